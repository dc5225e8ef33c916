// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/terminal/progressdisplay.h"
#include "report/progressmodel.h"

#include <condition_variable>
#include <mutex>
#include <thread>

namespace slicetool::cli {

/// The lines of the bar: one for the whole run, then one for each table that is being
/// worked on, as many as there is room for. None is wider than the columns, escape
/// sequences for colour not counted.
QStringList renderProgress(const ProgressModel &model, bool stopping, const TerminalSize &size,
                           const TextStyle &style);

/// --progress bar: a few lines that are redrawn in place, at most ten times a second, and
/// taken away when the run has ended.
class ProgressBar : public ProgressDisplay
{
public:
    struct Options {
        TextStyle style;
        std::function<TerminalSize()> size;
        bool ticking = false; ///< redraw between events too, so that times go on
    };

    ProgressBar(ProgressWriter writer, ProgressClock clock, Options options);
    ~ProgressBar() override;

    void start(const QStringList &tables) override;
    void update(const TableProgress &progress) override;
    void stopping() override;
    void finish() override;

private:
    void draw();
    void erase();
    void tickUntil(std::stop_token stop);

    const ProgressWriter m_writer;
    const ProgressClock m_clock;
    const Options m_options;
    std::mutex m_mutex; ///< guards what follows
    std::condition_variable_any m_wake;
    ProgressModel m_model;
    bool m_running = false;
    bool m_stopping = false;
    qint64 m_drawnAt = 0;
    int m_drawnLines = 0; ///< lines of the bar that are on the screen above the cursor
    std::jthread m_ticker;
};

} // namespace slicetool::cli
