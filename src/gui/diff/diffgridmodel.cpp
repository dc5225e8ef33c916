// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/diff/diffgridmodel.h"

#include "gui/base/background.h"
#include "gui/base/icons.h"
#include "gui/base/themecolors.h"
#include "gui/diff/differencepages.h"
#include "gui/diff/difftext.h"

#include <QGuiApplication>

#include <algorithm>
#include <limits>
#include <tuple>

namespace slicetool::gui {

namespace {

constexpr qint64 rowsShown = 50'000'000; // what a view can place
constexpr qsizetype charactersShown = 400;

} // namespace

DiffGridModel::DiffGridModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_pages(new DifferencePages(this))
{
    connect(m_pages, &DifferencePages::loaded, this, [this] {
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        Q_EMIT loaded();
    });
}

DiffGridModel::~DiffGridModel()
{
    forget();
}

/// What is on its way in the background is of no use any more.
void DiffGridModel::giveUp(Token &token)
{
    if (token)
        *token = true;
    token.reset();
}

void DiffGridModel::forget()
{
    giveUp(m_search);
    giveUp(m_cellSearch);
    m_pages->clear();
    m_matches.reset();
}

void DiffGridModel::show(std::shared_ptr<DifferenceStore> store, const QString &table, Kind kind,
                         const RowArrangement &arrangement, qint64 first, qint64 count)
{
    beginResetModel();
    forget();
    if (store != m_store)
        m_checked.clear();
    m_store = std::move(store);
    m_table = table;
    m_kind = kind;
    m_pages->setRows(m_store, table, kind);
    m_first = first;
    const qint64 there = m_store ? m_store->count(table, kind) : 0;
    m_count = std::clamp<qint64>(count < 0 ? there : count, 0, std::max<qint64>(there - first, 0));
    readColumns();
    endResetModel();
    m_arrangement = arrangement;
    if (!m_arrangement.isPlain())
        arrange();
    Q_EMIT arrangementChanged();
}

void DiffGridModel::readColumns()
{
    m_columns.clear();
    m_keyColumns = 0;
    m_ignored.clear();
    if (!m_store)
        return;
    const auto rows = m_store->rows(m_table, Kind::All, 0, 1);
    if (!rows || rows->isEmpty())
        return;
    const DifferingRow &row = rows->first();
    for (const CellValue &cell : row.key)
        m_columns << cell.column;
    m_keyColumns = int(m_columns.size());
    for (const CellValue &cell : row.source ? *row.source : *row.target) {
        if (!m_columns.contains(cell.column))
            m_columns << cell.column;
        if (cell.ignored)
            m_ignored << cell.column;
    }
}

void DiffGridModel::setArrangement(const RowArrangement &arrangement)
{
    if (arrangement == m_arrangement)
        return;
    m_arrangement = arrangement;
    arrange();
    Q_EMIT arrangementChanged();
}

void DiffGridModel::sort(int column, Qt::SortOrder order)
{
    RowArrangement sorted = m_arrangement;
    sorted.sortColumn = columnName(column);
    sorted.order = order;
    setArrangement(sorted);
}

/// Takes the rows as they are kept, or works out in the background which of them are shown and where.
void DiffGridModel::arrange()
{
    giveUp(m_search);
    giveUp(m_cellSearch);
    if (m_arrangement.isPlain() || !m_store) {
        beginResetModel();
        m_matches.reset();
        endResetModel();
        Q_EMIT arranged();
        return;
    }
    m_search = std::make_shared<std::atomic<bool>>(false);
    inBackground(
        this,
        [store = m_store, span = RowSpan{m_table, m_kind, m_first, m_count}, token = m_search,
         arrangement = m_arrangement] { return arrangedRows(*store, span, arrangement, *token); },
        [this, token = m_search](const QList<qint64> &matches) {
            if (*token)
                return;
            giveUp(m_cellSearch);
            beginResetModel();
            m_matches = matches;
            m_search.reset();
            endResetModel();
            Q_EMIT arranged();
        });
}

int DiffGridModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return int(std::min(m_matches ? qint64(m_matches->size()) : m_count, rowsShown));
}

int DiffGridModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

qint64 DiffGridModel::storeIndex(int row) const
{
    return m_matches ? m_matches->at(row) : m_first + row;
}

const DifferingRow *DiffGridModel::loadedRow(int row, qint64 *number) const
{
    return m_pages->find(storeIndex(row), number);
}

QVariant DiffGridModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool isWanted = role == CellRole || role == Qt::DisplayRole || role == Qt::ToolTipRole
                          || role == Qt::AccessibleTextRole
                          || (role == Qt::CheckStateRole && index.column() == 0);
    if (!isWanted)
        return {};
    qint64 number = 0;
    const DifferingRow *row = loadedRow(index.row(), &number);
    if (!row)
        m_pages->fetch(storeIndex(index.row()));
    if (role == Qt::CheckStateRole) {
        if (!row || row->keyText.isEmpty())
            return {};
        const auto checks = m_checked.constFind(m_table);
        const bool isChecked = checks != m_checked.constEnd() && checks->contains(number);
        return isChecked ? Qt::Checked : Qt::Unchecked;
    }
    DiffCell cell;
    if (row) {
        const QString &column = m_columns.at(index.column());
        cell.isLoaded = true;
        cell.change = row->change;
        if (const CellValue *value = cellOf(row->source, column))
            cell.source = *value;
        if (const CellValue *value = cellOf(row->target, column))
            cell.target = *value;
        cell.differs = row->change == RowChange::Update && cellDiffers(*row, column);
    }
    if (role == CellRole)
        return QVariant::fromValue(cell);
    if (!row)
        return QStringLiteral("…");
    const auto text = [](const std::optional<CellValue> &value) {
        return value ? cellText(*value).left(charactersShown) : QString();
    };
    if (cell.differs)
        return tr("%1 → %2").arg(text(cell.target), text(cell.source));
    if (role == Qt::ToolTipRole && cell.source && cell.target && *cell.source != *cell.target) {
        if (cell.source->ignored)
            return tr("Not compared: %1 → %2").arg(text(cell.target), text(cell.source));
        if (cell.source->rounded)
            return tr("Equal but for rounding: %1 → %2").arg(text(cell.target), text(cell.source));
    }
    return text(cell.source ? cell.source : cell.target);
}

bool DiffGridModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    qint64 number = 0;
    const DifferingRow *row = index.isValid() ? loadedRow(index.row(), &number) : nullptr;
    if (role != Qt::CheckStateRole || !row || row->keyText.isEmpty())
        return false;
    if (value.toInt() == Qt::Checked)
        m_checked[m_table].insert(number, row->keyText);
    else
        m_checked[m_table].remove(number);
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT checksChanged();
    return true;
}

QVariant DiffGridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal) {
        if (role == Qt::DisplayRole)
            return m_columns.value(section);
        if (role == Qt::ToolTipRole && isIgnored(m_columns.value(section)))
            return tr("Not compared: the plan ignores this column");
        if (role == Qt::ForegroundRole && isIgnored(m_columns.value(section)))
            return ThemeColors::of(QGuiApplication::palette()).muted;
        if (role == Qt::DecorationRole && section < m_keyColumns)
            return icon(QStringLiteral("key"));
        if (role == Qt::TextAlignmentRole)
            return int(Qt::AlignLeft | Qt::AlignVCenter);
        return {};
    }
    if (role != Qt::DisplayRole || section >= rowCount())
        return {};
    const DifferingRow *row = loadedRow(section);
    if (!row)
        return QString();
    return row->change == RowChange::Insert   ? QStringLiteral("+")
           : row->change == RowChange::Delete ? QString(QChar(0x2212))
                                              : QString(QChar(0x2260));
}

Qt::ItemFlags DiffGridModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == 0)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

QSet<int> DiffGridModel::changedColumns() const
{
    QSet<int> changed;
    m_pages->visit([&](const DifferingRow &row) {
        for (int column = m_keyColumns; column < m_columns.size(); ++column) {
            if (row.change != RowChange::Update || cellDiffers(row, m_columns.at(column)))
                changed << column;
        }
    });
    return changed;
}

void DiffGridModel::findChangedCell(CellSearch where, std::function<void(const QModelIndex &)> then)
{
    // Who holds the key down waits for the one search, and does not begin it again and again.
    const auto begin = std::tuple(where.direction, where.row, where.column);
    if (!m_store || (m_cellSearch && begin == m_cellSearchBegin))
        return;
    giveUp(m_cellSearch);
    m_cellSearchBegin = begin;
    where.table = m_table;
    where.kind = m_kind;
    where.rows = m_matches.value_or(QList<qint64>());
    where.first = m_first;
    where.count = rowCount();
    m_cellSearch = std::make_shared<std::atomic<bool>>(false);
    inBackground(
        this,
        [store = m_store, where, token = m_cellSearch] {
            return gui::findChangedCell(*store, where, *token);
        },
        [this, then = std::move(then),
         token = m_cellSearch](const std::optional<CellPlace> &found) {
            if (*token)
                return;
            m_cellSearch.reset();
            then(found ? index(int(found->row), int(m_columns.indexOf(found->column)))
                       : QModelIndex());
        });
}

std::optional<DifferingRow> DiffGridModel::rowAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return std::nullopt;
    if (const DifferingRow *there = loadedRow(row))
        return *there;
    const auto rows = m_store->rows(m_table, m_kind, storeIndex(row), 1);
    return rows && !rows->isEmpty() ? std::optional(rows->first()) : std::nullopt;
}

void DiffGridModel::setChecked(const QList<int> &rows, bool checked)
{
    // Until the search has ended, rows are seen that the filter leaves out.
    if (checked && isSearching())
        return;
    for (const int row : rows.mid(0, maxChecked)) {
        const auto there = rowAt(row);
        if (!there || there->keyText.isEmpty())
            continue;
        const qint64 number = m_store->positionAmongAll(m_table, m_kind, storeIndex(row));
        if (checked)
            m_checked[m_table].insert(number, there->keyText);
        else
            m_checked[m_table].remove(number);
    }
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0), {Qt::CheckStateRole});
    Q_EMIT checksChanged();
}

QMap<QString, QList<QByteArrayList>> DiffGridModel::allChecked() const
{
    QMap<QString, QList<QByteArrayList>> keys;
    for (auto table = m_checked.begin(); table != m_checked.end(); ++table) {
        if (!table->isEmpty())
            keys.insert(table.key(), table->values());
    }
    return keys;
}

void DiffGridModel::clearChecks()
{
    if (!checked().isEmpty())
        setAllChecked(false);
}

void DiffGridModel::setAllChecked(bool checked)
{
    m_checked.remove(m_table);
    QList<int> rows;
    for (int row = 0; checked && row < std::min<qint64>(rowCount(), maxChecked); ++row)
        rows << row;
    setChecked(rows, true);
}

} // namespace slicetool::gui
