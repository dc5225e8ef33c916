// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QSaveFile;

namespace slicetool {

/// Puts what was written in the place of the file, once all of it is on its way to the disk.
///
/// QSaveFile::commit() alone writes the last of its buffer without looking at whether that worked:
/// on a full disk half a file replaces the whole one, and it says "true".
/// @return false where something could not be written; the former file is then as it was, and
///         file.errorString() tells why
bool commitWhole(QSaveFile &file);

} // namespace slicetool
