// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/diff/rowarrangement.h"

#include "gui/diff/difftext.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace slicetool::gui {

namespace {

constexpr qint64 rowsAtOnce = 200;
constexpr qsizetype bytesCompared = 256; ///< of a value, so that a million of them fit into memory

template <typename Predicate>
bool isInSomeCell(const DifferingRow &row, const Predicate &predicate)
{
    for (const auto *side : {&row.source, &row.target}) {
        if (*side && std::any_of((*side)->begin(), (*side)->end(), predicate))
            return true;
    }
    return false;
}

bool isShown(const DifferingRow &row, const RowArrangement &arrangement, const QByteArray &lower)
{
    const auto hasText = [&](const CellValue &cell) {
        return !cell.null && cellText(cell).toLower().toUtf8().contains(lower);
    };
    const auto hasValue = [&](const ValueFilter &filter) {
        return isInSomeCell(row, [&](const CellValue &cell) {
            return cell.column == filter.column && cell.null == filter.value.null
                   && cell.bytes == filter.value.bytes;
        });
    };
    return (lower.isEmpty() || isInSomeCell(row, hasText))
           && std::all_of(arrangement.values.begin(), arrangement.values.end(), hasValue);
}

/// What a row is sorted by, of a value its beginning. A long double tells all integers of a server apart.
struct SortKey {
    qint64 row = 0;
    bool isNull = true;
    bool isNumber = false;
    bool isText = false;
    long double number = 0;
    QByteArray bytes = {};
};

SortKey sortKeyOf(const DifferingRow &row, qint64 number, const QString &column)
{
    SortKey key;
    key.row = number;
    const CellValue *cell = cellOf(row.source, column);
    if (!cell)
        cell = cellOf(row.target, column);
    if (!cell || cell->null)
        return key;
    key.isNull = false;
    const char *const end = cell->bytes.constData() + cell->bytes.size();
    const auto read = std::from_chars(cell->bytes.constData(), end, key.number);
    key.isNumber =
        !cell->binary && read.ec == std::errc() && read.ptr == end && std::isfinite(key.number);
    key.isText = !cell->binary && QByteArrayView(cell->bytes).isValidUtf8();
    key.bytes = cell->bytes.left(bytesCompared);
    return key;
}

void sortRows(QList<SortKey> &keys, Qt::SortOrder order)
{
    // One way for all of a column: with several there would be no order.
    const auto areAll = [&](bool SortKey::*property) {
        return std::all_of(keys.begin(), keys.end(),
                           [&](const SortKey &key) { return key.isNull || key.*property; });
    };
    const bool areNumbers = areAll(&SortKey::isNumber);
    if (!areNumbers && areAll(&SortKey::isText)) {
        for (SortKey &key : keys) {
            const QString text = QString::fromUtf8(key.bytes);
            key.bytes = text.toCaseFolded().toUtf8() + '\0' + text.toUtf8();
        }
    }
    const auto isBefore = [&](const SortKey &a, const SortKey &b) {
        if (a.isNull || b.isNull)
            return a.isNull && !b.isNull;
        return areNumbers ? a.number < b.number : a.bytes < b.bytes;
    };
    // Turned round here, and not afterwards, so that equal ones stay as they were.
    std::stable_sort(keys.begin(), keys.end(), [&](const SortKey &a, const SortKey &b) {
        return order == Qt::AscendingOrder ? isBefore(a, b) : isBefore(b, a);
    });
}

} // namespace

QList<qint64> arrangedRows(const DifferenceStore &store, const RowSpan &span,
                           const RowArrangement &arrangement, const std::atomic<bool> &isEnough)
{
    const QByteArray lower = arrangement.text.toLower().toUtf8();
    QList<SortKey> keys;
    for (qint64 at = 0; at < span.count && !isEnough; at += rowsAtOnce) {
        const auto rows = store.rows(span.table, span.kind, span.first + at,
                                     std::min(rowsAtOnce, span.count - at));
        if (!rows)
            break; // the store tells why rows are missing
        for (qsizetype i = 0; i < rows->size(); ++i) {
            const DifferingRow &row = rows->at(i);
            const qint64 number = span.first + at + i;
            if (isShown(row, arrangement, lower))
                keys << (arrangement.sortColumn.isEmpty()
                             ? SortKey{.row = number}
                             : sortKeyOf(row, number, arrangement.sortColumn));
        }
    }
    if (!arrangement.sortColumn.isEmpty() && !isEnough)
        sortRows(keys, arrangement.order);
    QList<qint64> numbers;
    numbers.reserve(keys.size());
    for (const SortKey &key : std::as_const(keys))
        numbers << key.row;
    return numbers;
}

} // namespace slicetool::gui
