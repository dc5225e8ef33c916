// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/daily/runcomparisondialog.h"

#include "gui/base/format.h"
#include "report/runcomparison.h"
#include "ui_runcomparison.h"

#include <QHeaderView>

namespace slicetool::gui {

namespace {

QString title(const RunReport &report)
{
    return RunComparisonDialog::tr("%1 of %2, %3")
        .arg(report.lite ? report.command + QStringLiteral(" (lite)") : report.command,
             dateTimeText(report.started), durationText(report.seconds));
}

QStringList cells(const std::optional<TableReport> &table)
{
    if (!table)
        return {QStringLiteral("–"), QString(), QString(), QString()};
    return {toString(table->status), countText(table->sourceRows), countText(table->changes()),
            durationText(table->seconds)};
}

} // namespace

RunComparisonDialog::RunComparisonDialog(const RunReport &first, const RunReport &second,
                                         QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::RunComparisonDialog>())
{
    m_ui->setupUi(this);
    setObjectName(QStringLiteral("runComparison"));
    resize(980, 520);
    m_ui->intro->setText(tr("Left: %1\nRight: %2").arg(title(first), title(second)));
    m_ui->tables->setHeaderLabels({tr("Table"), tr("Status"), tr("Rows"), tr("Changed"), tr("Took"),
                                   tr("Status"), tr("Rows"), tr("Changed"), tr("Took")});
    const QList<TableInBoth> tables = sideBySide(first, second);
    for (const TableInBoth &table : tables) {
        auto *item = new QTreeWidgetItem(m_ui->tables, QStringList(table.table) + cells(table.first)
                                                           + cells(table.second));
        for (const int column : {2, 3, 4, 6, 7, 8})
            item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
        // What became another thing between the two stands out.
        const bool differs = !table.first || !table.second
                             || table.first->status != table.second->status
                             || table.first->changes() != table.second->changes();
        if (differs) {
            QFont bold = font();
            bold.setBold(true);
            item->setFont(0, bold);
        }
    }
    m_ui->tables->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

RunComparisonDialog::~RunComparisonDialog() = default;

} // namespace slicetool::gui
