// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "sql/grantstatement.h"

#include <optional>

namespace slicetool::sql {

/// Reads a line as MySQL (5.7, 8) and MariaDB print it, names in backquotes, in double quotes
/// (ANSI_QUOTES), in single quotes (accounts of MySQL 5.7) or bare. Error: Query; its text never
/// has the line, which may hold the hash of a password.
Result<GrantStatement> parseGrant(const QString &line);

/// Reads an account as a user writes it: app@10.%, 'app'@'%', or a name alone, which gets no host.
/// Nothing where it is none.
std::optional<GrantAccount> parseGrantAccount(const QString &text);

} // namespace slicetool::sql
