// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "server/endpoint.h"
#include "server/session.h"

#include <QByteArray>
#include <QStringList>

namespace slicetool {

/// The options for QSqlDatabase::setConnectOptions(). What QMYSQL cannot honour is refused, not
/// dropped.
Result<QString> connectOptions(const Endpoint &endpoint, int timeoutSeconds);

/// What QSqlDatabase::setHostName() is given: over TCP the host with options of the client library,
/// which stay in force until the password is sent. With a fingerprint (see certificateToPin()) nobody
/// logs in but under TLS with that very certificate. Without one TLS is not certain, and only
/// safePlugins() may ask for the password. The endpoint has passed connectOptions().
QString driverHost(const Endpoint &endpoint, const QByteArray &fingerprint);

/// The ways to prove a password that do not show it to whoever listens.
QStringList safePlugins();

/// Settings that not every account may change, and not every server has, of sessions that write: each
/// a statement that may fail. Without them, tables that the source has are refused or become others.
QStringList creationSettings(const ServerVersion &version);

/// That COMMIT only ends a transaction, and that one may write, whatever sessions begin with there:
/// assignments of a SET. For client programs, too, whose sessions are not ours.
QStringList transactionSettings(const ServerVersion &version, bool writes);

/// SQL text: what tells one server from another, whatever address it answers at. A server that starts
/// again is the same; two servers of MariaDB that are alike in name, port, folders and id are, too.
QString identityExpression();

/// The statements that make a session's results independent of the server's configuration.
QStringList sessionSettings(SessionPurpose purpose, const ServerVersion &version);

} // namespace slicetool
