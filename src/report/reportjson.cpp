// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/reportjson.h"

#include "report/jsonwriter.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <memory>

namespace slicetool {

namespace {

void writeStrings(JsonWriter &json, const char *key, const QStringList &lines)
{
    json.key(key).beginArray();
    for (const QString &line : lines)
        json.text(line);
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
    writeStrings(json, "moving_ranges", table.movingRanges);
    json.key("source_queries").number(table.sourceQueries);
    json.key("source_answers").number(table.sourceAnswers);
    json.endObject();
}

/// The device for a path: one that replaces a file as a whole, except for what is no file.
/// Replacing /dev/null would take it away from everybody.
std::unique_ptr<QFileDevice> makeDevice(const QString &path)
{
    const QFileInfo info(path);
    if (info.exists() && !info.isFile() && !info.isDir())
        return std::make_unique<QFile>(path);
    return std::make_unique<QSaveFile>(path);
}

Error notWritten(const QFileDevice &file)
{
    return {ErrorCode::Io,
            QStringLiteral("writing the report %1").arg(file.fileName()),
            file.errorString(),
            {},
            0};
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
    json.key("tables").beginArray();
    for (const TableReport &table : report.tables)
        writeTable(json, table);
    json.endArray();
    json.key("after").beginArray();
    for (const AfterOutcome &outcome : report.after) {
        json.beginObject();
        json.key("sql").text(outcome.sql);
        json.key("ok").boolean(outcome.ok);
        json.key("message").text(outcome.message);
        json.endObject();
    }
    json.endArray();
    json.key("left_out").beginArray();
    for (const LeftOut &object : report.leftOut) {
        json.beginObject();
        json.key("kind").text(object.kind);
        json.key("name").text(object.name);
        json.endObject();
    }
    json.endArray();
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
    table.drift = strings(json.value(QLatin1String("drift")));
    table.movingRanges = strings(json.value(QLatin1String("moving_ranges")));
    return table;
}

} // namespace

Result<RunReport> reportFromJson(const QByteArray &bytes)
{
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    const auto text = [&](const char *key) { return json.value(QLatin1String(key)).toString(); };
    const auto flag = [&](const char *key) { return json.value(QLatin1String(key)).toBool(); };
    if (text("format") != QLatin1String("slicetool-report/1"))
        return Error{ErrorCode::Io,
                     QStringLiteral("reading a report"),
                     QStringLiteral("it is no slicetool-report/1"),
                     {},
                     0};
    RunReport report;
    report.plan = text("plan");
    report.command = text("command");
    report.leg = legFromString(text("leg")).value_or(Leg::Pull);
    report.lite = flag("lite");
    report.dryRun = flag("dry_run");
    report.cancelled = flag("cancelled");
    report.started = QDateTime::fromString(text("started"), Qt::ISODateWithMs);
    report.seconds = json.value(QLatin1String("seconds")).toDouble();
    for (const QJsonValue table : json.value(QLatin1String("tables")).toArray())
        report.tables << tableFrom(table.toObject());
    for (const QJsonValue value : json.value(QLatin1String("after")).toArray()) {
        const QJsonObject after = value.toObject();
        report.after << AfterOutcome{after.value(QLatin1String("sql")).toString(),
                                     after.value(QLatin1String("ok")).toBool(),
                                     after.value(QLatin1String("message")).toString()};
    }
    for (const QJsonValue value : json.value(QLatin1String("left_out")).toArray()) {
        const QJsonObject object = value.toObject();
        report.leftOut << LeftOut{object.value(QLatin1String("kind")).toString(),
                                  object.value(QLatin1String("name")).toString()};
    }
    return report;
}

Result<void> writeReportFile(const RunReport &report, const QString &path)
{
    const std::unique_ptr<QFileDevice> file = makeDevice(path);
    const QByteArray json = toJson(report);
    if (!file->open(QIODevice::WriteOnly) || file->write(json) != json.size() || !file->flush())
        return notWritten(*file);
    auto *const replacing = qobject_cast<QSaveFile *>(file.get());
    if (replacing && !replacing->commit())
        return notWritten(*file);
    return {};
}

Result<void> checkReportFile(const QString &path)
{
    const std::unique_ptr<QFileDevice> file = makeDevice(path);
    // A QSaveFile that is not committed leaves everything as it was.
    if (!file->open(QIODevice::WriteOnly))
        return notWritten(*file);
    return {};
}

} // namespace slicetool
