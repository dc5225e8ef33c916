// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/race.h"

#include <algorithm>
#include <cstdio>

namespace slicetool::bench {

namespace {

QString figure(double value)
{
    return QString::number(value, 'f', value < 10 ? 2 : 1);
}

} // namespace

double Measured::median() const
{
    QList<double> sorted = seconds;
    std::sort(sorted.begin(), sorted.end());
    return sorted.isEmpty() ? 0 : sorted.at(sorted.size() / 2);
}

double Measured::minimum() const
{
    return seconds.isEmpty() ? 0 : *std::min_element(seconds.begin(), seconds.end());
}

double Measured::maximum() const
{
    return seconds.isEmpty() ? 0 : *std::max_element(seconds.begin(), seconds.end());
}

const Measured *JobResult::find(const QString &name) const
{
    const auto found = std::find_if(measured.begin(), measured.end(),
                                    [&](const Measured &m) { return m.name == name; });
    return found == measured.end() ? nullptr : &*found;
}

Result<QList<Measured>> race(const QList<Contender> &contenders, int rounds)
{
    QList<Measured> all;
    for (const Contender &contender : contenders)
        all << Measured{contender.name, {}, 0, false, false};
    for (int round = 0; round < rounds; ++round) {
        for (qsizetype i = 0; i < contenders.size(); ++i) {
            const Contender &contender = contenders.at(i);
            if (round >= contender.maxRounds)
                continue;
            if (contender.prepare) {
                if (Result<void> ready = contender.prepare(); !ready)
                    return ready.error();
            }
            const auto run = contender.run();
            if (!run)
                return run.error();
            std::fprintf(stderr, "  %d/%d %s: %.2f s%s\n", round + 1, rounds,
                         qPrintable(contender.name), run->seconds,
                         run->timedOut ? ", not done by then" : "");
            all[i].seconds << run->seconds;
            all[i].peakKilobytes = std::max(all.at(i).peakKilobytes, run->peakKilobytes);
            all[i].timedOut = all.at(i).timedOut || run->timedOut;
            if (contender.check && !run->timedOut) {
                const Result<void> right = contender.check();
                if (!right && !contender.mayBeWrong)
                    return right.error();
                all[i].wrong = all.at(i).wrong || !right;
            }
        }
    }
    return all;
}

Requirement atLeastTimesFaster(const JobResult &result, double times, const QString &rival)
{
    const Measured *other = result.find(rival);
    const double ratio = other->median() / result.measured.first().median();
    return {QStringLiteral("at least %1x faster than %2").arg(times).arg(rival),
            QStringLiteral("%1%2x").arg(other->timedOut ? QStringLiteral("over ") : QString(),
                                        figure(ratio)),
            ratio >= times};
}

Requirement atMostTimes(const JobResult &result, double times, const QString &rival,
                        double plusSeconds)
{
    const double own = result.measured.first().median();
    const double other = result.find(rival)->median();
    const QString plus =
        plusSeconds > 0 ? QStringLiteral(" plus %1 s").arg(plusSeconds) : QString();
    return {QStringLiteral("at most %1x of %2%3").arg(times).arg(rival, plus),
            QStringLiteral("%1x%2").arg(figure((own - plusSeconds) / other), plus),
            own <= times * other + plusSeconds};
}

} // namespace slicetool::bench
