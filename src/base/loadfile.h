// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <stop_token>

namespace slicetool {

/// What is wrong with a path that is to name a file of limited size: /dev/zero never ends, and a pipe
/// gives what it holds only once. Empty where nothing is, or where nothing has this name.
QString fileProblem(const QString &path, qint64 maxBytes);

/// Whether nothing has this name. Not where that cannot be told, because a folder on the way may not be
/// looked into: then opening it says why.
bool isMissing(const QString &path);

/// Whether nothing is there that somebody may have put there: a link that leads nowhere, as to a disk that
/// is not mounted, is something, on the way to the file, too.
bool isAbsent(const QString &path);

/// The whole of a regular file that somebody named. Error: Io, with the system's words, or those of
/// fileProblem().
/// @param doing for the Error
Result<QByteArray> loadWhole(const QString &path, qint64 maxBytes, const QString &doing);

/// The same, or what comes through a pipe or a terminal until its other end is closed. Error: also
/// Cancelled.
Result<QByteArray> loadToEnd(const QString &path, qint64 maxBytes, const QString &doing,
                             const std::stop_token &stop);

} // namespace slicetool
