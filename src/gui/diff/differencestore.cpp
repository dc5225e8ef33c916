// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/diff/differencestore.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <map>
#include <mutex>

#include <fcntl.h>
#include <unistd.h>

namespace slicetool::gui {

namespace {

constexpr int kinds = 4;
constexpr qsizetype bufferBytes = 1 << 16;
constexpr QDataStream::Version streamVersion = QDataStream::Qt_6_4;

Error ioError(const QString &reason)
{
    return {ErrorCode::Io, QStringLiteral("keeping the differing rows"), reason,
            QStringLiteral("Is the folder for temporary files full?"), 0};
}

const QString folderPrefix = QStringLiteral("slicetool-rows-");

/// With the process's number in its name, so that what a crash left is known.
QString folderTemplate()
{
    return QDir::tempPath() + QLatin1Char('/') + folderPrefix
           + QString::number(QCoreApplication::applicationPid()) + QStringLiteral("-XXXXXX");
}

void removeAbandoned()
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

/// A file that is only appended to, and read at any place meanwhile.
class AppendFile
{
public:
    bool open(const QString &path)
    {
        m_file.setFileName(path);
        return m_file.open(QIODevice::ReadWrite | QIODevice::Truncate | QIODevice::Unbuffered);
    }

    void clear()
    {
        m_file.resize(0);
        m_written = 0;
        m_buffer.clear();
    }

    qint64 size() const { return m_written + m_buffer.size(); }
    QString failure() const { return m_file.errorString(); }

    bool append(const QByteArray &bytes)
    {
        m_buffer += bytes;
        return m_buffer.size() < bufferBytes || flush();
    }

    QByteArray read(qint64 at, qint64 length)
    {
        if (at + length > m_written && !flush())
            return {};
        QByteArray bytes(qsizetype(length), Qt::Uninitialized);
        qint64 done = 0;
        while (done < length) {
            const ssize_t got =
                ::pread(m_file.handle(), bytes.data() + done, size_t(length - done), at + done);
            if (got <= 0)
                return {};
            done += got;
        }
        return bytes;
    }

private:
    bool flush()
    {
        if (!m_file.seek(m_written) || m_file.write(m_buffer) != m_buffer.size())
            return false;
        m_written += m_buffer.size();
        m_buffer.clear();
        return true;
    }

    QFile m_file;
    QByteArray m_buffer;
    qint64 m_written = 0;
};

/// Where the rows of one table lie: of all, and of each kind. An entry is the offset of the row and
/// its number among all.
struct TableIndex {
    std::array<AppendFile, kinds> files;
    std::array<qint64, kinds> counts{};
    bool isNumeric = true; ///< every row's first key column is an integer
    bool isOrdered = false;
};

struct IndexEntry {
    qint64 offset;
    qint64 number;
    quint64 order; ///< the first key column, so that unsigned comparison is its order
    quint64 kind;
};

/// The place of an integer key among all signed and unsigned ones; nothing for other keys.
std::optional<quint64> orderOf(const DifferingRow &row)
{
    if (row.key.isEmpty() || row.key.first().null)
        return std::nullopt;
    constexpr quint64 zero = quint64(1) << 63;
    bool isNumber = false;
    const qint64 number = row.key.first().bytes.toLongLong(&isNumber);
    if (isNumber)
        return number < 0 ? quint64(number) - zero : quint64(number) / 2 + zero;
    const quint64 large = row.key.first().bytes.toULongLong(&isNumber);
    // Half of it: neighbours beyond 2^63 may fall together, and keep the order in which they came.
    return isNumber ? std::optional(large / 2 + zero) : std::nullopt;
}

QDataStream &operator<<(QDataStream &stream, const QList<CellValue> &cells)
{
    stream << qint32(cells.size());
    for (const CellValue &cell : cells)
        stream << cell.column << cell.null << cell.binary << cell.bytes << cell.generated;
    return stream;
}

QDataStream &operator>>(QDataStream &stream, QList<CellValue> &cells)
{
    qint32 count = 0;
    stream >> count;
    for (qint32 i = 0; i < count && stream.status() == QDataStream::Ok; ++i) {
        CellValue cell;
        stream >> cell.column >> cell.null >> cell.binary >> cell.bytes >> cell.generated;
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
    mutable std::mutex mutex;
    QTemporaryDir folder{folderTemplate()};
    mutable AppendFile rows; // each with its length before it
    mutable std::map<QString, TableIndex> tables;
    std::optional<Error> error;

    void add(const DifferingRow &row);
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
        const size_t number = tables.size();
        for (int kind = 0; kind < kinds; ++kind)
            isGood = index.files[size_t(kind)].open(
                         folder.filePath(QStringLiteral("%1.%2").arg(number).arg(kind)))
                     && isGood;
    }
    const auto order = orderOf(row);
    index.isNumeric = index.isNumeric && order.has_value();
    const IndexEntry entry{rows.size(), index.counts[0], order.value_or(0),
                           quint64(row.change) + 1};
    const qint64 length = bytes.size();
    isGood =
        isGood
        && rows.append(QByteArray(reinterpret_cast<const char *>(&length), sizeof length) + bytes);
    const QByteArray place(reinterpret_cast<const char *>(&entry), sizeof entry);
    for (const size_t kind : {size_t(Kind::All), size_t(row.change) + 1}) {
        isGood = isGood && index.files[kind].append(place);
        ++index.counts[kind];
    }
    if (!isGood)
        error = ioError(rows.failure());
}

std::optional<IndexEntry> DifferenceStore::Private::entry(const QString &table, Kind kind,
                                                          qint64 index) const
{
    const auto found = tables.find(table);
    if (found == tables.end() || index < 0 || index >= found->second.counts[size_t(kind)])
        return std::nullopt;
    const QByteArray place = found->second.files[size_t(kind)].read(
        index * qint64(sizeof(IndexEntry)), sizeof(IndexEntry));
    if (place.size() != sizeof(IndexEntry))
        return std::nullopt;
    IndexEntry entry;
    std::copy(place.begin(), place.end(), reinterpret_cast<char *>(&entry));
    return entry;
}

DifferenceStore::DifferenceStore(std::unique_ptr<Private> p) : d(std::move(p)) { }

DifferenceStore::~DifferenceStore() = default;

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

void DifferenceStore::finish()
{
    const std::lock_guard lock(d->mutex);
    for (auto &[name, index] : d->tables) {
        if (!index.isNumeric || index.isOrdered)
            continue;
        const qint64 count = index.counts[0];
        const QByteArray bytes = index.files[0].read(0, count * qint64(sizeof(IndexEntry)));
        if (bytes.size() != count * qint64(sizeof(IndexEntry)))
            continue;
        QList<IndexEntry> entries(count);
        std::copy(bytes.begin(), bytes.end(), reinterpret_cast<char *>(entries.data()));
        std::stable_sort(
            entries.begin(), entries.end(),
            [](const IndexEntry &a, const IndexEntry &b) { return a.order < b.order; });
        for (AppendFile &file : index.files)
            file.clear();
        qint64 number = 0;
        for (IndexEntry &entry : entries) {
            entry.number = number++;
            const QByteArray place(reinterpret_cast<const char *>(&entry), sizeof entry);
            (void)index.files[0].append(place);
            (void)index.files[size_t(entry.kind)].append(place);
        }
        index.isOrdered = true;
    }
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
        const auto entry = d->entry(table, kind, index);
        if (!entry)
            break;
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
