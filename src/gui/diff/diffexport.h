// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/diff/differencestore.h"
#include "gui/diff/difftext.h"

#include <QObject>

class QAbstractItemView;
class QItemSelection;
class QMenu;

namespace slicetool::gui {

class DiffGridModel;

/// The rows in which something is selected, ascending, from the first on at most so many. Goes by ranges:
/// all of a million rows are one.
QList<int> rowsOf(const QItemSelection &selection, int most);

/// Takes differing rows elsewhere: those that are selected to the clipboard or into a preview as SQL, all
/// of a table into a file, which is written in the background. GUI thread.
class DiffExport : public QObject
{
    Q_OBJECT

public:
    /// @param grid the model of the view
    /// @param view whose selection is meant; parent of the dialogs
    DiffExport(DiffGridModel &grid, QAbstractItemView &view);

    /// The rows that exportRows() is about, all of a table and kind, and where they differ: "Base". The
    /// store may be null.
    void setRows(std::shared_ptr<DifferenceStore> store, const QString &table,
                 DifferenceStore::Kind kind, const QString &target);

    /// The step of these rows' table: its names at the source are those of SQL that changes rows there.
    void setStep(const TableStep &step) { m_step = step; }

    /// Whose rows the SQL changes.
    enum class Direction { ToSource, ToTarget };

    void copy(RowFormat format, Direction direction = Direction::ToTarget);
    void previewSql();
    void exportRows(); ///< asks for the file

    /// Adds what can be done here to a menu.
    void addTo(QMenu &menu);

Q_SIGNALS:
    void message(const QString &text); ///< what was taken, or left out

private:
    QList<int> selectedRows() const;
    QByteArray selectedText(RowFormat format, Direction direction = Direction::ToTarget);

    DiffGridModel &m_grid;
    QAbstractItemView &m_view;
    std::shared_ptr<DifferenceStore> m_store;
    QString m_table;
    DifferenceStore::Kind m_kind = DifferenceStore::Kind::All;
    QString m_target;
    TableStep m_step;
};

} // namespace slicetool::gui
