// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QString>

namespace slicetool {

/// One thing that a check found out.
struct Finding {
    enum class Severity {
        Ok,      ///< as it should be
        Note,    ///< good to know; a run gets along with it
        Problem, ///< would stop a run, or a table of it
    };

    Severity severity = Severity::Ok;
    QString place;  ///< where it is mended: "upstream", "base", "work", or "plan"
    QString table;  ///< empty where it is about the whole place
    QString text;   ///< one line, or several
    QString remedy; ///< what the user can do; may be empty
    ErrorCode code = ErrorCode::Query; ///< of a problem: what a run would fail with

    bool operator==(const Finding &) const = default;
};

} // namespace slicetool
