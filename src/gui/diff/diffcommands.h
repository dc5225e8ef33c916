// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/diff/changedcell.h"

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
    /// @param grid the model of both views; all outlive this
    /// @param other shows the source's values, where `view` does not show those of both
    DiffCommands(DiffGridModel &grid, PinnedTableView &view, PinnedTableView &other,
                 DiffExport &takes);

    /// What the sides are called: "Upstream", "Base".
    void setTitles(const QString &source, const QString &target);

    /// Whether each view shows one side alone, so that copies are of that side.
    void setSideBySide(bool isOn) { m_isSideBySide = isOn; }

    /// Columns, by their names, that are not shown.
    const QSet<QString> &hiddenColumns() const { return m_hidden; }
    void setHiddenColumns(const QSet<QString> &columns);

Q_SIGNALS:
    void hiddenColumnsChanged();
    void message(const QString &text);                         ///< what was left out
    void ignoreRequested(const QString &column, bool ignored); ///< by comparisons, from now on

private:
    enum class CellsOf { View, Other };

    QAction *addKey(const QString &text, const QKeySequence &key, void (DiffCommands::*command)());
    void connectView(PinnedTableView &view, QAction *copy);
    void showCellMenu(const QModelIndex &index, const QPoint &position, QAction *copy);
    void showHeaderMenu(int column, const QPoint &position);
    void addIgnore(QMenu &menu, int column);
    void addFilters(QMenu &menu, const QModelIndex &index);
    QList<int> selectedRows();
    void copyCells() { copyCellsOf(CellsOf::View); }
    void copyOtherCells() { copyCellsOf(CellsOf::Other); }
    void copyCellsOf(CellsOf grid);
    const CellValue *copiedCell(const DifferingRow &row, const QString &column, CellsOf grid) const;
    void copyValue(const CellValue &value);
    void openValue();
    void nextChangedCell() { goToChangedCell(CellSearch::Direction::Forwards); }
    void previousChangedCell() { goToChangedCell(CellSearch::Direction::Backwards); }
    void goToChangedCell(CellSearch::Direction direction);
    void check(bool isChecked);
    void fit(int column);

    DiffGridModel &m_grid;
    PinnedTableView &m_view;
    DiffExport &m_takes;
    QString m_source;
    QString m_target;
    QSet<QString> m_hidden;
    bool m_isSideBySide = false;
    QAction *m_copy;
    QAction *m_copyOther;
    QAction *m_open;
    QAction *m_next;
    QAction *m_previous;
};

} // namespace slicetool::gui
