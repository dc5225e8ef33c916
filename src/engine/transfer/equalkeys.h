// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/table/tablepair.h"

#include <stop_token>

namespace slicetool {

/// Looks for unique keys of the target that compare text otherwise than the source does, so that values
/// may be equal there that are several here. Brings the values of such keys into a temporary table of
/// the target and has that server tell which are equal. Writes nothing else; reads the slice's keys once.
/// Says nothing where the account may not make temporary tables.
///
/// Errors: Refused with column, number of rows, one key, and the way out.
Result<void> checkEqualKeys(const TablePair &pair, const TableConnections &connections,
                            const sql::Dialect &from, const sql::Dialect &to, std::stop_token stop);

} // namespace slicetool
