// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/table/tablepair.h"

namespace slicetool {

/// Looks at the source's rows for values that the target's server cannot hold, or that cannot be
/// carried as they are, before anything is written. Asks nothing where the two servers hold the same.
/// Adds to the pair's notes what arrives as something else and is compared as that.
/// Reads the slice once where a column's type makes it necessary.
///
/// Errors: Refused with column, number of rows, one key, and the way out.
Result<void> checkHeldValues(TablePair &pair, SessionThread &source, const sql::Dialect &from,
                             const sql::Dialect &to);

/// The same for values that hardly any table has, and that all texts have to be read for: to be asked
/// before a table is made, and where rows did not arrive.
Result<void> checkRareValues(const TablePair &pair, SessionThread &source, const sql::Dialect &from,
                             const sql::Dialect &to);

} // namespace slicetool
