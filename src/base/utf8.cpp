// SPDX-License-Identifier: GPL-3.0-or-later
#include "utf8.h"

#include <QStringDecoder>

namespace slicetool {

QString textOfUtf8(QByteArrayView bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringConverter::Flag::ConvertInitialBom);
    return decoder(bytes);
}

} // namespace slicetool
