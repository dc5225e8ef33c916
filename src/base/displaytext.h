// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace slicetool {

/// Text that others wrote (a server's words, names of tables and hosts, a plan's strings) as it may
/// be shown: control characters, line and paragraph separators, overrides of the writing direction
/// and halves of surrogate pairs are replaced, so that nothing can steer a terminal, begin a line
/// of its own or make one say what it does not. Line ends are replaced too unless they are to stay.
QString displayText(const QString &text, bool keepNewlines = false);

/// Whether displayText() would change the text.
bool hasUnprintable(const QString &text);

} // namespace slicetool
