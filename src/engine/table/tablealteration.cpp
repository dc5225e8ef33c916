// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/table/tablealteration.h"

#include "base/message.h"
#include "engine/table/tablecreation.h"
#include "engine/table/tableobstacles.h"
#include "sql/altertable.h"
#include "sql/quote.h"
#include "sql/translation/ddltranslation.h"

namespace slicetool {

namespace {

/// Bytes of an integer type; 0 for others.
int integerBytes(const Column &column)
{
    static const QMap<QString, int> bytes{{QStringLiteral("tinyint"), 1},
                                          {QStringLiteral("smallint"), 2},
                                          {QStringLiteral("mediumint"), 3},
                                          {QStringLiteral("int"), 4},
                                          {QStringLiteral("bigint"), 8}};
    return bytes.value(column.dataType);
}

bool isUnsigned(const Column &column)
{
    return column.columnType.contains(QLatin1String("unsigned"), Qt::CaseInsensitive);
}

/// Whether every value of the one is a value of the other, as it is. False where that is not known.
bool holdsAllOf(const Column &to, const Column &from)
{
    if (to.columnType == from.columnType)
        return to.charset == from.charset || to.charset == QLatin1String("utf8mb4");
    if (integerBytes(from) > 0 && integerBytes(to) > 0) {
        if (isUnsigned(to) == isUnsigned(from))
            return integerBytes(to) >= integerBytes(from);
        return isUnsigned(from) && integerBytes(to) > integerBytes(from);
    }
    const bool areTexts = from.family == TypeFamily::Text && to.family == TypeFamily::Text
                          && from.dataType == to.dataType && from.charset == to.charset;
    return areTexts && to.maximumBytes >= from.maximumBytes;
}

/// Whether a change of the column may change a value that is in it.
bool mayChange(const Column &to, const Column &from)
{
    if (sql::holdTheSame(to, from))
        return false;
    const bool isWorkedOut = to.generated != Column::Generated::No;
    return isWorkedOut || (from.nullable && !to.nullable) || !holdsAllOf(to, from);
}

} // namespace

Result<TableAlteration> planAlteration(SessionThread &source, SessionThread &target,
                                       const TableDefinition &wanted,
                                       const TableDefinition &present)
{
    const auto creation = planCreation(source, target, wanted, present.schema);
    if (!creation)
        return creation.error();
    const Result<sql::Dialect> from = dialectOf(source);
    if (!from)
        return from.error();
    const Result<sql::Dialect> to = dialectOf(target);
    if (!to)
        return to.error();
    const Result<QString> shown = target.call(
        [&](Session &session) { return showCreateTable(session, present.schema, present.name); });
    if (!shown)
        return shown.error();
    TableDefinition expected = creation->definition;
    TableDefinition there = sql::comparableDefinition(present, *from, *to);
    forgetInvisibleKey(expected, there);
    TableAlteration alteration;
    // As the server shows the other one.
    QString wantedText = creation->create.statement(present.schema, present.name);
    wantedText.replace(wantedText.indexOf(sql::qualified(present.schema, present.name)),
                       sql::qualified(present.schema, present.name).size(),
                       sql::identifier(present.name));
    alteration.texts = {wantedText, *shown, sql::alterStatement(creation->create, expected, there)};
    alteration.expected = creation->definition;
    alteration.expected.schema = present.schema;
    for (const Column &column : std::as_const(there.columns)) {
        const Column *then = expected.column(column.name);
        if (then && mayChange(*then, column))
            alteration.changed << column.name;
    }
    return alteration;
}

Result<void> refuseAlteration(SessionThread &writer, const TableStep &step,
                              const TableDefinition &present, const TableAlteration &alteration)
{
    const QString doing = Message::tr("altering `%1`").arg(present.name);
    SLICETOOL_TRY(refuseTriggers(present, doing));
    SLICETOOL_TRY(refuseForeignKeys(writer, present, doing));
    if (step.stale == Stale::Keep && !alteration.changed.isEmpty())
        return Error{ErrorCode::Refused, doing,
                     Message::tr("the plan keeps its stale rows, whose values in `%1` might change")
                         .arg(alteration.changed.join(QLatin1String("`, `"))),
                     Message::tr("Fix the columns manually. The statement would be: %1")
                         .arg(alteration.texts.alter)};
    return {};
}

QString remedyOfDrift(SessionThread &writer, Leg leg, const TableStep &step,
                      const TableDefinition &present, const Result<TableAlteration> &alteration)
{
    const bool canAlter = alteration && !alteration->texts.alter.isEmpty()
                          && refuseAlteration(writer, step, present, *alteration);
    Result<void> recreation = refuseRecreation(writer, step, present);
    // What the server there cannot have it cannot have anew, either.
    if (recreation && !alteration && alteration.error().code == ErrorCode::Refused)
        recreation = alteration.error();
    const QString command = toString(leg);
    if (canAlter && recreation)
        return Message::tr("Alter it (%1 --alter), which keeps its rows, or recreate it (%1 "
                           "--recreate).")
            .arg(command);
    if (canAlter)
        return Message::tr("Alter it (%1 --alter), which keeps its rows.").arg(command);
    if (recreation)
        return Message::tr("Recreate it (%1 --recreate).").arg(command);
    return Message::tr("It cannot be recreated: %1. %2")
        .arg(recreation.error().reason, recreation.error().remedy)
        .trimmed();
}

Result<void> alterTable(SessionThread &writer, const QString &statement,
                        const TableDefinition &present, Unfitting values)
{
    const QString doing = Message::tr("altering `%1`").arg(present.name);
    const auto altered = writer.call([&](Session &session) -> Result<void> {
        if (values == Unfitting::BroughtAnew) {
            const auto done = session.execute(statement, doing);
            return done ? Result<void>() : Result<void>(done.error());
        }
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
            error.remedy = (values == Unfitting::Refused
                                ? Message::tr("Fix the columns manually. The statement was: %1")
                                : Message::tr("Fix the columns manually, or rebuild the table with "
                                              "--recreate. The statement was: %1"))
                               .arg(statement);
        return error;
    }
    return {};
}

Result<TableDefinition> definitionNow(SessionThread &writer, const TableDefinition &table)
{
    const auto catalog =
        writer.call([&](Session &session) { return loadCatalog(session, table.schema); });
    if (!catalog)
        return catalog.error();
    if (const TableDefinition *now = catalog->find(table.name))
        return *now;
    return Error{ErrorCode::MissingTable, Message::tr("altering `%1`").arg(table.name),
                 Message::tr("the table does not exist downstream any more")};
}

} // namespace slicetool
