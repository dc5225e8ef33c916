// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/terminal/tablelayout.h"

#include <algorithm>

namespace slicetool::cli {

namespace {

constexpr int gap = 2;

} // namespace

void TableLayout::addRow(QList<Cell> cells)
{
    m_rows.append({std::move(cells), {}});
}

void TableLayout::addNote(const QString &text)
{
    if (!m_rows.isEmpty())
        m_rows.last().notes.append(text);
}

QString TableLayout::render(const TextStyle &style) const
{
    QList<int> widths(m_columns.size(), 0);
    for (const Row &row : m_rows) {
        for (qsizetype i = 0; i < std::min(row.cells.size(), widths.size()); ++i)
            widths[i] = std::max(widths[i], displayWidth(row.cells[i].text));
    }
    const int indent = gap + (widths.isEmpty() ? 0 : widths.first());

    QString text;
    for (const Row &row : m_rows) {
        QString line;
        int pending = 0; // spaces that are written only if something follows
        for (qsizetype i = 0; i < std::min(row.cells.size(), widths.size()); ++i) {
            if (widths[i] == 0)
                continue;
            const Cell &cell = row.cells[i];
            const int slack = widths[i] - displayWidth(cell.text);
            const bool right = m_columns[i] == Align::Right;
            if (!cell.text.isEmpty()) {
                line += QString(pending + (right ? slack : 0), QLatin1Char(' '));
                line += colored(cell.text, cell.color, style);
                pending = gap + (right ? 0 : slack);
            } else {
                pending += widths[i] + gap;
            }
        }
        text += line + QLatin1Char('\n');
        for (const QString &note : row.notes)
            text += QString(indent, QLatin1Char(' ')) + note + QLatin1Char('\n');
    }
    return text;
}

} // namespace slicetool::cli
