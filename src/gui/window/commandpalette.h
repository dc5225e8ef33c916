// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QAction;
class QLineEdit;
class QListView;
class QSortFilterProxyModel;
class QStandardItemModel;

namespace slicetool::gui {

/// All commands of the window, found by typing. Enter runs the one that is chosen.
class CommandPalette : public QDialog
{
    Q_OBJECT

public:
    /// @param actions those that are enabled and have a text are offered
    CommandPalette(const QList<QAction *> &actions, QWidget *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void run();

    QLineEdit *m_search;
    QListView *m_list;
    QStandardItemModel *m_model;
    QSortFilterProxyModel *m_filter;
    QList<QAction *> m_actions;
};

} // namespace slicetool::gui
