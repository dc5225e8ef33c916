// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/historyview.h"

#include "gui/base/background.h"
#include "gui/base/format.h"
#include "gui/base/icons.h"
#include "server/statefolder.h"

#include <QHeaderView>
#include <QLocale>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace slicetool::gui {

namespace {

constexpr int runsShown = 200;

QString outcomeText(const HistoryEntry &entry)
{
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

HistoryView::HistoryView(QWidget *parent) : QWidget(parent), m_list(new QTreeWidget(this))
{
    m_list->setObjectName(QStringLiteral("historyList"));
    m_list->setAccessibleName(tr("Earlier runs"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setHeaderLabels({tr("When"), tr("Run"), tr("Outcome"), tr("Tables"), tr("Changed"),
                             tr("Took"), tr("Started by")});
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 6, 6, 6);
    layout->addWidget(m_list);
    connect(m_list, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem *item) {
        open(item->data(0, Qt::UserRole).toLongLong());
    });
}

void HistoryView::reload(const QString &planPath)
{
    inBackground(
        this,
        [planPath] {
            return RunHistory(historyPath()).list({planPath, runsShown});
        },
        [this](const Result<QList<HistoryEntry>> &entries) {
            showRuns(entries ? *entries : QList<HistoryEntry>());
        });
}

void HistoryView::showRuns(const QList<HistoryEntry> &entries)
{
    m_list->clear();
    for (const HistoryEntry &entry : entries) {
        auto *item = new QTreeWidgetItem(
            m_list, {QLocale().toString(entry.started.toLocalTime(), QLocale::ShortFormat),
                     entry.dryRun ? tr("%1, dry run").arg(entry.command) : entry.command,
                     outcomeText(entry), countText(entry.tables), rowsText(entry.changes),
                     durationText(entry.seconds), entry.origin.startedBy});
        item->setIcon(2, icon(iconName(entry)));
        item->setData(0, Qt::UserRole, entry.id);
        for (const int column : {3, 4, 5})
            item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    }
}

void HistoryView::open(qint64 id)
{
    inBackground(
        this, [id] { return RunHistory(historyPath()).load(id); },
        [this](const Result<std::optional<RunReport>> &report) {
            if (report && *report)
                Q_EMIT opened(**report);
        });
}

} // namespace slicetool::gui
