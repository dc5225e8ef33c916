// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sql/tabledefinition.h"

#include <QByteArrayList>

namespace slicetool::sql {

/// Makes the tuple of an INSERT out of what displayText() says of a row, so that a row which people are
/// shown need not be fetched once more to be written. What a displayed text does not tell has to be
/// asked beside it: see complements().
///
/// A value. The tuples are right under the session settings that displayText() needs.
class RowTuple
{
public:
    /// No tuples at all.
    RowTuple() = default;

    /// @param shown the columns of which displayText() is known, in their order
    /// @param table whose writable columns make the tuple
    /// @param packet max_allowed_packet of the server that shows the row, in bytes: a text beyond it
    /// would be NULL
    RowTuple(const QList<Column> &shown, const TableDefinition &table, qint64 packet);

    /// Whether every writable column is among those that are shown.
    bool isPossible() const { return !m_values.isEmpty(); }

    /// What has to be selected after the displayed texts, in this order.
    const QStringList &complements() const { return m_complements; }

    /// The tuple without its parentheses, `1,x'6162',NULL`. A null array where what is shown is not the
    /// whole row: a value was cut, is longer than the server's packet, or may hold bytes that are no
    /// text.
    /// @param texts the displayed texts, then the complements
    QByteArray text(const QByteArrayList &texts) const;

private:
    /// How the literal of a value follows from its displayed text.
    enum class Form {
        Plain,      ///< is it
        Quoted,     ///< in quotes, of which the text has none
        HexOfText,  ///< UTF-8, which is what the column stores
        HexOfJson,  ///< likewise, with a character set
        Hex,        ///< the text is hex already
        Complement, ///< does not: the complement is the literal
    };

    struct Value {
        qsizetype shown = 0;       ///< index of its displayed text
        qsizetype complement = -1; ///< index of its complement; -1 where it needs none
        Form form = Form::Plain;
        bool nullable = false;
        qint64 shortestCut = 0; ///< characters from which on a displayed text may be cut; 0: never
    };

    static Form formOf(const Column &column);

    QList<Value> m_values;
    QStringList m_complements;
};

} // namespace slicetool::sql
