// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/planrun.h"

#include <QString>

namespace slicetool {

/// The line of slicetool-cli, quoted for a shell, that does what a run was asked for. Rows that were
/// chosen one by one have no option there: their tables go whole.
QString commandOf(const RunRequest &request, const QString &planPath);

} // namespace slicetool
