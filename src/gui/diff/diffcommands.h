// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/differingrow.h"

#include <QObject>
#include <QSet>

class QAction;
class QMenu;
class QModelIndex;
class QPoint;

namespace slicetool::gui {

class DiffExport;
class DiffGridModel;
class PinnedTableView;

/// What can be done with cells, rows and columns of the grid: its context menus and its keys. GUI
/// thread.
class DiffCommands : public QObject
{
    Q_OBJECT

public:
    /// @param grid the model of the view; all outlive this
    DiffCommands(DiffGridModel &grid, PinnedTableView &view, DiffExport &takes);

    /// What the sides are called: "Upstream", "Base".
    void setTitles(const QString &source, const QString &target);

    /// Columns, by their names, that are not shown.
    const QSet<QString> &hiddenColumns() const { return m_hidden; }
    void setHiddenColumns(const QSet<QString> &columns);

Q_SIGNALS:
    void hiddenColumnsChanged();
    void message(const QString &text);                         ///< what was left out
    void ignoreRequested(const QString &column, bool ignored); ///< by comparisons, from now on

private:
    QAction *addKey(const QString &text, const QKeySequence &key, void (DiffCommands::*command)());
    void showCellMenu(const QModelIndex &index, const QPoint &position);
    void showHeaderMenu(int column, const QPoint &position);
    void addIgnore(QMenu &menu, int column);
    void addFilters(QMenu &menu, const QModelIndex &index);
    QList<int> selectedRows();
    void copyCells();
    void copyValue(const CellValue &value);
    void openValue();
    void nextChangedCell() { goToChangedCell(1); }
    void previousChangedCell() { goToChangedCell(-1); }
    void goToChangedCell(int direction);
    void check(bool isChecked);
    void fit(int column);

    DiffGridModel &m_grid;
    PinnedTableView &m_view;
    DiffExport &m_takes;
    QString m_source;
    QString m_target;
    QSet<QString> m_hidden;
    QAction *m_copy;
    QAction *m_open;
    QAction *m_next;
    QAction *m_previous;
};

} // namespace slicetool::gui
