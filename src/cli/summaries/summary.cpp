// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/summaries/summary.h"

#include "cli/summaries/closingline.h"
#include "cli/terminal/tablelayout.h"
#include "report/reporttext.h"

#include <QMap>

#include <algorithm>

namespace slicetool::cli {

namespace {

constexpr int namesShown = 5;
constexpr int remarkLength = 40;
constexpr int sqlColumns = 100;

struct Look {
    char16_t mark;
    char asciiMark;
    QString word;
    Color color;
};

Look lookOf(const RunReport &report, const TableReport &table)
{
    const bool unverified = report.expectsVerified() && !table.verified;
    switch (table.status) {
    case TableStatus::InSync:
    case TableStatus::Synced: {
        const QString word = reporttext::doneWord(report, table);
        return unverified ? Look{u'?', '?', word, Color::Notice}
                          : Look{u'✓', '=', word, Color::Good};
    }
    case TableStatus::Differs:
        return {u'≠', '#', QStringLiteral("differs"), Color::Notice};
    case TableStatus::Live:
        return {u'~', '~', QStringLiteral("live"), Color::Notice};
    case TableStatus::Drifted:
        return {u'!', '!', QStringLiteral("drifted"), Color::Bad};
    case TableStatus::Skipped:
        return {u'-', '-', QStringLiteral("skipped"), Color::Dim};
    case TableStatus::Failed:
        return {u'✗', 'x', QStringLiteral("failed"), Color::Bad};
    case TableStatus::Cancelled:
        return {u'-', '-', QStringLiteral("cancelled"), Color::Notice};
    }
    return {u'?', '?', {}, Color::Plain};
}

QString mark(const Look &look, const TextStyle &style)
{
    return style.unicode ? QString(QChar(look.mark)) : QString(QLatin1Char(look.asciiMark));
}

/// The counts of the changes as "+5", "~17", "-2"; empty where there are none.
QString signedCount(char sign, qint64 count)
{
    return count == 0 ? QString() : QLatin1Char(sign) + grouped(count);
}

/// How the changes lie along the key, one character per bucket.
QString spread(const Density &density)
{
    static constexpr char16_t blocks[] = u"▁▂▃▄▅▆▇█";
    const qint64 most = density.changes.isEmpty()
                            ? 0
                            : *std::max_element(density.changes.begin(), density.changes.end());
    QString strip;
    for (const qint64 changes : density.changes) {
        // The lowest block is for no changes at all: one change has to be seen.
        strip += changes == 0 ? QChar(blocks[0])
                              : QChar(blocks[1 + (changes * 6) / std::max<qint64>(1, most)]);
    }
    return strip;
}

bool isShown(const RunReport &report, const TableReport &table, bool quiet)
{
    return !quiet || report.needsAttention(table)
           || ((report.dryRun || report.command == QLatin1String("compare"))
               && table.status == TableStatus::Differs);
}

/// A short word about a table that needs no attention, such as "created", stands in its line.
QString remarkOf(const RunReport &report, const TableReport &table)
{
    const bool fits =
        table.message.size() <= remarkLength && !table.message.contains(QLatin1Char('\n'));
    return fits && !report.needsAttention(table) ? printable(table.message) : QString();
}

QStringList notesOf(const RunReport &report, const TableReport &table,
                    const SummaryOptions &options)
{
    QStringList notes;
    if (remarkOf(report, table).isEmpty())
        notes = printable(table.message, true).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const QString &line : table.drift) {
        if (!table.message.contains(line))
            notes.append(printable(line));
    }
    for (const QString &range : table.movingRanges) {
        if (!table.message.contains(range))
            notes.append(QStringLiteral("changing: ") + printable(range));
    }
    notes += reporttext::remarksOf(table);
    if (options.verbose && options.style.unicode && table.changes() > 0
        && !table.density.changes.isEmpty()) {
        notes.append(QStringLiteral("%1 %2 %3")
                         .arg(printable(table.density.from), spread(table.density),
                              printable(table.density.to)));
    }
    return notes;
}

QString renderTables(const RunReport &report, const SummaryOptions &options)
{
    using Align = TableLayout::Align;
    TableLayout layout({Align::Left, Align::Left, Align::Left, Align::Right, Align::Right,
                        Align::Right, Align::Right, Align::Right, Align::Right, Align::Left,
                        Align::Left});
    for (const TableReport &table : report.tables) {
        if (!isShown(report, table, options.quiet))
            continue;
        const Look look = lookOf(report, table);
        const bool judged = table.status == TableStatus::InSync
                            || table.status == TableStatus::Synced
                            || table.status == TableStatus::Differs;
        const bool looked =
            report.command != QLatin1String("schema") && table.status != TableStatus::Skipped
            && (judged || table.seconds > 0 || table.sourceRows > 0 || table.changes() > 0);
        const QString verdict = table.verified ? QStringLiteral("verified")
                                : judged && report.expectsVerified()
                                    ? QStringLiteral("not verified")
                                    : QString();
        layout.addRow({{mark(look, options.style), look.color},
                       {printable(table.table), Color::Bold},
                       {look.word, look.color},
                       {looked && !table.lite && (judged || table.sourceRows > 0)
                            ? counted(table.sourceRows, "row")
                            : QString(),
                        Color::Plain},
                       {signedCount('+', table.inserted), Color::Good},
                       {signedCount('~', table.updated), Color::Notice},
                       {signedCount('-', table.deleted), Color::Bad},
                       {looked ? humanBytes(table.bytesRead) : QString(), Color::Dim},
                       {looked ? humanSeconds(table.seconds) : QString(), Color::Dim},
                       {verdict, table.verified ? Color::Good : Color::Notice},
                       {remarkOf(report, table), Color::Dim}});
        for (const QString &note : notesOf(report, table, options))
            layout.addNote(note);
    }
    return layout.render(options.style);
}

QString renderAfter(const RunReport &report, const SummaryOptions &options)
{
    QString text;
    for (const AfterOutcome &outcome : report.after) {
        if (outcome.ok && options.quiet)
            continue;
        const Look look =
            outcome.ok ? Look{u'✓', '=', {}, Color::Good} : Look{u'✗', 'x', {}, Color::Bad};
        text += QStringLiteral("%1  after: %2\n")
                    .arg(colored(mark(look, options.style), look.color, options.style),
                         elided(printable(outcome.sql).simplified(), sqlColumns, options.style));
        for (const QString &line :
             printable(outcome.message, true).split(QLatin1Char('\n'), Qt::SkipEmptyParts))
            text += QStringLiteral("     %1\n").arg(line);
    }
    return text;
}

QString renderObjects(const QString &title, const QList<LeftOut> &objects, Color color,
                      const SummaryOptions &options)
{
    if (objects.isEmpty() || options.quiet)
        return {};
    QMap<QString, QStringList> names;
    for (const LeftOut &object : objects)
        names[object.kind].append(printable(object.name));
    QStringList kinds;
    for (auto kind = names.cbegin(); kind != names.cend(); ++kind) {
        QStringList shown = *kind;
        if (!options.verbose && shown.size() > namesShown) {
            shown = shown.mid(0, namesShown);
            shown.append(QStringLiteral("… (%1 in all)").arg(kind->size()));
            if (!options.style.unicode)
                shown.last().replace(QStringLiteral("…"), QStringLiteral("..."));
        }
        kinds.append(QStringLiteral("%1 %2").arg(
            kind.key() + (kind->size() == 1 ? QString() : QStringLiteral("s")),
            shown.join(QLatin1String(", "))));
    }
    return colored(title + QLatin1String(": ") + kinds.join(QLatin1String("; ")), color,
                   options.style)
           + QLatin1Char('\n');
}

QString renderRemarks(const RunReport &report, const SummaryOptions &options)
{
    QString text;
    for (const QString &remark : report.remarks)
        text += colored(QStringLiteral("Note: ") + printable(remark), Color::Notice, options.style)
                + QLatin1Char('\n');
    return text;
}

} // namespace

QString renderSummary(const RunReport &report, const SummaryOptions &options)
{
    QString text =
        renderTables(report, options) + renderAfter(report, options)
        + renderObjects(QStringLiteral("Not carried"), report.leftOut, Color::Dim, options)
        + renderObjects(QStringLiteral("Only downstream, left alone"), report.onlyDownstream,
                        Color::Notice, options)
        + renderRemarks(report, options);
    const int code = report.exitCode();
    if (options.quiet && code == 0)
        return text;
    const Color color = code == 0 ? Color::Good : code == 3 ? Color::Bad : Color::Notice;
    if (!text.isEmpty())
        text += QLatin1Char('\n');
    return text + colored(closingLine(report), color, options.style) + QLatin1Char('\n');
}

} // namespace slicetool::cli
