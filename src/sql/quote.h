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

/// 'text' as a string literal. Right only under slicetool's own sql_mode, where the backslash
/// escapes (the session sets it).
QString stringLiteral(const QString &text);

} // namespace slicetool::sql
