// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/reporttext.h"

#include "base/message.h"

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
    qint64 partly = 0; ///< of the done, those of which some columns did not count
    qint64 inserted = 0;
    qint64 updated = 0;
    qint64 deleted = 0;
    qint64 bytesRead = 0;
    qint64 bytesWritten = 0;
    qint64 queries = 0;

    qint64 rows() const { return inserted + updated + deleted; }
};

constexpr qsizetype namesShown = 3;

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
        totals.partly += isJudged(table.status) && !attention && table.isPartial() ? 1 : 0;
        totals.changed += table.changes() > 0 || table.status == TableStatus::Differs ? 1 : 0;
        totals.synced += table.status == TableStatus::Synced ? 1 : 0;
    }
    return totals;
}

/// Both forms of what is counted: the plural is no ending everywhere.
struct Noun {
    const char *singular;
    const char *plural;
};
constexpr Noun nouns[] = {
    {QT_TRANSLATE_NOOP("Message", "row"), QT_TRANSLATE_NOOP("Message", "rows")},
    {QT_TRANSLATE_NOOP("Message", "table"), QT_TRANSLATE_NOOP("Message", "tables")},
    {QT_TRANSLATE_NOOP("Message", "part"), QT_TRANSLATE_NOOP("Message", "parts")},
    {QT_TRANSLATE_NOOP("Message", "range"), QT_TRANSLATE_NOOP("Message", "ranges")},
    {QT_TRANSLATE_NOOP("Message", "after statement"),
     QT_TRANSLATE_NOOP("Message", "after statements")},
    {QT_TRANSLATE_NOOP("Message", "view"), QT_TRANSLATE_NOOP("Message", "views")},
    {QT_TRANSLATE_NOOP("Message", "sequence"), QT_TRANSLATE_NOOP("Message", "sequences")},
    {QT_TRANSLATE_NOOP("Message", "trigger"), QT_TRANSLATE_NOOP("Message", "triggers")},
    {QT_TRANSLATE_NOOP("Message", "procedure"), QT_TRANSLATE_NOOP("Message", "procedures")},
    {QT_TRANSLATE_NOOP("Message", "function"), QT_TRANSLATE_NOOP("Message", "functions")},
    {QT_TRANSLATE_NOOP("Message", "event"), QT_TRANSLATE_NOOP("Message", "events")},
};

/// "12 tables" where it is all of them, else "10 of 12 tables".
QString portion(qint64 count, qint64 all)
{
    return count == all ? counted(all, "table")
                        : Message::tr("%1 of %2").arg(grouped(count), counted(all, "table"));
}

QString needs(qint64 count, qint64 all)
{
    return (all == 1 ? Message::tr("%1 needs attention") : Message::tr("%1 need attention"))
        .arg(portion(count, all));
}

QString incompleteText(const RunReport &report, const Totals &totals)
{
    QStringList parts;
    if (totals.attention > 0)
        parts << needs(totals.attention, totals.wanted);
    const auto failed = std::count_if(report.after.begin(), report.after.end(),
                                      [](const AfterOutcome &outcome) { return !outcome.ok; });
    if (failed > 0)
        parts << Message::tr("%1 not done").arg(counted(failed, "after statement"));
    return parts.join(QStringLiteral(", "));
}

Verdict goodVerdict(const RunReport &report, const Totals &totals)
{
    if (totals.wanted == 0)
        return {u'-', Message::tr("Nothing to do"), Message::tr("no table was checked"),
                Tone::Quiet};
    if (report.command == QLatin1String("schema"))
        return {u'✓', Message::tr("Done"),
                totals.synced > 0
                    ? Message::tr("%1 created").arg(portion(totals.synced, totals.wanted))
                    : Message::tr("%1 already there").arg(portion(totals.done, totals.wanted)),
                Tone::Good};
    if (report.dryRun)
        return {totals.changed > 0 ? u'≠' : u'✓', Message::tr("Dry run"),
                totals.changed > 0 ? Message::tr("nothing was written; %1 would change")
                                         .arg(portion(totals.changed, totals.wanted))
                                   : Message::tr("nothing was written; nothing would change"),
                totals.changed > 0 ? Tone::Notice : Tone::Good};
    if (report.command == QLatin1String("compare"))
        return {u'✓', Message::tr("Equal"),
                Message::tr("%1 equal").arg(portion(totals.done, totals.wanted))
                    + butForNotCompared(totals.partly, totals.wanted),
                Tone::Good};
    if (report.lite)
        return {u'?', Message::tr("Refreshed, not verified"),
                Message::tr("lite does not see deleted rows, or changes that left the modified "
                            "column as it was: a full pull finds them"),
                Tone::Notice};
    if (!report.expectsVerified())
        return {u'✓', Message::tr("Done"), portion(totals.done, totals.wanted), Tone::Good};
    return {u'✓', Message::tr("Verified"),
            Message::tr("%1 in sync, compared after the last write")
                    .arg(portion(totals.verified, totals.wanted))
                + butForNotCompared(totals.partly, totals.wanted),
            Tone::Good};
}

/// What a lite pull went by, and what a sample says of the rest.
QString liteText(const LiteFigures &lite)
{
    const QString text =
        Message::tr("by %1: checked %2").arg(printable(lite.way), counted(lite.lookedAt, "row"));
    const auto share = lite.differentShare();
    const auto atMost = lite.maxDifferent();
    if (!share || !atMost)
        return Message::tr("%1; no sample of the rest could be taken").arg(text);
    const auto percent = [](double part) {
        return figures::percentText(part, part >= 0.1 ? 0 : part >= 0.001 ? 2 : 3);
    };
    const QString sample =
        Message::tr("%1; a sample of %2 in %3")
            .arg(text, counted(lite.sampledRows, "row"), counted(lite.sampledRanges, "range"));
    return lite.sampledDifferent == 0
               ? Message::tr("%1: none differ; if differences are spread evenly, at most %2 of all "
                             "rows")
                     .arg(sample, percent(*atMost))
               : Message::tr("%1: about %2 still differ, which a full pull fixes")
                     .arg(sample, percent(*share));
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
        return {u'-', Message::tr("Cancelled"),
                Message::tr("%1 done before that").arg(portion(totals.done, totals.wanted)),
                Tone::Notice};
    case 3:
        return {u'!', Message::tr("Incomplete"), incompleteText(report, totals), Tone::Bad};
    case 1:
        return {u'≠', Message::tr("Differs"),
                (totals.wanted == 1 ? Message::tr("%1 differs") : Message::tr("%1 differ"))
                    .arg(portion(totals.changed, totals.wanted)),
                Tone::Notice};
    default:
        return goodVerdict(report, totals);
    }
}

Verdict verdictOf(const RunReport &report, const TableReport &table)
{
    const auto settled = [&](const QString &word) -> Verdict {
        if (table.verified)
            return {u'✓', Message::tr("%1, verified").arg(word), {}, Tone::Good};
        if (report.expectsVerified())
            return {u'?', Message::tr("%1, not verified").arg(word), {}, Tone::Notice};
        return {u'✓', word, {}, Tone::Good};
    };
    switch (table.status) {
    case TableStatus::InSync:
        return settled(doneWord(report, table));
    case TableStatus::Synced:
        return settled(doneWord(report, table));
    case TableStatus::Differs:
        return {u'≠', Message::tr("differs"), {}, Tone::Notice};
    case TableStatus::Live:
        return {u'~', Message::tr("live"), {}, Tone::Notice};
    case TableStatus::Drifted:
        return {u'!', Message::tr("drifted"), {}, Tone::Bad};
    case TableStatus::Skipped:
        return {u'-', Message::tr("skipped"), {}, Tone::Quiet};
    case TableStatus::Failed:
        return {u'✗', Message::tr("failed"), {}, Tone::Bad};
    case TableStatus::Cancelled:
        return {u'-', Message::tr("cancelled"), {}, Tone::Notice};
    }
    return {};
}

Verdict verdictOf(const AfterOutcome &outcome)
{
    // It may have failed or not have been run at all: only the message knows.
    return outcome.ok ? Verdict{u'✓', Message::tr("done"), {}, Tone::Good}
                      : Verdict{u'✗', Message::tr("not done"), {}, Tone::Bad};
}

QList<Figure> figuresOf(const RunReport &report)
{
    const Totals totals = totalsOf(report);
    const qint64 skipped = report.tables.size() - totals.wanted;
    QList<Figure> figures;
    figures << Figure{Message::tr("Tables"), grouped(report.tables.size()),
                      skipped > 0 ? Message::tr("%1 skipped").arg(grouped(skipped)) : QString()};
    if (report.expectsVerified())
        figures << Figure{
            Message::tr("Verified"),
            Message::tr("%1 of %2").arg(grouped(totals.verified), grouped(totals.wanted)),
            {}};
    else if (report.lite || report.dryRun)
        figures << Figure{Message::tr("Verified"), Message::tr("no"),
                          report.dryRun ? Message::tr("a dry run writes nothing")
                                        : Message::tr("a lite pull does not check all rows")};
    if (report.command != QLatin1String("schema"))
        figures << Figure{
            report.command == QLatin1String("compare") ? Message::tr("Rows that differ")
            : report.dryRun                            ? Message::tr("Rows that would change")
                                                       : Message::tr("Rows changed"),
            grouped(totals.rows()),
            totals.rows() == 0 ? QString()
                               : Message::tr("%1 inserted, %2 updated, %3 deleted")
                                     .arg(grouped(totals.inserted), grouped(totals.updated),
                                          grouped(totals.deleted))};
    figures << Figure{Message::tr("Read"), bytesText(totals.bytesRead), {}}
            << Figure{Message::tr("Written"), bytesText(totals.bytesWritten), {}}
            << Figure{Message::tr("Queries"), grouped(totals.queries), {}}
            << Figure{Message::tr("Time"), durationText(report.seconds), {}};
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
        words << Message::tr("lite");
    if (report.dryRun)
        words << Message::tr("dry run");
    if (report.cancelled)
        words << Message::tr("cancelled");
    return words;
}

QString doneWord(const RunReport &report, const TableReport &table)
{
    const bool isInSync = table.status == TableStatus::InSync;
    if (report.lite && !table.verified)
        return isInSync ? Message::tr("nothing new") : Message::tr("refreshed");
    if (table.isPartial())
        return (isInSync ? Message::tr("equal but for %1") : Message::tr("synced but for %1"))
            .arg(notComparedText(table));
    return isInSync ? Message::tr("in sync") : Message::tr("synced");
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

bool isPartial(const RunReport &report)
{
    return std::any_of(report.tables.begin(), report.tables.end(),
                       [](const TableReport &table) { return table.isPartial(); });
}

QString butForNotCompared(qint64 tables, qint64 all)
{
    return tables == 0 ? QString()
           : tables == all
               ? Message::tr(" but for what the plan ignores")
               : Message::tr(", %1 of them but for what the plan ignores").arg(grouped(tables));
}

/// The columns that did not count, and those that did not count to the last bit.
QStringList notCompared(const TableReport &table)
{
    QStringList names;
    for (const QString &name : table.ignored)
        names << printable(name);
    for (auto it = table.rounded.constBegin(); it != table.rounded.constEnd(); ++it)
        names << (it.value() == 1 ? Message::tr("%1 beyond 1 decimal")
                                  : Message::tr("%1 beyond %2 decimals"))
                     .replace(QLatin1String("%2"), QString::number(it.value()))
                     .replace(QLatin1String("%1"), printable(it.key()));
    return names;
}

QString notComparedText(const TableReport &table)
{
    const QStringList names = notCompared(table);
    return names.size() <= namesShown ? names.join(QLatin1String(", "))
                                      : Message::tr("%1 and %2 more")
                                            .arg(names.mid(0, namesShown).join(QLatin1String(", ")),
                                                 grouped(names.size() - namesShown));
}

QStringList remarksOf(const TableReport &table)
{
    QStringList remarks;
    // The word for its state names a few.
    const bool areNamed =
        !table.lite && table.ignored.size() + table.rounded.size() <= namesShown
        && (table.status == TableStatus::InSync || table.status == TableStatus::Synced);
    if (table.isPartial() && !areNamed)
        remarks
            << Message::tr("not compared: %1").arg(notCompared(table).join(QLatin1String(", ")));
    if (table.lite)
        remarks << liteText(*table.lite);
    if (table.missedByLite)
        remarks << (*table.missedByLite == 0
                        ? Message::tr("lite pulls had missed nothing")
                        : Message::tr("lite pulls had missed at most %1 of these changes")
                              .arg(grouped(*table.missedByLite)));
    if (table.afterwards > 0)
        remarks << Message::tr("%1 changed by the plan's after statements: no difference")
                       .arg(counted(table.afterwards, "row"));
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
    QString text = Message::tr("Part %1 of %2: %3 changed")
                       .arg(QString::number(bucket + 1), QString::number(density.changes.size()),
                            counted(density.changes.value(bucket), "row"));
    if (bucket == density.lateBucket())
        text += QStringLiteral(", ") + lateText(density);
    return text;
}

QString lateText(const Density &density)
{
    return density.lateBucket() < 0 ? QString()
                                    : Message::tr("%1 beyond the last key here, added later")
                                          .arg(counted(density.late, "row"));
}

namespace {

QList<LeftOutKind> byKind(const QList<LeftOut> &objects)
{
    QMap<QString, QStringList> names;
    for (const LeftOut &object : objects)
        names[printable(object.kind)] << printable(object.name);
    QList<LeftOutKind> kinds;
    for (auto kind = names.cbegin(); kind != names.cend(); ++kind)
        kinds << LeftOutKind{nounFor(kind->size(), kind.key()), *kind};
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

QString nounFor(qint64 count, const QString &singular)
{
    for (const Noun &noun : nouns) {
        if (singular == QLatin1String(noun.singular))
            return Message::tr(count == 1 ? noun.singular : noun.plural);
    }
    return count == 1 ? singular : singular + QLatin1Char('s');
}

QString counted(qint64 count, const char *singular)
{
    return grouped(count) + QLatin1Char(' ') + nounFor(count, QLatin1String(singular));
}

} // namespace slicetool::reporttext
