// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/diff/changedcell.h"

#include "gui/diff/difftext.h"

#include <algorithm>

namespace slicetool::gui {

namespace {

constexpr qint64 rowsAtOnce = 200;

/// Reads the rows of a search one after another, in either direction, many at once where they follow
/// each other.
class RowsInTurn
{
public:
    RowsInTurn(const DifferenceStore &store, const CellSearch &search)
        : m_store(store)
        , m_search(search)
    { }

    /// nullptr where it cannot be read.
    const DifferingRow *at(qint64 row)
    {
        if (row < m_begin || row >= m_begin + m_read.size())
            read(row);
        const qint64 index = row - m_begin;
        return index >= 0 && index < m_read.size() ? &m_read.at(index) : nullptr;
    }

private:
    void read(qint64 row)
    {
        const bool areChosen = !m_search.rows.isEmpty();
        const bool isForwards = m_search.direction == CellSearch::Direction::Forwards;
        m_begin = areChosen || isForwards ? row : std::max<qint64>(0, row - rowsAtOnce + 1);
        const qint64 end =
            isForwards && !areChosen ? std::min(m_search.count, row + rowsAtOnce) : row + 1;
        const qint64 number = areChosen ? m_search.rows.at(row) : m_search.first + m_begin;
        const auto rows = m_store.rows(m_search.table, m_search.kind, number, end - m_begin);
        m_read = rows ? *rows : QList<DifferingRow>();
    }

    const DifferenceStore &m_store;
    const CellSearch &m_search;
    qint64 m_begin = 0;
    QList<DifferingRow> m_read;
};

} // namespace

std::optional<CellPlace> findChangedCell(const DifferenceStore &store, const CellSearch &search,
                                         const std::atomic<bool> &isEnough)
{
    const int step = search.direction == CellSearch::Direction::Forwards ? 1 : -1;
    RowsInTurn rows(store, search);
    qsizetype column = search.column;
    for (qint64 row = search.row; row >= 0 && row < search.count && !isEnough; row += step) {
        const DifferingRow *const there = rows.at(row);
        if (!there)
            return {};
        for (; column >= 0 && column < search.columns.size(); column += step) {
            const QString &name = search.columns.at(column);
            const bool isChanged =
                there->change == RowChange::Update ? cellDiffers(*there, name) : column == 0;
            if (isChanged)
                return CellPlace{row, name};
        }
        column = step > 0 ? 0 : search.columns.size() - 1;
    }
    return {};
}

} // namespace slicetool::gui
