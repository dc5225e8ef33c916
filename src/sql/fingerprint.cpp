// SPDX-License-Identifier: GPL-3.0-or-later
#include "sql/fingerprint.h"

#include "sql/columntext.h"
#include "sql/quote.h"
#include "sql/renaming.h"

#include <algorithm>

namespace slicetool::sql {

namespace {

constexpr qint64 digestBytes = 64; // SHA2 of 256 bits in hex
constexpr qint64 plainBytes = 70;  // no number or time prints longer (a DECIMAL of 65 digits)

// A literal would give way to the character set of what it joins, and BINARY ',' brings warnings.
constexpr QLatin1String binaryComma("CAST(',' AS BINARY)");

/// Indexes of the columns that enter as a digest of their own, the longest first, until the rest
/// fits.
QList<bool> digestedColumns(const QList<Column> &columns, qint64 maximumText)
{
    QList<qint64> bytes;
    QList<qsizetype> byLength;
    qint64 total = 0;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const bool own = hasOwnLength(columns.at(i));
        // JSON and spatial columns tell no maximum; they can be as long as a LONGBLOB.
        const qint64 unbounded = qint64(4) << 30;
        const qint64 maximum =
            columns.at(i).maximumBytes > 0 ? columns.at(i).maximumBytes : unbounded;
        // The hex text of a geometry is twice as long as its bytes.
        const bool isHex = columns.at(i).family == TypeFamily::Spatial && !columns.at(i).onMariaDb;
        const int perByte = isHex ? 2 : 1;
        bytes << (own ? perByte * maximum : plainBytes);
        total += bytes.last() + 12; // its length, its NULL digit, commas
        if (own)
            byLength << i;
    }
    std::stable_sort(byLength.begin(), byLength.end(),
                     [&](qsizetype a, qsizetype b) { return bytes.at(a) > bytes.at(b); });
    QList<bool> digested(columns.size(), false);
    for (const qsizetype i : byLength) {
        if (total <= maximumText)
            break;
        digested[i] = true;
        total -= bytes.at(i) - digestBytes;
    }
    return digested;
}

QString select(const QString &columns, const RowSet &rows, const QString &predicate)
{
    return QLatin1String("SELECT ") + columns + QLatin1String(" FROM ") + rows.from
           + whereClause(predicate);
}

QString inRange(const RowSet &rows, const QList<Column> &identity, const KeyRange &range)
{
    return allOf({rangePredicate(identity, range), rows.where});
}

QString edgeKey(const RowSet &rows, const QList<Column> &identity, const KeyRange &range, bool last)
{
    return QLatin1Char('(') + select(keyColumns(identity), rows, inRange(rows, identity, range))
           + QLatin1String(" ORDER BY ") + keyOrder(identity, last) + QLatin1String(" LIMIT 1)");
}

/// Not for proof, only to part the rows: CRC32 will do.
QString keyBucket(const QList<Column> &identity, qint64 buckets)
{
    return QStringLiteral("(CRC32(CONCAT_WS(',',%1)) MOD %2)")
        .arg(keyColumns(identity), QString::number(buckets));
}

QString isIn(const QString &expression, const QList<qint64> &numbers)
{
    QStringList list;
    for (const qint64 number : numbers)
        list << QString::number(number);
    return list.isEmpty() ? QString()
                          : expression + QLatin1String(" IN (") + list.join(QLatin1Char(','))
                                + QLatin1Char(')');
}

/// Rows of a table's server as a derived table, under the names that the definition has.
/// @param rows what follows FROM
QString underNamesHere(const TableDefinition &table, const QString &rows, const QString &alias)
{
    return QStringLiteral("(SELECT %1 FROM %2) AS %3")
        .arg(selectedColumns(table).join(QLatin1Char(',')), rows, identifier(alias));
}

} // namespace

QString sharedValuesOf(const Index &index, const RowSet &rows)
{
    QStringList parts;
    QStringList conditions;
    if (!rows.where.isEmpty())
        conditions << QLatin1Char('(') + rows.where + QLatin1Char(')');
    for (const KeyPart &part : index.parts) {
        const QString name = identifier(part.column);
        parts << (part.prefix > 0 ? QStringLiteral("LEFT(%1, %2)").arg(name).arg(part.prefix)
                                  : name);
        conditions << name + QLatin1String(" IS NOT NULL");
    }
    return QLatin1String(" FROM ") + rows.from + QLatin1String(" WHERE ")
           + conditions.join(QLatin1String(" AND ")) + QLatin1String(" GROUP BY ")
           + parts.join(QLatin1String(", ")) + QLatin1String(" HAVING COUNT(*) > 1");
}

RowSet RowSet::table(const QString &schema, const QString &name)
{
    return {qualified(schema, name), {}};
}

RowSet RowSet::of(const TableDefinition &table, const QString &predicate)
{
    const QString there = qualified(table.schema, table.serverName());
    if (table.columnsOnServer.isEmpty())
        return {there, predicate};
    // Both families merge such a subquery into the query, keys and all.
    return {underNamesHere(table, there + whereClause(predicate), table.name), {}};
}

QString queryRows(const TableDefinition &table, const QString &query, const QString &alias)
{
    const QString rows = query + QLatin1String(" AS ") + identifier(alias);
    if (table.columnsOnServer.isEmpty())
        return rows;
    TableDefinition compared = table;
    compared.columns = table.comparedColumns();
    return underNamesHere(compared, rows, alias);
}

QString allOf(const QStringList &predicates)
{
    QStringList present;
    for (const QString &predicate : predicates) {
        if (!predicate.isEmpty())
            present << predicate;
    }
    return present.join(QLatin1String(" AND "));
}

QString whereClause(const QString &predicate)
{
    return predicate.isEmpty() ? QString() : QLatin1String(" WHERE ") + predicate;
}

QString xorOfHashes(const RowHash &hash)
{
    // MySQL xors bytes as well, and makes no number of each row's digits for that.
    return hash.servers == HashServers::MySql
               ? QStringLiteral("CAST(CONV(HEX(BIT_XOR(UNHEX(%1))),16,10) AS UNSIGNED)")
                     .arg(hash.digits)
               : QStringLiteral("BIT_XOR(%1)").arg(hash.number);
}

RowHash rowHash(const QList<Column> &columns, qint64 maximumText, HashServers servers)
{
    const bool onMySql = servers == HashServers::MySql;
    const QList<bool> digested = digestedColumns(columns, maximumText);
    // Bytes of one character set need no cast: what they stand beside is in ASCII, and stays so.
    bool isUtf8 = onMySql;
    for (qsizetype i = 0; i < columns.size(); ++i)
        isUtf8 = isUtf8
                 && (digested.at(i) || !hasOwnLength(columns.at(i))
                     || (columns.at(i).family == TypeFamily::Text
                         && columns.at(i).charset == QLatin1String("utf8mb4")));
    QStringList nulls;
    QStringList lengths;
    QStringList values;
    QStringList longValues;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const Column &column = columns.at(i);
        const QStringList texts = comparisonTexts(column, onMySql);
        if (column.nullable)
            nulls << QLatin1String("ISNULL(") + identifier(column.name) + QLatin1Char(')');
        if (digested.at(i)) {
            // What exceeds max_allowed_packet is NULL, and must pass neither for one nor for equal.
            values << QStringLiteral("IFNULL(SHA2(%1,256),IF(%2 IS NULL,'',SHA2(RAND(),256)))")
                          .arg(column.family == TypeFamily::Text ? bytesText(column)
                                                                 : texts.first(),
                               identifier(column.name));
        } else if (hasOwnLength(column)) {
            const QString text = isUtf8 ? identifier(column.name) : texts.first();
            lengths << QLatin1String("LENGTH(") + text + QLatin1Char(')');
            longValues << text;
        } else {
            values << texts;
        }
    }
    // The last one is as long as what is left.
    if (!lengths.isEmpty())
        lengths.removeLast();
    QStringList operands;
    if (!nulls.isEmpty())
        operands << QLatin1String("CONCAT(") + nulls.join(QLatin1Char(',')) + QLatin1Char(')');
    operands << lengths << values;
    // MySQL makes another string of every number beside bytes. Among themselves they are joined as
    // they are, so that it happens once.
    if (onMySql && operands.size() > 1)
        operands = QStringList(QLatin1String("CONCAT_WS(_latin1',',")
                               + operands.join(QLatin1Char(',')) + QLatin1Char(')'));
    // CONCAT_WS leaves NULLs out; the digits in front say which are missing.
    operands << longValues;
    // Should a row have no hash after all, it must never pass for equal. The stand-in is text as
    // the hash is: next to a double, IFNULL would take the whole hash for one.
    const QString text = onMySql && longValues.isEmpty() && operands.size() == 1
                             ? operands.first()
                             : QStringLiteral("CONCAT_WS(%1,%2)")
                                   .arg(isUtf8 ? QStringLiteral("_utf8mb4',' COLLATE utf8mb4_bin")
                                               : QString(binaryComma),
                                        operands.join(QLatin1Char(',')));
    const QString digits =
        QStringLiteral("IFNULL(LEFT(SHA2(%1,256),16),LEFT(SHA2(RAND(),256),16))").arg(text);
    return {QStringLiteral("CAST(CONV(%1,16,10) AS UNSIGNED)").arg(digits), digits, servers};
}

QString tracedFingerprints(const RowSet &rows, const QString &predicate, const RowHash &hash,
                           const ChunkParts &parts)
{
    const auto grouped = [](const QString &group) {
        return group.isEmpty() ? QString() : QLatin1String(" GROUP BY ") + group;
    };
    const QString all = allOf({predicate, rows.where});
    // The hash is what proof rests on: nothing but the row enters it. MariaDB calls aggregates that
    // are inside of functions from the last to the first, so that the trace finds this row's hash in
    // the variable, if that was a number before the statement. Where it does not, it is a hint that
    // leads nowhere.
    if (hash.servers == HashServers::MariaDb)
        return select(parts.label
                          + QStringLiteral(
                                ",COUNT(*),CONV(BIT_XOR((@slicetool_hash&4294967295)<<%1),10,36),"
                                "CONV(BIT_XOR(@slicetool_hash:=%2),10,36)")
                                .arg(parts.part, hash.number),
                      rows, all)
               + grouped(parts.group);
    // MySQL is about to lose such variables, and warns of each. There the parts are told first, and
    // chunks are made of them: a tenth more than the hashes alone.
    const QString ofParts =
        select(
            QStringLiteral("%1 AS slicetool_part,COUNT(*) AS slicetool_rows,%2 AS slicetool_hash")
                .arg(parts.fine, xorOfHashes(hash)),
            rows, all)
        + grouped(parts.fine);
    const QString chunk = QStringLiteral("slicetool_part>>%1").arg(parts.partBits);
    return QStringLiteral("SELECT %1,CAST(IFNULL(SUM(slicetool_rows),0) AS CHAR),"
                          "CONV(BIT_XOR((slicetool_hash&4294967295)<<(slicetool_part&%2)),10,36),"
                          "CONV(BIT_XOR(slicetool_hash),10,36) FROM (%3) AS slicetool_parts")
               .arg(parts.group.isEmpty() ? parts.label
                                          : QStringLiteral("CAST(%1 AS CHAR)").arg(chunk),
                    QString::number((1 << parts.partBits) - 1), ofParts)
           + (parts.group.isEmpty() ? QString() : grouped(chunk));
}

QString keyPart(const QList<Column> &identity)
{
    // It is asked of every row, so it has to be cheap; any part will do that is spread evenly.
    const bool isNumbers = std::all_of(identity.begin(), identity.end(), [](const Column &column) {
        return column.family == TypeFamily::Integer;
    });
    QStringList names;
    for (const Column &column : identity)
        names << identifier(column.name);
    return QStringLiteral("(%1&%2)").arg(isNumbers ? QLatin1Char('(') + names.join(QLatin1Char('^'))
                                                         + QLatin1Char(')')
                                                   : QStringLiteral("CRC32(%1)").arg(names.last()),
                                         QString::number(tracedParts - 1));
}

QString chunkFingerprints(const RowSet &rows, const QList<Column> &identity,
                          const QList<KeyRange> &ranges, const RowHash &hash, ChunkDetail detail)
{
    const QString part = detail == ChunkDetail::Hash ? QString() : keyPart(identity);
    QStringList parts;
    parts.reserve(ranges.size());
    for (qsizetype i = 0; i < ranges.size(); ++i) {
        const QString label = QString::number(i);
        parts << (detail == ChunkDetail::Hash
                      ? select(
                          label + QStringLiteral(",COUNT(*),CONV(%1,10,36)").arg(xorOfHashes(hash)),
                          rows, inRange(rows, identity, ranges.at(i)))
                      : tracedFingerprints(rows, rangePredicate(identity, ranges.at(i)), hash,
                                           {label, {}, part, part, partBits}));
    }
    return parts.join(QLatin1String("\nUNION ALL "));
}

QString rowLine(const QList<Column> &identity, const RowHash &hash)
{
    return QStringLiteral("CONCAT_WS(%1,%2,%3)")
        .arg(binaryComma, hash.digits, keyColumns(identity));
}

QString rowFingerprints(const RowSet &rows, const QList<Column> &identity,
                        const QList<RowLook> &looks, const RowHash &hash, int limit)
{
    const QString line = hash.digits + QLatin1Char(',') + keyColumns(identity);
    QStringList parts;
    parts.reserve(looks.size());
    for (qsizetype i = 0; i < looks.size(); ++i) {
        const RowLook &look = looks.at(i);
        const QString inPart = look.part ? keyPart(identity)
                                               + QLatin1String(look.otherParts ? " <> " : " = ")
                                               + QString::number(*look.part)
                                         : QString();
        const QString part =
            select(QStringLiteral("CONCAT_WS(%1,%2,%3)").arg(binaryComma, QString::number(i), line),
                   rows, allOf({rangePredicate(identity, look.range), inPart, rows.where}));
        parts << (limit > 0 ? QLatin1Char('(') + part + QLatin1String(" LIMIT ")
                                  + QString::number(limit) + QLatin1Char(')')
                            : part);
    }
    return parts.join(QLatin1String("\nUNION ALL "));
}

QString rowFingerprintPage(const RowSet &rows, const QList<Column> &identity, const KeyRange &range,
                           const RowHash &hash, int limit)
{
    return QLatin1Char('(') + select(rowLine(identity, hash), rows, inRange(rows, identity, range))
           + QLatin1String(" ORDER BY ") + keyOrder(identity) + QLatin1String(" LIMIT ")
           + QString::number(limit) + QLatin1Char(')');
}

QString keyFingerprints(const RowSet &rows, const QList<Column> &identity,
                        const QList<KeyValue> &keys, const RowHash &hash)
{
    return select(rowLine(identity, hash), rows,
                  allOf({keysPredicate(identity, keys), rows.where}));
}

QString resetCounter()
{
    return QStringLiteral("SET @slicetool_row := 0");
}

QString boundaries(const RowSet &rows, const QList<Column> &identity, const QList<KeyRange> &ranges,
                   int chunkRows, int limit, HashServers servers)
{
    QStringList names;
    for (const Column &column : identity)
        names << identifier(column.name);
    const QString order = QLatin1String(" ORDER BY ") + keyOrder(identity);
    const QString end = QLatin1String(" LIMIT ") + QString::number(limit);
    QStringList parts;
    for (qsizetype i = 0; i < ranges.size(); ++i) {
        const QString columns = QString::number(i) + QLatin1Char(',') + keyColumns(identity);
        const QString range = inRange(rows, identity, ranges.at(i));
        QString part;
        if (servers == HashServers::MariaDb) {
            const QString counter =
                QStringLiteral("(@slicetool_row := @slicetool_row + 1) % %1 = 0").arg(chunkRows);
            part = select(columns, rows, allOf({range, counter})) + order + end;
        } else {
            // The window has no more rows than are to be looked at.
            const QString keys = select(names.join(QLatin1Char(',')), rows, range) + order
                                 + QLatin1String(" LIMIT ")
                                 + QString::number(qint64(chunkRows) * limit);
            part = QStringLiteral("SELECT %1 FROM (SELECT %2,ROW_NUMBER() OVER (%3) AS "
                                  "slicetool_row FROM (%4) AS slicetool_keys) AS slicetool_rows "
                                  "WHERE slicetool_row % %5 = 0 ORDER BY slicetool_row%6")
                       .arg(columns, names.join(QLatin1Char(',')), order.trimmed(), keys,
                            QString::number(chunkRows), end);
        }
        parts << QLatin1Char('(') + part + QLatin1Char(')');
    }
    return parts.join(QLatin1String("\nUNION ALL "));
}

QString firstKey(const RowSet &rows, const QList<Column> &identity, const KeyRange &range)
{
    return edgeKey(rows, identity, range, false);
}

QString lastKey(const RowSet &rows, const QList<Column> &identity, const KeyRange &range)
{
    return edgeKey(rows, identity, range, true);
}

QString countRows(const RowSet &rows, const QList<Column> &identity, const KeyRange &range)
{
    return select(QStringLiteral("COUNT(*)"), rows, inRange(rows, identity, range));
}

QString keyBucketFingerprints(const RowSet &rows, const QList<Column> &identity,
                              const RowHash &hash, qint64 buckets, const QList<qint64> &chosen)
{
    const QString bucket = keyBucket(identity, buckets);
    return select(QStringLiteral("%1,COUNT(*),CAST(%2 AS CHAR)").arg(bucket, xorOfHashes(hash)),
                  rows, allOf({isIn(bucket, chosen), rows.where}))
           + QLatin1String(" GROUP BY 1");
}

QString keyBucketRows(const RowSet &rows, const QList<Column> &identity, const RowHash &hash,
                      qint64 buckets, const QList<qint64> &chosen)
{
    return select(rowLine(identity, hash), rows,
                  allOf({isIn(keyBucket(identity, buckets), chosen), rows.where}));
}

QString bucketFingerprints(const RowSet &rows, const RowHash &hash, qint64 buckets)
{
    return QStringLiteral(
               "SELECT h MOD %1,COUNT(*),CAST(SUM(h) AS CHAR) FROM (%2) AS hashes GROUP BY 1")
        .arg(QString::number(buckets),
             select(hash.number + QLatin1String(" AS h"), rows, rows.where));
}

QString bucketHashes(const RowSet &rows, const RowHash &hash, qint64 buckets,
                     const QList<qint64> &chosen)
{
    return QStringLiteral("SELECT CAST(h AS CHAR),COUNT(*) FROM (%1) AS hashes WHERE %2 GROUP BY h")
        .arg(select(hash.number + QLatin1String(" AS h"), rows, rows.where),
             isIn(QStringLiteral("h MOD %1").arg(buckets), chosen));
}

} // namespace slicetool::sql
