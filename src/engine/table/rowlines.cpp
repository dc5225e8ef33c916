// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/table/rowlines.h"

#include "base/displaytext.h"
#include "base/message.h"

#include <algorithm>

namespace slicetool {

namespace {

constexpr qsizetype hashDigits = 16;
constexpr qsizetype shownBytes = 80;

bool isHexDigit(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

} // namespace

bool isRowLine(QByteArrayView line)
{
    const qsizetype comma = line.indexOf(',');
    if (comma > 0 && comma < hashDigits) {
        const auto number = line.first(comma);
        if (!std::all_of(number.begin(), number.end(), [](char c) { return c >= '0' && c <= '9'; }))
            return false;
        line = line.sliced(comma + 1);
    }
    if (line.size() <= hashDigits || line.at(hashDigits) != ',')
        return false;
    const auto hash = line.first(hashDigits);
    return std::all_of(hash.begin(), hash.end(), isHexDigit);
}

Result<void> checkRowLines(const QByteArrayList &lines, const QString &doing)
{
    const auto wrong = std::find_if(lines.begin(), lines.end(),
                                    [](const QByteArray &line) { return !isRowLine(line); });
    if (wrong == lines.end())
        return {};
    return Error{ErrorCode::Query, doing,
                 Message::tr("the server's answer contains an unexpected line: '%1'")
                     .arg(displayText(QString::fromUtf8(wrong->left(shownBytes)))),
                 Message::tr("The answer was not used. Does a proxy on the way change answers?")};
}

} // namespace slicetool
