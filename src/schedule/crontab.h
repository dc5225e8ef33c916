// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>

namespace slicetool {

/// The user's crontab as bytes; empty where there is none. Any other failure is an Error: a crontab
/// that could not be read must not be written.
Result<QByteArray> readCrontab();

/// Makes it the user's crontab. Whether it arrived whole is asked, not believed: a disk may have been
/// full, or the program been stopped in the middle. What was there before is then put back.
/// Errors: Process.
Result<void> writeCrontab(const QByteArray &crontab, const QByteArray &before);

} // namespace slicetool
