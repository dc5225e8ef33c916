// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QJsonValue>
#include <QMap>
#include <QString>
#include <QStringList>

namespace slicetool::sql {

// SQL that a plan brings along, looked at before it is embedded in one of our statements.
// All of this reads text as MySQL and MariaDB do under the sql_mode that our sessions set
// (the backslash escapes, "…" is a string); it splits text into tokens and does not parse it,
// so whether the SQL makes sense is for the server to say. Errors have code Plan and say at
// which line and column of the text; their doing is left for the caller, who knows whose text
// it is. Pure functions, any thread.

/// The names of the :name placeholders in the text, each once, in the order of appearance.
/// What stands in strings, quoted names and comments is none, and neither is := .
QStringList placeholders(const QString &sql);

/// The text with every :name replaced by its variable's value as a literal: a quoted string, an
/// exact number, 1 or 0 for a bool, NULL for null. A value never merges with its neighbours and
/// is not searched for placeholders again.
/// Errors: an undefined variable, a value that is no scalar, text that cannot be split safely
/// (see asStatement()).
Result<QString> bindVariables(const QString &sql, const QMap<QString, QJsonValue> &variables);

/// The text of one expression, for embedding as "(\n" + text + "\n)", out of which it cannot
/// get: its brackets balance, no string, name or comment is left open, and it holds no ';' but
/// trailing ones, which are stripped. It may end with a comment, hence the line break.
/// Refused besides: INTO, FOR UPDATE, FOR SHARE and LOCK IN SHARE MODE (in subqueries too), since
/// upstream is neither written nor locked, functions that take locks or read the server's files, and
/// what asStatement() refuses.
Result<QString> asPredicate(const QString &sql);

/// As asPredicate(), for a query: its first word is SELECT, WITH, VALUES, TABLE or a '('.
Result<QString> asSubquery(const QString &sql);

/// The text of one whole statement (of the plan's "after"), trailing semicolons stripped.
/// Refused are: empty text, a second statement, what is left open, unbalanced brackets, NUL
/// characters, a backslash outside a string (other than \N), executable comments, and optimizer
/// hints that hold quotes, for in those two the servers disagree on what is a comment; numbers that
/// run into a word, and words in dollar signs, which some servers split otherwise.
Result<QString> asStatement(const QString &sql);

} // namespace slicetool::sql
