// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringDecoder>

namespace slicetool {

/// A server's UTF-8 as text. QString::fromUtf8() takes a byte order mark at the beginning away; in
/// a name it is a character like any other.
inline QString utf8Text(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringConverter::Flag::ConvertInitialBom);
    return decoder(bytes);
}

} // namespace slicetool
