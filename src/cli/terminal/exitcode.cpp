// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/terminal/exitcode.h"

namespace slicetool::cli {

int exitCodeFor(const Error &error)
{
    switch (error.code) {
    case ErrorCode::Usage:
    case ErrorCode::Plan:
    case ErrorCode::Refused:
    case ErrorCode::Io:
        return 2;
    case ErrorCode::Unreachable:
    case ErrorCode::LoginDenied:
    case ErrorCode::MissingSchema:
        return 4;
    case ErrorCode::Locked:
        return 5;
    case ErrorCode::Cancelled:
        return 130;
    case ErrorCode::MissingTable:
    case ErrorCode::Privilege:
    case ErrorCode::Query:
    case ErrorCode::ConnectionLost:
    case ErrorCode::Drifted:
    case ErrorCode::Process:
        return 3;
    }
    return 3;
}

} // namespace slicetool::cli
