// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/terminal/terminal.h"
#include "report/progress.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

namespace slicetool::cli {

enum class ProgressKind { Auto, Bar, Json, None };

std::optional<ProgressKind> progressKindFromString(const QString &text);

/// Shows on standard error how far a run is. All methods may be called from any thread.
class ProgressDisplay
{
public:
    virtual ~ProgressDisplay() = default;

    virtual void start(const QStringList &tables) = 0;
    virtual void update(const TableProgress &progress) = 0;
    /// The user asked for an end; it may take a moment until there is one.
    virtual void stopping() = 0;
    /// The run has ended: takes away what should not stay on the screen.
    virtual void finish() = 0;
};

/// Takes UTF-8 to where the display is shown, at once.
using ProgressWriter = std::function<void(const QByteArray &)>;

/// Milliseconds of a clock that never goes back.
using ProgressClock = std::function<qint64()>;

ProgressClock steadyClock();

/// The display for --progress. Auto is a bar on a terminal that can redraw, else nothing;
/// quiet makes auto nothing.
std::unique_ptr<ProgressDisplay> makeProgressDisplay(ProgressKind kind, bool quiet,
                                                     const Terminal &terminal);

} // namespace slicetool::cli
