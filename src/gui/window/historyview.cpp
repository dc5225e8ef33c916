// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/historyview.h"

#include "gui/base/background.h"
#include "gui/base/format.h"
#include "gui/base/icons.h"
#include "gui/daily/runcomparisondialog.h"
#include "server/statefolder.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace slicetool::gui {

namespace {

constexpr int runsShown = 200;

QString outcomeText(const HistoryEntry &entry)
{
    if (!entry.problem.isEmpty())
        return HistoryView::tr("did not start");
    if (entry.dryRun && entry.exitCode == 0 && entry.changes > 0)
        return HistoryView::tr("would change");
    if (entry.lite && entry.exitCode == 0)
        return HistoryView::tr("refreshed, not verified");
    switch (entry.exitCode) {
    case 0:
        return entry.verified ? HistoryView::tr("verified") : HistoryView::tr("no difference");
    case 1:
        return HistoryView::tr("differs");
    case 130:
        return HistoryView::tr("cancelled");
    default:
        return HistoryView::tr("needs attention");
    }
}

QString iconName(const HistoryEntry &entry)
{
    return entry.exitCode == 0   ? QStringLiteral("ok")
           : entry.exitCode == 1 ? QStringLiteral("compare")
                                 : QStringLiteral("error");
}

} // namespace

HistoryView::HistoryView(QWidget *parent)
    : QWidget(parent)
    , m_filter(new QLineEdit(this))
    , m_compare(new QToolButton(this))
    , m_list(new QTreeWidget(this))
{
    m_list->setObjectName(QStringLiteral("historyList"));
    m_list->setAccessibleName(tr("Earlier runs"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setHeaderLabels({tr("When"), tr("Run"), tr("Outcome"), tr("Tables"), tr("Changed"),
                             tr("Took"), tr("Started by")});
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_filter->setObjectName(QStringLiteral("historyFilter"));
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter earlier runs"));
    m_filter->setClearButtonEnabled(true);
    m_compare->setObjectName(QStringLiteral("historyCompare"));
    m_compare->setText(tr("Side by side"));
    m_compare->setToolTip(tr("Select two runs"));
    m_compare->setEnabled(false);
    auto *row = new QHBoxLayout;
    row->addWidget(m_filter, 1);
    row->addWidget(m_compare);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 6, 6, 6);
    layout->addLayout(row);
    layout->addWidget(m_list);
    connect(m_filter, &QLineEdit::textChanged, this, &HistoryView::filter);
    connect(m_list, &QTreeWidget::itemSelectionChanged, this,
            [this] { m_compare->setEnabled(m_list->selectedItems().size() == 2); });
    connect(m_compare, &QToolButton::clicked, this, &HistoryView::compareSelected);
    connect(m_list, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem *item) {
        open(item->data(0, Qt::UserRole).toLongLong());
    });
}

void HistoryView::reload(const QString &planPath)
{
    const int look = ++m_look;
    if (planPath != m_plan)
        m_list->clear(); // another plan's runs
    m_plan = planPath;
    inBackground(
        this,
        [planPath] {
            return RunHistory(historyPath()).list({planPath, runsShown, false, 0});
        },
        [this, look](const Result<QList<HistoryEntry>> &entries) {
            if (look == m_look)
                showRuns(entries ? *entries : QList<HistoryEntry>());
        });
}

void HistoryView::showRuns(const QList<HistoryEntry> &entries)
{
    m_list->clear();
    for (const HistoryEntry &entry : entries) {
        auto *item = new QTreeWidgetItem(
            m_list, {dateTimeText(entry.started),
                     entry.dryRun ? tr("%1, dry run").arg(entry.command)
                     : entry.lite ? tr("%1, lite").arg(entry.command)
                                  : entry.command,
                     outcomeText(entry), countText(entry.tables), rowsText(entry.changes),
                     durationText(entry.seconds), entry.origin.startedBy});
        item->setIcon(2, icon(iconName(entry)));
        item->setToolTip(2, entry.problem);
        item->setData(0, Qt::UserRole, entry.id);
        for (const int column : {3, 4, 5})
            item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    }
    filter();
}

/// A run is shown where every word of the filter stands somewhere in its line.
void HistoryView::filter()
{
    const QStringList words = m_filter->text().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        QTreeWidgetItem *item = m_list->topLevelItem(row);
        QString line;
        for (int column = 0; column < item->columnCount(); ++column)
            line += item->text(column) + QLatin1Char(' ');
        const bool fits = std::all_of(words.begin(), words.end(), [&](const QString &word) {
            return line.contains(word, Qt::CaseInsensitive);
        });
        item->setHidden(!fits);
    }
}

void HistoryView::compareSelected()
{
    const auto selected = m_list->selectedItems();
    if (selected.size() != 2)
        return;
    qint64 earlier = selected.first()->data(0, Qt::UserRole).toLongLong();
    qint64 later = selected.last()->data(0, Qt::UserRole).toLongLong();
    if (earlier > later)
        std::swap(earlier, later);
    using Reports = std::pair<std::optional<RunReport>, std::optional<RunReport>>;
    inBackground(
        this,
        [earlier, later] {
            const RunHistory history(historyPath());
            const auto first = history.load(earlier);
            const auto second = history.load(later);
            return Reports{first ? *first : std::nullopt, second ? *second : std::nullopt};
        },
        [this, plan = m_plan](const Reports &reports) {
            if (!reports.first || !reports.second || plan != m_plan)
                return;
            auto *dialog = new RunComparisonDialog(*reports.first, *reports.second, this);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            dialog->open();
        });
}

void HistoryView::open(qint64 id)
{
    inBackground(
        this, [id] { return RunHistory(historyPath()).load(id); },
        [this, plan = m_plan](const Result<std::optional<RunReport>> &report) {
            if (report && *report && plan == m_plan)
                Q_EMIT opened(**report);
        });
}

} // namespace slicetool::gui
