// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sql/dialect.h"
#include "sql/tabledefinition.h"

namespace slicetool::sql {

/// The name that the other server has for a collation or, where it has none, for the one that is
/// closest to it. Where one must be chosen it rather keeps apart what was equal than the other way
/// round: a unique key must hold there, too.
QString translatedCollation(const QString &collation, const Dialect &from, const Dialect &to);

/// As the other server spells it: utf8 or utf8mb3. The name itself where it has none.
QString translatedCharset(const QString &charset, const Dialect &to);

/// gb18030 is MySQL's alone.
bool knowsCharset(const Dialect &dialect, const QString &charset);

/// What a server means where a definition that it printed names a character set and no collation.
QString defaultCollation(const QString &charset, const Dialect &dialect);

/// Of one character of a charset, 1 where it is not known.
int maximumCharacterBytes(const QString &charset);

/// Whether both servers order and equate text alike under these collations: same weights, same
/// treatment of trailing blanks. Two empty ones do.
bool sameOrder(const QString &sourceCollation, const Dialect &source,
               const QString &targetCollation, const Dialect &target);

/// The same for a column; true for types that have no collation on either side.
bool sameOrder(const Column &sourceColumn, const Dialect &source, const Column &targetColumn,
               const Dialect &target);

} // namespace slicetool::sql
