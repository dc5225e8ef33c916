// SPDX-License-Identifier: GPL-3.0-or-later
#include "sql/keygrid.h"

#include "sql/columntext.h"
#include "sql/quote.h"

#include <limits>

namespace slicetool::sql {

namespace {

constexpr quint64 signBit = quint64(1) << 63;

// A server looks a value up in a list at once, but compares a row with one range after the other.
constexpr quint64 positionsListed = 8;
constexpr qsizetype rangesAtOnce = 32;

QString selectFrom(const QString &columns, const RowSet &rows, const QString &predicate)
{
    return QLatin1String("SELECT ") + columns + QLatin1String(" FROM ") + rows.from
           + whereClause(allOf({predicate, rows.where}));
}

QString shifted(const QString &position, int bits)
{
    return bits == 0 ? position : QStringLiteral("%1>>%2").arg(position, QString::number(bits));
}

} // namespace

KeyGrid::KeyGrid(QList<Column> identity, bool hasNegative)
    : m_identity(std::move(identity))
    , m_hasNegative(hasNegative)
{ }

bool KeyGrid::isPossible(const Column &column)
{
    // YEAR takes numbers of two digits for something else.
    return column.family == TypeFamily::Integer && column.dataType.endsWith(QLatin1String("int"));
}

QString KeyGrid::position() const
{
    const QString name = identifier(key().name);
    return m_hasNegative ? QStringLiteral("(%1^%2)").arg(name, QString::number(signBit)) : name;
}

quint64 KeyGrid::positionOf(const QByteArray &key) const
{
    return m_hasNegative ? quint64(key.toLongLong()) ^ signBit : key.toULongLong();
}

QByteArray KeyGrid::keyAt(quint64 position) const
{
    return m_hasNegative ? QByteArray::number(qint64(position ^ signBit))
                         : QByteArray::number(position);
}

KeyRange KeyGrid::keyRange(const GridRange &range) const
{
    KeyRange keys;
    if (range.first > 0)
        keys.after = KeyValue{keyAt(range.first - 1)};
    keys.upTo = KeyValue{keyAt(range.last)};
    return keys;
}

QStringList KeyGrid::predicates(const QList<GridRange> &ranges) const
{
    const QString name = identifier(key().name);
    QStringList single;
    QStringList alternatives;
    QStringList predicates;
    const auto closeAlternatives = [&] {
        if (!alternatives.isEmpty())
            predicates << QLatin1Char('(') + alternatives.join(QLatin1String(" OR "))
                              + QLatin1Char(')');
        alternatives.clear();
    };
    for (const GridRange &range : ranges) {
        if (range.last - range.first < positionsListed) {
            for (quint64 position = range.first;; ++position) {
                single << QString::fromLatin1(keyAt(position));
                if (position == range.last)
                    break;
            }
            continue;
        }
        alternatives << name + QLatin1String(" BETWEEN ") + QString::fromLatin1(keyAt(range.first))
                            + QLatin1String(" AND ") + QString::fromLatin1(keyAt(range.last));
        if (alternatives.size() == rangesAtOnce)
            closeAlternatives();
    }
    closeAlternatives();
    if (!single.isEmpty())
        predicates << name + QLatin1String(" IN (") + single.join(QLatin1Char(','))
                          + QLatin1Char(')');
    return predicates;
}

QString cellFingerprints(const RowSet &rows, const KeyGrid &grid, const QList<GridRange> &ranges,
                         const RowHash &hash, int cellBits)
{
    const QString cell = shifted(grid.position(), cellBits);
    const int below = bitsBelowPart(cellBits, hash.servers);
    const QString fine = shifted(grid.position(), below);
    const QString part =
        QStringLiteral("((%1)&%2)").arg(fine, QString::number((1 << (cellBits - below)) - 1));
    const ChunkParts chunk{QStringLiteral("CAST(%1 AS CHAR)").arg(cell), cell, part, fine,
                           cellBits - below};
    QStringList parts;
    for (const QString &predicate : grid.predicates(ranges))
        parts << tracedFingerprints(rows, predicate, hash, chunk);
    // The result is in no order that anybody needs.
    return parts.size() == 1 ? QLatin1Char('(') + parts.first() + QLatin1String(" ORDER BY NULL)")
                             : parts.join(QLatin1String("\nUNION ALL "));
}

QString gridRows(const RowSet &rows, const KeyGrid &grid, const QList<GridRange> &ranges,
                 const RowHash &hash)
{
    QStringList parts;
    for (const QString &predicate : grid.predicates(ranges))
        parts << selectFrom(rowLine(grid.identity(), hash), rows, predicate);
    return parts.join(QLatin1String("\nUNION ALL "));
}

QString edgeKeys(const RowSet &rows, const QList<Column> &identity)
{
    const Column &key = identity.first();
    const auto edge = [&](bool last) {
        return QLatin1String("(SELECT CAST(") + identifier(key.name)
               + QLatin1String(" AS CHAR) FROM ") + rows.from + whereClause(rows.where)
               + QLatin1String(" ORDER BY ") + keyOrder(identity, last)
               + QLatin1String(" LIMIT 1)");
    };
    return QLatin1String("SELECT ") + edge(false) + QLatin1Char(',') + edge(true);
}

QString keyAhead(const RowSet &rows, const KeyGrid &grid, quint64 from, qint64 rowsBefore)
{
    return selectFrom(keyText(grid.key()), rows,
                      identifier(grid.key().name) + QLatin1String(" >= ")
                          + QString::fromLatin1(grid.keyAt(from)))
           + QLatin1String(" ORDER BY ") + keyOrder({grid.key()})
           + QLatin1String(" LIMIT 1 OFFSET ") + QString::number(rowsBefore);
}

} // namespace slicetool::sql
