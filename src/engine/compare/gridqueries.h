// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/compare/gridquestions.h"

namespace slicetool {

/// Has the servers answer: both are asked at the same time.
///
/// Thread: the table's; waits for the connections.
class GridQueries : public GridQuestions
{
public:
    GridQueries(const TablePair &pair, const TableConnections &connections);

    Result<Edges> edges() const override;
    Result<QList<GridCell>> cells(const sql::KeyGrid &grid, const QList<sql::GridRange> &ranges,
                                  int cellBits) const override;
    Result<BothLines> rows(const sql::KeyGrid &grid,
                           const QList<sql::GridRange> &ranges) const override;
    Result<std::optional<quint64>> positionAhead(const sql::KeyGrid &grid, quint64 from,
                                                 qint64 rows) const override;

private:
    const TablePair &m_pair;
    const TableConnections &m_connections;
    QString m_doing;
};

} // namespace slicetool
