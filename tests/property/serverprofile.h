// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/serverfixture.h"

namespace slicetool::test {

/// Settings of the two servers that make life hard for a program that relies on defaults.
struct ServerProfile {
    QString name;
    ServerFixture::Options options;
    int longestValue = 100 * 1024;   ///< bytes; a row has to fit into both packets, as hex
    bool foldsUpstreamNames = false; ///< lower_case_table_names=1
    bool foldsDownstreamNames = false;

    bool foldsNames() const { return foldsUpstreamNames || foldsDownstreamNames; }

    /// The profile of a seed: neighbouring seeds share one, so that a run over many seeds rarely
    /// has to start servers, and a seed alone is enough to repeat its schema.
    /// What a server of the pair does not know is left out.
    static ServerProfile ofSeed(quint64 seed, const ServerPair &pair);

    /// The first seed of those that share seed's profile.
    static quint64 firstSeed(quint64 seed);
};

} // namespace slicetool::test
