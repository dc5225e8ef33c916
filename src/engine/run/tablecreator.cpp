// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/run/tablecreator.h"

#include "base/message.h"
#include "engine/run/privilegecheck.h"
#include "engine/run/textcheck.h"
#include "engine/table/tableobstacles.h"
#include "engine/table/tablepreparation.h"
#include "engine/transfer/loadtransfer.h"
#include "engine/transfer/splitfill.h"

#include <algorithm>
#include <utility>

namespace slicetool {

TableCreator::TableCreator(const WorkerContext &context, const TableConnections &connections,
                           Fill fill)
    : m_context(context)
    , m_connections(connections)
    , m_fill(std::move(fill))
{ }

/// Makes the table, and fills it where rows are wanted. What is refused does not leave an empty table
/// behind.
Result<void> TableCreator::create(const TableStep &step, const TableDefinition &source,
                                  TableReport &report)
{
    const bool wantsRows = m_context.options.mode == RunMode::Apply;
    const auto possible = tableToCreate(step, source);
    if (!possible)
        return possible.error();
    SLICETOOL_TRY(wantsRows ? checkTexts(possible->pair, m_connections, m_context)
                            : Result<void>());
    const bool isLarge = wantsRows && !m_context.options.lite && isWorthBuilding(possible->pair);
    const Result<bool> mayBuild = isLarge ? mayRename() : Result<bool>(false);
    if (!mayBuild)
        return mayBuild.error();
    if (*mayBuild)
        return build(*possible, nullptr, report);
    // An empty table is not what upstream has.
    const bool isMarked = wantsRows && m_context.incomplete.begin(source.name);
    const auto made = createTableLike(m_connections, source, possible->creation,
                                      m_context.flight.target.schema, source.name);
    if (!made) {
        if (isRefusal(made.error()) && isMarked)
            m_context.incomplete.end(source.name);
        return made.error();
    }
    report.message = (QStringList(Message::tr("created")) + made->notes).join(u'\n');
    if (isLarge)
        report.message += Message::tr("\n"
                                      "filled with its keys in place, which takes longer: adding "
                                      "them later needs ALTER, DROP and INSERT in schema `%1`")
                              .arg(m_context.flight.target.schema);
    if (!wantsRows) {
        report.status = TableStatus::Synced;
        return {};
    }
    const auto pair = pairOf(*possible, made->definition);
    return pair ? m_fill(*pair, {}) : pair.error();
}

Result<TablePair> TableCreator::check(const TableStep &step, const TableDefinition &source)
{
    auto possible = tableToCreate(step, source);
    if (!possible)
        return possible.error();
    SLICETOOL_TRY(checkTexts(possible->pair, m_connections, m_context));
    return std::move(possible->pair);
}

Result<void> TableCreator::recreate(const TableStep &step, const TableDefinition &source,
                                    TableReport &report)
{
    const TableDefinition &old = *m_context.flight.targetCatalog.find(source.name);
    SLICETOOL_TRY(refuseRecreation(m_connections.writer, step, old));
    const auto possible = tableToCreate(step, source);
    if (!possible)
        return possible.error();
    SLICETOOL_TRY(checkTexts(possible->pair, m_connections, m_context));
    return build(*possible, &old, report);
}

Result<TableCreator::TableToCreate> TableCreator::tableToCreate(const TableStep &step,
                                                                const TableDefinition &source)
{
    auto creation = planCreation(m_connections.source, m_connections.writer, source);
    if (!creation)
        return creation.error();
    TableDefinition expected = creation->definition;
    expected.schema = m_context.flight.target.schema;
    auto pair = preparePair(step, source, expected, m_context.plan.variables, m_connections);
    if (!pair)
        return pair.error();
    return TableToCreate{std::move(*creation), std::move(*pair)};
}

/// The pair of a table that was made. Where it became what was planned, nobody is asked again.
Result<TablePair> TableCreator::pairOf(const TableToCreate &planned, const TableDefinition &made)
{
    const TableDefinition &expected = planned.creation.definition;
    if (made.columns == expected.columns && made.indexes == expected.indexes)
        return planned.pair.withTarget(made);
    const TablePair &pair = planned.pair;
    return preparePair(pair.step, *m_context.flight.sourceCatalog.find(pair.name()), made,
                       m_context.plan.variables, m_connections);
}

/// Many rows are loaded sooner without the keys that they can do without, or in two halves, and nobody
/// should see a table that lacks keys or a half.
bool TableCreator::isWorthBuilding(const TablePair &pair) const
{
    constexpr qint64 manyRows = 20'000;
    const bool hasSecondaryKeys =
        std::any_of(pair.target.indexes.begin(), pair.target.indexes.end(),
                    [&](const Index &index) { return &index != pair.target.identityIndex(); });
    return pair.source.rowEstimate >= manyRows && pair.target.isTransactional()
           && ((hasSecondaryKeys && LoadTransfer::canCarry(pair, m_connections))
               || SplitFill::couldCarry(pair, m_connections));
}

/// Whether a table can be built beside its place and put there.
Result<bool> TableCreator::mayRename()
{
    return m_connections.writer.call([&](Session &session) {
        return PrivilegeCheck(session, m_context.flight.target.schema).mayRecreate();
    });
}

/// Drops what was not finished, so that nothing is left of it if there is any way.
void TableCreator::remove(const QString &drop)
{
    // That a connection is gone is noticed when it is used; then there is another one.
    for (int attempt = 0; attempt < 2; ++attempt) {
        if (m_connections.writer.execute(drop, Message::tr("removing an unfinished table")))
            return;
    }
    // After a stop only this gets through.
    (void)m_connections.writer.call([&](Session &session) {
        session.cleanUp(drop);
        return Result<void>();
    });
}

/// Makes the table beside its place, and gives it that once it is right.
/// @param old the table whose place it takes; nullptr where there is none
Result<void> TableCreator::build(const TableToCreate &planned, const TableDefinition *old,
                                 TableReport &report)
{
    const TableDefinition &source = *m_context.flight.sourceCatalog.find(planned.pair.name());
    const QString schema = m_context.flight.target.schema;
    const QString built = buildName(source.name);
    const QString drop =
        QLatin1String("DROP TABLE IF EXISTS ") + sql::RowSet::table(schema, built).from;
    for (const QString &name : {built, oldName(source.name)}) {
        if (m_context.options.leg == Leg::Pull && m_context.flight.sourceCatalog.find(name))
            return Error{ErrorCode::Refused, Message::tr("creating `%1`").arg(source.name),
                         Message::tr("it would be built as `%1`, and %2 has a table of this name")
                             .arg(name, m_context.flight.source.label),
                         Message::tr("Rename that table.")};
    }
    // One may be left of a run that was killed.
    SLICETOOL_TRY(
        m_connections.writer.execute(drop, Message::tr("creating `%1`").arg(source.name)));
    const auto target = createTableLike(m_connections, source, planned.creation, schema, built,
                                        SecondaryKeys::Later);
    if (!target)
        return target.error();
    const auto pair = pairOf(planned, target->definition);
    Result<void> done = pair ? m_fill(*pair, target->laterKeys) : Result<void>(pair.error());
    // What could not be verified must not take the place of anything.
    const bool isRight = done && (report.verified || !old);
    if (isRight)
        done = old ? swapTables(m_connections.writer, schema, built, old->name)
                   : moveIn(m_connections.writer, schema, built, source.name);
    if (!done || !isRight) {
        // What was there before stands as it was.
        report.inserted = report.updated = report.deleted = 0;
        remove(drop);
        return done;
    }
    m_context.incomplete.end(source.name);
    const QString made = old ? Message::tr("recreated") : Message::tr("created");
    const QStringList notes = QStringList(made) + target->notes;
    report.message =
        (report.message.isEmpty() ? notes : notes + QStringList(report.message)).join(u'\n');
    if (report.status == TableStatus::InSync)
        report.status = TableStatus::Synced;
    const auto stamp = m_connections.target.call(
        [&](Session &session) { return stampOf(session, schema, source.name); });
    if (stamp)
        m_context.marks.restamp(source.name, *stamp);
    return {};
}

} // namespace slicetool
