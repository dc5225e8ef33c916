// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "grants/grants.h"
#include "support/serverfixture.h"

namespace slicetool::test {

/// Drops all accounts and roles but the server's own, and what was granted to everybody.
Result<void> dropAccounts(demo::PrivateServer &server);

/// Plans what carries the grants of upstream's foo, or those of the given accounts, to the local
/// foo_1, and applies it.
Result<GrantPlan> carryGrants(ServerFixture &servers, const QStringList &accounts = {});

} // namespace slicetool::test
