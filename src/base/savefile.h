// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

class QIODevice;
class QSaveFile;

namespace slicetool {

/// Writes all of it. A device may take only the beginning, and tell why only when it is given the rest.
/// @return false where that failed; device.errorString() tells why
bool writeAll(QIODevice &device, const QByteArray &bytes);

/// Puts what was written in the place of the file, once all of it is on its way to the disk.
///
/// QSaveFile::commit() alone writes the last of its buffer without looking at whether that worked:
/// on a full disk half a file replaces the whole one, and it says "true".
/// @return false where something could not be written; the former file is then as it was, and
///         file.errorString() tells why
bool commitWhole(QSaveFile &file);

/// Both: these bytes and no others become the file.
bool saveWhole(QSaveFile &file, const QByteArray &bytes);

/// A file of that path becomes these bytes. Error: Io, with the system's words.
/// @param doing for the Error
Result<void> saveWhole(const QString &path, const QByteArray &bytes, const QString &doing);

/// Makes a folder, and those above it that are missing, for nobody else, whatever the umask is.
/// @return whether it is there now
bool makePrivateFolder(const QString &path);

/// As saveWhole(), for what nobody else is to read; makes the file's folder where it is missing.
Result<void> savePrivate(const QString &path, const QByteArray &bytes, const QString &doing);

} // namespace slicetool
