// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/plan/plantablesmodel.h"

#include "engine/table/plannednames.h"
#include "gui/base/format.h"
#include "gui/base/icons.h"
#include "gui/base/themecolors.h"
#include "gui/plan/steptexts.h"
#include "report/progressmodel.h"

#include <QFont>
#include <QGuiApplication>

#include <algorithm>
#include <climits>
#include <limits>

namespace slicetool::gui {

namespace {

constexpr std::size_t indexOf(Leg leg)
{
    return leg == Leg::Pull ? 0 : 1;
}

bool isAlarm(const TableReport &report)
{
    return report.status == TableStatus::Failed || report.status == TableStatus::Drifted;
}

/// What was compared so far, with room for the rest of the key.
Density liveDensity(const TableProgress &progress)
{
    Density density;
    density.changes = progress.density;
    const double compared = progress.phase == Phase::Comparing && progress.rowsTotal > 0
                                ? double(progress.rowsDone) / double(progress.rowsTotal)
                                : 1.0;
    if (!density.changes.isEmpty() && compared < 1.0) {
        const double all = double(density.changes.size()) / std::max(compared, 0.02);
        density.changes.resize(qsizetype(all));
    }
    return density;
}

} // namespace

PlanTablesModel::PlanTablesModel(PlanDocument &document, QObject *parent)
    : QAbstractTableModel(parent)
    , m_document(document)
{
    connect(&document, &PlanDocument::changed, this, &PlanTablesModel::rebuild);
    rebuild();
}

int PlanTablesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int PlanTablesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

/// Tables that only the plan names stay where they are seen, so that a misspelled one is noticed.
void PlanTablesModel::rebuild()
{
    const Plan &plan = m_document.plan();
    QMap<QString, Entry> entries;
    for (const TableOverview &overview : withPlannedNames(m_overviews, plan)) {
        if (overview.kind == QLatin1String("table"))
            entries[overview.name].overview = overview;
    }
    for (const TableStep &step : plan.steps)
        entries[step.table];
    QList<Entry> rows;
    for (auto entry = entries.begin(); entry != entries.end(); ++entry) {
        entry->name = entry.key();
        entry->step = plan.stepFor(entry.key());
        if (const int before = rowOf(entry.key()); before >= 0) {
            entry->outcomes = m_rows.at(before).outcomes;
            entry->progress = m_rows.at(before).progress;
        }
        rows << *entry;
    }
    const bool same = std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
                                 [](const Entry &a, const Entry &b) { return a.name == b.name; });
    if (same) {
        m_rows = rows;
        if (!rows.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(int(rows.size()) - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_rows = rows;
    m_index.clear();
    for (int row = 0; row < m_rows.size(); ++row)
        m_index.insert(m_rows.at(row).name, row);
    endResetModel();
}

void PlanTablesModel::setOverviews(const QList<TableOverview> &overviews)
{
    m_overviews = overviews;
    rebuild();
}

const TableOverview *PlanTablesModel::overview(const QString &table) const
{
    const int row = rowOf(table);
    return row >= 0 && m_rows.at(row).overview ? &*m_rows.at(row).overview : nullptr;
}

void PlanTablesModel::setLeg(Leg leg)
{
    if (leg == m_leg)
        return;
    m_leg = leg;
    for (int row = 0; row < m_rows.size(); ++row)
        changed(row);
}

void PlanTablesModel::setReports(const QList<TableReport> &reports, const QDateTime &at)
{
    for (const TableReport &report : reports) {
        const int row = rowOf(report.table);
        if (row < 0)
            continue;
        Entry &entry = m_rows[row];
        entry.outcomes[indexOf(m_leg)] = Outcome{report, entry.step, false, at};
        auto &ofWork = entry.outcomes[indexOf(Leg::Undo)];
        const bool hasMoved = report.status != TableStatus::Differs && report.changes() > 0;
        if (m_leg == Leg::Pull && ofWork && hasMoved)
            ofWork->isOfBefore = true;
        changed(row);
    }
}

void PlanTablesModel::baseChanged(const QStringList &tables)
{
    for (const QString &table : tables) {
        const int row = rowOf(table);
        if (row < 0 || !m_rows.at(row).outcomes.at(indexOf(Leg::Undo)))
            continue;
        m_rows[row].outcomes[indexOf(Leg::Undo)]->isOfBefore = true;
        changed(row);
    }
}

void PlanTablesModel::clearReports()
{
    for (int row = 0; row < m_rows.size(); ++row) {
        m_rows[row].outcomes = {};
        changed(row);
    }
}

const TableReport *PlanTablesModel::shown(const Entry &entry) const
{
    const auto &outcome = entry.outcomes.at(indexOf(m_leg));
    return outcome ? &outcome->report : nullptr;
}

const TableReport *PlanTablesModel::report(const QString &table) const
{
    const int row = rowOf(table);
    return row >= 0 ? shown(m_rows.at(row)) : nullptr;
}

/// Of a column of results; nullptr for another one, and while that leg is at work on the table.
const std::optional<PlanTablesModel::Outcome> *PlanTablesModel::outcomeIn(const Entry &entry,
                                                                          int column) const
{
    if (column != BaseResult && column != WorkResult)
        return nullptr;
    const Leg leg = column == BaseResult ? Leg::Pull : Leg::Undo;
    return entry.progress && leg == m_leg ? nullptr : &entry.outcomes.at(indexOf(leg));
}

QString PlanTablesModel::outcomeText(const Entry &entry,
                                     const std::optional<Outcome> &outcome) const
{
    if (!outcome)
        return {};
    QString text = resultText(outcome->report);
    if (outcome->at.isValid())
        text = tr("%1, at %2").arg(text, momentText(outcome->at));
    if (outcome->step != entry.step)
        return tr("%1, before the step was edited").arg(text);
    return outcome->isOfBefore ? tr("%1, before the last pull").arg(text) : text;
}

void PlanTablesModel::beginProgress(const QStringList &tables)
{
    setRunning(true);
    for (const QString &table : tables) {
        const int row = rowOf(table);
        if (row < 0)
            continue;
        m_rows[row].progress = TableProgress{table, Phase::Waiting, 0, 0, 0, 0, {}};
        m_rows[row].outcomes[indexOf(m_leg)].reset();
        changed(row);
    }
}

void PlanTablesModel::setProgress(const QList<TableProgress> &progress)
{
    for (const TableProgress &table : progress) {
        const int row = rowOf(table.table);
        if (row < 0)
            continue;
        m_rows[row].progress = table;
        changed(row);
    }
}

/// While a run is at work the last column is one of progress, else of how long it took.
void PlanTablesModel::setRunning(bool isRunning)
{
    m_isRunning = isRunning;
    Q_EMIT headerDataChanged(Qt::Horizontal, Progress, Progress);
}

void PlanTablesModel::endProgress()
{
    setRunning(false);
    for (int row = 0; row < m_rows.size(); ++row) {
        if (!m_rows.at(row).progress)
            continue;
        m_rows[row].progress.reset();
        changed(row);
    }
}

void PlanTablesModel::changed(int row)
{
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

QVariant PlanTablesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole) {
        return int((section == Rows || section == Size ? Qt::AlignRight : Qt::AlignLeft)
                   | Qt::AlignVCenter);
    }
    if (role == Qt::ToolTipRole) {
        return section == BaseResult   ? tr("What the last run found or did in base, compared with "
                                              "upstream")
               : section == WorkResult ? tr("What the last run found or did in work, compared with "
                                            "base")
                                       : QVariant();
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Table:
        return tr("Table");
    case Rows:
        return tr("Rows");
    case Size:
        return tr("Size");
    case Step:
        return tr("Step");
    case Slice:
        return tr("Zoom or slice");
    case BaseResult:
        return tr("Result in base");
    case WorkResult:
        return tr("Result in work");
    case Density:
        return tr("Change density");
    case Progress:
        return m_isRunning ? tr("Progress") : tr("Time");
    default:
        return {};
    }
}

QVariant PlanTablesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entry &entry = m_rows.at(index.row());
    const int column = index.column();
    const TableReport *const report = shown(entry);
    switch (role) {
    case Qt::DisplayRole:
        return display(entry, column);
    case Qt::EditRole:
        if (column == Step)
            return int(entry.step.kind);
        return column == Slice ? zoomText(entry.step.zoom) : display(entry, column);
    case Qt::ToolTipRole:
        return toolTip(entry, column);
    case Qt::TextAlignmentRole:
        return int((column == Rows || column == Size ? Qt::AlignRight : Qt::AlignLeft)
                   | Qt::AlignVCenter);
    case Qt::DecorationRole:
        if (column == Step)
            return icon(toString(entry.step.kind));
        if (const auto *outcome = outcomeIn(entry, column); outcome && *outcome) {
            const TableReport &its = (*outcome)->report;
            return icon(its.lite && its.status == TableStatus::InSync ? QStringLiteral("info")
                                                                      : statusIcon(its.status));
        }
        return {};
    case Qt::ForegroundRole: {
        const ThemeColors colors = ThemeColors::of(QGuiApplication::palette());
        const auto *outcome = outcomeIn(entry, column);
        if (outcome && *outcome && isAlarm((*outcome)->report))
            return colors.error;
        const bool isResult = column == BaseResult || column == WorkResult;
        return entry.step.kind == StepKind::Skip && !isResult ? QVariant(colors.muted) : QVariant();
    }
    case SortRole:
        return sortKey(entry, column);
    case DensityRole:
        if (entry.progress)
            return QVariant::fromValue(liveDensity(*entry.progress));
        return report ? QVariant::fromValue(report->density) : QVariant();
    case FractionRole:
        return entry.progress ? QVariant(fractionOf(*entry.progress)) : QVariant();
    case StatusRole:
        return report ? QVariant(int(report->status)) : QVariant();
    case StepKindRole:
        return int(entry.step.kind);
    default:
        return {};
    }
}

QVariant PlanTablesModel::display(const Entry &entry, int column) const
{
    switch (column) {
    case Table:
        return entry.name;
    case Rows:
        // Only a run that reads upstream knows how many rows it has.
        if (const auto &ofBase = entry.outcomes.at(indexOf(Leg::Pull));
            ofBase && ofBase->report.status != TableStatus::Skipped
            && entry.step.kind == StepKind::Scan && entry.step.where.isEmpty()
            && ofBase->report.sourceRows > 0)
            return countText(ofBase->report.sourceRows);
        return entry.overview ? tr("~ %1").arg(countText(entry.overview->rows)) : QString();
    case Size:
        return entry.overview ? bytesText(entry.overview->bytes) : QString();
    case Step:
        return stepText(entry.step.kind);
    case Slice:
        return sliceText(entry.step);
    case BaseResult:
    case WorkResult:
        if (const auto *outcome = outcomeIn(entry, column); outcome && *outcome)
            return outcomeText(entry, *outcome);
        return column == WorkResult || entry.progress || entry.overview || m_overviews.isEmpty()
                   ? QString()
                   : tr("not in upstream");
    case Progress:
        return progressText(entry);
    default:
        return {};
    }
}

QString PlanTablesModel::progressText(const Entry &entry) const
{
    if (!entry.progress)
        return shown(entry) && shown(entry)->seconds > 0 ? durationText(shown(entry)->seconds)
                                                         : QString();
    const TableProgress &progress = *entry.progress;
    QString text = phaseText(progress.phase);
    if (progress.rowsDone > 0 && progress.phase != Phase::Done)
        text = tr("%1, %2").arg(text, rowsText(progress.rowsDone));
    if (progress.changes > 0)
        text = tr("%1, %n change(s)", nullptr, int(std::min<qint64>(progress.changes, INT_MAX)))
                   .arg(text);
    return text;
}

QVariant PlanTablesModel::sortKey(const Entry &entry, int column) const
{
    switch (column) {
    case Rows:
        return entry.overview ? entry.overview->rows : 0;
    case Size:
        return entry.overview ? entry.overview->bytes : 0;
    case Step:
        return int(entry.step.kind);
    case BaseResult:
    case WorkResult: { // what needs attention, then what changed most
        const auto *outcome = outcomeIn(entry, column);
        if (!outcome || !*outcome)
            return qint64(-2);
        const TableReport &report = (*outcome)->report;
        if (isAlarm(report))
            return std::numeric_limits<qint64>::max();
        return report.status == TableStatus::Skipped ? -1 : report.changes();
    }
    case Density:
        return shown(entry) ? shown(entry)->changes() : 0;
    case Progress:
        return shown(entry) ? shown(entry)->seconds : 0.0;
    default:
        return display(entry, column);
    }
}

QVariant PlanTablesModel::toolTip(const Entry &entry, int column) const
{
    if (const auto *outcome = outcomeIn(entry, column);
        outcome && *outcome && !(*outcome)->report.message.isEmpty())
        return (*outcome)->report.message;
    if (column == Slice)
        return entry.step.kind == StepKind::Query ? entry.step.sql : entry.step.where;
    if (column == Table)
        return entry.name;
    return {};
}

Qt::ItemFlags PlanTablesModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid())
        return flags;
    const Entry &entry = m_rows.at(index.row());
    if (index.column() == Step || (index.column() == Slice && entry.step.kind == StepKind::Scan))
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool PlanTablesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    TableStep step = m_rows.at(index.row()).step;
    if (index.column() == Step) {
        step.kind = StepKind(value.toInt());
        // A query needs its SQL before a run would take it; the editor asks for it.
        m_document.setSteps({step}, tr("Change step of %1").arg(step.table));
        return true;
    }
    if (index.column() != Slice)
        return false;
    const std::optional<Zoom> zoom = zoomFromText(value.toString());
    if (!zoom)
        return false;
    step.zoom = *zoom;
    m_document.setSteps({step}, tr("Change zoom of %1").arg(step.table));
    return true;
}

} // namespace slicetool::gui
