// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/run/preflight.h"

#include "base/message.h"
#include "engine/run/afterscope.h"
#include "engine/run/incompletetables.h"
#include "engine/run/turn.h"
#include "engine/table/plannednames.h"
#include "engine/table/tablecreation.h"
#include "plan/didyoumean.h"
#include "server/identitycheck.h"
#include "sql/quote.h"

namespace slicetool {

namespace {

/// The plan's wish for one table in this run. An undo has no slice, and no column that does not count, or
/// not to the last bit: work is to equal base.
TableStep stepIn(const RunOptions &options, const Plan &plan, const QString &table)
{
    TableStep step = plan.stepFor(table);
    const bool comparesAll = options.leg == Leg::Undo && options.mode != RunMode::Compare;
    step.ignored = comparesAll ? QStringList() : plan.ignoredIn(table);
    if (comparesAll)
        step.rounded.clear();
    if (options.leg == Leg::Pull || step.kind == StepKind::Skip)
        return step;
    if (step.kind == StepKind::Query) {
        step.kind = StepKind::Scan;
        step.zoom = Zoom{};
        step.sql.clear();
    }
    step.where.clear();
    step.stale = Stale::Remove;
    return step;
}

/// Has the tables' rows found by the keys that the plan names. Whether there are such keys is asked when
/// a table is prepared.
void giveKeys(const QList<PlannedTable> &planned, Catalog &catalog)
{
    for (const PlannedTable &table : planned) {
        if (table.step.key.isEmpty())
            continue;
        if (const TableDefinition *found = catalog.find(table.name))
            catalog.tables[found->name].keyColumns = table.step.key;
    }
}

/// What can be told against tables before anybody looks at their columns.
void findObstacles(QMap<QString, PlannedTable> &planned, const Catalog &source, bool targetFolds)
{
    QMap<QString, QStringList> spellings;
    for (const PlannedTable &table : std::as_const(planned)) {
        if (!table.skipped)
            spellings[sql::foldedName(table.name)] << table.name;
    }
    for (PlannedTable &table : planned) {
        if (table.skipped || table.obstacle)
            continue;
        const QString doing = Message::tr("checking `%1`").arg(table.name);
        const QStringList same = spellings.value(sql::foldedName(table.name));
        const TableDefinition *definition = source.find(table.name);
        if (targetFolds && same.size() > 1)
            table.obstacle = Error{
                ErrorCode::Refused, doing,
                Message::tr("the target's server treats %1 as one table (lower_case_table_names)")
                    .arg(QLatin1Char('`') + same.join(QLatin1String("`, `")) + QLatin1Char('`')),
                Message::tr("Skip all but one of them.")};
        else if (definition && isRowlessEngine(definition->engine))
            table.obstacle = Error{
                ErrorCode::Refused, doing,
                Message::tr("its rows belong to other tables (engine %1)").arg(definition->engine),
                Message::tr("Skip it.")};
    }
}

const SchemaObject *findOther(const Catalog &catalog, const QString &name)
{
    for (const SchemaObject &object : catalog.others) {
        if ((object.kind == QLatin1String("view") || object.kind == QLatin1String("sequence"))
            && (object.name == name
                || (catalog.foldsCase && sql::foldedName(object.name) == sql::foldedName(name))))
            return &object;
    }
    return nullptr;
}

Error isOtherThanTable(const SchemaObject &object, const QString &sourceLabel)
{
    return {ErrorCode::Refused, Message::tr("looking for `%1`").arg(object.name),
            Message::tr("in %1 it is a %2, not a table, and a run carries only tables")
                .arg(sourceLabel, object.kind),
            object.kind == QLatin1String("view")
                ? Message::tr("Remove it from the plan, and pull the tables that it shows.")
                : Message::tr("Remove it from the plan.")};
}

bool keepsNothing(const QString &engine)
{
    return engine.compare(QLatin1String("BLACKHOLE"), Qt::CaseInsensitive) == 0;
}

/// Tables that a run left unfinished are no copy to go back to.
void findIncomplete(Preflight &flight, const QString &stateFolder)
{
    const IncompleteTables incomplete(stateFolder, flight.source,
                                      flight.sourceSession->facts().foldsCase);
    for (PlannedTable &table : flight.tables) {
        if (!table.skipped && !table.obstacle && incomplete.has(table.name))
            table.obstacle =
                Error{ErrorCode::Refused, Message::tr("checking `%1`").arg(table.name),
                      Message::tr("the last run that wrote to it did not finish, so %1 may lack "
                                  "some of its rows")
                          .arg(flight.source.label),
                      Message::tr("Pull it again, not lite, then undo.")};
    }
}

/// What stands downstream where a table belongs.
void findOccupants(QList<PlannedTable> &tables, const Catalog &source, const Catalog &target,
                   const QString &targetLabel)
{
    for (PlannedTable &table : tables) {
        if (table.skipped || table.obstacle)
            continue;
        if (const TableDefinition *definition = target.find(table.name)) {
            // What is written to it arrives elsewhere, and be it upstream.
            if (isRowlessEngine(definition->engine))
                table.obstacle =
                    Error{ErrorCode::Refused, Message::tr("checking `%1`").arg(table.name),
                          Message::tr("in %1 its rows belong to other tables (engine %2)")
                              .arg(targetLabel, definition->engine),
                          Message::tr("Drop or rename it there, or skip the table.")};
            const TableDefinition *wanted = source.find(table.name);
            if (keepsNothing(definition->engine) && wanted && !keepsNothing(wanted->engine))
                table.obstacle =
                    Error{ErrorCode::Refused, Message::tr("checking `%1`").arg(table.name),
                          Message::tr("in %1 it stores no rows (engine %2)")
                              .arg(targetLabel, definition->engine),
                          Message::tr("Change its engine there, or skip the table.")};
            continue;
        }
        if (const SchemaObject *other = findOther(target, table.name))
            table.obstacle = Error{
                ErrorCode::Refused, Message::tr("checking `%1`").arg(table.name),
                Message::tr("%1 has a %2 with this name where the table should be")
                    .arg(targetLabel, other->kind),
                Message::tr("Drop or rename the %1 there, or skip the table.").arg(other->kind)};
    }
}

/// The names under which tables of the plan and of the catalogs are built or set aside.
QSet<QString> workingNames(const Plan &plan, std::initializer_list<const Catalog *> catalogs)
{
    QSet<QString> names;
    const auto add = [&](const QString &table) { names << buildName(table) << oldName(table); };
    for (const TableStep &step : plan.steps)
        add(step.table);
    for (const Catalog *catalog : catalogs) {
        for (const TableDefinition &table : catalog->tables)
            add(table.name);
    }
    return names;
}

/// What a killed run left. Tables that are merely named like such ones are somebody's.
QStringList leftoversIn(const Catalog &target, const Catalog &source, const Plan &plan, Leg leg)
{
    const QSet<QString> working = workingNames(plan, {&source, &target});
    QStringList leftovers;
    for (const TableDefinition &table : target.tables) {
        // Upstream's are somebody's, too; what base has under such a name is a leftover itself.
        const bool isUpstreams = leg == Leg::Pull && source.find(table.name);
        if (working.contains(table.name) && !isUpstreams)
            leftovers << table.name;
    }
    return leftovers;
}

/// Only a run that holds the target's lock makes such tables, and now that is this one.
void dropLeftovers(const Preflight &flight)
{
    for (const QString &table : flight.leftovers)
        flight.targetSession->cleanUp(QLatin1String("DROP TABLE IF EXISTS ")
                                      + sql::qualified(flight.targetCatalog.schema, table));
}

/// @param misnamed what stands against the names that steps have for upstream's tables
Result<QList<PlannedTable>> planTables(const Plan &plan, const RunOptions &options,
                                       const Catalog &source, const QMap<QString, Error> &misnamed,
                                       const QString &sourceLabel, bool targetFolds)
{
    const QSet<QString> working = workingNames(plan, {&source});
    QMap<QString, PlannedTable> planned;
    for (const TableDefinition &table : source.tables) {
        const bool isLeftover = working.contains(table.name);
        if (isLeftover && options.leg == Leg::Undo)
            continue;
        const TableStep step = stepIn(options, plan, table.name);
        planned.insert(table.name, {table.name, step, {}, step.kind == StepKind::Skip});
        if (isLeftover)
            planned[table.name].obstacle = Error{
                ErrorCode::Refused, Message::tr("checking `%1`").arg(table.name),
                Message::tr("downstream, a table with this name is taken for one that a killed "
                            "run left, and dropped"),
                Message::tr("Rename it in %1, or skip it.").arg(sourceLabel)};
    }
    for (const TableStep &step : plan.steps) {
        const TableDefinition *known = source.find(step.table);
        // Upstream's server may fold case where this one does not.
        if (!known && options.leg == Leg::Undo)
            known = source.findFolded(step.table);
        if (known && known->name != step.table) {
            // The server folds case, the plan spells it differently.
            PlannedTable &table = planned[known->name];
            table.step = stepIn(options, plan, step.table);
            table.skipped = step.kind == StepKind::Skip;
        } else if (const auto name = misnamed.constFind(step.table); name != misnamed.constEnd()) {
            planned.insert(step.table, {step.table, step, *name, false});
        } else if (const SchemaObject *other = findOther(source, step.table);
                   !known && other && step.kind != StepKind::Skip) {
            planned.insert(step.table,
                           {step.table, step, isOtherThanTable(*other, sourceLabel), false});
        } else if (!known && step.kind != StepKind::Skip) {
            planned.insert(
                step.table,
                {step.table, step,
                 Error{ErrorCode::MissingTable, Message::tr("looking for `%1`").arg(step.table),
                       Message::tr("%1 has no table with this name that the account can read")
                           .arg(sourceLabel),
                       options.leg == Leg::Pull
                           ? Message::tr("Check its name in the plan, and the grants.")
                           : Message::tr("Pull it first.")},
                 false});
        }
    }
    findObstacles(planned, source, targetFolds);
    const QStringList wanted =
        options.onlyRows.isEmpty() ? options.tables : QStringList(options.onlyRows.keys());
    if (wanted.isEmpty())
        return planned.values();
    QList<PlannedTable> chosen;
    for (const QString &name : wanted) {
        const TableDefinition *known = source.find(name);
        const auto found = planned.constFind(known ? known->name : name);
        if (found == planned.constEnd()) {
            Error error{ErrorCode::Usage, Message::tr("choosing tables"),
                        Message::tr("%1 has no table `%2`%3")
                            .arg(sourceLabel, name, didYouMean(name, planned.keys()))};
            const auto renamed =
                std::find_if(plan.steps.begin(), plan.steps.end(), [&](const TableStep &step) {
                    return options.leg == Leg::Pull && step.upstreamTable == name;
                });
            if (const SchemaObject *other = findOther(source, name)) {
                error = isOtherThanTable(*other, sourceLabel);
                error.code = ErrorCode::Usage;
            } else if (renamed != plan.steps.end()) {
                error.reason = Message::tr("the plan pulls `%1` as `%2`").arg(name, renamed->table);
                error.remedy = Message::tr("Choose `%1`.").arg(renamed->table);
            }
            return error;
        }
        chosen << *found;
    }
    std::sort(chosen.begin(), chosen.end(),
              [](const auto &a, const auto &b) { return a.name < b.name; });
    return chosen;
}

/// A leg that does nothing is not what anybody asked for.
Error hasNoTables(const Endpoint &source, Leg leg)
{
    return {ErrorCode::MissingTable, Message::tr("looking for tables"),
            Message::tr("schema `%1` on %2 has none that the account can read")
                .arg(source.schema, source.label),
            leg == Leg::Pull ? Message::tr("Check the schema's name in the plan, and the grants.")
                             : Message::tr("Pull first: an undo copies what base has.")};
}

/// Whether the plan's statements afterwards stay in the target's schema, as the server spells it.
Result<void> checkAfterScope(const Plan &plan, Leg leg, const Preflight &flight)
{
    const bool hasAny =
        std::any_of(plan.after.begin(), plan.after.end(),
                    [leg](const AfterStatement &after) { return after.leg == leg; });
    if (!hasAny)
        return {};
    const Result<QString> schema = findSchema(*flight.targetSession, flight.target.schema);
    if (!schema)
        return schema.error();
    return AfterScope(*flight.targetSession, schema->isEmpty() ? flight.target.schema : *schema)
        .judge(plan, leg);
}

/// Rows can stay within one server only where the account that writes may also read.
bool canReadSource(Session &target, const Catalog &source)
{
    if (source.tables.isEmpty())
        return true;
    return bool(target.select(QLatin1String("SELECT 1 FROM ")
                                  + sql::qualified(source.schema, source.tables.first().name)
                                  + QLatin1String(" LIMIT 0"),
                              Message::tr("checking whether rows can stay on the server")));
}

/// Whether the line is more likely to be short of bandwidth than the servers are of time: packing and
/// unpacking costs as much as some 50 MB/s.
bool isFar(const Session &session)
{
    constexpr double farSeconds = 0.005;
    return !session.endpoint().usesSocket() && session.roundTripSeconds() > farSeconds;
}

} // namespace

bool isRowlessEngine(const QString &engine)
{
    static const QStringList engines{QStringLiteral("MRG_MyISAM"), QStringLiteral("MERGE"),
                                     QStringLiteral("FEDERATED"), QStringLiteral("SPIDER"),
                                     QStringLiteral("CONNECT")};
    return engines.contains(engine, Qt::CaseInsensitive);
}

Result<Preflight> prepareRun(const Plan &plan, const Endpoints &endpoints,
                             const RunOptions &options, const SessionContext &context)
{
    Preflight flight;
    const bool undo = options.leg == Leg::Undo;
    if (undo && !endpoints.work)
        return Error{ErrorCode::Plan, Message::tr("reading the plan"),
                     Message::tr("an undo needs a work schema, but the plan has none"),
                     Message::tr("Add \"work\" to the plan.")};
    flight.source = undo ? endpoints.base : endpoints.upstream;
    flight.target = undo ? *endpoints.work : endpoints.base;
    if (isSystemSchema(flight.target.schema))
        return Error{ErrorCode::Refused, Message::tr("checking the plan's places"),
                     Message::tr("`%1` is a system schema").arg(flight.target.schema),
                     Message::tr("Give %1 its own schema.").arg(flight.target.label)};

    SLICETOOL_TRY(checkWriteConsent(options, flight.target));
    auto source = Session::open(flight.source, SessionPurpose::Read, context);
    if (!source) {
        Error error = source.error();
        if (error.code == ErrorCode::MissingSchema)
            error.remedy = undo ? Message::tr("Pull first.")
                                : Message::tr("Check the schema's name in the plan.");
        return error;
    }
    flight.sourceSession = std::move(*source);
    flight.source.compress = isFar(*flight.sourceSession);
    auto target = Session::open(flight.target.ofServer(), SessionPurpose::Statements, context);
    if (!target)
        return target.error();
    flight.targetSession = std::move(*target);
    flight.target.compress = isFar(*flight.targetSession);

    const Result<bool> same = isSameServer(*flight.targetSession, *flight.sourceSession);
    if (!same)
        return same.error();
    flight.sameServer = *same;
    if (*same) {
        SLICETOOL_TRY(refuseSamePlace(*flight.targetSession, flight.target, *flight.sourceSession,
                                      flight.source));
    }
    SLICETOOL_TRY(
        guardThirdPlace(endpoints, options, *flight.sourceSession, *flight.targetSession, context));
    SLICETOOL_TRY(guardProduction(endpoints, flight.target, *flight.targetSession,
                                  options.stateFolder, context));

    auto sourceCatalog = loadCatalog(*flight.sourceSession, flight.source.schema);
    if (!sourceCatalog)
        return sourceCatalog.error();
    flight.sourceCatalog = *sourceCatalog;
    flight.source.schema = flight.sourceCatalog.schema;
    const QMap<QString, Error> misnamed =
        undo ? QMap<QString, Error>() : takePlannedNames(flight.sourceCatalog, plan);
    auto tables = planTables(plan, options, flight.sourceCatalog, misnamed, flight.source.label,
                             flight.targetSession->facts().foldsCase);
    if (!tables)
        return tables.error();
    flight.tables = *tables;
    giveKeys(flight.tables, flight.sourceCatalog);
    if (flight.tables.isEmpty())
        return hasNoTables(flight.source, options.leg);

    // Before anything is written, and not when the tables are done.
    if ((options.mode == RunMode::Apply || options.mode == RunMode::DryRun)
        && options.onlyRows.isEmpty()) {
        SLICETOOL_TRY(checkAfterScope(plan, options.leg, flight));
    }

    if (options.writes()) {
        auto locked = SchemaLock::take(*flight.targetSession, flight.target.schema);
        if (!locked)
            return locked.error();
        flight.targetLock = std::move(*locked);
        // An undo reads base: a pull into it at the same time would make a mixture.
        if (undo) {
            locked = SchemaLock::take(*flight.sourceSession, flight.source.schema);
            if (!locked)
                return locked.error();
            flight.sourceLock = std::move(*locked);
        }
        SLICETOOL_TRY(checkTurn(options));
    }
    // Not before the locks are held: a pull may be at work still.
    if (undo && options.onlyRows.isEmpty()
        && (options.mode == RunMode::Apply || options.mode == RunMode::DryRun))
        findIncomplete(flight, options.stateFolder);
    // Not before the lock is held: a turn waits for it.
    if (options.mode != RunMode::Compare) {
        SLICETOOL_TRY(refuseCopyInUse(flight.target, flight.targetSession.get(), options));
    }
    Result<QString> schema = findSchema(*flight.targetSession, flight.target.schema);
    if (schema && schema->isEmpty() && options.writes()) {
        // Only where it is missing: even IF NOT EXISTS needs the privilege, and waits for every
        // application that holds a table of the schema locked.
        SLICETOOL_TRY(createSchema(*flight.targetSession, flight.target.schema,
                                   flight.sourceCatalog,
                                   flight.sourceSession->facts().version.dialect()));
        schema = findSchema(*flight.targetSession, flight.target.schema);
    }
    if (!schema)
        return schema.error();
    flight.targetSchemaExists = !schema->isEmpty();
    if (flight.targetSchemaExists) {
        auto targetCatalog = loadCatalog(*flight.targetSession, *schema);
        if (!targetCatalog)
            return targetCatalog.error();
        flight.targetCatalog = *targetCatalog;
        flight.target.schema = *schema;
        giveKeys(flight.tables, flight.targetCatalog);
        findOccupants(flight.tables, flight.sourceCatalog, flight.targetCatalog,
                      flight.target.label);
        flight.leftovers =
            leftoversIn(flight.targetCatalog, flight.sourceCatalog, plan, options.leg);
        if (options.writes())
            dropLeftovers(flight);
    }
    flight.rowsStay = *same && undo && canReadSource(*flight.targetSession, flight.sourceCatalog);
    return flight;
}

} // namespace slicetool
