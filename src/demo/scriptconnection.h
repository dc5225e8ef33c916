// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace slicetool::demo {

/// Where a script goes: root, without a password, through a socket.
struct ScriptTarget {
    QString socketPath;
    QString schema;      ///< the default one; empty for none
    const char *charset; ///< what the script is in, and the answer: "utf8mb4", "binary"
};

/// Runs a script of statements over a connection of its own, up to its first error, and returns what
/// the client program prints under --batch --raw --skip-column-names: a line per row, values
/// separated by tabs, bytes as they are, NULL for a null. The script knows no command of the client
/// (DELIMITER, SOURCE) and fits in one packet. It returns when the server has ended the session, so
/// that the next one does not find it in the list of processes. Thread: any; blocks it.
Result<QByteArray> runScript(const ScriptTarget &target, const QByteArray &script,
                             const QString &doing);

} // namespace slicetool::demo
