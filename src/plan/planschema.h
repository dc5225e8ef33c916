// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace slicetool {

/// The JSON Schema (draft 7) of plan files, as it ships inside the program, for editors and
/// other programs. It accepts everything that readPlan() accepts; what it cannot say (a table
/// with two steps, zoom levels that do not decrease) only readPlan() refuses. Any thread.
QByteArray planSchemaJson();

} // namespace slicetool
