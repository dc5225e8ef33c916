// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/reportjson.h"

#include "base/message.h"
#include "report/jsonwriter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace slicetool {

namespace {

void writeStrings(JsonWriter &json, const char *key, const QStringList &lines)
{
    json.key(key).beginArray();
    for (const QString &line : lines)
        json.text(line);
    json.endArray();
}

void writeObjects(JsonWriter &json, const char *key, const QList<LeftOut> &objects)
{
    json.key(key).beginArray();
    for (const LeftOut &object : objects) {
        json.beginObject();
        json.key("kind").text(object.kind);
        json.key("name").text(object.name);
        json.endObject();
    }
    json.endArray();
}

void writeDensity(JsonWriter &json, const Density &density)
{
    json.key("density").beginObject();
    json.key("from").text(density.from);
    json.key("to").text(density.to);
    json.key("changes").beginArray(JsonWriter::Style::Compact);
    for (const qint64 changes : density.changes)
        json.number(changes);
    json.endArray();
    json.key("late").number(density.late);
    json.endObject();
}

void writeTable(JsonWriter &json, const TableReport &table)
{
    json.beginObject();
    json.key("table").text(table.table);
    json.key("step").text(toString(table.step));
    json.key("status").text(toString(table.status));
    json.key("source_rows").number(table.sourceRows);
    json.key("inserted").number(table.inserted);
    json.key("updated").number(table.updated);
    json.key("deleted").number(table.deleted);
    json.key("bytes_read").number(table.bytesRead);
    json.key("bytes_written").number(table.bytesWritten);
    json.key("seconds").seconds(table.seconds);
    json.key("verified").boolean(table.verified);
    json.key("message").text(table.message);
    writeDensity(json, table.density);
    writeStrings(json, "drift", table.drift);
    if (table.definitions) {
        json.key("definitions").beginObject();
        json.key("wanted").text(table.definitions->wanted);
        json.key("present").text(table.definitions->present);
        json.key("alter").text(table.definitions->alter);
        json.endObject();
    }
    writeStrings(json, "notes", table.notes);
    writeStrings(json, "ignored", table.ignored);
    if (!table.rounded.isEmpty()) {
        json.key("rounded").beginObject();
        for (auto it = table.rounded.constBegin(); it != table.rounded.constEnd(); ++it)
            json.key(QByteArrayView(it.key().toUtf8())).number(it.value());
        json.endObject();
    }
    writeStrings(json, "moving_ranges", table.movingRanges);
    if (table.lite) {
        json.key("lite").beginObject();
        json.key("way").text(table.lite->way);
        json.key("looked_at").number(table.lite->lookedAt);
        json.key("sampled_ranges").number(table.lite->sampledRanges);
        json.key("sampled_rows").number(table.lite->sampledRows);
        json.key("sampled_different").number(table.lite->sampledDifferent);
        json.endObject();
    }
    if (table.missedByLite)
        json.key("missed_by_lite").number(*table.missedByLite);
    json.key("afterwards").number(table.afterwards);
    json.key("source_queries").number(table.sourceQueries);
    json.key("source_answers").number(table.sourceAnswers);
    json.endObject();
}

} // namespace

QByteArray toJson(const RunReport &report)
{
    JsonWriter json(JsonWriter::Style::Indented);
    json.beginObject();
    json.key("format").text(QStringLiteral("slicetool-report/1"));
    json.key("plan").text(report.plan);
    json.key("command").text(report.command);
    json.key("leg").text(toString(report.leg));
    json.key("lite").boolean(report.lite);
    json.key("dry_run").boolean(report.dryRun);
    json.key("cancelled").boolean(report.cancelled);
    json.key("started").text(report.started.toUTC().toString(Qt::ISODateWithMs));
    json.key("seconds").seconds(report.seconds);
    json.key("source_server").text(report.sourceServer);
    json.key("target_server").text(report.targetServer);
    json.key("tables").beginArray();
    for (const TableReport &table : report.tables)
        writeTable(json, table);
    json.endArray();
    json.key("after").beginArray();
    for (const AfterOutcome &outcome : report.after) {
        json.beginObject();
        json.key("sql").text(outcome.sql);
        json.key("ok").boolean(outcome.ok);
        if (outcome.rows >= 0)
            json.key("rows").number(outcome.rows);
        json.key("message").text(outcome.message);
        json.endObject();
    }
    json.endArray();
    writeObjects(json, "left_out", report.leftOut);
    writeObjects(json, "only_downstream", report.onlyDownstream);
    writeStrings(json, "remarks", report.remarks);
    json.endObject();
    return json.json() + '\n';
}

namespace {

QStringList strings(const QJsonValue &value)
{
    QStringList lines;
    for (const QJsonValue line : value.toArray())
        lines << line.toString();
    return lines;
}

QList<LeftOut> objects(const QJsonValue &value)
{
    QList<LeftOut> list;
    for (const QJsonValue each : value.toArray()) {
        const QJsonObject object = each.toObject();
        list << LeftOut{object.value(QLatin1String("kind")).toString(),
                        object.value(QLatin1String("name")).toString()};
    }
    return list;
}

TableReport tableFrom(const QJsonObject &json)
{
    TableReport table;
    const auto number = [&](const char *key) { return json.value(QLatin1String(key)).toInteger(); };
    const auto text = [&](const char *key) { return json.value(QLatin1String(key)).toString(); };
    table.table = text("table");
    table.step = stepKindFromString(text("step")).value_or(StepKind::Scan);
    table.status = tableStatusFromString(text("status")).value_or(TableStatus::Failed);
    table.sourceRows = number("source_rows");
    table.inserted = number("inserted");
    table.updated = number("updated");
    table.deleted = number("deleted");
    table.bytesRead = number("bytes_read");
    table.bytesWritten = number("bytes_written");
    table.sourceQueries = number("source_queries");
    table.sourceAnswers = number("source_answers");
    table.seconds = json.value(QLatin1String("seconds")).toDouble();
    table.verified = json.value(QLatin1String("verified")).toBool();
    table.message = text("message");
    const QJsonObject density = json.value(QLatin1String("density")).toObject();
    table.density.from = density.value(QLatin1String("from")).toString();
    table.density.to = density.value(QLatin1String("to")).toString();
    for (const QJsonValue changes : density.value(QLatin1String("changes")).toArray())
        table.density.changes << changes.toInteger();
    table.density.late = density.value(QLatin1String("late")).toInteger();
    table.drift = strings(json.value(QLatin1String("drift")));
    if (const QJsonValue both = json.value(QLatin1String("definitions")); both.isObject())
        table.definitions = TableDefinitions{both[QLatin1String("wanted")].toString(),
                                             both[QLatin1String("present")].toString(),
                                             both[QLatin1String("alter")].toString()};
    table.notes = strings(json.value(QLatin1String("notes")));
    table.ignored = strings(json.value(QLatin1String("ignored")));
    const QJsonObject rounded = json.value(QLatin1String("rounded")).toObject();
    for (auto it = rounded.constBegin(); it != rounded.constEnd(); ++it)
        table.rounded.insert(it.key(), it.value().toInt());
    table.movingRanges = strings(json.value(QLatin1String("moving_ranges")));
    if (const QJsonValue lite = json.value(QLatin1String("lite")); lite.isObject())
        table.lite = LiteFigures{lite[QLatin1String("way")].toString(),
                                 lite[QLatin1String("sampled_ranges")].toInteger(),
                                 lite[QLatin1String("sampled_rows")].toInteger(),
                                 lite[QLatin1String("sampled_different")].toInteger(),
                                 lite[QLatin1String("looked_at")].toInteger()};
    if (json.contains(QLatin1String("missed_by_lite")))
        table.missedByLite = number("missed_by_lite");
    table.afterwards = number("afterwards");
    return table;
}

} // namespace

Result<RunReport> reportFromJson(const QByteArray &bytes)
{
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    const auto text = [&](const char *key) { return json.value(QLatin1String(key)).toString(); };
    const auto flag = [&](const char *key) { return json.value(QLatin1String(key)).toBool(); };
    if (text("format") != QLatin1String("slicetool-report/1"))
        return Error{ErrorCode::Io, Message::tr("reading a report"),
                     Message::tr("it is not a slicetool-report/1")};
    RunReport report;
    report.plan = text("plan");
    report.command = text("command");
    report.leg = legFromString(text("leg")).value_or(Leg::Pull);
    report.lite = flag("lite");
    report.dryRun = flag("dry_run");
    report.cancelled = flag("cancelled");
    report.started = QDateTime::fromString(text("started"), Qt::ISODateWithMs);
    report.seconds = json.value(QLatin1String("seconds")).toDouble();
    report.sourceServer = text("source_server");
    report.targetServer = text("target_server");
    for (const QJsonValue table : json.value(QLatin1String("tables")).toArray())
        report.tables << tableFrom(table.toObject());
    for (const QJsonValue value : json.value(QLatin1String("after")).toArray()) {
        const QJsonObject after = value.toObject();
        report.after << AfterOutcome{after.value(QLatin1String("sql")).toString(),
                                     after.value(QLatin1String("ok")).toBool(),
                                     after.value(QLatin1String("message")).toString(),
                                     after.value(QLatin1String("rows")).toInteger(-1)};
    }
    report.leftOut = objects(json.value(QLatin1String("left_out")));
    report.onlyDownstream = objects(json.value(QLatin1String("only_downstream")));
    report.remarks = strings(json.value(QLatin1String("remarks")));
    return report;
}

} // namespace slicetool
