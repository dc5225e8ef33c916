// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/session.h"

namespace slicetool {

/// Whether a server is at work on what one of our connections asked, as another connection to it
/// sees: it runs a statement, and waits neither for us nor for the network. True as well where the
/// server answers but does not let itself be asked; false where it does not answer at all, or
/// does not know the connection, or is not the one that we asked.
/// @param asked of our connection
///
/// Waits for the server as long as the endpoint's timeout, and five seconds at most; any thread.
bool isAtWork(const Endpoint &endpoint, const ServerFacts &asked, std::stop_token stop);

/// By which a client program's connection is found on its server. A value.
///
/// Servers notice late that a client has gone: not before they write to it, and one that waits for a
/// lock does not write.
class ClientMark
{
public:
    ClientMark(); ///< one that nobody else has

    /// A comment for the statement that runs as long as the program does.
    QString comment() const { return QLatin1String("/* ") + m_name + QLatin1String(" */"); }
    /// For SET, in a session that runs many statements: takes a lock of this name.
    QString assignment() const;

    /// isAtWork() of that connection.
    bool isAtWork(const Endpoint &endpoint, std::stop_token stop) const;
    /// Ends the connection, if there is one. Waits a second at most for each answer.
    void endConnection(const Endpoint &endpoint) const;

private:
    Result<quint64> connectionId(Session &session) const;

    QString m_name;
};

} // namespace slicetool
