// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QThread>
#include <QThreadPool>

namespace slicetool::gui {

/// Ends the threads of Qt's pool, at the end of a program. Qt calls a thread done a moment before its
/// thread-local data are gone; what OpenSSL frees there must not meet the end of the process.
inline void endPoolThreads()
{
    constexpr int momentMs = 50;
    QThreadPool::globalInstance()->waitForDone();
    QThread::msleep(momentMs);
}

} // namespace slicetool::gui
