// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/diff/differencestore.h"

#include "gui/diff/rowindex.h"

#include <algorithm>
#include <array>
#include <map>
#include <mutex>

namespace slicetool::gui {

namespace {

constexpr size_t storedKinds = 4;

struct Order {
    quint64 value;
    bool isPositive;
};

/// The place of an integer key among all signed and unsigned ones; nothing for other keys.
std::optional<Order> orderOf(const DifferingRow &row)
{
    if (row.key.isEmpty() || row.key.first().null)
        return std::nullopt;
    bool isNumber = false;
    const qint64 number = row.key.first().bytes.toLongLong(&isNumber);
    if (isNumber)
        return Order{quint64(number), number >= 0}; // negative ones rise as unsigned ones, too
    const quint64 large = row.key.first().bytes.toULongLong(&isNumber);
    return isNumber ? std::optional(Order{large, true}) : std::nullopt;
}

QDataStream &operator<<(QDataStream &stream, const QList<CellValue> &cells)
{
    stream << qint32(cells.size());
    for (const CellValue &cell : cells)
        stream << cell.column << cell.null << cell.binary << cell.bytes << cell.generated
               << cell.ignored << cell.rounded;
    return stream;
}

QDataStream &operator>>(QDataStream &stream, QList<CellValue> &cells)
{
    qint32 count = 0;
    stream >> count;
    for (qint32 i = 0; i < count && stream.status() == QDataStream::Ok; ++i) {
        CellValue cell;
        stream >> cell.column >> cell.null >> cell.binary >> cell.bytes >> cell.generated
            >> cell.ignored >> cell.rounded;
        cells << cell;
    }
    return stream;
}

QByteArray packed(const DifferingRow &row)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODeviceBase::WriteOnly);
    stream.setVersion(RecordFile::streamVersion);
    stream << quint8(row.change) << row.keyText << row.key << bool(row.source) << bool(row.target);
    if (row.source)
        stream << *row.source;
    if (row.target)
        stream << *row.target;
    return bytes;
}

DifferingRow unpacked(const QString &table, const QByteArray &bytes)
{
    DifferingRow row;
    row.table = table;
    QDataStream stream(bytes);
    stream.setVersion(RecordFile::streamVersion);
    quint8 change = 0;
    bool hasSource = false;
    bool hasTarget = false;
    stream >> change >> row.keyText >> row.key >> hasSource >> hasTarget;
    row.change = RowChange(change);
    const auto side = [&](bool present) -> std::optional<QList<CellValue>> {
        if (!present)
            return std::nullopt;
        QList<CellValue> cells;
        stream >> cells;
        return cells;
    };
    row.source = side(hasSource);
    row.target = side(hasTarget);
    return row;
}

} // namespace

struct DifferenceStore::Private {
    /// The rows of one table: all, and each kind.
    struct Table {
        std::array<RowIndex, storedKinds> lists;
        bool isNumeric = true; ///< every row's first key column is an integer
        bool isOrdered = false;

        Result<void> append(RecordFile &file, const RowIndex::Entry &entry);
    };

    mutable std::mutex mutex;
    RecordFile records; // rows, and what their indexes have
    std::map<QString, Table> tables;
    std::optional<Error> error;

    void add(const DifferingRow &row);
    Result<void> tryToAdd(const DifferingRow &row, const QByteArray &bytes);
    Result<void> order(Table &table);
    void fail(const Error &reason);
    const RowIndex *list(const QString &table, Kind kind) const;
};

/// Its own kind first: a row that is in that list alone is never counted among all.
Result<void> DifferenceStore::Private::Table::append(RecordFile &file, const RowIndex::Entry &entry)
{
    SLICETOOL_TRY(lists[entry.kind].append(file, entry));
    return lists[size_t(Kind::All)].append(file, entry);
}

void DifferenceStore::Private::add(const DifferingRow &row)
{
    const QByteArray bytes = packed(row);
    const std::lock_guard lock(mutex);
    if (error)
        return;
    if (const auto added = tryToAdd(row, bytes); !added)
        fail(added.error());
}

Result<void> DifferenceStore::Private::tryToAdd(const DifferingRow &row, const QByteArray &bytes)
{
    const auto place = records.append(bytes);
    if (!place)
        return place.error();
    Table &table = tables[row.table];
    const auto order = orderOf(row);
    table.isNumeric = table.isNumeric && order.has_value();
    const Order among = order.value_or(Order{0, true});
    return table.append(records, {*place, table.lists[0].size(), among.value,
                                  quint32(row.change) + 1, among.isPositive ? 1U : 0U});
}

void DifferenceStore::Private::fail(const Error &reason)
{
    if (!error)
        error = reason;
}

/// The ordered lists are made beside those that are there, which go only once all is well.
Result<void> DifferenceStore::Private::order(Table &table)
{
    const RowIndex &all = table.lists[0];
    QList<RowIndex::Entry> entries;
    entries.reserve(all.size());
    for (qint64 i = 0; i < all.size(); ++i) {
        const auto entry = all.at(records, i);
        if (!entry)
            return entry.error();
        entries << *entry;
    }
    std::stable_sort(entries.begin(), entries.end());
    Table ordered;
    for (RowIndex::Entry &entry : entries) {
        entry.number = ordered.lists[0].size();
        SLICETOOL_TRY(ordered.append(records, entry));
    }
    ordered.isOrdered = true;
    table = ordered;
    return {};
}

const RowIndex *DifferenceStore::Private::list(const QString &table, Kind kind) const
{
    const auto found = tables.find(table);
    return found == tables.end() ? nullptr : &found->second.lists[size_t(kind)];
}

DifferenceStore::DifferenceStore() : d(std::make_unique<Private>())
{
    static_assert(int(RowChange::Insert) + 1 == int(Kind::Insert)
                  && int(RowChange::Delete) + 1 == int(Kind::Delete));
}

DifferenceStore::~DifferenceStore() = default;

Result<void> DifferenceStore::finish()
{
    const std::lock_guard lock(d->mutex);
    for (auto &[name, table] : d->tables) {
        if (!table.isNumeric || table.isOrdered)
            continue;
        if (const auto ordered = d->order(table); !ordered)
            d->fail(ordered.error());
    }
    return d->error ? Result<void>(*d->error) : Result<void>();
}

bool DifferenceStore::isOrdered(const QString &table) const
{
    const std::lock_guard lock(d->mutex);
    const auto found = d->tables.find(table);
    return found != d->tables.end() && found->second.isOrdered;
}

DifferingRowSink DifferenceStore::sink()
{
    return [p = d.get()](const DifferingRow &row) { p->add(row); };
}

QStringList DifferenceStore::tables() const
{
    const std::lock_guard lock(d->mutex);
    QStringList names;
    for (const auto &[name, table] : d->tables)
        names << name;
    return names;
}

qint64 DifferenceStore::count(const QString &table, Kind kind) const
{
    const std::lock_guard lock(d->mutex);
    const RowIndex *list = d->list(table, kind);
    return list ? list->size() : 0;
}

Result<QList<DifferingRow>> DifferenceStore::rows(const QString &table, Kind kind, qint64 first,
                                                  qint64 count) const
{
    QList<DifferingRow> rows;
    for (qint64 index = first; index < first + count; ++index) {
        // One by one, so that who adds rows never waits for a whole window.
        const std::lock_guard lock(d->mutex);
        const RowIndex *list = d->list(table, kind);
        if (!list || index < 0 || index >= list->size())
            break; // the end
        const auto entry = list->at(d->records, index);
        if (!entry)
            return entry.error();
        const auto bytes = d->records.read(entry->place);
        if (!bytes)
            return bytes.error();
        rows << unpacked(table, *bytes);
    }
    return rows;
}

qint64 DifferenceStore::positionAmongAll(const QString &table, Kind kind, qint64 index) const
{
    const std::lock_guard lock(d->mutex);
    const RowIndex *list = d->list(table, kind);
    if (!list || index < 0 || index >= list->size())
        return -1;
    const auto entry = list->at(d->records, index);
    return entry ? entry->number : -1;
}

std::optional<Error> DifferenceStore::error() const
{
    const std::lock_guard lock(d->mutex);
    return d->error;
}

} // namespace slicetool::gui
