// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/terminal/text.h"

#include <QList>
#include <QString>

namespace slicetool::cli {

/// Lays out rows of text in aligned columns, each as wide as its widest cell; a column in
/// which all cells are empty takes no room.
class TableLayout
{
public:
    enum class Align { Left, Right };

    struct Cell {
        QString text; ///< without escape sequences
        Color color = Color::Plain;
    };

    explicit TableLayout(QList<Align> columns) : m_columns(std::move(columns)) { }

    /// As many cells as there are columns, at most.
    void addRow(QList<Cell> cells);
    /// A line below the last row, indented to the second column, not part of any column.
    void addNote(const QString &text);

    bool isEmpty() const { return m_rows.isEmpty(); }
    /// The lines, each with its newline and without spaces at its end.
    QString render(const TextStyle &style) const;

private:
    struct Row {
        QList<Cell> cells;
        QStringList notes;
    };

    QList<Align> m_columns;
    QList<Row> m_rows;
};

} // namespace slicetool::cli
