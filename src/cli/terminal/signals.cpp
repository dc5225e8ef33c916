// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/terminal/signals.h"

#include "cli/terminal/terminal.h"

#include <atomic>
#include <cerrno>
#include <csignal>
#include <ctime>
#include <iterator>
#include <utility>

#include <fcntl.h>
#include <unistd.h>

namespace slicetool::cli {

namespace {

constexpr int watched[] = {SIGINT, SIGTERM, SIGHUP};
constexpr char quit = 'q';

// One request may come twice: timeout(1) signals the program, then its whole group.
constexpr long long doubleNanoseconds = 300'000'000;

// A signal handler has no other way to find what it works on.
std::atomic<long long> firstInterrupt = 0; ///< monotonic nanoseconds, 0 for none so far
std::atomic<int> pipeIn = -1;
int pipeOut = -1;
struct sigaction previous[std::size(watched)];
static_assert(std::atomic<int>::is_always_lock_free && std::atomic<long long>::is_always_lock_free);

bool isSecondInterrupt()
{
    timespec time{};
    ::clock_gettime(CLOCK_MONOTONIC, &time); // async-signal-safe, unlike std::chrono
    const long long now = time.tv_sec * 1'000'000'000LL + time.tv_nsec;
    long long first = 0;
    if (firstInterrupt.compare_exchange_strong(first, now))
        return false;
    return now - first > doubleNanoseconds;
}

void onSignal(int /* number: all three mean the same */)
{
    const int savedErrno = errno;
    if (isSecondInterrupt()) {
        restoreTerminal();
        ::_exit(130);
    }
    const char byte = 's';
    // A full pipe means that a stop is on its way already.
    [[maybe_unused]] const ssize_t written = ::write(pipeIn, &byte, 1);
    errno = savedErrno;
}

} // namespace

SignalWatcher::SignalWatcher(std::stop_source stop)
{
    int ends[2];
    if (::pipe2(ends, O_CLOEXEC) != 0)
        return; // out of descriptors: signals keep their default, which ends the program
    pipeOut = ends[0];
    pipeIn = ends[1];
    ::fcntl(pipeIn, F_SETFL, O_NONBLOCK);
    firstInterrupt = 0;

    // The thread is to take no signals: they should interrupt what the main thread waits for.
    sigset_t all;
    sigset_t before;
    sigfillset(&all);
    ::pthread_sigmask(SIG_SETMASK, &all, &before);
    m_thread = std::thread([stop = std::move(stop)]() mutable {
        char byte = 0;
        for (;;) {
            const ssize_t count = ::read(pipeOut, &byte, 1);
            if (count < 0 && errno == EINTR)
                continue;
            if (count <= 0 || byte == quit)
                return;
            stop.request_stop();
        }
    });
    ::pthread_sigmask(SIG_SETMASK, &before, nullptr);

    struct sigaction action = {};
    action.sa_handler = onSignal;
    sigemptyset(&action.sa_mask);
    action.sa_flags = SA_RESTART;
    for (size_t i = 0; i < std::size(watched); ++i) {
        ::sigaction(watched[i], nullptr, &previous[i]);
        if (watched[i] != SIGHUP || previous[i].sa_handler != SIG_IGN)
            ::sigaction(watched[i], &action, nullptr);
    }
}

SignalWatcher::~SignalWatcher()
{
    if (!m_thread.joinable())
        return;
    for (size_t i = 0; i < std::size(watched); ++i)
        ::sigaction(watched[i], &previous[i], nullptr);
    while (::write(pipeIn, &quit, 1) < 0 && errno == EAGAIN)
        std::this_thread::yield();
    m_thread.join();
    ::close(pipeIn.exchange(-1));
    ::close(std::exchange(pipeOut, -1));
}

} // namespace slicetool::cli
