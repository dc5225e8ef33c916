// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "report/differingrow.h"

#include <QFile>

#include <memory>
#include <mutex>
#include <optional>

namespace slicetool {

/// The file of --rows: every differing row, in the order in which the run finds them
/// (tables that are compared at the same time take turns).
///
/// The suffix chooses the format:
/// - `.csv`: RFC 4180 with CRLF, a header, and the columns table, kind, key, source, target,
///   the last three as JSON objects in text, empty where there is none;
/// - `.jsonl`, `.ndjson`, `.json`: one object per line with the same five keys, null where
///   there is none.
///
/// A value is NULL → null, text → a string, bytes that are not text (or text that is no
/// valid UTF-8) → {"hex": "c0ffee"}. Numbers are strings too, digit by digit as the server
/// shows them: a JSON number would lose the end of a DECIMAL or a BIGINT in most readers.
/// Columns stand in their table's order. A row without a key has neither key.
///
/// write() and finish() may be called from any thread.
class RowsFile
{
public:
    /// Creates the file, or empties the one that is there, so that a bad path is known
    /// before anything has been done.
    /// Errors: ErrorCode::Usage for an unknown suffix, ErrorCode::Io.
    static Result<std::unique_ptr<RowsFile>> open(const QString &path);

    ~RowsFile();
    RowsFile(const RowsFile &) = delete;
    RowsFile &operator=(const RowsFile &) = delete;

    /// A sink that writes here; it must not be called any more when the RowsFile is gone.
    DifferingRowSink sink();

    /// Adds one row. A failure is kept for finish(), and later rows are dropped.
    void write(const DifferingRow &row);

    /// Writes what is still buffered, closes the file, and returns the first failure.
    /// Rows that come later are dropped.
    Result<void> finish();

private:
    enum class Format { Csv, JsonLines };

    RowsFile(const QString &path, Format format);
    void writeLine(const QByteArray &line);
    Error failure();

    std::mutex m_mutex; ///< guards the members below
    QFile m_file;
    const Format m_format;
    std::optional<Error> m_error;
};

/// The row as one line of JSON, without the line end: the .jsonl format of RowsFile.
QByteArray toJsonLine(const DifferingRow &row);

/// The row as one CSV record, with its CRLF.
QByteArray toCsvRecord(const DifferingRow &row);

} // namespace slicetool
