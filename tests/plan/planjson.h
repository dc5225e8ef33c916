// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace slicetool::test {

/// The least that is a plan, and more members of it: ", \"work\": \"w\"".
inline QByteArray planWith(const QByteArray &members)
{
    return "{\"format\": \"slicetool-plan/1\", \"upstream\": \"u\", \"base\": \"b\"" + members
           + "}";
}

inline QByteArray planWithStep(const QByteArray &members)
{
    return planWith(", \"steps\": [{\"table\": \"t\"" + members + "}]");
}

} // namespace slicetool::test
