// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QDataStream>

namespace slicetool {

/// Records of bytes in the order in which they were appended, each to be read again at any time, in
/// bounded memory. What exceeds that lies in a temporary file without a name, so that nothing of it
/// stays, however the process ends.
///
/// A record that could not be appended is not part of it; those before it can be read all the same,
/// and a later one may find room. Thread: one at a time.
class RecordFile
{
public:
    /// What QDataStream is to be set to by those who make records with it.
    static constexpr QDataStream::Version streamVersion = QDataStream::Qt_6_4;

    /// @param memoryBytes what is kept in memory before it goes to the file
    explicit RecordFile(qint64 memoryBytes = 1 << 16);
    ~RecordFile();
    RecordFile(const RecordFile &) = delete;
    RecordFile &operator=(const RecordFile &) = delete;

    /// Where the record lies, for read(). Error: Io, with the system's words.
    Result<qint64> append(QByteArrayView record);

    /// The record of that place, which append() or after() gave. Error: Io.
    Result<QByteArray> read(qint64 place) const;

    /// The place of the record behind this one. The first record's is 0.
    static qint64 after(qint64 place, QByteArrayView record);

    /// Forgets all records, and gives the file's room back.
    void clear();

private:
    Result<void> flush();
    Result<const char *> bytes(qint64 at, qint64 length) const;

    qint64 m_memoryBytes;
    int m_file = -1;             ///< a descriptor, once there was too much for memory
    qint64 m_written = 0;        ///< bytes of the file
    QByteArray m_buffer;         ///< what follows them
    mutable QByteArray m_window; ///< bytes of the file that were read at once
    mutable qint64 m_windowAt = 0;
};

} // namespace slicetool
