// SPDX-License-Identifier: GPL-3.0-or-later
#include "advice/advicesource.h"

#include "base/message.h"
#include "engine/table/plannednames.h"
#include "plan/zoomtext.h"
#include "server/catalog.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace slicetool {

namespace {

constexpr int runsLookedAt = 200;
constexpr qsizetype patternsPerTable = 10;

/// Whether a run looked at every row of its tables from upstream to base.
bool isFullLook(const HistoryEntry &entry)
{
    return entry.problem.isEmpty() && !entry.lite
           && (entry.command == QLatin1String("pull") || entry.command == QLatin1String("compare"));
}

/// Reports of such runs, newest first.
Result<QList<RunReport>> fullReports(const RunHistory &history, const QString &planPath)
{
    HistoryFilter filter;
    filter.planPath = planPath;
    filter.limit = runsLookedAt;
    const auto entries = history.list(filter);
    if (!entries)
        return entries.error();
    QList<RunReport> reports;
    for (const HistoryEntry &entry : *entries) {
        if (!isFullLook(entry))
            continue;
        const auto report = history.load(entry.id);
        if (!report)
            return report.error();
        if (*report && (*report)->leg == Leg::Pull)
            reports << **report;
    }
    return reports;
}

/// A first load tells nothing of how a table changes.
bool isFirstLoad(const TableReport &table)
{
    return table.sourceRows > 0 && table.inserted >= table.sourceRows;
}

QJsonObject toJson(const Prediction &prediction)
{
    return {{QStringLiteral("queries"), prediction.queries},
            {QStringLiteral("bytes"), prediction.bytes},
            {QStringLiteral("seconds"), prediction.seconds}};
}

Prediction predictionFrom(const QJsonObject &json)
{
    return {json.value(QLatin1String("queries")).toDouble(),
            json.value(QLatin1String("bytes")).toDouble(),
            json.value(QLatin1String("seconds")).toDouble()};
}

QJsonArray levelsOf(const Zoom &zoom)
{
    QJsonArray levels;
    for (const int level : zoom.levels)
        levels << level;
    return levels;
}

} // namespace

Result<LineFacts> measureLine(Session &session)
{
    LineFacts line;
    line.roundTripSeconds = session.roundTripSeconds();
    // Larger ones until the time is more than the round trip's noise.
    for (const int bytes : {64 << 10, 512 << 10, 4 << 20}) {
        if (bytes >= session.facts().maxAllowedPacket)
            break;
        QElapsedTimer clock;
        clock.start();
        SLICETOOL_TRY(session.selectOne(QStringLiteral("SELECT REPEAT('x', %1)").arg(bytes), 1,
                                        Message::tr("measuring the connection")));
        const double seconds =
            std::max(1e-4, double(clock.nsecsElapsed()) / 1e9 - line.roundTripSeconds);
        line.bytesPerSecond = bytes / seconds;
        if (seconds > 0.2)
            break;
    }
    return line;
}

Result<QList<AdvisedTable>> gatherForAdvice(const Plan &plan, const QString &planPath,
                                            const RunHistory &history, Session &upstream,
                                            LineFacts &line)
{
    auto catalog = loadCatalog(upstream, upstream.endpoint().schema);
    if (!catalog)
        return catalog.error();
    (void)takePlannedNames(*catalog, plan); // a run tells what stands against them
    const auto reports = fullReports(history, planPath);
    if (!reports)
        return reports.error();
    QList<TableReport> recent;
    QMap<QString, QList<ChangePattern>> patterns;
    for (const RunReport &report : *reports) {
        for (const TableReport &table : report.tables) {
            recent << table;
            QList<ChangePattern> &known = patterns[table.table];
            const bool wasLookedAt = table.status == TableStatus::InSync
                                     || table.status == TableStatus::Synced
                                     || table.status == TableStatus::Differs;
            if (wasLookedAt && table.sourceRows > 0 && !isFirstLoad(table)
                && known.size() < patternsPerTable)
                known << ChangePattern{table.sourceRows, table.density.changes};
        }
    }
    line.rowsPerSecond = rowsPerSecond(recent).value_or(line.rowsPerSecond);
    QList<AdvisedTable> tables;
    for (TableDefinition table : catalog->tables) {
        const TableStep step = plan.stepFor(table.name);
        table.keyColumns = step.key;
        if (step.kind != StepKind::Scan || table.identity().isEmpty())
            continue;
        AdvisedTable advised;
        advised.table = table.name;
        advised.zoom = step.zoom;
        advised.rowBytes =
            table.rowEstimate > 0 ? double(table.dataBytes) / double(table.rowEstimate) : 100;
        advised.keyBytes = 10.0 * double(table.identity().size());
        advised.runs = patterns.value(table.name);
        tables << advised;
    }
    return tables;
}

Result<void> rememberAdvice(const RunHistory &history, const QString &planPath,
                            const QList<ZoomAdvice> &taken)
{
    for (const ZoomAdvice &advice : taken) {
        if (!advice.isChange())
            continue;
        const QJsonObject json{{QStringLiteral("automatic"), advice.proposed.automatic},
                               {QStringLiteral("levels"), levelsOf(advice.proposed)},
                               {QStringLiteral("predicted"), toJson(advice.withProposed)}};
        const Result<void> kept =
            history.setAdvice(planPath, advice.table, QJsonDocument(json).toJson());
        if (!kept)
            return kept;
    }
    return {};
}

Result<QList<AdviceOutcome>> checkAdvice(const RunHistory &history, const QString &planPath)
{
    const auto notes = history.advice(planPath);
    if (!notes)
        return notes.error();
    QList<AdviceOutcome> outcomes;
    if (notes->isEmpty())
        return outcomes;
    const auto reports = fullReports(history, planPath);
    if (!reports)
        return reports.error();
    for (const AdviceNote &note : *notes) {
        const QJsonObject json = QJsonDocument::fromJson(note.json).object();
        AdviceOutcome outcome;
        outcome.table = note.table;
        outcome.given = note.given;
        outcome.zoom.automatic = json.value(QLatin1String("automatic")).toBool();
        for (const QJsonValue level : json.value(QLatin1String("levels")).toArray())
            outcome.zoom.levels << level.toInt();
        outcome.predicted = predictionFrom(json.value(QLatin1String("predicted")).toObject());
        for (const RunReport &report : *reports) {
            if (report.started <= note.given || report.command != QLatin1String("pull"))
                continue;
            for (const TableReport &table : report.tables) {
                if (table.table != note.table || isFirstLoad(table) || table.sourceQueries == 0)
                    continue;
                outcome.runs += 1;
                outcome.happened.queries += double(table.sourceQueries);
                outcome.happened.bytes += double(table.bytesRead);
                outcome.happened.seconds += table.seconds;
            }
        }
        if (outcome.runs > 0) {
            outcome.happened.queries /= outcome.runs;
            outcome.happened.bytes /= outcome.runs;
            outcome.happened.seconds /= outcome.runs;
        }
        outcomes << outcome;
    }
    return outcomes;
}

Plan withAdvice(Plan plan, const QList<ZoomAdvice> &advice)
{
    for (const ZoomAdvice &one : advice) {
        if (!one.isChange())
            continue;
        const auto step = std::find_if(plan.steps.begin(), plan.steps.end(),
                                       [&](const TableStep &s) { return s.table == one.table; });
        TableStep changed = plan.stepFor(one.table);
        changed.zoom = one.proposed;
        if (step != plan.steps.end())
            *step = changed;
        else
            plan.steps << changed;
    }
    return plan;
}

} // namespace slicetool
