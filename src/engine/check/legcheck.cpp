// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/check/legcheck.h"

#include "base/message.h"
#include "engine/check/ownkeys.h"
#include "engine/check/probestatements.h"
#include "engine/compare/litepull.h"
#include "engine/run/afterscope.h"
#include "engine/run/downstreamonly.h"
#include "engine/run/planremarks.h"
#include "engine/run/privilegecheck.h"
#include "engine/table/heldvalues.h"
#include "engine/table/tablealteration.h"
#include "engine/table/tablepreparation.h"
#include "engine/transfer/equalkeys.h"
#include "report/reporttext.h"
#include "server/clientprograms.h"
#include "server/servererrors.h"
#include "sql/statementtext.h"

#include <QMap>

namespace slicetool {

namespace {

using Severity = Finding::Severity;

constexpr int notPreparable = 1295; // "not supported in the prepared statement protocol yet"

} // namespace

LegCheck::LegCheck(const Plan &plan, Leg leg, Preflight &flight, const SessionContext &context)
    : m_plan(plan)
    , m_leg(leg)
    , m_flight(flight)
    , m_context(context)
    // A snapshot, as in a run: what the plan's SQL calls cannot write there.
    , m_source(flight.source, SessionPurpose::Snapshot, context)
    , m_target(flight.target.ofServer(), SessionPurpose::Read, context)
{ }

void LegCheck::add(CheckReport &report, Severity severity, const QString &place,
                   const QString &table, const QString &text, const QString &remedy,
                   ErrorCode code) const
{
    const Finding finding{severity, place, table, text, remedy, code};
    if (!report.findings.contains(finding))
        report.findings << finding;
}

Result<void> LegCheck::run(CheckReport &report)
{
    QStringList wanted;
    QStringList readable; // the same, as the source calls them
    QStringList missing;
    bool drifted = false;
    int skipped = 0;
    for (const PlannedTable &table : std::as_const(m_flight.tables)) {
        if (table.skipped) {
            ++skipped;
            continue;
        }
        if (table.obstacle) {
            // An undo finds fewer tables than the plan names until they were pulled once.
            const bool isMissing = table.obstacle->code == ErrorCode::MissingTable;
            if (m_leg == Leg::Pull || !isMissing)
                add(report, Severity::Problem, QStringLiteral("plan"), table.name,
                    table.obstacle->reason, table.obstacle->remedy, table.obstacle->code);
            continue;
        }
        const TableDefinition &source = *m_flight.sourceCatalog.find(table.name);
        const TableDefinition *target = m_flight.targetCatalog.find(table.name);
        wanted << table.name;
        readable << source.serverName();
        if (!target)
            missing << table.name;
        const Result<bool> checked = checkTable(table, source, target, report);
        if (!checked)
            return checked.error();
        drifted = drifted || *checked;
    }
    report.tables = std::max(report.tables, int(wanted.size()));
    report.skipped = std::max(report.skipped, skipped);

    SLICETOOL_TRY(checkPrivileges(
        readable, wanted, !missing.isEmpty() || !m_flight.targetSchemaExists, drifted, report));
    if (m_flight.targetSchemaExists && !missing.isEmpty())
        add(report, Severity::Note, m_flight.target.label, {},
            missing.size() == 1 ? Message::tr("1 table does not exist yet: %1").arg(missing.first())
                                : Message::tr("%1 tables do not exist yet").arg(missing.size()),
            Message::tr("The %1 creates them.").arg(toString(m_leg)));
    for (const QString &remark : planRemarks(m_plan, m_leg, m_flight.sourceCatalog))
        add(report, Severity::Note, QStringLiteral("plan"), {}, remark);
    for (const LeftOut &object : onlyDownstream(m_flight))
        add(report, Severity::Note, m_flight.target.label, object.name,
            Message::tr("exists only there (%1); runs leave it alone")
                .arg(reporttext::nounFor(1, object.kind)));
    checkPrograms(report);
    if (m_leg == Leg::Pull)
        noteLeftOut(report);
    return checkAfter(report);
}

/// @param ofSource the tables as the source calls them
Result<void> LegCheck::checkPrivileges(const QStringList &ofSource, const QStringList &tables,
                                       bool creates, bool drifted, CheckReport &report)
{
    PrivilegeCheck source(*m_flight.sourceSession, m_flight.source.schema);
    PrivilegeCheck target(*m_flight.targetSession, m_flight.target.schema);
    const auto reading = source.ofSource(ofSource);
    if (!reading)
        return reading.error();
    const auto writing = target.ofTarget(tables, creates);
    if (!writing)
        return writing.error();
    for (const Finding &finding : *reading + *writing) {
        if (!report.findings.contains(finding))
            report.findings << finding;
    }
    if (!drifted)
        return {};
    const Result<bool> may = target.mayRecreate();
    if (!may)
        return may.error();
    if (!*may)
        add(report, Severity::Note, m_flight.target.label, {},
            Message::tr("the account may not rebuild tables: --recreate needs ALTER, CREATE, "
                        "DROP and INSERT in schema `%1`")
                .arg(m_flight.target.schema));
    return {};
}

/// Whether it drifted.
Result<bool> LegCheck::checkTable(const PlannedTable &table, const TableDefinition &source,
                                  const TableDefinition *target, CheckReport &report)
{
    const Result<bool> drifted = checkDefinitions(table, source, target, report);
    if (!drifted)
        return drifted;
    const TableConnections connections{m_source, m_target, m_target, false};
    // What a run prepares before it compares, with what would be created where there is no target.
    TableDefinition there = target ? *target : source;
    std::optional<Result<TableCreation>> creation;
    if (!target)
        creation = planCreation(m_source, m_target, source);
    const bool isPlanned = creation && *creation;
    if (isPlanned) {
        there = (*creation)->definition;
        there.schema = m_flight.target.schema;
    }
    const auto pair = preparePair(table.step, source, there, m_plan.variables, connections);
    if (!pair) {
        const Error &error = pair.error();
        if (error.endsSession())
            return error;
        const bool ofPlan = error.code != ErrorCode::Refused && error.code != ErrorCode::Privilege;
        // Who may not read the table at all is told so once, by the privileges.
        const bool hasOwnSql = !table.step.where.isEmpty() || !table.step.sql.isEmpty();
        if (error.code != ErrorCode::Privilege || hasOwnSql)
            add(report, Severity::Problem, ofPlan ? QStringLiteral("plan") : m_flight.source.label,
                table.name,
                error.doing.isEmpty() ? error.reason
                                      : error.doing + QLatin1String(": ") + error.reason,
                error.remedy, error.code);
        return drifted;
    }
    for (const QString &text : pair->notes)
        add(report, Severity::Note, m_flight.source.label, table.name, text);
    if (const auto modified = checkModified(*pair); !modified && m_leg == Leg::Pull)
        add(report, Severity::Problem, QStringLiteral("plan"), table.name,
            Message::tr("a lite pull cannot use \"modified\": %1").arg(modified.error().reason),
            modified.error().remedy, modified.error().code);
    SLICETOOL_TRY(probe(*pair, report));
    if (target && !*drifted) {
        SLICETOOL_TRY(probeWriting(*pair, report));
        if (const auto keys = checkOwnKeys(*pair, m_source); !keys) {
            SLICETOOL_TRY(reportOwnKey(keys.error(), table.name, report));
        }
    }
    if (creation) {
        SLICETOOL_TRY(checkCreation(source, *creation, report));
    }
    if (isPlanned) {
        SLICETOOL_TRY(checkTexts(*pair, report));
    }
    return drifted;
}

/// Sends what a run would send, to both sides and of no rows or one.
Result<void> LegCheck::probe(const TablePair &pair, CheckReport &report)
{
    const auto ask = [&](SessionThread &connection, const QString &place,
                         bool hasTable) -> Result<void> {
        for (const Probe &probe : probesOf(pair, hasTable)) {
            const auto answer = connection.select(probe.sql, probe.doing).get();
            if (!answer)
                return reportProbe(answer.error(), place, pair.name(), report);
        }
        return {};
    };
    SLICETOOL_TRY(ask(m_source, m_flight.source.label, true));
    return ask(m_target, m_flight.target.label, false);
}

/// Has the target's server look at what a run would write with, and nothing more.
Result<void> LegCheck::probeWriting(const TablePair &pair, CheckReport &report)
{
    for (const Probe &probe : writingProbesOf(pair)) {
        const Result<void> prepared = m_target.call(
            [&](Session &session) { return session.prepare(probe.sql, probe.doing); });
        if (!prepared)
            return reportProbe(prepared.error(), m_flight.target.label, pair.name(), report);
    }
    return {};
}

/// What a server says against a statement of a run's; the error where it says nothing more at all.
Result<void> LegCheck::reportProbe(const Error &error, const QString &place, const QString &table,
                                   CheckReport &report)
{
    if (error.endsSession())
        return error;
    if (error.code != ErrorCode::Privilege) // told by the privileges
        add(report, Severity::Problem, place, table,
            error.doing + QLatin1String(": ") + error.reason, error.remedy, error.code);
    return {};
}

Result<void> LegCheck::reportOwnKey(const Error &error, const QString &table, CheckReport &report)
{
    if (error.code != ErrorCode::Refused)
        return reportProbe(error, m_flight.source.label, table, report);
    add(report, Severity::Problem, m_flight.target.label, table, error.reason, error.remedy,
        error.code);
    return {};
}

/// Whether the source's definition can be read and understood, out of which the table is created.
Result<void> LegCheck::checkCreation(const TableDefinition &source,
                                     const Result<TableCreation> &planned, CheckReport &report)
{
    Result<TableTrial> trial =
        planned ? Result<TableTrial>(TableTrial{planned->notes, {}}) : planned.error();
    if (planned && m_flight.targetSchemaExists)
        trial = tryTableLike(m_source, m_target, source, m_flight.targetCatalog.schema);
    if (trial && !trial->refusal) {
        for (const QString &note : trial->notes)
            add(report, Severity::Note, m_flight.target.label, source.name, note);
        return {};
    }
    const Error &error = trial ? *trial->refusal : trial.error();
    if (error.endsSession())
        return error;
    // What has no remedy is told by the privileges. Of definitions they know nothing: rights on all
    // columns are enough to read the rows. A server that is read-only is so for all tables.
    const bool isTold =
        (error.code == ErrorCode::Privilege && error.remedy.isEmpty()) || meansReadOnly(error);
    if (!isTold)
        add(report, Severity::Problem, trial ? m_flight.target.label : m_flight.source.label,
            source.name, error.reason, error.remedy, error.code);
    return {};
}

/// Whether the server there cuts texts or takes keys for one; about keys it can be asked where the schema
/// is there.
Result<void> LegCheck::checkTexts(const TablePair &pair, CheckReport &report)
{
    if (m_flight.rowsStay)
        return {};
    const auto tell = [&](const Result<void> &found) {
        if (!found && found.error().code == ErrorCode::Refused)
            add(report, Severity::Problem, m_flight.source.label, pair.name(), found.error().reason,
                found.error().remedy, found.error().code);
    };
    const sql::Dialect from = m_flight.sourceDialect();
    const sql::Dialect to = m_flight.targetDialect();
    const Result<void> held = checkRareValues(pair, m_source, from, to);
    if (!held && held.error().endsSession())
        return held;
    tell(held);
    if (!m_flight.targetSchemaExists)
        return {};
    const Result<void> apart =
        checkEqualKeys(pair, {m_source, m_target, m_target, false}, from, to, m_context.stop);
    if (!apart && apart.error().endsSession())
        return apart;
    tell(apart);
    return {};
}

/// Whether the table drifted.
Result<bool> LegCheck::checkDefinitions(const PlannedTable &table, const TableDefinition &source,
                                        const TableDefinition *target, CheckReport &report)
{
    const QString &place = m_flight.target.label;
    if (m_leg == Leg::Pull && source.identity().isEmpty())
        add(report, Severity::Note, m_flight.source.label, source.name,
            Message::tr("no primary or NOT NULL unique key: compared by whole rows, which reads "
                        "the entire table"));
    if (m_leg == Leg::Pull && !table.step.modified.isEmpty() && !source.column(table.step.modified))
        add(report, Severity::Problem, QStringLiteral("plan"), source.name,
            Message::tr("\"modified\" names column `%1`, which the table does not have")
                .arg(table.step.modified),
            Message::tr("A lite pull relies on it. Name a column with a date, a time or an "
                        "increasing number, or leave it out."),
            ErrorCode::Plan);
    if (!target)
        return false;
    const Result<sql::Drift> found = driftOf(m_source, m_target, source, *target);
    if (!found && (found.error().endsSession() || found.error().code != ErrorCode::Privilege))
        return found.error();
    const sql::Drift drift = found ? *found : sql::Drift(); // told by the privileges
    if (drift.blocks())
        add(report, Severity::Problem, place, source.name, drift.columns.join(QLatin1Char('\n')),
            Message::tr("A run leaves the table alone. %1")
                .arg(remedyOfDrift(m_target, m_leg, table.step, *target,
                                   planAlteration(m_source, m_target, source, *target))),
            ErrorCode::Drifted);
    if (!drift.notes.isEmpty())
        add(report, Severity::Note, place, source.name, drift.notes.join(QLatin1Char('\n')));
    if (!target->triggers.isEmpty())
        add(report, Severity::Problem, place, source.name,
            Message::tr("it has triggers (%1), which would fire")
                .arg(target->triggers.join(QLatin1String(", "))),
            Message::tr("Drop them, or skip the table."), ErrorCode::Refused);
    if (!target->isTransactional())
        add(report, Severity::Note, place, source.name,
            Message::tr("%1 has no transactions: after an interrupted run the table is complete "
                        "only once the next run has finished")
                .arg(target->engine));
    return drift.blocks();
}

/// The plan's statements afterwards, as far as the server can tell without running them.
Result<void> LegCheck::checkAfter(CheckReport &report)
{
    std::optional<SessionThread> connection;
    AfterScope scope(*m_flight.targetSession, m_flight.target.schema);
    for (qsizetype i = 0; i < m_plan.after.size(); ++i) {
        if (m_plan.after.at(i).leg != m_leg)
            continue;
        const QString doing = Message::tr("statement %1 of \"after\"").arg(i + 1);
        if (Result<void> stays = scope.judge(m_plan.after.at(i).sql, int(i) + 1); !stays) {
            if (stays.error().endsSession())
                return stays;
            add(report, Severity::Problem, QStringLiteral("plan"), {},
                doing + QLatin1String(": ") + stays.error().reason,
                Message::tr("After statements may only reach tables of `%1`.")
                    .arg(m_flight.target.schema),
                ErrorCode::Plan);
            continue;
        }
        if (!m_flight.targetSchemaExists)
            continue;
        if (!connection)
            connection.emplace(m_flight.target, SessionPurpose::Read, m_context);
        Result<QString> statement = sql::asStatement(m_plan.after.at(i).sql);
        if (statement)
            statement = sql::bindVariables(*statement, m_plan.variables);
        Result<void> prepared = statement ? connection->call([&](Session &session) {
            return session.prepare(*statement, doing);
        })
                                          : statement.error();
        if (prepared || prepared.error().serverCode == notPreparable)
            continue;
        if (prepared.error().endsSession())
            return prepared;
        // Its tables may have to be created first.
        const bool early = prepared.error().code == ErrorCode::MissingTable;
        add(report, early ? Severity::Note : Severity::Problem, QStringLiteral("plan"), {},
            doing + QLatin1String(": ") + prepared.error().reason, prepared.error().remedy,
            prepared.error().code);
    }
    return {};
}

void LegCheck::checkPrograms(CheckReport &report) const
{
    if (m_flight.rowsStay)
        return; // rows stay on the server
    const auto dump = findDumpProgram(m_flight.sourceSession->facts().version.family);
    const auto load = findLoadProgram(m_flight.targetSession->facts().version.family);
    const auto note = [&](const Error &error) {
        add(report, Severity::Note, m_flight.target.label, {},
            Message::tr("%1: many rows at once go over the sessions, which is slower")
                .arg(error.reason),
            error.remedy);
    };
    if (!dump)
        note(dump.error());
    if (!load)
        note(load.error());
}

void LegCheck::noteLeftOut(CheckReport &report) const
{
    QMap<QString, int> kinds;
    for (const SchemaObject &object : m_flight.sourceCatalog.others)
        ++kinds[object.kind];
    QStringList words;
    for (auto kind = kinds.cbegin(); kind != kinds.cend(); ++kind)
        words << QStringLiteral("%1 %2").arg(QString::number(kind.value()),
                                             reporttext::nounFor(kind.value(), kind.key()));
    if (!words.isEmpty())
        add(report, Severity::Note, m_flight.source.label, {},
            Message::tr("not carried: %1").arg(words.join(QLatin1String(", "))));
}

} // namespace slicetool
