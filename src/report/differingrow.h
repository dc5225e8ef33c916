// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>
#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace slicetool {

/// What has to happen downstream for the row to be as it is at the source.
enum class RowChange { Insert, Update, Delete };

QString toString(RowChange change); ///< "insert", "update", "delete"

/// One value as the server shows it.
struct CellValue {
    QString column;
    bool null = false;
    bool binary = false;    ///< bytes without a character set: shown in hex
    QByteArray bytes;       ///< UTF-8 text, or the raw bytes where binary
    bool generated = false; ///< the server works it out: it cannot be written
    bool ignored = false;   ///< the comparison left it out: it makes no difference
    bool rounded = false;   ///< equal to the other side's in the decimals that were compared

    bool operator==(const CellValue &) const = default;
};

/// A row that is not the same on both sides.
struct DifferingRow {
    QString table;
    RowChange change = RowChange::Update;
    QList<CellValue> key;   ///< key columns in key order; empty for a table without a key
    QByteArrayList keyText; ///< the key as RunOptions::onlyRows takes it; likewise empty
    std::optional<QList<CellValue>> source; ///< all columns; nothing where the row is missing
    std::optional<QList<CellValue>> target;
};

/// Receives every differing row. Called from worker threads: must be thread safe.
using DifferingRowSink = std::function<void(const DifferingRow &)>;

} // namespace slicetool
