// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/fuzztarget.h"
#include "server/endpoint.h"

using namespace slicetool;

/// What was understood means the same when it is written out, and is fit to be shown.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto endpoint = Endpoint::fromUrl(fuzz::text(data, size), QStringLiteral("upstream"));
    if (!endpoint) {
        fuzz::require(!endpoint.error().message().isEmpty(), "an error has words");
        return 0;
    }
    const QString url = endpoint->toUrl();
    const auto again = Endpoint::fromUrl(url, QStringLiteral("upstream"));
    fuzz::require(bool(again), "a written URL can be read");
    fuzz::require(again->toUrl() == url, "a URL means the same when it is read again");
    fuzz::require(again->host == endpoint->host && again->user == endpoint->user
                      && again->schema == endpoint->schema && again->port == endpoint->port
                      && again->socket == endpoint->socket,
                  "no part of a URL changes");
    for (const QString &part : {endpoint->host, endpoint->socket, endpoint->sslCa}) {
        fuzz::require(!part.contains(QLatin1Char(0x3b)), "no part can add options for the driver");
        fuzz::require(!part.contains(QLatin1Char(0x0a)), "no part has line breaks");
    }
    fuzz::require(!endpoint->host.contains(QLatin1Char(0x3d)),
                  "no host is a connection string to the driver");
    return 0;
}
