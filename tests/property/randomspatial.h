// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dice.h"

#include <QString>

namespace slicetool::test {

/// The names of the spatial types.
QString spatialType(Dice &dice);

/// A value for a column of that type, in one of some reference systems.
QString spatialLiteral(Dice &dice, const QString &type, bool onMySql);

} // namespace slicetool::test
