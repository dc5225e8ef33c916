// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/run/autoincrement.h"

#include "base/message.h"
#include "base/utf8.h"
#include "sql/quote.h"

#include <algorithm>

namespace slicetool {

namespace {

QString readingCounters()
{
    return Message::tr("reading the next AUTO_INCREMENT values");
}

struct Counter {
    QByteArray next; ///< digits: it may exceed what a signed number holds
    QString engine;
};

/// By the table's name. Empty where the server does not tell.
QMap<QString, Counter> countersOf(Session &session, const QString &schema)
{
    if (!session.facts().version.isMariaDb()) // which would tell yesterday's
        session.cleanUp(QStringLiteral("SET SESSION information_schema_stats_expiry = 0"));
    const auto rows = session.select(
        QStringLiteral("SELECT HEX(TABLE_NAME), CAST(AUTO_INCREMENT AS CHAR), ENGINE FROM "
                       "information_schema.TABLES WHERE AUTO_INCREMENT IS NOT NULL AND ")
            + sql::isExactly("TABLE_SCHEMA", schema),
        readingCounters());
    QMap<QString, Counter> counters;
    if (rows) {
        for (const ResultRow &row : *rows)
            counters.insert(textOfHex(row.at(0)), {row.at(1), QString::fromUtf8(row.at(2))});
    }
    return counters;
}

/// Whether the counter is another one than the source's for good: rows that the plan keeps downstream
/// may have used it up.
bool isToBeSet(const PlannedTable &table, const Counter &source, const Counter &target)
{
    const qulonglong wanted = source.next.toULongLong();
    const qulonglong now = target.next.toULongLong();
    return wanted > 0 && wanted != now && (table.step.stale == Stale::Remove || wanted > now);
}

void note(TableReport &report, const QString &line)
{
    report.notes << line;
    report.message += (report.message.isEmpty() ? QString() : QStringLiteral("\n")) + line;
}

} // namespace

void alignAutoIncrements(const Preflight &flight, const SessionContext &context,
                         QList<TableReport> &reports, VerifiedMarks &marks)
{
    constexpr int maxWaits = 3; // of a second each, for tables that are in use
    const bool counts = std::any_of(
        flight.sourceCatalog.tables.begin(), flight.sourceCatalog.tables.end(),
        [](const TableDefinition &table) {
            return std::any_of(table.columns.begin(), table.columns.end(),
                               [](const Column &column) { return column.autoIncrement; });
        });
    if (!counts || context.stop.stop_requested())
        return;
    const auto source = countersOf(*flight.sourceSession, flight.source.schema);
    const auto target = countersOf(*flight.targetSession, flight.target.schema);
    std::unique_ptr<Session> writer;
    int waits = 0;
    for (qsizetype i = 0; i < reports.size(); ++i) {
        const PlannedTable &table = flight.tables.at(i);
        TableReport &report = reports[i];
        if (report.status != TableStatus::InSync && report.status != TableStatus::Synced)
            continue;
        const TableDefinition *definition = flight.targetCatalog.find(table.name);
        const QString name = definition ? definition->name : table.name;
        const QString there = flight.sourceCatalog.find(table.name)->serverName();
        if (!source.contains(there) || !target.contains(name)
            || (definition && definition->systemVersioned)
            || !isToBeSet(table, source.value(there), target.value(name)))
            continue;
        const QString wanted = QString::fromLatin1(source.value(there).next);
        const QString was = QString::fromLatin1(target.value(name).next);
        const QString difference =
            Message::tr("the next AUTO_INCREMENT is %1 at the source and %2 downstream")
                .arg(wanted, was);
        const QString engine = target.value(name).engine;
        if (engine.compare(QLatin1String("InnoDB"), Qt::CaseInsensitive) != 0) {
            note(report, Message::tr("%1; %2 would copy the whole table to change that")
                             .arg(difference, engine));
            continue;
        }
        if (waits >= maxWaits) {
            note(report, difference);
            continue;
        }
        if (!writer) {
            Endpoint endpoint = flight.target;
            endpoint.schema.clear();
            auto opened = Session::open(endpoint, SessionPurpose::Statements, context);
            if (!opened) {
                note(report, difference);
                return;
            }
            writer = std::move(*opened);
            writer->cleanUp(QStringLiteral("SET SESSION lock_wait_timeout = 1"));
        }
        const auto done = writer->execute(
            QStringLiteral("ALTER TABLE %1 AUTO_INCREMENT = %2, ALGORITHM = INPLACE, LOCK = NONE")
                .arg(sql::qualified(flight.target.schema, name), wanted),
            Message::tr("setting the next AUTO_INCREMENT of `%1`").arg(name));
        if (!done) {
            constexpr int lockWait = 1205;
            waits += done.error().serverCode == lockWait ? 1 : 0;
            note(report,
                 difference
                     + (done.error().serverCode == lockWait
                            ? Message::tr("; the table is in use, so it stays until the next run")
                            : Message::tr("; it stays: %1").arg(done.error().reason)));
            if (done.error().isCancelled() || done.error().code == ErrorCode::ConnectionLost)
                return;
            continue;
        }
        if (const auto stamp = stampOf(*writer, flight.target.schema, name))
            marks.restamp(table.name, *stamp);
    }
}

} // namespace slicetool
