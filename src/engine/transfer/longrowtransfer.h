// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/table/tablecontext.h"

#include <algorithm>

namespace slicetool {

/// Bytes of values from which on a row goes by pieces: in hex it has to fit into an answer and into a
/// statement.
inline qint64 longRowBytes(const TablePair &pair)
{
    constexpr qint64 most = 2 << 20;
    return std::min({most, pair.limits.sourcePacket / 4, pair.limits.targetPacket / 4});
}

/// Brings rows that are too long to be rendered as one statement: long values travel in pieces and
/// are put together in variables of the target's session, so that neither server needs a larger
/// max_allowed_packet than the longest single value, and we hold no more than a piece.
///
/// Thread: the table's.
class LongRowTransfer
{
public:
    LongRowTransfer(const TableContext &table);

    /// Inserts the row that the predicate picks, `copies` times where a table without a key has it
    /// more than once. Returns how many came: none where the row has gone. Error: Refused, with the
    /// column, where a value is longer than one of the servers takes.
    Result<qint64> insert(const QString &predicate, qint64 copies);

private:
    /// What one column contributes to the statement: a literal, or variables.
    Result<QString> carry(const Column &column, const QByteArray &shown, const QString &variable,
                          const QString &predicate);
    Result<ResultRow> readRow(const QStringList &columns, const QString &predicate);
    Error tooLong(const Column &column, qint64 bytes) const;

    const TableContext m_table;
    QString m_doing;
    qint64 m_pieceBytes;
    QStringList m_variables; ///< of the target's session that hold pieces
};

} // namespace slicetool
