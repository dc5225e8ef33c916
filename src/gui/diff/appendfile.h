// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>

namespace slicetool::gui {

/// A file that is only appended to, and read at any place meanwhile. What was appended lately is in
/// memory until flush(), and can be read all the same. One thread at a time.
class AppendFile
{
public:
    /// Creates the file, or empties it.
    bool open(const QString &path);

    /// Removes the file.
    void discard() { m_file.remove(); }

    qint64 size() const { return m_written + m_buffer.size(); }

    /// The system's words for the last failure.
    QString failure() const;

    /// False where it could not be written; what was appended is then not part of the file.
    bool append(const QByteArray &bytes);

    /// Empty where it cannot be read. What is not on disk yet comes from memory, so that a full disk
    /// does not hide rows that are known.
    QByteArray read(qint64 at, qint64 length);

    /// Writes what is in memory. False where that fails; it stays in memory then.
    bool flush();

private:
    QFile m_file;
    QByteArray m_buffer;
    qint64 m_written = 0;
    int m_errno = 0; ///< of the last failure to write
};

} // namespace slicetool::gui
