// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schedule/when.h"

namespace slicetool::test {

inline When at(const char *text)
{
    return When::parse(QString::fromLatin1(text)).value();
}

} // namespace slicetool::test
