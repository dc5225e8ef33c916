// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace slicetool {

/// The text of UTF-8 bytes, all of it: QString::fromUtf8() takes a byte order mark at the beginning
/// away, which in a name is a character like any other. Bytes that are no UTF-8 become U+FFFD.
QString textOfUtf8(QByteArrayView bytes);

/// The same of bytes in hex, as which names are selected: the driver takes the mark away, too.
QString textOfHex(const QByteArray &hex);

} // namespace slicetool
