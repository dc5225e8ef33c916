// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/session.h"
#include "sql/createtable.h"
#include "sql/tabledefinition.h"

#include <QSet>

namespace slicetool {

/// The columns of a table whose defaults are those of `wanted`, by the words of the server that has the
/// table: information_schema shows times by other clocks than ours, and every server prints an expression
/// in its own way. Where `wanted` is of another kind of server, this one is told it in a temporary table;
/// empty where the account may not make one. The session's thread.
Result<QSet<QString>> equalDefaults(Session &session, const TableDefinition &table,
                                    sql::CreateTable wanted, bool isOfSameKind);

} // namespace slicetool
