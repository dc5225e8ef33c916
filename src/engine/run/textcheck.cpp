// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/run/textcheck.h"

#include "engine/table/heldvalues.h"
#include "engine/transfer/equalkeys.h"

namespace slicetool {

Result<void> checkTexts(const TablePair &pair, const TableConnections &connections,
                        const WorkerContext &context)
{
    if (connections.rowsStay)
        return {};
    const sql::Dialect from = context.flight.sourceDialect();
    const sql::Dialect to = context.flight.targetDialect();
    const Result<void> held = checkRareValues(pair, connections.source, from, to);
    return held ? checkEqualKeys(pair, connections, from, to, context.sessions.stop) : held;
}

} // namespace slicetool
