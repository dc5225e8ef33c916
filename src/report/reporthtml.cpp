// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/reporthtml.h"

#include "base/message.h"
#include "report/reporttext.h"

#include <algorithm>

namespace slicetool {

using namespace reporttext;

namespace {

constexpr int columns = 10; // of the table of tables

// The strip's own measures; the page stretches it.
constexpr int stripHeight = 28;
constexpr int capHeight = 3;
constexpr int barTop = 5;        // bars end below the cap: it is seen above the highest one
constexpr double weakest = 0.15; // of one change, so that it is seen

// The colours are those of the window.
constexpr char style[] = R"css(
:root { color-scheme: light dark;
  --text: #1b1f24; --page: #ffffff; --muted: #5c6672; --line: #d9dde2; --soft: #f3f4f6;
  --good: #00704f; --notice: #7a5600; --bad: #b3261e; --late: #9c4a7c; --strip: #e6e9ed; }
@media screen and (prefers-color-scheme: dark) { :root {
  --text: #e6e9ed; --page: #1a1d21; --muted: #a4acb6; --line: #3a414a; --soft: #23272d;
  --good: #35c095; --notice: #e6b422; --bad: #ff8a7a; --late: #d994bd; --strip: #2c323a; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 2rem 1.5rem 3rem; max-width: 75rem; color: var(--text);
  background: var(--page); font: 15px/1.5 system-ui, -apple-system, "Segoe UI", sans-serif; }
h1 { margin: 0; font-size: 1.6rem; font-weight: 600; overflow-wrap: anywhere; }
h2 { margin: 2.2rem 0 .6rem; font-size: 1.1rem; font-weight: 600; }
p { margin: .3rem 0; }
code, pre { font: .92em/1.45 ui-monospace, "DejaVu Sans Mono", Consolas, monospace; }
.muted, .quiet, .zero, caption { color: var(--muted); }
.good { color: var(--good); } .notice { color: var(--notice); } .bad { color: var(--bad); }
.verdict { margin: 1.2rem 0; padding: .6rem .9rem; border-left: 4px solid currentColor;
  background: var(--soft); }
.verdict span { color: var(--text); }
.figures { display: flex; flex-wrap: wrap; gap: .8rem 2.2rem; margin: 0; }
.figures dt { color: var(--muted); font-size: .85rem; }
.figures dd { margin: 0; }
.figures dd.value { font-size: 1.25rem; font-variant-numeric: tabular-nums; }
.figures dd.more { color: var(--muted); font-size: .85rem; }
.wide { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; }
th, td { padding: .35rem .6rem; text-align: left; vertical-align: baseline; }
thead th { color: var(--muted); font-size: .85rem; font-weight: 500; }
thead { border-bottom: 1px solid var(--line); }
tbody { border-bottom: 1px solid var(--line); }
tbody th { font-weight: 600; overflow-wrap: anywhere; }
.number { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
.status { white-space: nowrap; }
.details td { padding: 0 .6rem .7rem 1.8rem; overflow-wrap: anywhere; }
.details ul, .plain { margin: .2rem 0; padding-left: 1.2rem; }
.plain li { margin: .5rem 0; overflow-wrap: anywhere; }
.plain code { white-space: pre-wrap; }
.density { margin: .4rem 0 0; max-width: 48rem; }
.density svg { display: block; width: 100%; height: 28px; }
.density figcaption { display: flex; justify-content: space-between; gap: 1rem;
  color: var(--muted); font-size: .85rem; }
.density p { color: var(--late); font-size: .85rem; }
.back { fill: var(--strip); } .bar { fill: var(--notice); }
.bar.late, .cap { fill: var(--late); }
footer { margin-top: 2.5rem; color: var(--muted); font-size: .85rem; }
@media print { body { max-width: none; padding: 0; font-size: 10pt; }
  .wide { overflow: visible; } tbody, .verdict { break-inside: avoid; }
  thead { display: table-header-group; } }
)css";

/// Text that has gone through printable(), for an element or an attribute in double quotes.
QString escaped(const QString &text)
{
    return text.toHtmlEscaped().replace(QLatin1Char('\''), QStringLiteral("&#39;"));
}

/// A name that may be written from right to left, which must not turn its neighbours around.
QString nameHtml(const QString &text)
{
    return QStringLiteral("<bdi>") + escaped(printable(text)) + QStringLiteral("</bdi>");
}

/// `inner` is markup already; classes and tags are this file's own words.
QString element(const char *tag, const char *classes, const QString &inner)
{
    const QLatin1String name(tag);
    QString html = QLatin1Char('<') + name;
    if (*classes != '\0')
        html += QStringLiteral(" class=\"") + QLatin1String(classes) + QLatin1Char('"');
    return html + QLatin1Char('>') + inner + QStringLiteral("</") + name + QLatin1Char('>');
}

QString element(const char *tag, const QString &inner)
{
    return element(tag, "", inner);
}

const char *toneClass(Tone tone)
{
    switch (tone) {
    case Tone::Good:
        return "good";
    case Tone::Notice:
        return "notice";
    case Tone::Bad:
        return "bad";
    case Tone::Quiet:
        break;
    }
    return "quiet";
}

/// The mark is for the eyes: who hears the page hears the word.
QString verdictHtml(const Verdict &verdict)
{
    return QStringLiteral("<span aria-hidden=\"true\">") + QChar(verdict.mark)
           + QStringLiteral("</span> ") + escaped(verdict.word);
}

QString listHtml(const QStringList &lines)
{
    QString items;
    for (const QString &line : lines)
        items += element("li", escaped(line));
    return element("ul", items);
}

QString rectHtml(const char *classes, double x, double y, double width, double height)
{
    const auto number = [](double value) { return QString::number(value, 'f', 2); };
    return QStringLiteral("<rect class=\"") + QLatin1String(classes) + QStringLiteral("\" x=\"")
           + number(x) + QStringLiteral("\" y=\"") + number(y) + QStringLiteral("\" width=\"")
           + number(width) + QStringLiteral("\" height=\"") + number(height)
           + QStringLiteral("\"/>");
}

QString bucketHtml(const Density &density, int bucket, qint64 most)
{
    const qint64 changes = density.changes.at(bucket);
    const bool isLate = bucket == density.lateBucket();
    QString html = element("title", escaped(bucketText(density, bucket)));
    // The background is there for the text that is shown over a bucket without changes.
    html += rectHtml("back", bucket, 0, 1, stripHeight);
    if (changes > 0) {
        const double height =
            (stripHeight - barTop) * (weakest + (1 - weakest) * strength(changes, most));
        html += rectHtml(isLate && density.late >= changes ? "bar late" : "bar", bucket,
                         stripHeight - height, 1, height);
    }
    if (isLate) {
        // Of many buckets one is too narrow for its cap to be noticed.
        const double width = std::max(1.0, double(density.changes.size()) / 100);
        html += rectHtml("cap", std::max(0.0, bucket + 1 - width), 0, width, capHeight);
    }
    return element("g", html);
}

QString densityHtml(const Density &density)
{
    const qint64 most = mostOf(density);
    if (most == 0)
        return {};
    QString buckets;
    for (int bucket = 0; bucket < int(density.changes.size()); ++bucket)
        buckets += bucketHtml(density, bucket, most);
    QString html =
        QStringLiteral("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ")
        + QString::number(density.changes.size()) + QLatin1Char(' ') + QString::number(stripHeight)
        + QStringLiteral("\" preserveAspectRatio=\"none\" role=\"img\" "
                         "shape-rendering=\"crispEdges\" aria-label=\"")
        + escaped(Message::tr("How the changes are distributed along the key, at most %1 in one of "
                              "%2")
                      .arg(counted(most, "row"), counted(density.changes.size(), "part")))
        + QStringLiteral("\">") + buckets + QStringLiteral("</svg>");
    if (!density.from.isEmpty() || !density.to.isEmpty())
        html += element("figcaption", element("span", nameHtml(density.from))
                                          + element("span", nameHtml(density.to)));
    if (const QString late = lateText(density); !late.isEmpty())
        html += element("p", escaped(Message::tr("Marked on top: %1").arg(late)));
    return element("figure", "density", html);
}

QString detailsHtml(const TableReport &table)
{
    QString html;
    for (const QString &line : linesOf(table.message))
        html += element("p", escaped(line));
    if (const QStringList drift = driftOf(table); !drift.isEmpty())
        html +=
            element("p", "muted", escaped(Message::tr("Definitions differ:"))) + listHtml(drift);
    if (const QStringList ranges = movingRangesOf(table); !ranges.isEmpty())
        html += element("p", "muted", escaped(Message::tr("Changing:"))) + listHtml(ranges);
    for (const QString &remark : remarksOf(table))
        html += element("p", "muted", escaped(remark));
    return html + densityHtml(table.density);
}

QString countCell(bool shown, qint64 count)
{
    return element("td", count == 0 ? "number zero" : "number", shown ? grouped(count) : QString());
}

QString textCell(bool shown, const QString &text)
{
    return element("td", "number", shown ? text : QString());
}

QString tableHtml(const RunReport &report, const TableReport &table)
{
    const Verdict verdict = verdictOf(report, table);
    const bool shown = wasLookedAt(report, table);
    const QByteArray statusClasses = QByteArray("status ") + toneClass(verdict.tone);
    QString html = element(
        "tr", QStringLiteral("<th scope=\"row\">") + nameHtml(table.table) + QStringLiteral("</th>")
                  + element("td", statusClasses.constData(), verdictHtml(verdict))
                  + countCell(shown, table.sourceRows) + countCell(shown, table.inserted)
                  + countCell(shown, table.updated) + countCell(shown, table.deleted)
                  + textCell(shown, bytesText(table.bytesRead))
                  + textCell(shown, bytesText(table.bytesWritten))
                  + countCell(shown, table.sourceQueries)
                  + textCell(shown, durationText(table.seconds)));
    if (const QString details = detailsHtml(table); !details.isEmpty())
        html += QStringLiteral("\n")
                + element("tr", "details",
                          QStringLiteral("<td colspan=\"") + QString::number(columns)
                              + QStringLiteral("\">") + details + QStringLiteral("</td>"));
    return element("tbody", html) + QLatin1Char('\n');
}

QString tablesHtml(const RunReport &report)
{
    if (report.tables.isEmpty())
        return {};
    const auto head = [](const char *classes, const char *word) {
        return QStringLiteral("<th scope=\"col\" class=\"") + QLatin1String(classes)
               + QStringLiteral("\">") + escaped(Message::tr(word)) + QStringLiteral("</th>");
    };
    QString heads = head("name", QT_TRANSLATE_NOOP("Message", "Table"))
                    + head("status", QT_TRANSLATE_NOOP("Message", "Status"));
    for (const char *word :
         {QT_TRANSLATE_NOOP("Message", "Rows"), QT_TRANSLATE_NOOP("Message", "Inserted"),
          QT_TRANSLATE_NOOP("Message", "Updated"), QT_TRANSLATE_NOOP("Message", "Deleted"),
          QT_TRANSLATE_NOOP("Message", "Read"), QT_TRANSLATE_NOOP("Message", "Written"),
          QT_TRANSLATE_NOOP("Message", "Queries"), QT_TRANSLATE_NOOP("Message", "Time")})
        heads += head("number", word);
    QString html = element("thead", element("tr", heads)) + QLatin1Char('\n');
    for (const TableReport &table : report.tables)
        html += tableHtml(report, table);
    return element("h2", escaped(Message::tr("Tables"))) + QLatin1Char('\n')
           + element("div", "wide", element("table", "tables", html)) + QLatin1Char('\n');
}

QString afterHtml(const RunReport &report)
{
    if (report.after.isEmpty())
        return {};
    QString items;
    for (const AfterOutcome &outcome : report.after) {
        const Verdict verdict = verdictOf(outcome);
        QString item = element("span", toneClass(verdict.tone), verdictHtml(verdict))
                       + QLatin1Char(' ')
                       + element("code", escaped(printable(outcome.sql, true).trimmed()));
        if (outcome.rows >= 0)
            item += QLatin1Char(' ')
                    + element("span", "muted",
                              escaped(Message::tr("%1 changed").arg(counted(outcome.rows, "row"))));
        for (const QString &line : linesOf(outcome.message))
            item += element("p", escaped(line));
        items += element("li", item) + QLatin1Char('\n');
    }
    return element("h2", escaped(Message::tr("After statements"))) + QLatin1Char('\n')
           + element("ol", "plain after", items) + QLatin1Char('\n');
}

QString objectsHtml(const QString &title, const QList<LeftOutKind> &kinds)
{
    QString items;
    for (const LeftOutKind &kind : kinds) {
        QStringList names;
        for (const QString &name : kind.names)
            names << element("code", nameHtml(name));
        items += element("li", escaped(kind.kind) + QStringLiteral(": ")
                                   + names.join(QStringLiteral(", ")))
                 + QLatin1Char('\n');
    }
    if (items.isEmpty())
        return {};
    return element("h2", escaped(title)) + QLatin1Char('\n') + element("ul", "plain leftout", items)
           + QLatin1Char('\n');
}

QString remarksHtml(const RunReport &report)
{
    QString items;
    for (const QString &remark : report.remarks)
        items += element("li", escaped(printable(remark))) + QLatin1Char('\n');
    if (items.isEmpty())
        return {};
    return element("h2", escaped(Message::tr("Remarks"))) + QLatin1Char('\n')
           + element("ul", "plain remarks", items) + QLatin1Char('\n');
}

QString headerHtml(const RunReport &report)
{
    QStringList facts{escaped(commandText(report))};
    if (const QString started = startedText(report); !started.isEmpty())
        facts << escaped(Message::tr("started %1"))
                     .arg(QStringLiteral("<time datetime=\"%1\">%1</time>").arg(started));
    facts << durationText(report.seconds);
    if (!report.sourceServer.isEmpty() && !report.targetServer.isEmpty())
        facts << escaped(report.sourceServer) + QStringLiteral(" → ")
                     + escaped(report.targetServer);
    for (const QString &word : circumstancesOf(report))
        facts << element("strong", escaped(word));
    const Verdict verdict = verdictOf(report);
    QString sentence;
    if (!verdict.sentence.isEmpty())
        sentence = element("span", QStringLiteral(": ") + escaped(verdict.sentence));
    const QByteArray verdictClasses = QByteArray("verdict ") + toneClass(verdict.tone);
    return element("h1", report.plan.isEmpty() ? escaped(Message::tr("Run report"))
                                               : nameHtml(report.plan))
           + QLatin1Char('\n') + element("p", "facts muted", facts.join(QStringLiteral(" · ")))
           + QLatin1Char('\n')
           + element("p", verdictClasses.constData(),
                     element("strong", verdictHtml(verdict)) + sentence)
           + QLatin1Char('\n');
}

QString summaryHtml(const RunReport &report)
{
    QString html;
    for (const Figure &figure : figuresOf(report)) {
        QString lines =
            element("dt", escaped(figure.name)) + element("dd", "value", escaped(figure.value));
        if (!figure.more.isEmpty())
            lines += element("dd", "more", escaped(figure.more));
        html += element("div", lines) + QLatin1Char('\n');
    }
    return element("dl", "figures", html) + QLatin1Char('\n');
}

QString titleOf(const RunReport &report)
{
    QStringList parts;
    for (const QString &part : {printable(report.plan), commandText(report), startedText(report)}) {
        if (!part.isEmpty())
            parts << part;
    }
    return parts.join(QStringLiteral(" · "));
}

} // namespace

QByteArray toHtml(const RunReport &report)
{
    // The policy is for the reader's peace of mind: nothing in this page may load or run.
    const QString html =
        QStringLiteral(
            "<!DOCTYPE html>\n"
            "<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"%1\">\n<head>\n"
            "<meta charset=\"utf-8\"/>\n"
            "<meta http-equiv=\"Content-Security-Policy\" "
            "content=\"default-src 'none'; style-src 'unsafe-inline'\"/>\n"
            "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n")
            .arg(Message::tr("en", "the language of these texts, as HTML names it"))
        + element("title", escaped(titleOf(report))) + QLatin1Char('\n')
        + element("style", QLatin1String(style)) + QStringLiteral("\n</head>\n<body>\n")
        + element("header", headerHtml(report)) + QLatin1Char('\n')
        + element("main", QLatin1Char('\n') + summaryHtml(report) + tablesHtml(report)
                              + afterHtml(report)
                              + objectsHtml(Message::tr("Not carried"), leftOutOf(report))
                              + objectsHtml(Message::tr("Only downstream, left alone"),
                                            onlyDownstreamOf(report))
                              + remarksHtml(report))
        + QLatin1Char('\n')
        + element("footer", escaped(Message::tr("Written by slicetool. Times are UTC.")))
        + QStringLiteral("\n</body>\n</html>\n");
    return html.toUtf8();
}

} // namespace slicetool
