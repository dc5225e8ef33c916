// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "server/endpoint.h"
#include "server/session.h"

#include <QStringList>

namespace slicetool {

/// The options for QSqlDatabase::setConnectOptions(). What QMYSQL cannot honour is refused, not
/// dropped.
Result<QString> connectOptions(const Endpoint &endpoint, int timeoutSeconds);

/// The statements that make a session's results independent of the server's configuration.
QStringList sessionSettings(SessionPurpose purpose, const ServerVersion &version);

} // namespace slicetool
