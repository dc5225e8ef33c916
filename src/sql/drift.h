// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sql/tabledefinition.h"

#include <QSet>

namespace slicetool::sql {

/// How a table's definition downstream differs from its source's.
struct Drift {
    QStringList columns; ///< differences that change what rows can hold: one line per column
    QStringList notes;   ///< differences that do not, defaults, indexes, engine, default collation

    bool blocks() const { return !columns.isEmpty(); }
};

/// Whether two columns hold the same: type, nullability, character set and generation.
bool holdTheSame(const Column &a, const Column &b);

/// The table's index of that name, whatever its case; nullptr where there is none.
const Index *findIndex(const TableDefinition &table, const QString &name);

/// Whether two indexes have the same kind and parts, whatever they are called.
bool areTheSame(const Index &a, const Index &b);

/// Compares what matters to rows: the columns' names, types, nullability, character sets and
/// generation, and the key that identifies a row. The order of columns does not matter.
/// @param equalDefaults columns whose defaults are known to be the same, whatever is printed
Drift findDrift(const TableDefinition &source, const TableDefinition &target,
                const QSet<QString> &equalDefaults = {});

} // namespace slicetool::sql
