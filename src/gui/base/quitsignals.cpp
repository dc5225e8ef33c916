// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/base/quitsignals.h"

#include <array>
#include <csignal>

#include <fcntl.h>
#include <unistd.h>

namespace slicetool::gui {

namespace {

constexpr std::array signalsWatched{SIGTERM, SIGINT, SIGHUP};

std::array<int, 2> pipeEnds{-1, -1};

/// Only what is safe in a handler: a byte into a pipe.
void tell(int)
{
    const char byte = 0;
    [[maybe_unused]] const ssize_t written = ::write(pipeEnds[1], &byte, 1);
}

} // namespace

QuitSignals::QuitSignals(QObject *parent) : QObject(parent)
{
    if (::pipe2(pipeEnds.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return; // signals end the program as they do by themselves
    m_notifier = std::make_unique<QSocketNotifier>(pipeEnds[0], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        m_notifier->setEnabled(false);
        Q_EMIT asked();
    });
    for (const int number : signalsWatched) {
        struct sigaction before {
        };
        ::sigaction(number, nullptr, &before);
        if (before.sa_handler == SIG_IGN)
            continue;
        struct sigaction action {
        };
        action.sa_handler = tell;
        action.sa_flags = static_cast<int>(SA_RESETHAND) | SA_RESTART;
        ::sigaction(number, &action, nullptr);
    }
}

QuitSignals::~QuitSignals()
{
    for (const int number : signalsWatched) {
        struct sigaction now {
        };
        ::sigaction(number, nullptr, &now);
        if (now.sa_handler == tell)
            std::signal(number, SIG_DFL);
    }
    m_notifier.reset();
    for (int &end : pipeEnds) {
        if (end >= 0)
            ::close(end);
        end = -1;
    }
}

} // namespace slicetool::gui
