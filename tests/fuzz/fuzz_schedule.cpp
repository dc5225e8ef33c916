// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/fuzztarget.h"
#include "schedule/schedule.h"

using namespace slicetool;

/// A user's crontab stays byte for byte, whatever stands in it; times are read or refused.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray contents = fuzz::bytes(data, size);
    const QString id = QStringLiteral("shop-0123456789");
    const auto block = cronBlockIn(contents, id);
    const auto without = withCronBlock(contents, id, {});
    fuzz::require(bool(block) == bool(without), "reading and writing agree about the marks");
    if (block && block->isEmpty())
        fuzz::require(*without == contents, "what is not ours stays as it is");

    const auto when = When::parse(fuzz::text(data, size));
    if (when) {
        for (const char c : {char(10), char(34), char(37), char(92)})
            fuzz::require(!when->text().contains(QLatin1Char(c))
                              && !when->calendar().contains(QLatin1Char(c)),
                          "a time can stand in a unit and in a crontab");
        (void)when->cronFields();
    }
    const QString path = fuzz::text(data, size);
    (void)systemdArgument(path);
    const auto argument = cronArgument(path);
    if (argument)
        fuzz::require(!argument->contains(QLatin1Char(10)), "an argument is within one line");
    return 0;
}
