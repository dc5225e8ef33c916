// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stop_token>
#include <thread>

namespace slicetool::cli {

/// Turns SIGINT, SIGTERM and SIGHUP into a stop request while it lives.
///
/// The handler only writes a byte into a pipe; a thread of this class reads it and asks for
/// the stop, so that whatever hangs on the stop token runs in an ordinary thread. A second one of
/// them, unless it comes in the same moment, ends the program at once with 130: for somebody who does
/// not want to wait for queries to be killed and transactions to be rolled back. What the program
/// started ends with it, its files have no names, and servers roll back what was not committed.
/// SIGHUP stays ignored where it was (nohup).
///
/// Only one may live at a time, since signal handlers belong to the process.
class SignalWatcher
{
public:
    explicit SignalWatcher(std::stop_source stop);
    ~SignalWatcher();
    SignalWatcher(const SignalWatcher &) = delete;
    SignalWatcher &operator=(const SignalWatcher &) = delete;

private:
    std::thread m_thread;
};

} // namespace slicetool::cli
