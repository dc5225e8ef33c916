// SPDX-License-Identifier: GPL-3.0-or-later
// Preloaded into slicetool-cli: a wall clock that jumps in the middle of a run. SLICETOOL_CLOCK_JUMP
// is CALLS:SECONDS, after how many questions by how much. The clock that only counts stays as it is.
#include <atomic>
#include <cstdio>
#include <cstdlib>
#include <ctime>

#include <dlfcn.h>
#include <sys/time.h>

namespace {

long offset()
{
    static const struct Jump {
        long calls = 0;
        long seconds = 0;
        Jump()
        {
            if (const char *text = std::getenv("SLICETOOL_CLOCK_JUMP"))
                std::sscanf(text, "%ld:%ld", &calls, &seconds);
        }
    } jump;
    static std::atomic<long> calls = 0;
    return calls++ < jump.calls ? 0 : jump.seconds;
}

template <typename Function>
Function real(const char *name)
{
    return reinterpret_cast<Function>(::dlsym(RTLD_NEXT, name));
}

} // namespace

extern "C" int clock_gettime(clockid_t id, timespec *time)
{
    static const auto function = real<int (*)(clockid_t, timespec *)>("clock_gettime");
    const int failed = function(id, time);
    if (!failed && (id == CLOCK_REALTIME || id == CLOCK_REALTIME_COARSE))
        time->tv_sec += offset();
    return failed;
}

extern "C" int gettimeofday(timeval *time, void *zone) noexcept
{
    static const auto function = real<int (*)(timeval *, void *)>("gettimeofday");
    const int failed = function(time, zone);
    if (!failed)
        time->tv_sec += offset();
    return failed;
}

extern "C" time_t time(time_t *result) noexcept
{
    static const auto function = real<time_t (*)(time_t *)>("time");
    const time_t now = function(nullptr) + offset();
    if (result)
        *result = now;
    return now;
}
