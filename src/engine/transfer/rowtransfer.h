// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/table/tablecontext.h"
#include "engine/transfer/longrowtransfer.h"
#include "engine/transfer/transfer.h"
#include "engine/transfer/tuplewriter.h"

#include <future>

namespace slicetool {

/// Between two servers, over the open sessions: the source renders each row as the tuple of an
/// INSERT, so no value passes through a type of ours. The next rows are read while the last are
/// written. Where rows may be long they are measured first, read in batches of a few megabytes, and
/// the longest one by one in pieces.
class RowTransfer : public Transfer
{
public:
    RowTransfer(const TableContext &table);

    Result<void> insertKeys(const QList<KeyValue> &keys) override;
    Result<void> insertRange(const KeyRange &range) override;
    Result<void> insertHashes(const QList<quint64> &hashes) override;
    Result<void> insertAll() override;
    Result<void> finish() override;
    void abandon() override;

private:
    /// Some rows that are read at once, or one that goes by pieces.
    struct Batch {
        QList<KeyValue> keys;
        qint64 bytes = 0;
    };

    std::future<Result<ResultRows>> select(const QString &predicate) const;
    Result<void> insertWhere(const QString &predicate);
    Result<void> insertMeasured(const ResultRows &sizesAndKeys);
    Result<void> insertWithoutKeys(const QString &predicate);
    Result<void> insertMeasuredHashes(const QString &predicate);
    Result<void> insertLong(const QString &predicate, qint64 copies);
    Result<void> insertTuples(const ResultRows &rows, qsizetype column);
    Result<void> takeReading();

    const TableContext m_table;
    LongRowTransfer m_longRows;
    qint64 m_longRow; ///< bytes from which on a row goes by pieces
    QString m_doing;
    QString m_tuple;                           ///< expression
    std::future<Result<ResultRows>> m_reading; ///< the last rows that were asked for
    TupleWriter m_writer;
};

} // namespace slicetool
