// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/run/turnfile.h"
#include "fuzz/fuzztarget.h"
#include "report/reportjson.h"
#include "server/connectionstore.h"

#include <QDateTime>

using namespace slicetool;

/// Every file that the program keeps in JSON: the first byte says which one it is.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const QByteArray contents = fuzz::bytes(data + 1, size - 1);
    switch (data[0] % 3) {
    case 0: {
        const ConnectionStore store(fuzz::file(QStringLiteral("connections.json"), contents));
        const auto all = store.all();
        if (all) {
            for (const SavedConnection &connection : *all)
                (void)store.resolve(connection.name, QStringLiteral("base"));
        }
        break;
    }
    case 1: {
        fuzz::file(QStringLiteral("turns.json"), contents);
        const TurnFile turns(fuzz::folder());
        (void)turns.turnOf(QStringLiteral("/p"));
        (void)turns.lastTurnOf({QStringLiteral("h"), QStringLiteral("s"), QStringLiteral("foo0")});
        break;
    }
    case 2: {
        const auto report = reportFromJson(contents);
        if (report) {
            const QByteArray written = toJson(*report);
            const auto again = reportFromJson(written);
            fuzz::require(bool(again), "a written report can be read");
            fuzz::require(toJson(*again) == written,
                          "a report means the same when it is read again");
        }
        break;
    }
    }
    return 0;
}
