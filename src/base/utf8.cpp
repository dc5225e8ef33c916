// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/utf8.h"

#include <QStringDecoder>

namespace slicetool {

QString textOfUtf8(QByteArrayView bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringConverter::Flag::ConvertInitialBom);
    return decoder(bytes);
}

QString textOfHex(const QByteArray &hex)
{
    return textOfUtf8(QByteArray::fromHex(hex));
}

} // namespace slicetool
