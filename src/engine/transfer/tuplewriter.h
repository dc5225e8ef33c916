// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/table/tablecontext.h"

#include <future>

namespace slicetool {

/// Writes rows that came as the tuples of an INSERT: as many in a statement as fit, while the next ones
/// are gathered. They may still be on their way until finish() has been called.
///
/// Thread: the table's.
class TupleWriter
{
public:
    explicit TupleWriter(const TableContext &table);

    /// @param tuple without its parentheses, for the writable columns of the source in their order; null
    /// where the source could not say it
    /// Error: Refused where it is null, or too long for a statement.
    Result<void> add(const QByteArray &tuple);

    /// Waits until all of them have come.
    Result<void> finish();

    /// Forgets what is still on its way, after a failure: the transaction is not committed.
    void abandon();

private:
    Result<void> send();
    Result<void> awaitPending();
    Error tooLong(const QString &reason) const;

    const TableContext m_table;
    QString m_doing;
    QString m_insert;                      ///< statement up to the tuples
    QString m_statement;                   ///< being filled
    qint64 m_statementRows = 0;            ///< tuples in it
    std::future<Result<qint64>> m_pending; ///< the last statement that was sent
};

} // namespace slicetool
