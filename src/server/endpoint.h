// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

#include <memory>
#include <optional>

namespace slicetool {

/// How much transport security a connection asks for, in MySQL's words.
enum class SslMode { Disabled, Preferred, Required, VerifyCa, VerifyIdentity };

QString toString(SslMode mode); ///< "DISABLED", "PREFERRED", …
std::optional<SslMode> sslModeFromString(const QString &text);

/// Where a schema is and as whom it is reached. A value; carries the password once it
/// is known, so it must never be printed whole: display() is for people and logs.
struct Endpoint {
    QString label; ///< "upstream", "base", "work": the role in messages
    QString host;  ///< empty or "localhost" means the socket
    int port = 0;  ///< 0 for the default, 3306
    QString socket;
    QString user;
    std::optional<QString> password;
    QString passwordVariable; ///< of the environment, that may hold the password; not of the URL
    QString passwordCommand;  ///< of a saved connection, that prints the password; not of the URL
    QString schema;
    SslMode sslMode = SslMode::Preferred;
    QString sslCa;
    QString sslCert;
    QString sslKey;
    QString ssh; ///< destination that the server is reached through; empty for the direct way
    /// Keeps the tunnel up once openTunnel() has made it; host and port are its near end then.
    std::shared_ptr<void> tunnel;
    QString shownHost; ///< the server's own, where there is a tunnel
    int shownPort = 0;
    /// Without a byte while an answer is due, before a connection is given up; not of the URL, either.
    int timeoutSeconds = 30;
    bool compress = false; ///< what goes over the line; not of the URL, but of the line's slowness

    /// Reads mysql://user[:password]@host[:port]/schema[?socket=PATH&ssl-mode=…&ssl-ca=…&ssl-cert=…&ssl-key=…&ssh=…].
    /// Parts are percent-encoded; an unknown option is an error. Without a user it is the login
    /// name; with ssl-ca but no ssl-mode it is VERIFY_CA, as for the mysql client. localhost
    /// with another port than 3306 and no socket is refused, where mysql ignores the port.
    static Result<Endpoint> fromUrl(const QString &url, const QString &label);

    /// The same connection as a URL, never with a password; that there is none ("user:@") is said.
    QString toUrl() const;

    /// user@host:port/schema, for people; never the password.
    QString display() const;

    bool usesSocket() const;

    /// The same without a schema: for a session that has to work before its schema is there.
    Endpoint ofServer() const;

    /// What this machine connects to, whatever account and schema: a socket, or host and port, which are
    /// a tunnel's near end where there is one.
    QString address() const;

    /// The server's own, also where a tunnel's near end stands in host and port.
    QString serverHost() const { return tunnel ? shownHost : host; }
    int serverPort() const { return tunnel ? shownPort : port; }
};

/// An account of a server: "user@host:port", port written out, "user@localhost" for the usual socket,
/// "user@localhost:/path" for another one, with " through destination" at the end where an SSH tunnel
/// leads there: the same address is another server then. All schemas of a server share it, as they
/// share the account.
QString accountKey(const Endpoint &endpoint);

/// The server as the plan spells it, whoever logs in, and through whichever port of a tunnel.
QString serverSpelling(const Endpoint &endpoint);

/// Whether a host's name means the machine that says it: nothing, localhost, 127.x.y.z or ::1.
bool isThisMachine(const QString &host);

} // namespace slicetool
