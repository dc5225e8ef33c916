// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace slicetool {

/// Whether a shell, cron and systemd see nothing more in the text than its characters.
bool isPlainWord(const QString &text);

/// The text as one word of a POSIX shell's command; quoted where it has to be.
QString shellWord(const QString &text);

} // namespace slicetool
