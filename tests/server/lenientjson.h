// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace slicetool::test {

/// JSON that is written with ' for ", so that it can be read in a literal.
inline QByteArray json(const char *text)
{
    return QByteArray(text).replace('\'', '"');
}

} // namespace slicetool::test
