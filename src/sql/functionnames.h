// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace slicetool::sql {

// What MySQL and MariaDB know by themselves, as far as it matters to who judges foreign SQL. Names
// in any case. Pure functions, any thread.

/// Whether a name is a function of the server itself that changes nothing outside the statement. What is
/// none may be a stored or a loadable function, of which nobody knows what it does.
bool isBuiltInFunction(const QString &name);

/// Whether a function of the server reaches beyond the statement: named locks, files of the server,
/// sequences, waiting for other servers.
bool hasEffects(const QString &function);

/// Whether an unquoted word before a '(' belongs to the grammar, such as IN or DECIMAL, so that it
/// calls nothing.
bool isGrammarWord(const QString &word);

} // namespace slicetool::sql
