// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/diff/keyparts.h"

#include "gui/diff/difftext.h"
#include "gui/diff/diffview.h"

#include <QStringList>

#include <numeric>
#include <utility>

namespace slicetool::gui {

KeyParts::KeyParts(const Density &density, std::shared_ptr<DifferenceStore> store,
                   const QString &table)
    : m_density(density)
    , m_store(std::move(store))
    , m_table(table)
{ }

bool KeyParts::areWhole() const
{
    return m_store && m_store->isOrdered(m_table)
           && std::accumulate(m_density.changes.begin(), m_density.changes.end(), qint64(0))
                  == m_store->count(m_table);
}

std::pair<qint64, qint64> KeyParts::rowsOf(int part) const
{
    const auto begin = m_density.changes.cbegin();
    return {std::accumulate(begin, begin + part, qint64(0)), m_density.changes.value(part)};
}

QString KeyParts::keysOf(int part) const
{
    const auto [first, count] = rowsOf(part);
    if (count == 0 || !areWhole())
        return {};
    QStringList names;
    const auto keyOf = [&](qint64 index) {
        const auto rows = m_store->rows(m_table, DifferenceStore::Kind::All, index, 1);
        QStringList values;
        names.clear();
        if (rows && !rows->isEmpty()) {
            for (const CellValue &cell : rows->first().key) {
                names << cell.column;
                values << cellText(cell);
            }
        }
        return values.join(QLatin1String(", "));
    };
    const QString from = keyOf(first);
    const QString to = keyOf(first + count - 1);
    const QString name = names.join(QLatin1String(", "));
    return from == to ? DiffView::tr("%1 %2").arg(name, from)
                      : DiffView::tr("%1 %2 to %3").arg(name, from, to);
}

} // namespace slicetool::gui
