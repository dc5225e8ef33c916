// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "plan/plan.h"
#include "server/endpoint.h"

#include <QString>

#include <stop_token>

namespace slicetool::demo {

class PrivateServer;

/// Makes the sample upstream: a shop of 14 related tables with some 366,000 rows (JSON,
/// decimals, floats, blobs, timestamps, a generated column, a composite key, a log without a
/// key), a view and a trigger. Generated on the server from a fixed seed, the same rows at
/// every run, in about two seconds. The schema must not exist.
Result<void> createShop(PrivateServer &server, const QString &schema, std::stop_token stop = {});

/// A day of business in a shop made by createShop(): a few hundred scattered updates, a block
/// of orders deleted, a hundred new ones at the tail, prices raised, a product added. The same
/// at every run; a second call is the day after.
Result<void> upstreamMovesOn(PrivateServer &server, const QString &schema,
                             std::stop_token stop = {});

/// What a developer's application does to its copy of the shop: edits, rows of its own, a
/// DELETE of 2000 customers, an UPDATE without WHERE. The tables of the plan below that it
/// does not skip must be there.
Result<void> applicationWritesTo(PrivateServer &server, const QString &schema,
                                 std::stop_token stop = {});

/// The plan for the shop: everything by scan, but orders in chunks of 100, the items of recent
/// orders by a query, recent page views by a predicate, no sessions; after an undo the
/// throttles are set back, which leaves them as they are upstream.
/// The plan's URLs carry no password.
Plan shopPlan(const Endpoint &upstream, const Endpoint &base, const Endpoint &work);

} // namespace slicetool::demo
