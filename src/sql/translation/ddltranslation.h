// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sql/createtable.h"
#include "sql/dialect.h"
#include "sql/tabledefinition.h"
#include "sql/translation/expressionuse.h"

namespace slicetool::sql {

/// What became of a table's definition on its way to another kind of server.
struct Translation {
    CreateTable table; ///< to be created there; as good as nothing where there are obstacles

    /// What could not be carried or became something else, one sentence each, for the report.
    QStringList notes;

    /// Why the table cannot be there without changing what its rows can hold; where there are some,
    /// it has to be refused before anything is written.
    QStringList obstacles;

    Carried carried;           ///< columns and keys that are not what they are at the source
    QList<ExpressionUse> uses; ///< what the other server has to take; those of `lacks`, too

    /// Without expressions, keys and checks, by quoted name: what an expression is tried beside.
    QList<std::pair<QString, QString>> plainItems;
    QString plainOptions;
    CreateTable defaults; ///< columns with their defaults and little else
};

/// The definition in the words of another server. Between servers of one family and release series
/// it stays as it is. What the other server is not known to lack is taken to be there: that server
/// has the last word, and what it says of the translation's `uses` makes another one, with `lacks`.
Translation translated(const CreateTable &table, const Dialect &from, const Dialect &to,
                       const Lacks &lacks = {});

/// Takes defaults that draw from a sequence away: sequences are not carried, and the name would lead
/// to upstream's where both are on one server. Returns a sentence for each.
QStringList removeSequenceDefaults(CreateTable &table, const Dialect &dialect);

/// The definition that `table` has once translated() was created there, as far as findDrift() and
/// the comparison of rows go by it. Between the families, the expressions of generated columns are
/// emptied (each prints them in its own way): compare with comparableDefinition() of what is there.
TableDefinition expectedDefinition(const TableDefinition &table, const Dialect &from,
                                   const Dialect &to, const Carried &carried = {});

/// `target` without what cannot be compared between these servers.
TableDefinition comparableDefinition(const TableDefinition &target, const Dialect &from,
                                     const Dialect &to);

} // namespace slicetool::sql
