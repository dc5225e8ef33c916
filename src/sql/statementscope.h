// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QList>
#include <QStringList>

namespace slicetool::sql {

/// Where a statement may reach.
struct ScopeLimits {
    QString schema;         ///< its own; empty where it is not known yet: then names are not judged
    bool foldsCase = false; ///< lower_case_table_names of its server is not 0
    QStringList otherSchemas; ///< that the server has besides

    bool isOwn(const QString &name) const;
    bool isOther(const QString &name) const;
};

/// A function or procedure that a statement calls by a name without a schema, or with its own.
struct RoutineCall {
    QString name;
    bool known = false; ///< a function of the server has this name, too

    bool operator==(const RoutineCall &) const = default;
};

/// What a statement names.
struct StatementScope {
    QString verb;       ///< upper case: UPDATE, DELETE, INSERT, REPLACE, SELECT, CALL, DO, SET
    QStringList tables; ///< of its own schema, each once; names of CTEs may be among them
    QList<RoutineCall> calls; ///< each once

    bool writes() const { return verb != QLatin1String("SELECT"); }
};

/// Reads a statement of the plan's "after" as far as it takes to say what it reaches: which tables
/// stand where tables stand, what is called, which settings are set. It parses no expressions; what
/// it cannot tell apart it refuses.
///
/// Refused are: statements that end the transaction or do anything but change rows, tables of other
/// schemas however they are spelled, INTO other than variables, SET of what is neither a user variable nor a
/// harmless session variable, functions that reach beyond the statement, a name before a point
/// that is also a schema of the server.
///
/// @param sql as asStatement() returned it; variables need not be bound
/// Errors: code Plan; the reason says what is wrong at which place, the doing is the caller's.
Result<StatementScope> statementScope(const QString &sql, const ScopeLimits &limits);

/// The same of a view's query, which the server prints with all names qualified.
Result<StatementScope> viewScope(const QString &query, const ScopeLimits &limits);

/// Likewise what the body of a stored program reaches: every name before a point has to be harmless,
/// and no statement in it may define, lock, load, commit or run SQL that it puts together. Tables are
/// told by every name in the body that is followed by no '(': more than it uses, never fewer.
Result<StatementScope> bodyScope(const QString &body, const ScopeLimits &limits);

/// As far as upstream's SQL goes: functions with effects are refused. For where and sql, after
/// asPredicate() or asSubquery().
Result<void> refuseEffects(const QString &sql);

} // namespace slicetool::sql
