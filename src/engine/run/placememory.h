// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/endpoint.h"
#include "server/identitycheck.h"

#include <QString>

namespace slicetool {

/// Which servers were seen, both connected at once, to be others than the one that an endpoint
/// leads to: so that a run can tell while that one cannot be reached.
///
/// Kept in a file of the state folder, one for each server as the plan spells it, its tunnel
/// included. A file that is missing, damaged or of another server is as good as none: nothing is
/// known then, which never means "another server". Thread: any; every call reads the file anew.
class PlaceMemory
{
public:
    /// @param folder the state folder; empty to remember nothing
    PlaceMemory(const QString &folder, const Endpoint &place);

    /// The place's server was reached as `itself`, and found not to be `other`. Two that cannot be
    /// told apart by what they say are not remembered; where the place's server has changed,
    /// what was found against the old one is forgotten.
    void rememberOther(const ServerIdentity &itself, const ServerIdentity &other) const;

    /// `other` was found to be the place's own server: whatever was remembered of it was wrong.
    void forget(const ServerIdentity &other) const;

    /// Whether this server was once seen to be another than the place's.
    bool isOther(const ServerIdentity &server) const;

private:
    struct Contents;
    Contents read() const;
    void write(const Contents &contents) const;

    QString m_path; ///< empty: none
    QString m_place;
};

} // namespace slicetool
