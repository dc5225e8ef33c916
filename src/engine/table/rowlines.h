// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArrayList>

namespace slicetool {

/// Whether it is a line of the row queries of sql/fingerprint.h: the number of a look and a comma,
/// where several were asked for at once, then 16 hexadecimal digits, a comma and the key. An empty
/// line, which stands for a text that the server could not make, is none.
bool isRowLine(QByteArrayView line);

/// Makes sure that a server answered in our own format, before anything is concluded from what is
/// not among its lines. Error: Query, with the line.
Result<void> checkRowLines(const QByteArrayList &lines, const QString &doing);

} // namespace slicetool
