// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace slicetool {

/// Rewrites a predicate so that it means in a dump program's binary session what it means in a
/// session of ours; nothing where that cannot be told for sure, and the rows then have to
/// travel another way.
///
/// The program's session is binary, which is what keeps the rows exact. But there a string
/// literal is bytes and not text: 'müller' is neither found in a latin1 column nor as
/// 'MÜLLER'. So every string literal gets the introducer _utf8mb4. What is left out as
/// doubtful are functions whose text result takes the session's character set, and comments.
/// Expects sql_mode without ANSI_QUOTES, PIPES_AS_CONCAT and NO_BACKSLASH_ESCAPES, as dump
/// programs set it.
std::optional<QString> predicateForDump(const QString &predicate);

} // namespace slicetool
