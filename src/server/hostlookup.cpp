// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/hostlookup.h"

#include <QByteArray>

#include <chrono>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <thread>

#include <arpa/inet.h>
#include <netdb.h>
#include <sys/socket.h>

namespace slicetool {

namespace {

/// Shared with a thread that may outlive whoever waits.
struct Lookup {
    std::mutex mutex;
    std::condition_variable_any changed;
    bool isDone = false;
};

bool isAddress(const QByteArray &host)
{
    in6_addr address{};
    return ::inet_pton(AF_INET, host.constData(), &address) == 1
           || ::inet_pton(AF_INET6, host.constData(), &address) == 1;
}

} // namespace

bool isLookedUpInTime(const QString &host, std::stop_token stop, int seconds)
{
    const QByteArray name = host.toUtf8();
    if (isAddress(name))
        return true;
    const auto lookup = std::make_shared<Lookup>();
    std::thread([lookup, name] {
        addrinfo hints{};
        hints.ai_socktype = SOCK_STREAM;
        addrinfo *found = nullptr;
        if (::getaddrinfo(name.constData(), nullptr, &hints, &found) == 0)
            ::freeaddrinfo(found);
        const std::lock_guard lock(lookup->mutex);
        lookup->isDone = true;
        lookup->changed.notify_all();
    }).detach();
    std::unique_lock lock(lookup->mutex);
    return lookup->changed.wait_for(lock, stop, std::chrono::seconds(seconds),
                                    [&] { return lookup->isDone; });
}

} // namespace slicetool
