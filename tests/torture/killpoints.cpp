// SPDX-License-Identifier: GPL-3.0-or-later
//
// A library to be preloaded into slicetool-cli: it numbers every statement that is sent and every
// change of a file, before it happens and after, and ends the process with SIGKILL at the number
// that SLICETOOL_KILL_POINT names. Where SLICETOOL_KILL_COUNT names a file, the numbers that there
// are, and what stands at each, are written there when the process ends.
//
// No part of the program knows of it, so what is killed is what users run. Children of the program
// (dump programs, ssh) load it, too, and are left alone.

#include <dlfcn.h>
#include <fcntl.h>
#include <signal.h>
#include <sys/stat.h>
#include <unistd.h>

#include <atomic>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>

namespace {

std::atomic<long> points = 0;
thread_local bool isOurs = false; ///< a call of this library's own

template <typename Function>
Function next(const char *name)
{
    return reinterpret_cast<Function>(::dlsym(RTLD_NEXT, name));
}

/// The client library came with a plugin, so it is not among the libraries that follow this one.
template <typename Function>
Function client(const char *name)
{
    for (const char *library : {"libmariadb.so.3", "libmysqlclient.so.21"}) {
        if (void *handle = ::dlopen(library, RTLD_LAZY | RTLD_NOLOAD))
            return reinterpret_cast<Function>(::dlsym(handle, name));
    }
    std::abort();
}

bool isTheProgram()
{
    static const bool is = [] {
        char path[4096];
        const ssize_t length = ::readlink("/proc/self/exe", path, sizeof path - 1);
        const std::string name(path, length > 0 ? std::size_t(length) : 0);
        const std::string wanted = "/slicetool-cli";
        return name.size() > wanted.size()
               && name.compare(name.size() - wanted.size(), wanted.size(), wanted) == 0;
    }();
    return is;
}

int logFile()
{
    static const int file = [] {
        const char *path = std::getenv("SLICETOOL_KILL_COUNT");
        const auto open = next<int (*)(const char *, int, ...)>("open");
        return path ? open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600) : -1;
    }();
    return file;
}

/// One number. Which of two threads gets which is open; that every number is tried is what counts.
void point(const char *what, const char *detail = "")
{
    if (isOurs || !isTheProgram())
        return;
    isOurs = true;
    static const long killAt = [] {
        const char *number = std::getenv("SLICETOOL_KILL_POINT");
        return number ? std::atol(number) : 0L;
    }();
    const long number = ++points;
    if (number == killAt)
        ::kill(::getpid(), SIGKILL);
    if (const int file = logFile(); file >= 0)
        ::dprintf(file, "%ld\t%s\t%.120s\n", number, what, detail);
    isOurs = false;
}

bool isFile(int descriptor)
{
    struct stat status;
    return ::fstat(descriptor, &status) == 0 && S_ISREG(status.st_mode);
}

bool changes(int flags)
{
    return (flags & (O_CREAT | O_TRUNC)) != 0;
}

mode_t modeOf(int flags, va_list arguments)
{
    return (flags & (O_CREAT | O_TMPFILE)) != 0 ? va_arg(arguments, mode_t) : 0;
}

int openedBetweenPoints(int (*real)(const char *, int, ...), const char *path, int flags,
                        mode_t mode)
{
    if (changes(flags))
        point("before open", path);
    const int result = real(path, flags, mode);
    if (changes(flags))
        point("after open", path);
    return result;
}

} // namespace

extern "C" {

int mysql_real_query(void *connection, const char *sql, unsigned long length)
{
    static const auto real =
        client<int (*)(void *, const char *, unsigned long)>("mysql_real_query");
    std::string text(sql, std::min<unsigned long>(length, 120));
    for (char &c : text)
        c = c == '\n' || c == '\t' ? ' ' : c;
    point("before statement", text.c_str());
    const int result = real(connection, sql, length);
    point("after statement", text.c_str());
    return result;
}

void *mysql_real_connect(void *connection, const char *host, const char *user, const char *password,
                         const char *schema, unsigned int port, const char *socket,
                         unsigned long flags)
{
    static const auto real =
        client<void *(*)(void *, const char *, const char *, const char *, const char *,
                         unsigned int, const char *, unsigned long)>("mysql_real_connect");
    point("before connecting");
    void *result = real(connection, host, user, password, schema, port, socket, flags);
    point("after connecting");
    return result;
}

int open(const char *path, int flags, ...)
{
    static const auto real = next<int (*)(const char *, int, ...)>("open");
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = modeOf(flags, arguments);
    va_end(arguments);
    return openedBetweenPoints(real, path, flags, mode);
}

int open64(const char *path, int flags, ...)
{
    static const auto real = next<int (*)(const char *, int, ...)>("open64");
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = modeOf(flags, arguments);
    va_end(arguments);
    return openedBetweenPoints(real, path, flags, mode);
}

int rename(const char *from, const char *to) noexcept
{
    static const auto real = next<int (*)(const char *, const char *)>("rename");
    point("before rename", to);
    const int result = real(from, to);
    point("after rename", to);
    return result;
}

int unlink(const char *path) noexcept
{
    static const auto real = next<int (*)(const char *)>("unlink");
    point("before unlink", path);
    const int result = real(path);
    point("after unlink", path);
    return result;
}

int mkdir(const char *path, mode_t mode) noexcept
{
    static const auto real = next<int (*)(const char *, mode_t)>("mkdir");
    point("before mkdir", path);
    return real(path, mode);
}

ssize_t write(int descriptor, const void *data, size_t size)
{
    static const auto real = next<ssize_t (*)(int, const void *, size_t)>("write");
    const bool counts = !isOurs && isFile(descriptor);
    if (counts)
        point("before write");
    return real(descriptor, data, size);
}

ssize_t pwrite64(int descriptor, const void *data, size_t size, off64_t offset)
{
    static const auto real = next<ssize_t (*)(int, const void *, size_t, off64_t)>("pwrite64");
    const bool counts = !isOurs && isFile(descriptor);
    if (counts)
        point("before write");
    return real(descriptor, data, size, offset);
}

int fdatasync(int descriptor)
{
    static const auto real = next<int (*)(int)>("fdatasync");
    point("before sync");
    return real(descriptor);
}

int fsync(int descriptor)
{
    static const auto real = next<int (*)(int)>("fsync");
    point("before sync");
    return real(descriptor);
}

int ftruncate64(int descriptor, off64_t length) noexcept
{
    static const auto real = next<int (*)(int, off64_t)>("ftruncate64");
    point("before truncate");
    return real(descriptor, length);
}

} // extern "C"
