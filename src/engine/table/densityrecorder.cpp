// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/table/densityrecorder.h"

#include <algorithm>

namespace slicetool {

namespace {

constexpr qsizetype maximumCells = 4096;

} // namespace

qint64 DensityRecorder::addChunk(qint64 rows)
{
    if (m_chunks / m_merged >= maximumCells) {
        for (qsizetype i = 0; i + 1 < m_cells.size(); i += 2) {
            m_cells[i / 2] = {m_cells.at(i).rows + m_cells.at(i + 1).rows,
                              m_cells.at(i).changes + m_cells.at(i + 1).changes};
        }
        m_cells.resize(m_cells.size() / 2);
        m_merged *= 2;
    }
    const qsizetype cell = m_chunks / m_merged;
    if (cell == m_cells.size())
        m_cells << Cell{};
    m_cells[cell].rows += rows;
    return m_chunks++;
}

void DensityRecorder::addChanges(qint64 chunk, qint64 changes)
{
    m_cells[chunk / m_merged].changes += changes;
}

Density DensityRecorder::density(const QList<Column> &identity, const std::optional<KeyValue> &from,
                                 const std::optional<KeyValue> &to) const
{
    const auto display = [&](const std::optional<KeyValue> &key) {
        return key ? sql::keyDisplay(identity, *key) : QString();
    };
    return density(display(from), display(to));
}

Density DensityRecorder::density(const QString &from, const QString &to) const
{
    Density density;
    density.changes = buckets();
    if (!density.changes.isEmpty()) {
        density.from = from;
        density.to = to;
    }
    return density;
}

QList<qint64> DensityRecorder::buckets(int buckets) const
{
    if (m_cells.isEmpty())
        return {};
    qint64 total = 0;
    for (const Cell &cell : m_cells)
        total += std::max<qint64>(cell.rows, 1);
    QList<qint64> changes(std::min<qsizetype>(buckets, m_cells.size()), 0);
    qint64 before = 0;
    for (const Cell &cell : m_cells) {
        changes[before * changes.size() / total] += cell.changes;
        before += std::max<qint64>(cell.rows, 1);
    }
    return changes;
}

} // namespace slicetool
