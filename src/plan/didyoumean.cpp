// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/didyoumean.h"

#include "base/message.h"

#include <QList>

#include <algorithm>
#include <numeric>

namespace slicetool {

namespace {

/// How many characters must be added, taken away, replaced or swapped with their neighbour to
/// make one word of the other, without regard to case.
qsizetype editDistance(const QString &first, const QString &second)
{
    const QString a = first.toCaseFolded();
    const QString b = second.toCaseFolded();
    QList<qsizetype> beforeLast;
    QList<qsizetype> last(b.size() + 1);
    std::iota(last.begin(), last.end(), qsizetype(0));
    for (qsizetype i = 1; i <= a.size(); ++i) {
        QList<qsizetype> row(b.size() + 1);
        row[0] = i;
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const bool same = a.at(i - 1) == b.at(j - 1);
            row[j] = std::min({last.at(j) + 1, row.at(j - 1) + 1, last.at(j - 1) + (same ? 0 : 1)});
            if (i > 1 && j > 1 && a.at(i - 1) == b.at(j - 2) && a.at(i - 2) == b.at(j - 1))
                row[j] = std::min(row.at(j), beforeLast.at(j - 2) + 1);
        }
        beforeLast = last;
        last = row;
    }
    return last.last();
}

} // namespace

QString didYouMean(const QString &written, const QStringList &known)
{
    // A third of the word may be wrong; of short words, one letter. The bound also keeps a
    // megabyte of nonsense from being compared.
    const qsizetype allowed = std::clamp<qsizetype>(written.size() / 3, 1, 3);
    QString nearest;
    qsizetype best = allowed + 1;
    for (const QString &word : known) {
        if (std::abs(word.size() - written.size()) > allowed)
            continue;
        const qsizetype distance = editDistance(written, word);
        if (distance < best) {
            best = distance;
            nearest = word;
        }
    }
    if (nearest.isEmpty())
        return {};
    return Message::tr(" (did you mean \"%1\"?)").arg(nearest);
}

} // namespace slicetool
