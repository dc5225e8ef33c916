// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/undodialog.h"

#include "gui/base/format.h"
#include "gui/base/icons.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace slicetool::gui {

UndoDialog::UndoDialog(const RunReport &report, QWidget *parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("undoDialog"));
    setWindowTitle(tr("Undo"));
    auto *list = new QTreeWidget(this);
    list->setObjectName(QStringLiteral("undoTables"));
    list->setAccessibleName(tr("What the undo reverts"));
    list->setRootIsDecorated(false);
    list->setHeaderLabels({tr("Table"), tr("Bring back"), tr("Restore"), tr("Remove")});
    qint64 changes = 0;
    for (const TableReport &table : report.tables) {
        if (table.changes() == 0)
            continue;
        changes += table.changes();
        auto *item =
            new QTreeWidgetItem(list, {table.table, countText(table.inserted),
                                       countText(table.updated), countText(table.deleted)});
        for (int column = 1; column < 4; ++column)
            item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    }
    for (int column = 0; column < 4; ++column)
        list->header()->setSectionResizeMode(column, column == 0 ? QHeaderView::Stretch
                                                                 : QHeaderView::ResizeToContents);
    list->header()->setStretchLastSection(false);

    auto *text = new QLabel(changes == 0 ? tr("Work equals base: there is nothing to revert.")
                                         : tr("Everything that was done to work since goes: %1 in "
                                              "%n table(s).",
                                              nullptr, list->topLevelItemCount())
                                               .arg(rowsText(changes)),
                            this);
    text->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto *undo = buttons->addButton(tr("Undo"), QDialogButtonBox::AcceptRole);
    undo->setObjectName(QStringLiteral("undoConfirm"));
    undo->setIcon(icon(QStringLiteral("undo-run")));
    undo->setEnabled(changes > 0);
    undo->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(text);
    layout->addWidget(list, 1);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 75, fontMetrics().height() * 20);
}

} // namespace slicetool::gui
