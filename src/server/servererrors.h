// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "server/endpoint.h"

#include <QString>

namespace slicetool {

constexpr int accessDenied = 1045; ///< ER_ACCESS_DENIED_ERROR

/// What an error number of a MySQL or MariaDB server, or of its client library, means to a run, and
/// what the user can do about it.
struct ServerErrorMeaning {
    ErrorCode code = ErrorCode::Query;
    QString remedy; ///< may be empty
};

/// @param number the server's or the client library's; 0 where there was none
/// @param words the message, for numbers that mean several things
/// @param endpoint where it was asked: remedies name user, host, port or socket, never the password
/// @param connecting whether the connection was just being made
ServerErrorMeaning meaningOfServerError(int number, const QString &words, const Endpoint &endpoint,
                                        bool connecting);

/// Whether a line ended in the middle of TLS, which says nothing of certificates.
bool meansCutTls(const Error &error);

/// Whether a connection could not be made, or was cut, for a reason that may be gone in a moment.
bool meansCutLine(const Error &error);

/// What to do where that was in the handshake.
QString remedyOfCutTls();

/// Whether a server, or a schema, is read-only as a whole.
bool meansReadOnly(const Error &error);

/// How to hand over the password of a role where nobody can be asked.
QString howToGivePassword(const Endpoint &endpoint);

/// An address leads to another server than when a run first connected to it, so that nothing is known
/// of what is there.
Error anotherServer(const Endpoint &endpoint);

} // namespace slicetool
