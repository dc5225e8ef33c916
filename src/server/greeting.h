// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace slicetool {

/// What a server says first, before anything secret is sent.
struct Greeting {
    bool refuses = false; ///< it is an error, or nothing that a server says
    quint32 capabilities = 0;

    bool offersTls() const;
};

constexpr qsizetype packetHeadBytes = 4; ///< of the protocol, before each payload

/// How many bytes of payload follow the head of a packet.
qsizetype payloadBytes(QByteArrayView head);

/// Reads the payload of the first packet; any bytes may come.
Greeting readGreeting(QByteArrayView payload);

} // namespace slicetool
