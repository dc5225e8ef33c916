// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/reportmarkdown.h"
#include "report/samplereport.h"
#include "support/testmain.h"

#include <QRegularExpression>
#include <QTest>

#include <limits>

using namespace slicetool;
using test::reportOf;
using test::tableNamed;

namespace {

QStringList linesOf(const RunReport &report)
{
    return QString::fromUtf8(toMarkdown(report)).split(QLatin1Char('\n'));
}

QStringList rowsOf(const RunReport &report)
{
    return linesOf(report).filter(QRegularExpression(QStringLiteral("^\\|")));
}

/// The line below "## Notes" that begins so, without that beginning; null without one.
QString note(const RunReport &report, const QString &beginning)
{
    for (const QString &line : linesOf(report)) {
        if (line.startsWith(beginning))
            return line.mid(beginning.size());
    }
    return {};
}

/// How the text of a message is written.
QString written(const QString &message)
{
    TableReport table = tableNamed(QStringLiteral("t"));
    table.message = message;
    return note(reportOf({table}), QStringLiteral("  - "));
}

/// How the name of a table is written.
QString writtenName(const QString &name)
{
    return rowsOf(reportOf({tableNamed(name)}))
        .value(2)
        .section(QStringLiteral(" | "), 0, 0)
        .mid(2);
}

const QString hostile = QStringLiteral(
    "a|b\\|c\\\\| `x` ``` | <img src=x onerror=alert(1)> **bold** _i_ [x](http://x) ![y](z)\n"
    "# head\n| --- |\r\n</td>&lt;%1 %2 @everyone #12 $x$ ~~s~~ <!-- \u202e\x1b[31m --> \\");

} // namespace

class TestReportMarkdown : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wholeReport();
    void sectionsWithoutContentAreLeftOut();
    void everyRowHasTheSameCells_data();
    void everyRowHasTheSameCells();
    void hostileTextAddsNoLines();
    void names_data();
    void names();
    void messages_data();
    void messages();
    void sparkline();
    void sparklineIsLogarithmic();
    void lateRowsStandInBrackets();
    void verdict_data();
    void verdict();
    void oddNumbers();
};

void TestReportMarkdown::wholeReport()
{
    TableReport orders = tableNamed(QStringLiteral("order_items"));
    orders.density = {QStringLiteral("1"), QStringLiteral("9000"), {0, 3, 21, 0}};
    TableReport events = tableNamed(QStringLiteral("events"), TableStatus::Drifted);
    events.sourceRows = events.inserted = events.updated = events.deleted = 0;
    events.seconds = 0;
    events.message = QStringLiteral("2 columns differ\nuse --recreate");
    events.drift = {QStringLiteral("a: int is bigint")};
    events.movingRanges = {QStringLiteral("id 1 to 1000")};
    RunReport report = reportOf({orders, events, tableNamed(QStringLiteral("tags"))});
    report.after = {{QStringLiteral("UPDATE `a`\n  SET b = 0"), true, {}, 1},
                    {QStringLiteral("UPDATE nothing"), false, QStringLiteral("no such table")}};
    report.leftOut = {{QStringLiteral("view"), QStringLiteral("z")},
                      {QStringLiteral("trigger"), QStringLiteral("t")},
                      {QStringLiteral("view"), QStringLiteral("y")}};
    const QString expected = QStringLiteral(
        R"md(# `shop`

pull · started 2026-11-23T11:30:01Z · 1.9 s

**! Incomplete**: 1 of 3 tables need attention, 1 after statement not done

Tables: 3 · Verified: 2 of 3 · Rows changed: 48 (10 inserted, 34 updated, 4 deleted) · Read: 141 KiB · Written: 2.4 KiB · Queries: 12,963 · Time: 1.9 s

## Tables

| Table | Status | Rows | Inserted | Updated | Deleted | Read | Written | Queries | Time |
| :-- | :-- | --: | --: | --: | --: | --: | --: | --: | --: |
| `order_items` | ✓ synced, verified | 1,234,567 | 5 | 17 | 2 | 47 KiB | 812 B | 4,321 | 3 min 05 s |
| `events` | ! drifted |  |  |  |  |  |  |  |  |
| `tags` | ✓ synced, verified | 1,234,567 | 5 | 17 | 2 | 47 KiB | 812 B | 4,321 | 3 min 05 s |

## Notes

- `order_items`
  - `·▄█·` keys `1` to `9000`, at most 21 rows in one part
- `events`
  - 2 columns differ
  - use --recreate
  - definition: a: int is bigint
  - changing: id 1 to 1000

## After statements

- ✓ done: <code>UPDATE &#96;a&#96; SET b = 0</code>, 1 row changed
- ✗ not done: `UPDATE nothing`
  - no such table

## Not carried

- trigger: `t`
- views: `z`, `y`
)md");
    QCOMPARE(QString::fromUtf8(toMarkdown(report)), expected);
}

void TestReportMarkdown::sectionsWithoutContentAreLeftOut()
{
    const QString empty = QString::fromUtf8(toMarkdown(RunReport()));
    QVERIFY(empty.startsWith(QStringLiteral("# Run report\n\n")));
    QVERIFY(!empty.contains(QStringLiteral("##")));
    QVERIFY(!empty.contains(QLatin1Char('|')));
    QVERIFY(empty.endsWith(QLatin1Char('\n')));
    QVERIFY(empty.contains(QStringLiteral("no table was checked")));

    TableReport table = tableNamed(QStringLiteral("orders"));
    table.density.changes = {0, 0};
    const QStringList heads = linesOf(reportOf({table})).filter(QStringLiteral("## "));
    QCOMPARE(heads, QStringList{QStringLiteral("## Tables")});
}

void TestReportMarkdown::everyRowHasTheSameCells_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("hostile") << hostile;
    for (const char *name : {"|", "||", "a|b", "\\", "\\|", "a\\\\|b", "`|`", "`", "```", "`a", "",
                             " ", "\n", "| --- |", "<b>", "-", "&#124;", "%1", "$|$"})
        QTest::newRow(*name == '\0' ? "empty" : name) << QString::fromLatin1(name);
}

void TestReportMarkdown::everyRowHasTheSameCells()
{
    QFETCH(QString, name);
    QList<TableReport> tables{tableNamed(QStringLiteral("orders"))};
    for (int status = int(TableStatus::InSync); status <= int(TableStatus::Cancelled); ++status) {
        tables << tableNamed(name, TableStatus(status));
        tables.last().message = name;
    }
    const QStringList rows = rowsOf(reportOf(tables));
    QCOMPARE(rows.size(), tables.size() + 2);
    for (const QString &row : rows) {
        // Whatever a reader makes of a backslash before a pipe: there is none.
        QCOMPARE(row.count(QLatin1Char('|')), 11);
        QVERIFY2(!row.contains(QStringLiteral("\\|")), qPrintable(row));
        QVERIFY2(row.startsWith(QStringLiteral("| ")) && row.endsWith(QStringLiteral(" |")),
                 qPrintable(row));
        QCOMPARE(row.count(QLatin1Char('`')) % 2, 0);
    }
}

void TestReportMarkdown::hostileTextAddsNoLines()
{
    const auto full = [](const QString &text) {
        TableReport table = tableNamed(text, TableStatus::Failed);
        table.drift = {QStringLiteral("d") + text};
        table.movingRanges = {QStringLiteral("m") + text};
        table.density = {text, text, {1, 2}, 1};
        table.lite = LiteFigures{text, 0, 0, 0, 0};
        RunReport report = reportOf({table});
        report.plan = text;
        report.command = text;
        report.after = {{text, true, {}, 1}};
        report.leftOut = {{text, text}, {text, text}};
        return report;
    };
    const QStringList lines = linesOf(full(hostile));
    const QStringList plain = linesOf(full(QStringLiteral("x")));
    QCOMPARE(lines.size(), plain.size());
    // Outside of code and of this file's own words nothing is left that could be a tag.
    QString text = lines.join(QLatin1Char('\n'));
    for (const char *own : {"<code>", "</code>", "<span>", "</span>", "<!-- -->"})
        text.remove(QLatin1String(own));
    QVERIFY2(!text.contains(QLatin1Char('<')), qPrintable(text));
    QVERIFY(text.contains(QStringLiteral("%1 %2")));
    QVERIFY(!text.contains(QChar(0x202e)) && !text.contains(QChar(0x1b)));
}

void TestReportMarkdown::names_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("expected");
    QTest::newRow("plain") << QStringLiteral("order_items") << QStringLiteral("`order_items`");
    QTest::newRow("markup is code")
        << QStringLiteral("<b>*x* & @all #1") << QStringLiteral("`<b>*x* & @all #1`");
    QTest::newRow("pipe") << QStringLiteral("a|b") << QStringLiteral("<code>a&#124;b</code>");
    QTest::newRow("backtick") << QStringLiteral("a`<b>")
                              << QStringLiteral("<code>a&#96;&lt;b&gt;</code>");
    QTest::newRow("backslash") << QStringLiteral("a\\") << QStringLiteral("<code>a&#92;</code>");
    QTest::newRow("newline") << QStringLiteral("a\nb") << QStringLiteral("`a b`");
}

void TestReportMarkdown::names()
{
    QFETCH(QString, name);
    QFETCH(QString, expected);
    QCOMPARE(writtenName(name), expected);
}

void TestReportMarkdown::messages_data()
{
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("expected");
    const auto add = [](const char *message, const char *expected) {
        QTest::newRow(message) << QString::fromUtf8(message) << QString::fromUtf8(expected);
    };
    add("table 'order_items' of 'root'@'localhost' (10.11)",
        "table 'order_items' of 'root'@'localhost' (10.11)");
    add("_a_ **b** ~~c~~", "\\_a\\_ \\*\\*b\\*\\* \\~\\~c\\~\\~");
    add("[x](y) ![z](y)", "\\[x\\](y) \\!\\[z\\](y)");
    add("<b>&amp;</b>", "&lt;b&gt;&amp;amp;&lt;/b&gt;");
    add("`a` | \\", "&#96;a&#96; &#124; &#92;");
    add("# head", "\\# head");
    add("- item", "\\- item");
    add("+ item", "\\+ item");
    add("===", "\\===");
    add("---", "\\---");
    add("12. item", "12\\. item");
    add("12) item", "12\\) item");
    add("> quote", "&gt; quote");
    add("hello @everyone", "hello @<!-- -->everyone");
    add("see #12", "see \\#<!-- -->12");
    add("https://example.com", "https:<!-- -->//example.com");
    add("www.example.com row.", "www<!-- -->.example.com row.");
    add("$x$", "<span>$</span>x<span>$</span>");
    add("%1 %2", "%1 %2");
}

void TestReportMarkdown::messages()
{
    QFETCH(QString, message);
    QFETCH(QString, expected);
    QCOMPARE(written(message), expected);
}

void TestReportMarkdown::sparkline()
{
    TableReport table = tableNamed(QStringLiteral("orders"));
    table.density.changes = {0, 5, -1, 5};
    QCOMPARE(note(reportOf({table}), QStringLiteral("  - ")),
             QStringLiteral("`·█·█`, at most 5 rows in one part"));
    table.density.from = QStringLiteral("a|b");
    table.density.to = QStringLiteral("c");
    QCOMPARE(
        note(reportOf({table}), QStringLiteral("  - ")),
        QStringLiteral("`·█·█` keys <code>a&#124;b</code> to `c`, at most 5 rows in one part"));
}

void TestReportMarkdown::sparklineIsLogarithmic()
{
    TableReport table = tableNamed(QStringLiteral("orders"));
    table.density.changes = {0, 1, 10, 100, 1000, 10000, 100000, 1000000};
    QVERIFY(
        note(reportOf({table}), QStringLiteral("  - ")).startsWith(QStringLiteral("`·▁▂▃▅▆▇█`")));
}

void TestReportMarkdown::lateRowsStandInBrackets()
{
    TableReport table = tableNamed(QStringLiteral("orders"));
    table.density.changes = {1, 0, 1, 0};
    table.density.late = 1;
    QCOMPARE(note(reportOf({table}), QStringLiteral("  - ")),
             QStringLiteral("`█·[█]·`, at most 1 row in one part; in brackets: 1 row beyond the "
                            "last key here, added later"));
}

void TestReportMarkdown::verdict_data()
{
    QTest::addColumn<RunReport>("report");
    QTest::addColumn<QString>("facts");
    QTest::addColumn<QString>("expected");

    const TableReport good = tableNamed(QStringLiteral("a"));
    const QString facts = QStringLiteral("pull · started 2026-11-23T11:30:01Z · 1.9 s");
    RunReport report = reportOf({good});
    QTest::newRow("verified")
        << report << facts
        << QStringLiteral("**✓ Verified**: 1 table in sync, compared after the last write");
    report.lite = true;
    report.tables.first().verified = false;
    QTest::newRow("lite")
        << report << facts + QStringLiteral(" · **lite**")
        << QStringLiteral(
               "**? Refreshed, not verified**: lite does not see deleted rows, or changes that "
               "left the modified column as it was: a full pull finds them");
    report = reportOf({tableNamed(QStringLiteral("a"), TableStatus::Differs)});
    report.dryRun = true;
    QTest::newRow("dry run") << report << facts + QStringLiteral(" · **dry run**")
                             << QStringLiteral(
                                    "**≠ Dry run**: nothing was written; 1 table would change");
    report = reportOf({good, tableNamed(QStringLiteral("b"), TableStatus::Cancelled)});
    report.cancelled = true;
    QTest::newRow("cancelled") << report << facts + QStringLiteral(" · **cancelled**")
                               << QStringLiteral("**– Cancelled**: 1 of 2 tables done before that");
    report = reportOf({tableNamed(QStringLiteral("a"), TableStatus::Failed)});
    QTest::newRow("failed") << report << facts
                            << QStringLiteral("**! Incomplete**: 1 table needs attention");
}

void TestReportMarkdown::verdict()
{
    QFETCH(RunReport, report);
    QFETCH(QString, facts);
    QFETCH(QString, expected);
    const QStringList lines = linesOf(report);
    QCOMPARE(lines.value(2), facts);
    QCOMPARE(lines.value(4), expected);
}

void TestReportMarkdown::oddNumbers()
{
    TableReport table = tableNamed(QStringLiteral("orders"));
    table.seconds = std::numeric_limits<double>::infinity();
    table.density.changes = {std::numeric_limits<qint64>::max(), 1};
    RunReport report = reportOf({table});
    report.seconds = std::numeric_limits<double>::quiet_NaN();
    report.started = QDateTime();
    QCOMPARE(linesOf(report).value(2), QStringLiteral("pull · 0.0 s"));
    QVERIFY(note(report, QStringLiteral("  - ")).startsWith(QStringLiteral("`█▁`")));
}

SLICETOOL_TEST(TestReportMarkdown)
#include "tst_reportmarkdown.moc"
