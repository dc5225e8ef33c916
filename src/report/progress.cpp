// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/progress.h"

namespace slicetool {

QString toString(Phase phase)
{
    switch (phase) {
    case Phase::Waiting:
        return QStringLiteral("waiting");
    case Phase::Schema:
        return QStringLiteral("schema");
    case Phase::Comparing:
        return QStringLiteral("comparing");
    case Phase::Applying:
        return QStringLiteral("applying");
    case Phase::Verifying:
        return QStringLiteral("verifying");
    case Phase::Done:
        return QStringLiteral("done");
    }
    return QStringLiteral("waiting");
}

} // namespace slicetool
