// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/summaries/checksummary.h"

#include "cli/terminal/exitcode.h"
#include "cli/terminal/tablelayout.h"

namespace slicetool::cli {

namespace {

using Severity = Finding::Severity;

struct FindingLook {
    char16_t mark;
    char asciiMark;
    Color color;
};

FindingLook findingLook(Severity severity)
{
    switch (severity) {
    case Severity::Ok:
        return {u'✓', '=', Color::Good};
    case Severity::Note:
        return {u'·', '-', Color::Notice};
    case Severity::Problem:
        return {u'✗', 'x', Color::Bad};
    }
    return {u'?', '?', Color::Plain};
}

void addFinding(TableLayout &layout, const Finding &finding, const TextStyle &style)
{
    const FindingLook look = findingLook(finding.severity);
    QStringList lines = printable(finding.text, true).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    const QString first = lines.isEmpty() ? QString() : lines.takeFirst();
    layout.addRow(
        {{style.unicode ? QString(QChar(look.mark)) : QString(QLatin1Char(look.asciiMark)),
          look.color},
         {finding.place, Color::Plain},
         {printable(finding.table), Color::Bold},
         {first, Color::Plain}});
    const QString further(2, QLatin1Char(' '));
    for (const QString &line : std::as_const(lines))
        layout.addNote(further + line);
    const QString arrow = style.unicode ? QStringLiteral("→ ") : QStringLiteral("> ");
    for (const QString &line :
         printable(finding.remedy, true).split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        layout.addNote(further + arrow + line);
}

QString closing(const CheckReport &report)
{
    const qsizetype problems = report.count(Severity::Problem);
    QString extra;
    if (report.tables > 0)
        extra = QStringLiteral("%1 checked").arg(counted(report.tables, "table"));
    if (report.skipped > 0)
        extra +=
            QStringLiteral("%1%2 skipped")
                .arg(extra.isEmpty() ? QString() : QStringLiteral(", "), grouped(report.skipped));
    if (problems == 0)
        return QStringLiteral("Nothing would stop a run")
               + (extra.isEmpty() ? QString() : QStringLiteral(": ") + extra);
    return QStringLiteral("%1 to fix").arg(counted(problems, "problem"))
           + (extra.isEmpty() ? QString() : QStringLiteral("; ") + extra);
}

} // namespace

QString renderCheck(const CheckReport &report, const TextStyle &style, bool quiet)
{
    using Align = TableLayout::Align;
    TableLayout layout({Align::Left, Align::Left, Align::Left, Align::Left});
    for (const Severity severity : {Severity::Ok, Severity::Note, Severity::Problem}) {
        if (quiet && severity != Severity::Problem)
            continue;
        for (const Finding &finding : report.findings) {
            if (finding.severity == severity)
                addFinding(layout, finding, style);
        }
    }
    const bool good = report.count(Severity::Problem) == 0;
    if (quiet && good)
        return {};
    const QString text = layout.isEmpty() ? QString() : layout.render(style) + QLatin1Char('\n');
    return text + colored(closing(report), good ? Color::Good : Color::Bad, style)
           + QLatin1Char('\n');
}

int exitCodeFor(const CheckReport &report)
{
    int code = 0;
    // The lower code says what has to be mended first: a refused place before one that is not
    // reached. Below both of them a table's own trouble.
    const auto rank = [](int exitCode) {
        return exitCode == 2 ? 3 : exitCode == 4 ? 2 : exitCode == 3 ? 1 : 0;
    };
    for (const Finding &finding : report.findings) {
        if (finding.severity != Severity::Problem)
            continue;
        Error error;
        error.code = finding.code;
        const bool ofPlace = finding.table.isEmpty() && finding.place != QLatin1String("plan");
        const int own = ofPlace ? exitCodeFor(error) : 3;
        if (rank(own) > rank(code))
            code = own;
    }
    return code;
}

} // namespace slicetool::cli
