// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace slicetool::sql {

/// `name`, with backticks doubled: the one way in which identifiers enter a statement.
/// A name may hold any character but NUL, which no server accepts.
QString identifier(const QString &name);

/// `schema`.`name`
QString qualified(const QString &schema, const QString &name);

/// `a`, `b`, `c`
QString identifierList(const QStringList &names);

/// The name of a schema or a table as servers with lower_case_table_names fold it: character by
/// character, so that İ becomes i and not two characters.
QString foldedName(const QString &name);

/// 'text' as a string literal. Right only under slicetool's own sql_mode, where the backslash
/// escapes (the session sets it).
QString stringLiteral(const QString &text);

/// An expression as MySQL's catalog shows it: escaped once more as a whole, the quotes of its texts
/// above all. MariaDB's shows expressions as they are.
QString catalogEscaped(const QString &text);
QString catalogUnescaped(const QString &text);

/// The condition that a column of information_schema holds just this name: it compares without case,
/// and two schemas may differ in nothing else.
QString isExactly(const char *column, const QString &name);

} // namespace slicetool::sql
