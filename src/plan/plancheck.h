// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "plan/plan.h"

#include <QStringList>

namespace slicetool {

// What can be said about a plan only after it has been read, because --set may still add to it.
// Errors have code Plan where nothing else is said, and one line per mistake, which begins with
// the JSON pointer. Pure functions, any thread.

/// Whether :name can stand in SQL: ASCII letters, digits and _, no digit first.
bool isVariableName(const QString &name);

/// Adds or replaces variables, as strings, from NAME=VALUE (of --set); the last one of a name
/// wins, and a value may be empty or hold '='. Error: code Usage, and the plan is as it was.
Result<void> applyOverrides(Plan &plan, const QStringList &assignments);

/// Whether every :name in where, sql and after is a variable of the plan or of the overrides.
Result<void> checkVariables(const Plan &plan, const QMap<QString, QJsonValue> &overrides = {});

/// The plan's variables that no where, sql or after has a placeholder for.
QStringList unusedVariables(const Plan &plan);

/// Whether every where, sql and after can be embedded in a statement: sql::asPredicate(),
/// sql::asSubquery(), and for after sql::asStatement() and sql::statementScope(), which without a
/// server does not know what its schema is.
Result<void> checkStatements(const Plan &plan);

} // namespace slicetool
