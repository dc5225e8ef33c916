// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/sshprocess.h"

#include <QFile>

#include <array>
#include <csignal>
#include <vector>

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace slicetool {

namespace {

using namespace std::chrono_literals;

constexpr auto graceToEnd = 1000ms; ///< from SIGTERM to SIGKILL

/// The strings as execve() wants them; valid as long as `bytes`.
std::vector<char *> pointers(QByteArrayList &bytes)
{
    std::vector<char *> result;
    for (QByteArray &each : bytes)
        result.push_back(each.data());
    result.push_back(nullptr);
    return result;
}

} // namespace

SshProcess::~SshProcess()
{
    if (m_thread.joinable()) {
        signal(SIGTERM);
        if (!waitForEnd(graceToEnd))
            signal(SIGKILL);
        m_thread.join();
    }
    if (m_output >= 0)
        ::close(m_output);
}

bool SshProcess::start(const QString &program, const QStringList &arguments,
                       const QStringList &environment)
{
    m_output = ::memfd_create("ssh", MFD_CLOEXEC);
    if (m_output < 0)
        return false;
    m_state = State::Starting;
    m_thread = std::thread(
        [this, program, arguments, environment] { live(program, arguments, environment); });
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_state != State::Starting; });
    return m_pid > 0;
}

void SshProcess::live(const QString &program, const QStringList &arguments,
                      const QStringList &environment)
{
    // All that needs memory is done before the fork: other threads may hold the allocator's lock.
    QByteArrayList words{QFile::encodeName(program)};
    for (const QString &argument : arguments)
        words << argument.toLocal8Bit();
    QByteArrayList settings;
    for (const QString &setting : environment)
        settings << setting.toLocal8Bit();
    const std::vector<char *> argv = pointers(words);
    const std::vector<char *> envp = pointers(settings);
    sigset_t none;
    sigemptyset(&none);

    const pid_t parent = ::getpid();
    const pid_t child = ::fork();
    if (child == 0) {
        ::prctl(PR_SET_PDEATHSIG, SIGTERM);
        if (::getppid() != parent)
            ::_exit(255); // too late for the signal
        ::setpgid(0, 0);
        for (const int number : {SIGINT, SIGTERM, SIGHUP, SIGPIPE})
            ::signal(number, SIG_DFL);
        ::sigprocmask(SIG_SETMASK, &none, nullptr);
        const int nothing = ::open("/dev/null", O_RDONLY);
        ::dup2(nothing, STDIN_FILENO);
        ::dup2(m_output, STDOUT_FILENO);
        ::dup2(m_output, STDERR_FILENO);
        ::execve(argv.front(), argv.data(), envp.data());
        ::_exit(255);
    }
    setState(child > 0 ? State::Running : State::Ended, child > 0 ? child : 0);
    if (child <= 0)
        return;
    // It stays a zombie until nobody can send it a signal any more, which might meet another.
    siginfo_t info;
    while (::waitid(P_PID, id_t(child), &info, WEXITED | WNOWAIT) != 0 && errno == EINTR) { }
    setState(State::Ended, child);
    const std::lock_guard lock(m_mutex);
    ::waitpid(child, nullptr, 0);
}

void SshProcess::setState(State state, pid_t pid)
{
    const std::lock_guard lock(m_mutex);
    m_state = state;
    m_pid = pid;
    m_changed.notify_all();
}

bool SshProcess::waitForEnd(std::chrono::milliseconds timeout)
{
    std::unique_lock lock(m_mutex);
    return m_changed.wait_for(lock, timeout, [this] { return m_state == State::Ended; });
}

void SshProcess::signal(int number)
{
    const std::lock_guard lock(m_mutex);
    if (m_state == State::Running)
        ::kill(m_pid, number);
}

bool SshProcess::hasEnded()
{
    const std::lock_guard lock(m_mutex);
    return m_state == State::Ended;
}

QString SshProcess::words()
{
    std::array<char, 4096> bytes{};
    const ssize_t count = ::pread(m_output, bytes.data(), bytes.size(), 0);
    return QString::fromLocal8Bit(bytes.data(), qsizetype(std::max<ssize_t>(count, 0))).trimmed();
}

} // namespace slicetool
