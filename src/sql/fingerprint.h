// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sql/keyrange.h"
#include "sql/tabledefinition.h"

namespace slicetool::sql {

/// The rows of one side of a comparison: a table, or a part of it, as a FROM clause.
struct RowSet {
    QString from;  ///< `foo`.`orders`, or (SELECT …) AS `q`: under no other name, because the
                   ///< user's predicate may name the table
    QString where; ///< predicate of the slice; empty for all rows

    static RowSet table(const QString &schema, const QString &name);

    /// A table's rows, under the names that its definition has.
    /// @param predicate of the slice, in its server's names; empty for all rows. It is in `where`, unless
    ///     columns have other names here: then the FROM clause is a subquery, which has it
    static RowSet of(const TableDefinition &table, const QString &predicate = {});
};

/// A FROM clause for the rows of a query in brackets that selects the compared columns of a table, by its
/// server's names, under those that its definition has.
QString queryRows(const TableDefinition &table, const QString &query, const QString &alias);

/// The end of a query, from " FROM" on, for the values of a key that several rows have; NULLs are equal to
/// nothing. All parts of the index are columns of those rows.
QString sharedValuesOf(const Index &index, const RowSet &rows);

/// Which servers a hash is asked of. What two of one family say alike and soonest, others say
/// otherwise.
enum class HashServers { Any, MariaDb, MySql };

/// Expressions over one row for a 64-bit hash of it.
struct RowHash {
    QString number; ///< BIGINT UNSIGNED. Cast it to CHAR before selecting it: the driver takes
                    ///< some for signed and cuts them off at 2^63
    QString digits; ///< the same in 16 hex digits, as text
    HashServers servers = HashServers::Any;
};

/// The xor of the rows' hashes, an aggregate: BIGINT UNSIGNED, 0 of no rows.
QString xorOfHashes(const RowHash &hash);

/// A hash of all given columns.
///
/// It is SHA2 (256 bits), which every server has, over a text that is injective: a digit per
/// nullable column tells NULL from a value,
/// then come the byte lengths of all values that may hold any byte but the last, then the values
/// without a comma, then those of any byte. So no two different rows give one text, whatever they
/// hold; and because SHA2 is not linear, equal edits in two rows do not cancel out when the hashes
/// of a chunk are xored.
///
/// @param maximumText bytes that the text may have: beyond max_allowed_packet CONCAT gives
///     NULL. Where the columns may exceed it, long ones enter as a digest of their own.
///     Both sides must be given the same number.
/// @param servers of both sides; MySql only where texts have one character set on both
RowHash rowHash(const QList<Column> &columns, qint64 maximumText,
                HashServers servers = HashServers::Any);

/// Into how many parts rows that are fingerprinted together are told, so that where one of them
/// changed can be seen without looking closer.
constexpr int partBits = 5;
constexpr int tracedParts = 1 << partBits;

/// How rows are told into chunks, and those into parts, by expressions over a row.
struct ChunkParts {
    QString label;    ///< of the chunk, what is selected
    QString group;    ///< of the chunk; empty where all rows are in one
    QString part;     ///< of a row in its chunk, from 0 to tracedParts - 1
    QString fine;     ///< chunk and part in one number
    int partBits = 0; ///< lowest bits of `fine`, which are the part; the others are the chunk
};

/// Rows: (label, rows, trace, xor of the hashes), for every chunk; the last two in base 36, because
/// they have far to go.
///
/// The trace is the xor of the hashes' lower halves, each shifted left by the number of the row's
/// part. Where only one part differs, the traces differ by what the hashes differ by, shifted by the
/// number of that part. It is a hint, to be checked against the rows.
QString tracedFingerprints(const RowSet &rows, const QString &predicate, const RowHash &hash,
                           const ChunkParts &parts);

/// An expression for the part of a chunk that a row is in, by its key.
QString keyPart(const QList<Column> &identity);

/// What chunkFingerprints() asks for.
enum class ChunkDetail { Hash, TracedHash };

/// Rows: (index of the range, rows, xor of their hashes in base 36), one for every range, in any
/// order; with a trace, by keyPart(), as the last column. Sound for rows that differ in a key, because
/// no two of them have the same text.
QString chunkFingerprints(const RowSet &rows, const QList<Column> &identity,
                          const QList<KeyRange> &ranges, const RowHash &hash, ChunkDetail detail);

/// Rows of a range to be looked at one by one.
struct RowLook {
    KeyRange range;
    std::optional<int> part; ///< only those of this part, by keyPart()
    bool otherParts = false; ///< only those of all others
};

/// A line, of one column, for every row of every look: its index, hash digits, key columns, with
/// commas between them. At most `limit` rows of each, where that is above 0.
QString rowFingerprints(const RowSet &rows, const QList<Column> &identity,
                        const QList<RowLook> &looks, const RowHash &hash, int limit = 0);

/// A line for each of the first `limit` rows of the range, in key order: hash digits, key columns.
QString rowFingerprintPage(const RowSet &rows, const QList<Column> &identity, const KeyRange &range,
                           const RowHash &hash, int limit);

/// A line for every row that has one of the keys, which must not be none: hash digits, key columns.
QString keyFingerprints(const RowSet &rows, const QList<Column> &identity,
                        const QList<KeyValue> &keys, const RowHash &hash);

/// The select list of such lines.
QString rowLine(const QList<Column> &identity, const RowHash &hash);

/// Rows: (index of the range, key columns …): within each range every `chunkRows`-th key, in key
/// order, at most `limit` of them. Boundaries may come out uneven (MariaDB promises no order of
/// evaluation); any key is a sound boundary.
///
/// @param servers of both sides: MariaDB counts in a variable, in a third of the time, and needs
///     resetCounter() before it, in the same session; others number the rows of a window
QString boundaries(const RowSet &rows, const QList<Column> &identity, const QList<KeyRange> &ranges,
                   int chunkRows, int limit, HashServers servers);
QString resetCounter();

/// Rows: the key columns of the first row; none where there are no rows.
QString firstKey(const RowSet &rows, const QList<Column> &identity, const KeyRange &range);

/// Rows: the key columns of the last row; none where there are no rows.
QString lastKey(const RowSet &rows, const QList<Column> &identity, const KeyRange &range);

/// Rows: (rows), of a range.
QString countRows(const RowSet &rows, const QList<Column> &identity, const KeyRange &range);

/// For keys without an order that both sides share. Rows: (bucket, rows, xor of their hashes), of the
/// chosen buckets, or of all where none is chosen. A row's bucket is a hash of its key modulo their
/// number, the same on every server.
QString keyBucketFingerprints(const RowSet &rows, const QList<Column> &identity,
                              const RowHash &hash, qint64 buckets, const QList<qint64> &chosen);

/// A line for every row of the chosen buckets, in any order: hash digits, key columns.
QString keyBucketRows(const RowSet &rows, const QList<Column> &identity, const RowHash &hash,
                      qint64 buckets, const QList<qint64> &chosen);

/// For tables without a key. Rows: (bucket, rows, sum of hashes as text). A sum, because equal
/// rows may be there twice and would vanish from a xor.
QString bucketFingerprints(const RowSet &rows, const RowHash &hash, qint64 buckets);

/// For tables without a key. Rows: (hash, how many rows have it), of some buckets.
QString bucketHashes(const RowSet &rows, const RowHash &hash, qint64 buckets,
                     const QList<qint64> &chosen);

/// `predicate AND predicate`, leaving out empty ones; empty where all are.
QString allOf(const QStringList &predicates);

/// " WHERE …", or nothing for an empty predicate.
QString whereClause(const QString &predicate);

} // namespace slicetool::sql
