// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/table/heldvalues.h"

#include "base/message.h"
#include "server/sessionthread.h"
#include "sql/columntext.h"
#include "sql/quote.h"

namespace slicetool {

namespace {

/// Values of one column that do not arrive.
struct Limit {
    QString predicate;
    QString words;       ///< "a TIMESTAMP after 2038"
    bool isNote = false; ///< they arrive as something that is compared instead
};

bool hasFraction(const Column &column)
{
    return column.columnType.contains(QLatin1Char('('));
}

/// MySQL and MariaDB 10.5 have a negative zero, MariaDB 10.11 and 11.8 have none. Which release of
/// the series between took it away is not known here, so two different ones are looked at.
bool mayLoseNegativeZero(const sql::Dialect &from, const sql::Dialect &to)
{
    return to.isMariaDb(100600) && (!from.isMariaDb() || from.version != to.version);
}

/// What the target cannot hold of this column; nothing where it holds all that there can be.
std::optional<Limit> limitOf(const Column &column, const sql::Dialect &from, const sql::Dialect &to)
{
    const QString name = sql::identifier(column.name);
    if (column.dataType == QLatin1String("timestamp") && from.hasWideTimestamps()
        && !to.hasWideTimestamps())
        return Limit{name + QLatin1String(" > '2038-01-19 03:14:07.999999'"),
                     Message::tr("a time after 2038-01-19 03:14:07")};
    // MariaDB's last second of TIME has fractions, MySQL's has none.
    if (column.dataType == QLatin1String("time") && hasFraction(column) && from.isMariaDb()
        && !to.isMariaDb())
        return Limit{QStringLiteral("(%1 > '838:59:59' OR %1 < '-838:59:59')").arg(name),
                     Message::tr("a time beyond 838:59:59")};
    if (column.isFloating() && mayLoseNegativeZero(from, to))
        return Limit{QStringLiteral("(%1 = 0 AND ATAN2(%1, -1) < 0)").arg(name),
                     Message::tr("a negative zero")};
    // MariaDB lets any byte into a column of that character set, MySQL cuts a value there.
    if (column.charset == QLatin1String("ascii") && from.isMariaDb() && !to.isMariaDb())
        return Limit{QStringLiteral("HEX(%1) REGEXP '^(..)*[89A-F]'").arg(name),
                     Message::tr("bytes beyond ASCII")};
    if (column.arrivesAsText)
        // The text tells what became of decimals, the value what was no string before.
        return Limit{QStringLiteral("(CAST(%1 AS CHAR) <> CAST(CAST(CAST(%1 AS CHAR) AS JSON) AS "
                                    "CHAR) OR %1 <> CAST(CAST(%1 AS CHAR) AS JSON))")
                         .arg(name),
                     {},
                     true};
    return {};
}

/// What a text may hold by the rules of one server and not of the other, which then cuts it: halves of
/// surrogate pairs. Whoever looks for them reads all texts, and hardly anybody has some.
std::optional<Limit> rareLimitOf(const Column &column, const sql::Dialect &from,
                                 const sql::Dialect &to)
{
    if (column.family != TypeFamily::Text || !from.isMariaDb() || to.isMariaDb())
        return {};
    const QString name = sql::identifier(column.name);
    const QString words = Message::tr("lone surrogates");
    if (column.charset == QLatin1String("utf32"))
        return Limit{QStringLiteral("HEX(%1) REGEXP '^(........)*0000D[89A-F]'").arg(name), words};
    if (column.charset.startsWith(QLatin1String("utf8")))
        return Limit{QStringLiteral("(INSTR(CAST(%1 AS BINARY), x'ED') > 0 AND HEX(%1) REGEXP "
                                    "'^(..)*ED[AB]')")
                         .arg(name),
                     words};
    return {};
}

QString rowCount(qint64 rows)
{
    return rows == 1 ? Message::tr("1 row") : Message::tr("%1 rows").arg(rows);
}

/// " (one is 42)": the key of a row; empty where the table has none, or the row has gone.
Result<QString> oneKey(const TablePair &pair, SessionThread &source, const Limit &limit,
                       qint64 count, const QString &doing)
{
    if (pair.identity.isEmpty())
        return QString();
    const auto rows =
        source
            .select(
                QStringLiteral("SELECT %1 FROM %2%3 LIMIT 1")
                    .arg(sql::keyColumns(pair.identity), pair.sourceRows.from,
                         sql::whereClause(sql::allOf({limit.predicate, pair.sourceRows.where}))),
                doing)
            .get();
    if (!rows)
        return rows.error();
    if (rows->isEmpty())
        return QString();
    return (count == 1 ? Message::tr(" (its key is %1)")
                       : Message::tr(" (one of them has the key %1)"))
        .arg(sql::keyDisplay(pair.identity, rows->first()));
}

} // namespace

namespace {

using LimitOf = std::optional<Limit> (*)(const Column &, const sql::Dialect &,
                                         const sql::Dialect &);

/// @param notes what is to be told of values that arrive as others
Result<void> lookFor(LimitOf limitOf, const TablePair &pair, SessionThread &source,
                     const sql::Dialect &from, const sql::Dialect &to, QStringList &notes)
{
    QList<Column> columns;
    QList<Limit> limits;
    QStringList counts;
    for (const Column &column : std::as_const(pair.source.columns)) {
        const auto limit = column.isWritable() ? limitOf(column, from, to) : std::optional<Limit>();
        if (!limit)
            continue;
        columns << column;
        limits << *limit;
        counts << QStringLiteral("COALESCE(SUM(%1), 0)").arg(limit->predicate);
    }
    if (limits.isEmpty())
        return {};

    const QString doing = Message::tr("preparing `%1`").arg(pair.name());
    const auto found = source
                           .select(QStringLiteral("SELECT %1 FROM %2%3")
                                       .arg(counts.join(QLatin1Char(',')), pair.sourceRows.from,
                                            sql::whereClause(pair.sourceRows.where)),
                                   doing)
                           .get();
    if (!found)
        return found.error();
    for (qsizetype i = 0; i < limits.size(); ++i) {
        const qint64 rows = qint64(found->first().value(i).toDouble());
        if (rows == 0)
            continue;
        const QString &name = columns.at(i).name;
        const auto key = oneKey(pair, source, limits.at(i), rows, doing);
        if (!key)
            return key.error();
        if (limits.at(i).isNote) {
            notes << Message::tr("column `%1`: in %2%3 the JSON contains decimals, dates, times "
                                 "or bytes, which arrive as text (10.00 as 10.0, a date as a "
                                 "string) and are compared that way")
                         .arg(name, rowCount(rows), *key);
            continue;
        }
        return Error{ErrorCode::Refused, doing,
                     Message::tr("column `%1` has %2 in %3%4, which %5 cannot store")
                         .arg(name, limits.at(i).words, rowCount(rows), *key, to.display()),
                     Message::tr("Exclude such rows with a \"where\", change them at the "
                                 "source, or skip the table.")};
    }
    return {};
}

} // namespace

Result<void> checkHeldValues(TablePair &pair, SessionThread &source, const sql::Dialect &from,
                             const sql::Dialect &to)
{
    return lookFor(limitOf, pair, source, from, to, pair.notes);
}

Result<void> checkRareValues(const TablePair &pair, SessionThread &source, const sql::Dialect &from,
                             const sql::Dialect &to)
{
    QStringList none;
    return lookFor(rareLimitOf, pair, source, from, to, none);
}

} // namespace slicetool
