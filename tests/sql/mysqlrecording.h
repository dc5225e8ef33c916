// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "sql/dialect.h"
#include "sql/tabledefinition.h"

#include <QMap>

namespace slicetool::test {

/// What a MySQL server once said, from the shared test data: there may be none to ask.
struct MySqlRecording {
    struct Table {
        QString statement; ///< SHOW CREATE TABLE
        TableDefinition definition;
    };

    sql::Dialect dialect;
    QMap<QString, Table> tables; ///< by "schema.table"; base tables alone

    /// From a folder with show-create-table.sql, variables.tsv and information_schema.*.tsv.
    static Result<MySqlRecording> read(const QString &folder);
};

} // namespace slicetool::test
