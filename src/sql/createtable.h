// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QStringList>

namespace slicetool::sql {

/// The name of the key, other than the primary one, that an item of CREATE TABLE defines; empty for other
/// items.
QString secondaryKeyOf(const QString &item);

/// What a server's SHOW CREATE TABLE said, taken apart far enough to build the table elsewhere.
struct CreateTable {
    QStringList items; ///< columns, keys and constraints, in order
    QString options;   ///< all behind the closing parenthesis: engine, charset, partitions

    /// Understands the output of SHOW CREATE TABLE in a session without ANSI_QUOTES.
    static Result<CreateTable> parse(const QString &statement);

    /// Takes foreign keys out; returns how many there were.
    int removeForeignKeys();

    /// Takes keys out that rows can do without for a while: not the primary one, and not the one of
    /// this name. Returns them as they stood.
    QStringList takeSecondaryKeys(const QString &keptKey = {});

    /// Takes the names of CHECK constraints away, so that the server gives them new ones; returns how
    /// many had one. MySQL keeps those names unique in a schema: a table that is built beside the
    /// one it replaces cannot have them.
    int unnameChecks();

    /// Takes away how the engine is to keep the rows. "ROW_FORMAT=FIXED"; empty where nothing says.
    QString takeRowFormat();

    /// The statement that creates it as schema.name.
    QString statement(const QString &schema, const QString &name) const;
};

} // namespace slicetool::sql
