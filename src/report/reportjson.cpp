// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/reportjson.h"

#include "report/jsonwriter.h"

#include <QFile>
#include <QFileInfo>
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
