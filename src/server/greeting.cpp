// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/greeting.h"

namespace slicetool {

bool Greeting::offersTls() const
{
    constexpr quint32 clientSsl = 0x800;
    return (capabilities & clientSsl) != 0;
}

qsizetype payloadBytes(QByteArrayView head)
{
    return quint8(head.at(0)) | quint8(head.at(1)) << 8 | quint8(head.at(2)) << 16;
}

Greeting readGreeting(QByteArrayView payload)
{
    Greeting greeting;
    // Version of the protocol, of the server up to a NUL, connection id, 8 bytes of salt and a NUL.
    const qsizetype versionEnd = payload.size() > 1 ? payload.indexOf('\0', 1) : -1;
    const qsizetype at = versionEnd + 1 + 4 + 9;
    if (payload.isEmpty() || quint8(payload.at(0)) == 0xff || versionEnd < 0
        || payload.size() < at + 2) {
        greeting.refuses = true;
        return greeting;
    }
    greeting.capabilities =
        quint32(quint8(payload.at(at))) | quint32(quint8(payload.at(at + 1))) << 8;
    return greeting;
}

} // namespace slicetool
