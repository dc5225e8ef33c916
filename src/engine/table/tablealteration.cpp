// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/table/tablealteration.h"

#include "base/message.h"
#include "engine/table/tablecreation.h"
#include "sql/altertable.h"
#include "sql/translation/ddltranslation.h"

namespace slicetool {

Result<TableDefinitions> planAlteration(SessionThread &source, SessionThread &target,
                                        const TableDefinition &wanted,
                                        const TableDefinition &present)
{
    const auto creation = planCreation(source, target, wanted, present.schema);
    if (!creation)
        return creation.error();
    const auto dialectOf = [](Session &session) {
        return Result<sql::Dialect>(session.facts().version.dialect());
    };
    const Result<sql::Dialect> from = source.call(dialectOf);
    if (!from)
        return from.error();
    const Result<sql::Dialect> to = target.call(dialectOf);
    if (!to)
        return to.error();
    const Result<QString> shown = target.call(
        [&](Session &session) { return showCreateTable(session, present.schema, present.name); });
    if (!shown)
        return shown.error();
    TableDefinition expected = creation->definition;
    TableDefinition there = sql::comparableDefinition(present, *from, *to);
    forgetInvisibleKey(expected, there);
    return TableDefinitions{creation->create.statement(present.schema, present.name), *shown,
                            sql::alterStatement(creation->create, expected, there)};
}

Result<TableDefinition> alterTable(SessionThread &writer, const QString &statement,
                                   const TableDefinition &present)
{
    const QString doing = Message::tr("altering `%1`").arg(present.name);
    // Rows that the plan keeps are nobody else's copy: a value that does not fit must not be cut.
    const auto altered = writer.call([&](Session &session) -> Result<void> {
        SLICETOOL_TRY(session.execute(
            QStringLiteral("SET @slicetool_mode = @@SESSION.sql_mode, SESSION sql_mode = "
                           "CONCAT_WS(',', NULLIF(@@SESSION.sql_mode, ''), 'STRICT_ALL_TABLES')"),
            doing));
        const auto done = session.execute(statement, doing);
        session.cleanUp(QStringLiteral("SET SESSION sql_mode = @slicetool_mode"));
        return done ? Result<void>() : Result<void>(done.error());
    });
    if (!altered) {
        Error error = altered.error();
        if (error.code == ErrorCode::Query)
            error.remedy = Message::tr("Fix the columns manually, or rebuild the table with "
                                       "--recreate. The statement was: %1")
                               .arg(statement);
        return error;
    }
    const auto catalog =
        writer.call([&](Session &session) { return loadCatalog(session, present.schema); });
    if (!catalog)
        return catalog.error();
    if (const TableDefinition *now = catalog->find(present.name))
        return *now;
    return Error{ErrorCode::MissingTable, doing,
                 Message::tr("the table does not exist downstream any more")};
}

} // namespace slicetool
