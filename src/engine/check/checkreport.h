// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/run/finding.h"

#include <QList>

#include <algorithm>

namespace slicetool {

/// What would stop a run of a plan, and what is fine. A value.
struct CheckReport {
    QList<Finding> findings;
    int tables =
        0; ///< that the plan wants, on the leg that has the most; 0 where none could be read
    int skipped = 0; ///< that it does not

    qsizetype count(Finding::Severity severity) const
    {
        return std::count_if(findings.begin(), findings.end(), [severity](const Finding &finding) {
            return finding.severity == severity;
        });
    }
};

} // namespace slicetool
