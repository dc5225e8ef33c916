// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace slicetool {

/// The host part of an account: a name, an address, a pattern of them, or an address with a netmask.

/// Whether somebody may log in from a place that is both hosts'. In doubt they may: a client has a name
/// and an address, and nobody here knows which belong together.
bool mayOverlap(const QString &host, const QString &other);

/// Whether the server may go by the first host where both are a client's. It sorts literal ones before
/// patterns; how it sorts patterns among themselves, and where those with a netmask come, differs between
/// servers and versions, so that it may be either.
bool mayComeFirst(const QString &host, const QString &other);

/// Whether it is for more than one host: a pattern, or an address with a netmask.
bool isForSeveralHosts(const QString &host);

/// Whether the server may go by the first host where without it it would go by the other one.
bool mayTakePlaceOf(const QString &host, const QString &other);

} // namespace slicetool
