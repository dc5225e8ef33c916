// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/reportmarkdown.h"

#include "base/message.h"
#include "report/reporttext.h"

#include <algorithm>
#include <cmath>

namespace slicetool {

using namespace reporttext;

namespace {

bool isAsciiDigit(QChar c)
{
    return c >= QLatin1Char('0') && c <= QLatin1Char('9');
}

/// Whether GitHub would make a link or a picture of this: @somebody, #12, https://, www., :tada:
/// It looks for these in the finished page, where no backslash is left; a comment parts them.
bool beginsLink(const QString &text, qsizetype at)
{
    const QChar next = at + 1 < text.size() ? text.at(at + 1) : QChar();
    switch (text.at(at).unicode()) {
    case '@':
        return next.isLetterOrNumber();
    case '#':
        return isAsciiDigit(next);
    case ':':
        return next.isLetter() || next == QLatin1Char('/') || next == QLatin1Char('+')
               || next == QLatin1Char('-');
    case 'w':
    case 'W':
        return next == QLatin1Char('.') && at >= 2
               && text.mid(at - 2, 2).compare(QLatin1String("ww"), Qt::CaseInsensitive) == 0;
    default:
        return false;
    }
}

/// Whether the character means something only where a line begins: a list, a heading's line.
bool beginsBlock(const QString &text, qsizetype at)
{
    const QChar c = text.at(at);
    if (c == QLatin1Char('-') || c == QLatin1Char('+') || c == QLatin1Char('='))
        return at == 0;
    return (c == QLatin1Char('.') || c == QLatin1Char(')')) && at > 0
           && std::all_of(text.begin(), text.begin() + at, isAsciiDigit);
}

bool isInsideWord(const QString &text, qsizetype at)
{
    return at > 0 && at + 1 < text.size() && text.at(at - 1).isLetterOrNumber()
           && text.at(at + 1).isLetterOrNumber();
}

/// One line of text as Markdown that shows just it.
QString textMarkdown(const QString &raw)
{
    const QString text = printable(raw).trimmed();
    QString markdown;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        switch (c.unicode()) {
        // As references: how many backslashes stand before a pipe, each reader of tables
        // counts in its own way, and some look for backticks before anything else.
        case '|':
        case '\\':
        case '`':
            markdown += QStringLiteral("&#") + QString::number(c.unicode()) + QLatin1Char(';');
            break;
        case '&':
            markdown += QStringLiteral("&amp;");
            break;
        case '<':
            markdown += QStringLiteral("&lt;");
            break;
        case '>':
            markdown += QStringLiteral("&gt;");
            break;
        case '$': // mathematics; GitHub's own advice
            markdown += QStringLiteral("<span>$</span>");
            break;
        case '*':
        case '~':
        case '[':
        case ']':
        case '!':
        case '#':
            markdown += QLatin1Char('\\') + c;
            break;
        case '_': // order_items is no emphasis, and is nicer to read like that
            markdown += isInsideWord(text, i) ? QStringLiteral("_") : QStringLiteral("\\_");
            break;
        default:
            if (beginsBlock(text, i))
                markdown += QLatin1Char('\\');
            markdown += c;
        }
        if (beginsLink(text, i))
            markdown += QStringLiteral("<!-- -->");
    }
    return markdown;
}

/// A name or a statement in the letters of code, on one line; it may stand in a table.
QString code(const QString &raw)
{
    const QString text = printable(raw).simplified();
    if (text.isEmpty())
        return {};
    // Between backticks nothing else means anything, except that a table's cells are cut before.
    const bool isPlain = !text.contains(QLatin1Char('|')) && !text.contains(QLatin1Char('`'))
                         && !text.contains(QLatin1Char('\\'));
    return isPlain ? QLatin1Char('`') + text + QLatin1Char('`')
                   : QStringLiteral("<code>") + textMarkdown(text) + QStringLiteral("</code>");
}

QString verdictMarkdown(const Verdict &verdict)
{
    // A lone "-" or "!" would be a list or an image's beginning in other places.
    return (verdict.mark == u'-'   ? QString(u'–')
            : verdict.mark == u'~' ? QStringLiteral("\\~")
                                   : QString(QChar(verdict.mark)))
           + QLatin1Char(' ') + textMarkdown(verdict.word);
}

QString rowMarkdown(const QStringList &cells)
{
    return QStringLiteral("| ") + cells.join(QStringLiteral(" | ")) + QStringLiteral(" |\n");
}

QString tableMarkdown(const RunReport &report, const TableReport &table)
{
    const bool shown = wasLookedAt(report, table);
    QStringList cells{code(table.table), verdictMarkdown(verdictOf(report, table))};
    for (const QString &figure :
         {grouped(table.sourceRows), grouped(table.inserted), grouped(table.updated),
          grouped(table.deleted), bytesText(table.bytesRead), bytesText(table.bytesWritten),
          grouped(table.sourceQueries), durationText(table.seconds)})
        cells << (shown ? figure : QString());
    return rowMarkdown(cells);
}

QString headingMarkdown(const QString &title)
{
    return QStringLiteral("\n## ") + title + QStringLiteral("\n\n");
}

QString tablesMarkdown(const RunReport &report)
{
    if (report.tables.isEmpty())
        return {};
    QString markdown =
        headingMarkdown(Message::tr("Tables"))
        + rowMarkdown({Message::tr("Table"), Message::tr("Status"), Message::tr("Rows"),
                       Message::tr("Inserted"), Message::tr("Updated"), Message::tr("Deleted"),
                       Message::tr("Read"), Message::tr("Written"), Message::tr("Queries"),
                       Message::tr("Time")})
        + QStringLiteral("| :-- | :-- | --: | --: | --: | --: | --: | --: | --: | --: |\n");
    for (const TableReport &table : report.tables)
        markdown += tableMarkdown(report, table);
    return markdown;
}

/// One character per bucket; the one with the late rows stands in brackets.
QString sparkline(const Density &density, qint64 most)
{
    static constexpr char16_t blocks[] = u"▁▂▃▄▅▆▇█";
    QString line;
    for (int bucket = 0; bucket < int(density.changes.size()); ++bucket) {
        const double height = strength(density.changes.at(bucket), most);
        const QChar mark = height <= 0 ? QChar(u'·') : QChar(blocks[std::min(7, int(height * 8))]);
        line += bucket == density.lateBucket() ? QLatin1Char('[') + QString(mark) + QLatin1Char(']')
                                               : QString(mark);
    }
    return line;
}

QString densityMarkdown(const Density &density)
{
    const qint64 most = mostOf(density);
    if (most == 0)
        return {};
    QString markdown = QStringLiteral("  - `") + sparkline(density, most) + QLatin1Char('`');
    if (!density.from.isEmpty() || !density.to.isEmpty())
        markdown += QLatin1Char(' ')
                    + Message::tr("keys %1 to %2").arg(code(density.from), code(density.to));
    markdown +=
        QStringLiteral(", ") + Message::tr("at most %1 in one part").arg(counted(most, "row"));
    if (const QString late = lateText(density); !late.isEmpty())
        markdown += QStringLiteral("; ") + Message::tr("in brackets: %1").arg(late);
    return markdown + QLatin1Char('\n');
}

QString notesMarkdown(const RunReport &report)
{
    QString markdown;
    for (const TableReport &table : report.tables) {
        QString notes;
        const auto add = [&notes](const QString &sentence, const QStringList &lines) {
            for (const QString &line : lines)
                notes +=
                    QStringLiteral("  - ") + sentence.arg(textMarkdown(line)) + QLatin1Char('\n');
        };
        add(QStringLiteral("%1"), linesOf(table.message));
        add(Message::tr("definition: %1"), driftOf(table));
        add(Message::tr("changing: %1"), movingRangesOf(table));
        add(QStringLiteral("%1"), remarksOf(table));
        notes += densityMarkdown(table.density);
        if (!notes.isEmpty())
            markdown += QStringLiteral("- ") + code(table.table) + QLatin1Char('\n') + notes;
    }
    return markdown.isEmpty() ? QString() : headingMarkdown(Message::tr("Notes")) + markdown;
}

QString afterMarkdown(const RunReport &report)
{
    if (report.after.isEmpty())
        return {};
    QString markdown = headingMarkdown(Message::tr("After statements"));
    for (const AfterOutcome &outcome : report.after) {
        markdown += QStringLiteral("- ") + verdictMarkdown(verdictOf(outcome))
                    + QStringLiteral(": ") + code(outcome.sql);
        if (outcome.rows >= 0)
            markdown +=
                QStringLiteral(", ") + Message::tr("%1 changed").arg(counted(outcome.rows, "row"));
        markdown += QLatin1Char('\n');
        for (const QString &line : linesOf(outcome.message))
            markdown += QStringLiteral("  - ") + textMarkdown(line) + QLatin1Char('\n');
    }
    return markdown;
}

QString objectsMarkdown(const QString &title, const QList<LeftOutKind> &kinds)
{
    QString markdown;
    for (const LeftOutKind &kind : kinds) {
        QStringList names;
        for (const QString &name : kind.names)
            names << code(name);
        markdown += QStringLiteral("- ") + textMarkdown(kind.kind) + QStringLiteral(": ")
                    + names.join(QStringLiteral(", ")) + QLatin1Char('\n');
    }
    return markdown.isEmpty() ? QString() : headingMarkdown(title) + markdown;
}

QString remarksMarkdown(const RunReport &report)
{
    QString markdown;
    for (const QString &remark : report.remarks)
        markdown += QStringLiteral("- ") + textMarkdown(printable(remark)) + QLatin1Char('\n');
    return markdown.isEmpty() ? QString() : headingMarkdown(Message::tr("Remarks")) + markdown;
}

QString headMarkdown(const RunReport &report)
{
    QStringList facts{textMarkdown(commandText(report))};
    if (const QString started = startedText(report); !started.isEmpty())
        facts << Message::tr("started %1").arg(started);
    facts << durationText(report.seconds);
    if (!report.sourceServer.isEmpty() && !report.targetServer.isEmpty())
        facts << textMarkdown(report.sourceServer) + QStringLiteral(" → ")
                     + textMarkdown(report.targetServer);
    for (const QString &word : circumstancesOf(report))
        facts << QStringLiteral("**") + word + QStringLiteral("**");
    const Verdict verdict = verdictOf(report);
    QString markdown = QStringLiteral("# ")
                       + (report.plan.isEmpty() ? Message::tr("Run report") : code(report.plan))
                       + QStringLiteral("\n\n") + facts.join(QStringLiteral(" · "))
                       + QStringLiteral("\n\n**") + verdictMarkdown(verdict) + QStringLiteral("**");
    if (!verdict.sentence.isEmpty())
        markdown += QStringLiteral(": ") + textMarkdown(verdict.sentence);
    QStringList figures;
    for (const Figure &figure : figuresOf(report))
        figures << figure.name + QStringLiteral(": ") + figure.value
                       + (figure.more.isEmpty()
                              ? QString()
                              : QStringLiteral(" (") + figure.more + QLatin1Char(')'));
    return markdown + QStringLiteral("\n\n") + figures.join(QStringLiteral(" · "))
           + QLatin1Char('\n');
}

} // namespace

QByteArray toMarkdown(const RunReport &report)
{
    return (headMarkdown(report) + tablesMarkdown(report) + notesMarkdown(report)
            + afterMarkdown(report) + objectsMarkdown(Message::tr("Not carried"), leftOutOf(report))
            + objectsMarkdown(Message::tr("Only downstream, left alone"), onlyDownstreamOf(report))
            + remarksMarkdown(report))
        .toUtf8();
}

} // namespace slicetool
