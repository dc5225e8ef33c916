// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/session.h"
#include "sql/translation/ddltranslation.h"

namespace slicetool {

// Which expressions of a definition a server does not take, by its own word. Both leave nothing
// behind; the session's thread. Errors: only what has nothing to do with expressions, such as a
// connection that was lost.

/// Asks for functions and syntax that the server does not have, by selecting no rows; needs no
/// privileges. One statement where it has all.
Result<sql::Lacks> missingExpressions(Session &session, const sql::Translation &translation);

/// Tries each expression in a CREATE TABLE … SELECT whose SELECT is certain to fail, so that no table
/// comes of it: servers do not allow all that they have in a default, a check or a generated column.
/// Empty where the account may not try, and where the table is refused without them as well.
/// @param table a name that `schema` does not have
Result<sql::Lacks> refusedExpressions(Session &session, const QString &schema, const QString &table,
                                      const sql::Translation &translation);

/// Whether the server would create the table, by a CREATE TABLE … SELECT as above. Good where it says
/// nothing about the table: the account may not try, the server takes no such statement.
Result<qint64> tryCreation(Session &session, const sql::CreateTable &create, const QString &schema,
                           const QString &table);

} // namespace slicetool
