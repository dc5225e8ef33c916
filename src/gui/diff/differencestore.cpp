// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/diff/differencestore.h"

#include "gui/diff/appendfile.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <map>
#include <mutex>
#include <tuple>

#include <unistd.h>

namespace slicetool::gui {

namespace {

constexpr int storedKinds = 4;
constexpr QDataStream::Version streamVersion = QDataStream::Qt_6_4;

Error ioError(const QString &reason)
{
    return {ErrorCode::Io, QStringLiteral("storing the differing rows"), reason,
            QStringLiteral("Is the folder for temporary files full?")};
}

const QString folderPrefix = QStringLiteral("slicetool-rows-");

/// With the process's number in its name, so that what a crash left is known.
QString folderTemplate()
{
    return QDir::tempPath() + QLatin1Char('/') + folderPrefix
           + QString::number(QCoreApplication::applicationPid()) + QStringLiteral("-XXXXXX");
}

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
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(streamVersion);
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
    stream.setVersion(streamVersion);
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
    /// Where the rows of one table lie: of all, and of each kind. An entry is the offset of the row and
    /// its number among all.
    struct TableIndex {
        std::array<std::unique_ptr<AppendFile>, storedKinds> files;
        std::array<qint64, storedKinds> counts{};
        bool isNumeric = true; ///< every row's first key column is an integer
        bool isOrdered = false;
    };

    struct IndexEntry {
        qint64 offset;
        qint64 number;
        quint64
            order; ///< the first key column, so that unsigned comparison is its order within the sign
        quint32 kind;
        quint32 isPositive; ///< or zero; such keys come last

        bool operator<(const IndexEntry &other) const
        {
            return std::tie(isPositive, order) < std::tie(other.isPositive, other.order);
        }
    };

    mutable std::mutex mutex;
    QTemporaryDir folder{folderTemplate()};
    mutable AppendFile rows; // each with its length before it
    mutable std::map<QString, TableIndex> tables;
    std::optional<Error> error;
    int filesMade = 0;

    void add(const DifferingRow &row);
    std::unique_ptr<AppendFile> newFile();
    bool order(TableIndex &index);
    void fail(const QString &reason);
    std::optional<IndexEntry> entry(const QString &table, Kind kind, qint64 index) const;
};

void DifferenceStore::Private::add(const DifferingRow &row)
{
    const QByteArray bytes = packed(row);
    const std::lock_guard lock(mutex);
    if (error)
        return;
    const bool isNew = tables.find(row.table) == tables.end();
    TableIndex &index = tables[row.table];
    bool isGood = true;
    if (isNew) {
        for (auto &file : index.files) {
            file = newFile();
            isGood = isGood && file;
        }
        if (!isGood)
            tables.erase(row.table);
    }
    if (!isGood)
        return; // newFile() has said why
    const auto order = orderOf(row);
    index.isNumeric = index.isNumeric && order.has_value();
    const Order place = order.value_or(Order{0, true});
    const IndexEntry entry{rows.size(), index.counts[0], place.value, quint32(row.change) + 1,
                           place.isPositive ? 1U : 0U};
    const qint64 length = bytes.size();
    if (!rows.append(QByteArray(reinterpret_cast<const char *>(&length), sizeof length) + bytes)) {
        fail(rows.failure());
        return;
    }
    const QByteArray packedEntry(reinterpret_cast<const char *>(&entry), sizeof entry);
    // Its own kind first: a row that is in that list alone is never counted among all.
    for (const size_t kind : {size_t(row.change) + 1, size_t(Kind::All)}) {
        if (!index.files[kind]->append(packedEntry)) {
            fail(index.files[kind]->failure());
            return;
        }
        ++index.counts[kind];
    }
}

void DifferenceStore::Private::fail(const QString &reason)
{
    if (!error)
        error = ioError(reason);
}

std::unique_ptr<AppendFile> DifferenceStore::Private::newFile()
{
    auto file = std::make_unique<AppendFile>();
    if (!file->open(folder.filePath(QStringLiteral("index.%1").arg(++filesMade)))) {
        fail(file->failure());
        return nullptr;
    }
    return file;
}

/// The ordered index is written beside the one that is there, which goes only once all of it is on disk.
bool DifferenceStore::Private::order(TableIndex &index)
{
    const qint64 count = index.counts[0];
    const QByteArray bytes = index.files[0]->read(0, count * qint64(sizeof(IndexEntry)));
    if (bytes.size() != count * qint64(sizeof(IndexEntry))) {
        fail(index.files[0]->failure());
        return false;
    }
    QList<IndexEntry> entries(count);
    std::copy(bytes.begin(), bytes.end(), reinterpret_cast<char *>(entries.data()));
    std::stable_sort(entries.begin(), entries.end());
    std::array<std::unique_ptr<AppendFile>, storedKinds> ordered;
    const auto giveUp = [&](const QString &reason) {
        fail(reason);
        for (const auto &file : ordered) {
            if (file)
                file->discard();
        }
        return false;
    };
    for (auto &file : ordered) {
        file = newFile();
        if (!file)
            return giveUp({});
    }
    std::array<qint64, storedKinds> counts{};
    for (IndexEntry &entry : entries) {
        entry.number = counts[0];
        const QByteArray place(reinterpret_cast<const char *>(&entry), sizeof entry);
        for (const size_t kind : {size_t(0), size_t(entry.kind)}) {
            if (!ordered[kind]->append(place))
                return giveUp(ordered[kind]->failure());
            ++counts[kind];
        }
    }
    for (const auto &file : ordered) {
        if (!file->flush())
            return giveUp(file->failure());
    }
    for (const auto &file : index.files)
        file->discard();
    index.files = std::move(ordered);
    index.counts = counts;
    index.isOrdered = true;
    return true;
}

std::optional<DifferenceStore::Private::IndexEntry> DifferenceStore::Private::entry(
    const QString &table, Kind kind, qint64 index) const
{
    const auto found = tables.find(table);
    if (found == tables.end() || index < 0 || index >= found->second.counts[size_t(kind)])
        return std::nullopt;
    const QByteArray place = found->second.files[size_t(kind)]->read(
        index * qint64(sizeof(IndexEntry)), sizeof(IndexEntry));
    if (place.size() != sizeof(IndexEntry))
        return std::nullopt;
    IndexEntry entry;
    std::copy(place.begin(), place.end(), reinterpret_cast<char *>(&entry));
    return entry;
}

DifferenceStore::DifferenceStore(std::unique_ptr<Private> p) : d(std::move(p)) { }

DifferenceStore::~DifferenceStore() = default;

void DifferenceStore::removeAbandoned()
{
    const QFileInfoList folders =
        QDir(QDir::tempPath()).entryInfoList({folderPrefix + QLatin1Char('*')}, QDir::Dirs);
    for (const QFileInfo &folder : folders) {
        const QString pid =
            folder.fileName().mid(folderPrefix.size()).section(QLatin1Char('-'), 0, 0);
        const bool isMine = folder.ownerId() == ::getuid();
        if (isMine && !QFileInfo::exists(QStringLiteral("/proc/") + pid))
            QDir(folder.filePath()).removeRecursively();
    }
}

Result<std::shared_ptr<DifferenceStore>> DifferenceStore::create()
{
    static_assert(int(RowChange::Insert) + 1 == int(Kind::Insert)
                  && int(RowChange::Delete) + 1 == int(Kind::Delete));
    removeAbandoned();
    auto p = std::make_unique<Private>();
    if (!p->folder.isValid() || !p->rows.open(p->folder.filePath(QStringLiteral("rows"))))
        return ioError(p->folder.isValid() ? p->rows.failure() : p->folder.errorString());
    return std::shared_ptr<DifferenceStore>(new DifferenceStore(std::move(p)));
}

Result<void> DifferenceStore::finish()
{
    const std::lock_guard lock(d->mutex);
    if (!d->rows.flush())
        d->fail(d->rows.failure());
    for (auto &[name, index] : d->tables) {
        for (const auto &file : index.files) {
            if (!file->flush())
                d->fail(file->failure());
        }
        if (index.isNumeric && !index.isOrdered)
            (void)d->order(index);
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
    for (const auto &[name, index] : d->tables)
        names << name;
    return names;
}

qint64 DifferenceStore::count(const QString &table, Kind kind) const
{
    const std::lock_guard lock(d->mutex);
    const auto found = d->tables.find(table);
    return found == d->tables.end() ? 0 : found->second.counts[size_t(kind)];
}

Result<QList<DifferingRow>> DifferenceStore::rows(const QString &table, Kind kind, qint64 first,
                                                  qint64 count) const
{
    QList<DifferingRow> rows;
    for (qint64 index = first; index < first + count; ++index) {
        // One by one, so that who adds rows never waits for a whole window.
        const std::lock_guard lock(d->mutex);
        const auto found = d->tables.find(table);
        if (found == d->tables.end() || index < 0 || index >= found->second.counts[size_t(kind)])
            break; // the end
        const auto entry = d->entry(table, kind, index);
        if (!entry)
            return ioError(found->second.files[size_t(kind)]->failure());
        qint64 length = 0;
        const QByteArray head = d->rows.read(entry->offset, sizeof length);
        if (head.size() == sizeof length)
            std::copy(head.begin(), head.end(), reinterpret_cast<char *>(&length));
        const QByteArray bytes = d->rows.read(entry->offset + qint64(sizeof length), length);
        if (head.size() != sizeof length || bytes.size() != length)
            return ioError(d->rows.failure());
        rows << unpacked(table, bytes);
    }
    return rows;
}

qint64 DifferenceStore::positionAmongAll(const QString &table, Kind kind, qint64 index) const
{
    const std::lock_guard lock(d->mutex);
    const auto entry = d->entry(table, kind, index);
    return entry ? entry->number : -1;
}

std::optional<Error> DifferenceStore::error() const
{
    const std::lock_guard lock(d->mutex);
    return d->error;
}

} // namespace slicetool::gui
