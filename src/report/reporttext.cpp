// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/reporttext.h"

#include <QMap>

#include <algorithm>
#include <cmath>

namespace slicetool::reporttext {

namespace {

/// The figures of all tables together.
struct Totals {
    qint64 wanted = 0;   ///< tables, all but the skipped
    qint64 verified = 0; ///< of those
    qint64 attention = 0;
    qint64 done = 0;
    qint64 changed = 0; ///< tables with differences
    qint64 synced = 0;
    qint64 inserted = 0;
    qint64 updated = 0;
    qint64 deleted = 0;
    qint64 bytesRead = 0;
    qint64 bytesWritten = 0;
    qint64 queries = 0;

    qint64 rows() const { return inserted + updated + deleted; }
};

bool isJudged(TableStatus status)
{
    return status == TableStatus::InSync || status == TableStatus::Synced
           || status == TableStatus::Differs;
}

Totals totalsOf(const RunReport &report)
{
    Totals totals;
    for (const TableReport &table : report.tables) {
        totals.inserted += table.inserted;
        totals.updated += table.updated;
        totals.deleted += table.deleted;
        totals.bytesRead += table.bytesRead;
        totals.bytesWritten += table.bytesWritten;
        totals.queries += table.sourceQueries;
        if (table.status == TableStatus::Skipped)
            continue;
        const bool attention = report.needsAttention(table);
        ++totals.wanted;
        totals.verified += table.verified ? 1 : 0;
        totals.attention += attention ? 1 : 0;
        totals.done += isJudged(table.status) && !attention ? 1 : 0;
        totals.changed += table.changes() > 0 || table.status == TableStatus::Differs ? 1 : 0;
        totals.synced += table.status == TableStatus::Synced ? 1 : 0;
    }
    return totals;
}

/// "12 tables" where it is all of them, else "10 of 12 tables".
QString portion(qint64 count, qint64 all)
{
    return count == all ? counted(all, "table")
                        : grouped(count) + QStringLiteral(" of ") + counted(all, "table");
}

QString needs(qint64 count, qint64 all)
{
    return portion(count, all)
           + (all == 1 ? QStringLiteral(" needs attention") : QStringLiteral(" need attention"));
}

QString incompleteText(const RunReport &report, const Totals &totals)
{
    QStringList parts;
    if (totals.attention > 0)
        parts << needs(totals.attention, totals.wanted);
    const auto failed = std::count_if(report.after.begin(), report.after.end(),
                                      [](const AfterOutcome &outcome) { return !outcome.ok; });
    if (failed > 0)
        parts << counted(failed, "after statement") + QStringLiteral(" not done");
    return parts.join(QStringLiteral(", "));
}

Verdict goodVerdict(const RunReport &report, const Totals &totals)
{
    if (totals.wanted == 0)
        return {u'-', QStringLiteral("Nothing to do"), QStringLiteral("no table was checked"),
                Tone::Quiet};
    if (report.command == QLatin1String("schema"))
        return {u'✓', QStringLiteral("Done"),
                totals.synced > 0
                    ? portion(totals.synced, totals.wanted) + QStringLiteral(" created")
                    : portion(totals.done, totals.wanted) + QStringLiteral(" already there"),
                Tone::Good};
    if (report.dryRun)
        return {totals.changed > 0 ? u'≠' : u'✓', QStringLiteral("Dry run"),
                QStringLiteral("nothing was written; ")
                    + (totals.changed > 0 ? portion(totals.changed, totals.wanted)
                                                + QStringLiteral(" would change")
                                          : QStringLiteral("nothing would change")),
                totals.changed > 0 ? Tone::Notice : Tone::Good};
    if (report.command == QLatin1String("compare"))
        return {u'✓', QStringLiteral("Equal"),
                portion(totals.done, totals.wanted) + QStringLiteral(" equal"), Tone::Good};
    if (report.lite)
        return {u'?', QStringLiteral("Refreshed, not verified"),
                QStringLiteral("lite does not see deleted rows, or changes that left the modified "
                               "column as it was: a full pull finds them"),
                Tone::Notice};
    if (!report.expectsVerified())
        return {u'✓', QStringLiteral("Done"), portion(totals.done, totals.wanted), Tone::Good};
    return {u'✓', QStringLiteral("Verified"),
            portion(totals.verified, totals.wanted)
                + QStringLiteral(" in sync, compared after the last write"),
            Tone::Good};
}

/// What a lite pull went by, and what a sample says of the rest.
QString liteText(const LiteFigures &lite)
{
    QString text = QStringLiteral("by ") + printable(lite.way) + QStringLiteral(": checked ")
                   + counted(lite.lookedAt, "row");
    const auto share = lite.differentShare();
    const auto atMost = lite.maxDifferent();
    if (!share || !atMost)
        return text + QStringLiteral("; no sample of the rest could be taken");
    const auto percent = [](double part) {
        return figures::percentText(part, part >= 0.1 ? 0 : part >= 0.001 ? 2 : 3);
    };
    text += QStringLiteral("; a sample of ") + counted(lite.sampledRows, "row")
            + QStringLiteral(" in ") + counted(lite.sampledRanges, "range") + QStringLiteral(": ");
    if (lite.sampledDifferent == 0)
        return text + QStringLiteral("none differ; if differences are spread evenly, at most ")
               + percent(*atMost) + QStringLiteral(" of all rows");
    return text + QStringLiteral("about ") + percent(*share)
           + QStringLiteral(" still differ, which a full pull fixes");
}

/// The lines that the message does not hold already: it is often made of them.
QStringList newLines(const QStringList &lines, const QString &message)
{
    QStringList left;
    for (const QString &line : lines) {
        if (!line.isEmpty() && !message.contains(line))
            left << printable(line);
    }
    return left;
}

} // namespace

Verdict verdictOf(const RunReport &report)
{
    const Totals totals = totalsOf(report);
    switch (report.exitCode()) {
    case 130:
        return {u'-', QStringLiteral("Cancelled"),
                portion(totals.done, totals.wanted) + QStringLiteral(" done before that"),
                Tone::Notice};
    case 3:
        return {u'!', QStringLiteral("Incomplete"), incompleteText(report, totals), Tone::Bad};
    case 1:
        return {u'≠', QStringLiteral("Differs"),
                portion(totals.changed, totals.wanted)
                    + (totals.wanted == 1 ? QStringLiteral(" differs") : QStringLiteral(" differ")),
                Tone::Notice};
    default:
        return goodVerdict(report, totals);
    }
}

Verdict verdictOf(const RunReport &report, const TableReport &table)
{
    const auto settled = [&](const QString &word) -> Verdict {
        if (table.verified)
            return {u'✓', word + QStringLiteral(", verified"), {}, Tone::Good};
        if (report.expectsVerified())
            return {u'?', word + QStringLiteral(", not verified"), {}, Tone::Notice};
        return {u'✓', word, {}, Tone::Good};
    };
    switch (table.status) {
    case TableStatus::InSync:
        return settled(doneWord(report, table));
    case TableStatus::Synced:
        return settled(doneWord(report, table));
    case TableStatus::Differs:
        return {u'≠', QStringLiteral("differs"), {}, Tone::Notice};
    case TableStatus::Live:
        return {u'~', QStringLiteral("live"), {}, Tone::Notice};
    case TableStatus::Drifted:
        return {u'!', QStringLiteral("drifted"), {}, Tone::Bad};
    case TableStatus::Skipped:
        return {u'-', QStringLiteral("skipped"), {}, Tone::Quiet};
    case TableStatus::Failed:
        return {u'✗', QStringLiteral("failed"), {}, Tone::Bad};
    case TableStatus::Cancelled:
        return {u'-', QStringLiteral("cancelled"), {}, Tone::Notice};
    }
    return {};
}

Verdict verdictOf(const AfterOutcome &outcome)
{
    // It may have failed or not have been run at all: only the message knows.
    return outcome.ok ? Verdict{u'✓', QStringLiteral("done"), {}, Tone::Good}
                      : Verdict{u'✗', QStringLiteral("not done"), {}, Tone::Bad};
}

QList<Figure> figuresOf(const RunReport &report)
{
    const Totals totals = totalsOf(report);
    const qint64 skipped = report.tables.size() - totals.wanted;
    QList<Figure> figures;
    figures << Figure{QStringLiteral("Tables"), grouped(report.tables.size()),
                      skipped > 0 ? grouped(skipped) + QStringLiteral(" skipped") : QString()};
    if (report.expectsVerified())
        figures << Figure{QStringLiteral("Verified"),
                          grouped(totals.verified) + QStringLiteral(" of ")
                              + grouped(totals.wanted),
                          {}};
    else if (report.lite || report.dryRun)
        figures << Figure{QStringLiteral("Verified"), QStringLiteral("no"),
                          report.dryRun ? QStringLiteral("a dry run writes nothing")
                                        : QStringLiteral("a lite pull does not check all rows")};
    if (report.command != QLatin1String("schema"))
        figures << Figure{
            report.command == QLatin1String("compare") ? QStringLiteral("Rows that differ")
            : report.dryRun                            ? QStringLiteral("Rows that would change")
                                                       : QStringLiteral("Rows changed"),
            grouped(totals.rows()),
            totals.rows() == 0 ? QString()
                               : grouped(totals.inserted) + QStringLiteral(" inserted, ")
                                     + grouped(totals.updated) + QStringLiteral(" updated, ")
                                     + grouped(totals.deleted) + QStringLiteral(" deleted")};
    figures << Figure{QStringLiteral("Read"), bytesText(totals.bytesRead), {}}
            << Figure{QStringLiteral("Written"), bytesText(totals.bytesWritten), {}}
            << Figure{QStringLiteral("Queries"), grouped(totals.queries), {}}
            << Figure{QStringLiteral("Time"), durationText(report.seconds), {}};
    return figures;
}

QString commandText(const RunReport &report)
{
    const QString command = printable(report.command);
    const QString leg = toString(report.leg);
    return command.isEmpty() ? leg
           : command == leg  ? command
                             : command + QStringLiteral(" (") + leg + QLatin1Char(')');
}

QString startedText(const RunReport &report)
{
    return report.started.toUTC().toString(Qt::ISODate);
}

QStringList circumstancesOf(const RunReport &report)
{
    QStringList words;
    if (report.lite)
        words << QStringLiteral("lite");
    if (report.dryRun)
        words << QStringLiteral("dry run");
    if (report.cancelled)
        words << QStringLiteral("cancelled");
    return words;
}

QString doneWord(const RunReport &report, const TableReport &table)
{
    const bool isInSync = table.status == TableStatus::InSync;
    if (report.lite && !table.verified)
        return isInSync ? QStringLiteral("nothing new") : QStringLiteral("refreshed");
    return isInSync ? QStringLiteral("in sync") : QStringLiteral("synced");
}

bool wasLookedAt(const RunReport &report, const TableReport &table)
{
    return report.command != QLatin1String("schema") && table.status != TableStatus::Skipped
           && (table.seconds > 0 || table.sourceRows > 0 || table.changes() > 0);
}

QStringList linesOf(const QString &message)
{
    QStringList lines;
    for (const QString &line : printable(message, true).split(QLatin1Char('\n'))) {
        if (const QString text = line.trimmed(); !text.isEmpty())
            lines << text;
    }
    return lines;
}

QStringList driftOf(const TableReport &table)
{
    return newLines(table.drift, table.message);
}

QStringList movingRangesOf(const TableReport &table)
{
    return newLines(table.movingRanges, table.message);
}

QStringList remarksOf(const TableReport &table)
{
    QStringList remarks;
    if (table.lite)
        remarks << liteText(*table.lite);
    if (table.missedByLite)
        remarks << (*table.missedByLite == 0
                        ? QStringLiteral("lite pulls had missed nothing")
                        : QStringLiteral("lite pulls had missed at most ")
                              + grouped(*table.missedByLite) + QStringLiteral(" of these changes"));
    if (table.afterwards > 0)
        remarks << counted(table.afterwards, "row")
                       + QStringLiteral(" changed by the plan's after statements: no difference");
    return remarks;
}

qint64 mostOf(const Density &density)
{
    return density.changes.isEmpty()
               ? 0
               : std::max<qint64>(
                   0, *std::max_element(density.changes.begin(), density.changes.end()));
}

double strength(qint64 changes, qint64 most)
{
    if (changes <= 0 || most <= 0)
        return 0;
    return std::min(1.0, std::log1p(double(changes)) / std::log1p(double(most)));
}

QString bucketText(const Density &density, int bucket)
{
    QString text = QStringLiteral("Part ") + QString::number(bucket + 1) + QStringLiteral(" of ")
                   + QString::number(density.changes.size()) + QStringLiteral(": ")
                   + counted(density.changes.value(bucket), "row") + QStringLiteral(" changed");
    if (bucket == density.lateBucket())
        text += QStringLiteral(", ") + lateText(density);
    return text;
}

QString lateText(const Density &density)
{
    return density.lateBucket() < 0
               ? QString()
               : counted(density.late, "row")
                     + QStringLiteral(" beyond the last key here, added later");
}

namespace {

QList<LeftOutKind> byKind(const QList<LeftOut> &objects)
{
    QMap<QString, QStringList> names;
    for (const LeftOut &object : objects)
        names[printable(object.kind)] << printable(object.name);
    QList<LeftOutKind> kinds;
    for (auto kind = names.cbegin(); kind != names.cend(); ++kind)
        kinds << LeftOutKind{kind.key() + (kind->size() == 1 ? QString() : QStringLiteral("s")),
                             *kind};
    return kinds;
}

} // namespace

QList<LeftOutKind> leftOutOf(const RunReport &report)
{
    return byKind(report.leftOut);
}

QList<LeftOutKind> onlyDownstreamOf(const RunReport &report)
{
    return byKind(report.onlyDownstream);
}

QString printable(const QString &text, bool keepNewlines)
{
    QString clean;
    clean.reserve(text.size());
    // By code points: what stands outside the first plane has a category too, and half of a
    // pair becomes a replacement character.
    for (const char32_t ucs4 : text.toUcs4()) {
        const QChar::Category category = QChar::category(ucs4);
        if (ucs4 == U'\n' && keepNewlines)
            clean += QLatin1Char('\n');
        else if (QChar::isSpace(ucs4))
            clean += category == QChar::Separator_Space ? QString::fromUcs4(&ucs4, 1)
                                                        : QStringLiteral(" ");
        else if (category == QChar::Other_Control || category == QChar::Other_Format
                 || QChar::isNonCharacter(ucs4))
            clean += QLatin1Char('?');
        else
            clean += QString::fromUcs4(&ucs4, 1);
    }
    return clean;
}

} // namespace slicetool::reporttext
