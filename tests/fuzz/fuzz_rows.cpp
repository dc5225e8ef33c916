// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/compare/rowmatch.h"
#include "fuzz/fuzztarget.h"

#include <algorithm>

using namespace slicetool;

/// What two servers answer, line by line; the two answers are parted by a NUL.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray all = fuzz::bytes(data, size);
    const qsizetype part = all.indexOf(char(0));
    const BothLines lines{all.left(part).split(char(10)),
                          part < 0 ? QByteArrayList() : all.mid(part + 1).split(char(10))};
    const bool areOurs = checkRowLines(lines.source, {}) && checkRowLines(lines.target, {});
    // What the engine does not get past the check; the pieces stand on their own all the same.
    if (!areOurs)
        return 0;
    RowMatch match;
    match.addLines(lines);
    const auto differences = match.differences(true);
    fuzz::require(match.sourceRows() == lines.source.size()
                      && match.targetRows() == lines.target.size(),
                  "every line is counted");
    if (lines.source == lines.target) {
        QByteArrayList keys;
        for (const QByteArray &line : lines.source)
            keys << KeyedRow::fromLine(line).key.join(char(44));
        std::sort(keys.begin(), keys.end());
        const bool unique = std::adjacent_find(keys.begin(), keys.end()) == keys.end();
        fuzz::require(!unique || differences.isEmpty(), "equal answers do not differ");
    }
    return 0;
}
