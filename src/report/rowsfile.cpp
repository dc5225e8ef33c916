// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/rowsfile.h"

#include "base/message.h"
#include "report/jsonwriter.h"

#include <QFileInfo>

#include <algorithm>

namespace slicetool {

namespace {

void writeCells(JsonWriter &json, const QList<CellValue> &cells)
{
    json.beginObject();
    for (const CellValue &cell : cells) {
        json.key(QByteArrayView(cell.column.toUtf8()));
        if (cell.null)
            json.null();
        else if (cell.binary || !QByteArrayView(cell.bytes).isValidUtf8())
            json.beginObject().key("hex").text(QByteArrayView(cell.bytes.toHex())).endObject();
        else
            json.text(QByteArrayView(cell.bytes));
    }
    json.endObject();
}

QByteArray csvCells(const QList<CellValue> &cells)
{
    JsonWriter json;
    writeCells(json, cells);
    return json.json();
}

QByteArray csvField(QByteArray field)
{
    const auto special = [](char c) { return c == '"' || c == ',' || c == '\r' || c == '\n'; };
    if (std::none_of(field.cbegin(), field.cend(), special))
        return field;
    return '"' + field.replace('"', "\"\"") + '"';
}

} // namespace

QByteArray toJsonLine(const DifferingRow &row)
{
    JsonWriter json;
    json.beginObject();
    json.key("table").text(row.table);
    json.key("kind").text(toString(row.change));
    json.key("key");
    if (row.key.isEmpty())
        json.null();
    else
        writeCells(json, row.key);
    const auto side = [&json](const char *name, const std::optional<QList<CellValue>> &cells) {
        json.key(name);
        if (cells)
            writeCells(json, *cells);
        else
            json.null();
    };
    side("source", row.source);
    side("target", row.target);
    json.endObject();
    return json.json();
}

QByteArray toCsvRecord(const DifferingRow &row)
{
    const auto side = [](const std::optional<QList<CellValue>> &cells) {
        return cells ? csvField(csvCells(*cells)) : QByteArray();
    };
    return csvField(row.table.toUtf8()) + ',' + toString(row.change).toUtf8() + ','
           + (row.key.isEmpty() ? QByteArray() : csvField(csvCells(row.key))) + ','
           + side(row.source) + ',' + side(row.target) + "\r\n";
}

RowsFile::RowsFile(const QString &path, Format format) : m_file(path), m_format(format) { }

RowsFile::~RowsFile() = default;

Result<std::unique_ptr<RowsFile>> RowsFile::open(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    Format format = Format::Csv;
    if (suffix == QLatin1String("jsonl") || suffix == QLatin1String("ndjson")
        || suffix == QLatin1String("json")) {
        format = Format::JsonLines;
    } else if (suffix != QLatin1String("csv")) {
        return Error{ErrorCode::Usage, Message::tr("opening the rows file %1").arg(path),
                     Message::tr("its suffix is not a known format"),
                     Message::tr("Name it *.csv, or *.jsonl for JSON lines.")};
    }
    std::unique_ptr<RowsFile> rows(new RowsFile(path, format));
    if (!rows->m_file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return rows->failure();
    if (format == Format::Csv)
        rows->writeLine("table,kind,key,source,target\r\n");
    return rows;
}

DifferingRowSink RowsFile::sink()
{
    return [this](const DifferingRow &row) { write(row); };
}

void RowsFile::write(const DifferingRow &row)
{
    // Rendered outside the lock: that is the part that takes time.
    const QByteArray line = m_format == Format::Csv ? toCsvRecord(row) : toJsonLine(row) + '\n';
    const std::lock_guard lock(m_mutex);
    writeLine(line);
}

Result<void> RowsFile::finish()
{
    const std::lock_guard lock(m_mutex);
    if (m_file.isOpen()) {
        if (!m_error && !m_file.flush())
            m_error = failure();
        m_file.close();
    }
    if (m_error)
        return *m_error;
    return {};
}

void RowsFile::writeLine(const QByteArray &line)
{
    if (m_error || !m_file.isOpen())
        return;
    if (m_file.write(line) != line.size())
        m_error = failure();
}

Error RowsFile::failure()
{
    // A full disk takes a part first, and says why it takes no more only when it is asked again.
    (void)m_file.flush();
    return Error{ErrorCode::Io, Message::tr("writing the rows file %1").arg(m_file.fileName()),
                 m_file.errorString(),
                 m_file.isOpen() ? Message::tr("It does not contain all of the rows.") : QString()};
}

} // namespace slicetool
