// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/fuzztarget.h"
#include "plan/plancheck.h"
#include "plan/planreader.h"
#include "plan/planwriter.h"

using namespace slicetool;

/// What can be read can be written, and means the same when it is read again.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto plan = readPlan(fuzz::bytes(data, size), QStringLiteral("p.slice.json"));
    if (!plan) {
        fuzz::require(!plan.error().message().isEmpty(), "an error has words");
        return 0;
    }
    const QByteArray written = writePlan(*plan);
    const auto again = readPlan(written, QStringLiteral("p.slice.json"));
    fuzz::require(bool(again), "a written plan can be read");
    fuzz::require(writePlan(*again) == written, "a plan means the same when it is read again");
    return 0;
}
