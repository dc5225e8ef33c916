// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/reporthtml.h"
#include "report/samplereport.h"
#include "support/testmain.h"

#include <QTest>
#include <QXmlStreamReader>

#include <limits>

using namespace slicetool;
using test::reportOf;
using test::tableNamed;

namespace {

/// One element as the reader found it, with all the text inside of it.
struct Element {
    QString tag;
    QXmlStreamAttributes attributes;
    QString text;

    QString attribute(const char *name) const
    {
        return attributes.value(QLatin1String(name)).toString();
    }
    bool hasClass(const char *name) const
    {
        return attribute("class").split(QLatin1Char(' ')).contains(QLatin1String(name));
    }
};

/// The page read as XML: in the order in which the elements begin.
struct Page {
    QList<Element> elements;
    QString error; ///< empty where it is well-formed

    explicit Page(const RunReport &report)
    {
        QXmlStreamReader reader(toHtml(report));
        QList<qsizetype> open;
        while (!reader.atEnd()) {
            const auto token = reader.readNext();
            if (token == QXmlStreamReader::StartElement) {
                open << elements.size();
                elements << Element{reader.name().toString(), reader.attributes(), {}};
            } else if (token == QXmlStreamReader::EndElement) {
                open.removeLast();
            } else if (token == QXmlStreamReader::Characters) {
                for (const qsizetype index : std::as_const(open))
                    elements[index].text += reader.text();
            }
        }
        if (reader.hasError())
            error = reader.errorString() + QStringLiteral(" in line ")
                    + QString::number(reader.lineNumber());
    }

    QList<Element> all(const char *tag, const char *withClass = "") const
    {
        QList<Element> found;
        for (const Element &element : elements) {
            if (element.tag == QLatin1String(tag)
                && (*withClass == '\0' || element.hasClass(withClass)))
                found << element;
        }
        return found;
    }

    QString text(const char *tag, const char *withClass = "") const
    {
        QStringList texts;
        for (const Element &element : all(tag, withClass))
            texts << element.text;
        return texts.join(QLatin1Char('\n'));
    }
};

const QString markup = QStringLiteral(
    "</td></table><script>alert('1')</script> & \"quoted\" %1 %2 ]]> <!-- \u202e\x01\x1b[31m");

} // namespace

class TestReportHtml : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void head();
    void figures();
    void sectionsWithoutContentAreLeftOut();
    void tablesStayInTheirOrder();
    void hostileTextStaysText();
    void whatXmlForbids_data();
    void whatXmlForbids();
    void loadsAndRunsNothing();
    void everyStatusHasAWordAndAMark();
    void verdict_data();
    void verdict();
    void detailsOfATable();
    void liteRun();
    void densityBars();
    void oneRowIsSeenBesideAMillion();
    void lateRowsAreMarkedApart();
    void noStripWithoutChanges();
    void afterAndLeftOut();
    void oddNumbers();
};

void TestReportHtml::head()
{
    const QByteArray html = toHtml(reportOf({}));
    QVERIFY(html.startsWith("<!DOCTYPE html>\n"));
    QVERIFY(html.endsWith("</html>\n"));
    RunReport report = reportOf({});
    report.command = QStringLiteral("compare");
    report.leg = Leg::Undo;
    const Page page(report);
    QCOMPARE(page.error, QString());
    QCOMPARE(page.text("title"), QStringLiteral("shop · compare (undo) · 2026-11-23T11:30:01Z"));
    QCOMPARE(page.text("h1"), QStringLiteral("shop"));
    QCOMPARE(page.all("time").value(0).attribute("datetime"),
             QStringLiteral("2026-11-23T11:30:01Z"));
    QCOMPARE(page.text("p", "facts"),
             QStringLiteral("compare (undo) · started 2026-11-23T11:30:01Z · 1.9 s"));
}

void TestReportHtml::figures()
{
    const Page page(
        reportOf({tableNamed(QStringLiteral("orders")), tableNamed(QStringLiteral("users")),
                  tableNamed(QStringLiteral("views"), TableStatus::Skipped)}));
    QCOMPARE(page.error, QString());
    QStringList cells;
    for (const Element &cell : page.all("td", "number"))
        cells << cell.text;
    QCOMPARE(cells.mid(0, 8),
             (QStringList{QStringLiteral("1,234,567"), QStringLiteral("5"), QStringLiteral("17"),
                          QStringLiteral("2"), QStringLiteral("47 KiB"), QStringLiteral("812 B"),
                          QStringLiteral("4,321"), QStringLiteral("3 min 05 s")}));
    // A skipped table was not looked at: its cells are empty instead of 0.
    QCOMPARE(cells.mid(16), QStringList(8, QString()));
    QStringList names;
    for (const Element &name : page.all("dt"))
        names << name.text;
    QCOMPARE(names, (QStringList{QStringLiteral("Tables"), QStringLiteral("Verified"),
                                 QStringLiteral("Rows changed"), QStringLiteral("Read"),
                                 QStringLiteral("Written"), QStringLiteral("Queries"),
                                 QStringLiteral("Time")}));
    QStringList values;
    for (const Element &value : page.all("dd", "value"))
        values << value.text;
    QCOMPARE(values,
             (QStringList{QStringLiteral("3"), QStringLiteral("2 of 2"), QStringLiteral("72"),
                          QStringLiteral("141 KiB"), QStringLiteral("2.4 KiB"),
                          QStringLiteral("12,963"), QStringLiteral("1.9 s")}));
    QCOMPARE(page.text("dd", "more"),
             QStringLiteral("1 skipped\n15 inserted, 51 updated, 6 deleted"));
}

void TestReportHtml::sectionsWithoutContentAreLeftOut()
{
    const Page page{RunReport()};
    QCOMPARE(page.error, QString());
    QCOMPARE(page.text("h1"), QStringLiteral("Run report"));
    for (const char *tag : {"h2", "table", "svg", "ul", "ol", "time"})
        QVERIFY2(page.all(tag).isEmpty(), tag);
    QVERIFY(page.text("p", "verdict").contains(QStringLiteral("no table was checked")));

    const Page plain(reportOf({tableNamed(QStringLiteral("orders"))}));
    QCOMPARE(plain.text("h2"), QStringLiteral("Tables"));
    QVERIFY(plain.all("tr", "details").isEmpty());
}

void TestReportHtml::tablesStayInTheirOrder()
{
    const Page page(reportOf({tableNamed(QStringLiteral("b")), tableNamed(QStringLiteral("a")),
                              tableNamed(QStringLiteral("c"))}));
    QCOMPARE(page.text("bdi"), QStringLiteral("shop\nb\na\nc"));
}

void TestReportHtml::hostileTextStaysText()
{
    TableReport table = tableNamed(markup, TableStatus::Failed);
    table.message = markup;
    table.drift = {QStringLiteral("drift ") + markup};
    table.movingRanges = {QStringLiteral("range ") + markup};
    table.density = {markup, markup, {1, 2, 3}, 1};
    table.lite = LiteFigures{markup, 1, 2, 1, 4};
    RunReport report = reportOf({table});
    report.plan = markup;
    report.command = markup;
    report.after = {{markup, false, markup}, {markup, true, markup, 3}};
    report.leftOut = {{markup, markup}};
    const Page page(report);
    QCOMPARE(page.error, QString());
    QVERIFY(page.all("script").isEmpty());
    QCOMPARE(page.all("table").size(), 1);
    QCOMPARE(page.all("tr").size(), 3);
    QString shown = markup;
    shown.replace(QChar(0x202e), QLatin1Char('?'))
        .replace(QChar(0x01), QLatin1Char('?'))
        .replace(QChar(0x1b), QLatin1Char('?'));
    QCOMPARE(page.text("h1"), shown);
    QCOMPARE(page.all("bdi").value(1).text, shown);
    QVERIFY(page.text("tr", "details").contains(shown));
    QVERIFY(page.text("ol", "after").contains(shown));
    QVERIFY(page.text("ul", "leftout").contains(shown));
}

void TestReportHtml::whatXmlForbids_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("nul") << QString(QChar(0));
    QTest::newRow("no character") << QString(QChar(0xffff)) + QChar(0xfffe);
    QTest::newRow("half a pair") << QString(QChar(0xd800)) + QStringLiteral("a");
    QTest::newRow("other half") << QString(QChar(0xdc00));
    QTest::newRow("newlines") << QStringLiteral("a\r\nb\u2028c\u0085");
    QTest::newRow("empty") << QString();
    QTest::newRow("beyond the first plane") << QStringLiteral("\U0001f600\U000e0041");
    QTest::newRow("long") << QString(100000, QLatin1Char('<'));
}

void TestReportHtml::whatXmlForbids()
{
    QFETCH(QString, name);
    TableReport table = tableNamed(name);
    table.message = name;
    table.density = {name, name, {1}};
    RunReport report = reportOf({table});
    report.plan = name;
    report.after = {{name, false, name}};
    report.leftOut = {{name, name}};
    QCOMPARE(Page(report).error, QString());
}

void TestReportHtml::loadsAndRunsNothing()
{
    TableReport table = tableNamed(QStringLiteral("orders"));
    table.message = QStringLiteral("http://example.com/ javascript:x onload=x");
    table.density = {QStringLiteral("1"), QStringLiteral("9"), {0, 4}};
    const Page page(reportOf({table}));
    for (const Element &element : page.elements) {
        QVERIFY2(!QStringList({QStringLiteral("script"), QStringLiteral("link"),
                               QStringLiteral("img"), QStringLiteral("a"), QStringLiteral("iframe"),
                               QStringLiteral("use"), QStringLiteral("image")})
                      .contains(element.tag),
                 qPrintable(element.tag));
        for (const QXmlStreamAttribute &attribute : element.attributes) {
            const QString name = attribute.name().toString();
            QVERIFY2(!name.startsWith(QLatin1String("on")) && name != QLatin1String("src")
                         && name != QLatin1String("href") && name != QLatin1String("style"),
                     qPrintable(name));
        }
    }
    const QString style = page.text("style");
    QVERIFY(!style.contains(QLatin1String("url(")) && !style.contains(QLatin1String("@import")));
    QVERIFY(style.contains(QLatin1String("prefers-color-scheme: dark")));
    QVERIFY(style.contains(QLatin1String("@media print")));
}

void TestReportHtml::everyStatusHasAWordAndAMark()
{
    QStringList seen;
    for (int status = int(TableStatus::InSync); status <= int(TableStatus::Cancelled); ++status) {
        const Page page(reportOf({tableNamed(QStringLiteral("orders"), TableStatus(status))}));
        QCOMPARE(page.error, QString());
        const QString text = page.text("td", "status");
        QCOMPARE(text.indexOf(QLatin1Char(' ')), 1);
        seen << text.mid(2);
    }
    QCOMPARE(seen, (QStringList{QStringLiteral("in sync, not verified"),
                                QStringLiteral("synced, verified"), QStringLiteral("differs"),
                                QStringLiteral("live"), QStringLiteral("drifted"),
                                QStringLiteral("skipped"), QStringLiteral("failed"),
                                QStringLiteral("cancelled")}));
}

void TestReportHtml::verdict_data()
{
    QTest::addColumn<RunReport>("report");
    QTest::addColumn<QString>("expected");

    const TableReport good = tableNamed(QStringLiteral("a"));
    const auto with = [&](TableStatus status) {
        return reportOf({good, tableNamed(QStringLiteral("b"), status)});
    };
    QTest::newRow("verified") << reportOf({good, good})
                              << QStringLiteral(
                                     "✓ Verified: 2 tables in sync, compared after the last write");
    QTest::newRow("failed") << with(TableStatus::Failed)
                            << QStringLiteral("! Incomplete: 1 of 2 tables need attention");
    QTest::newRow("drifted") << with(TableStatus::Drifted)
                             << QStringLiteral("! Incomplete: 1 of 2 tables need attention");
    QTest::newRow("not verified") << with(TableStatus::InSync)
                                  << QStringLiteral("! Incomplete: 1 of 2 tables need attention");
    RunReport report = with(TableStatus::Cancelled);
    report.cancelled = true;
    QTest::newRow("cancelled") << report
                               << QStringLiteral("- Cancelled: 1 of 2 tables done before that");
    report = reportOf({good});
    report.after = {{QStringLiteral("x"), false, QStringLiteral("no")}};
    QTest::newRow("after") << report << QStringLiteral("! Incomplete: 1 after statement not done");
    report = with(TableStatus::Differs);
    report.dryRun = true;
    QTest::newRow("dry run") << report
                             << QStringLiteral(
                                    "≠ Dry run: nothing was written; 2 tables would change");
    report = with(TableStatus::Differs);
    report.command = QStringLiteral("compare");
    report.tables.first().status = TableStatus::InSync;
    report.tables.first().inserted = report.tables.first().updated = 0;
    report.tables.first().deleted = 0;
    QTest::newRow("compare") << report << QStringLiteral("≠ Differs: 1 of 2 tables differ");
    report.tables.removeLast();
    QTest::newRow("equal") << report << QStringLiteral("✓ Equal: 1 table equal");
    report.command = QStringLiteral("schema");
    QTest::newRow("schema") << report << QStringLiteral("✓ Done: 1 table already there");
    QTest::newRow("skipped") << reportOf({tableNamed(QStringLiteral("b"), TableStatus::Skipped)})
                             << QStringLiteral("- Nothing to do: no table was checked");
}

void TestReportHtml::verdict()
{
    QFETCH(RunReport, report);
    QFETCH(QString, expected);
    const Page page(report);
    QCOMPARE(page.error, QString());
    QCOMPARE(page.text("p", "verdict"), expected);
    const QString facts = page.text("p", "facts");
    QCOMPARE(facts.contains(QStringLiteral("cancelled")), report.cancelled);
    QCOMPARE(facts.contains(QStringLiteral("dry run")), report.dryRun);
}

void TestReportHtml::detailsOfATable()
{
    TableReport table = tableNamed(QStringLiteral("orders"), TableStatus::Drifted);
    table.message = QStringLiteral("2 columns differ:\n\n a: int is bigint\nuse --recreate");
    table.drift = {QStringLiteral("a: int is bigint"), QStringLiteral("b: missing")};
    table.movingRanges = {QStringLiteral("id 1 to 1000")};
    table.missedByLite = 3;
    table.afterwards = 1;
    const Page page(reportOf({table}));
    QCOMPARE(page.all("tr", "details").size(), 1);
    QStringList lines;
    for (const Element &element : page.elements) {
        if (element.tag == QLatin1String("li") || element.tag == QLatin1String("p"))
            lines << element.text;
    }
    // What the message tells already is not told again.
    QCOMPARE(lines.mid(2),
             (QStringList{
                 QStringLiteral("2 columns differ:"), QStringLiteral("a: int is bigint"),
                 QStringLiteral("use --recreate"), QStringLiteral("Definitions differ:"),
                 QStringLiteral("b: missing"), QStringLiteral("Changing:"),
                 QStringLiteral("id 1 to 1000"),
                 QStringLiteral("lite pulls had missed at most 3 of these changes"),
                 QStringLiteral("1 row changed by the plan's after statements: no difference")}));
}

void TestReportHtml::liteRun()
{
    TableReport table = tableNamed(QStringLiteral("orders"));
    table.verified = false;
    table.lite = LiteFigures{QStringLiteral("column changed_at"), 10, 2000, 0, 4};
    RunReport report = reportOf({table});
    report.lite = true;
    const Page page(report);
    QVERIFY(page.text("p", "verdict").startsWith(QStringLiteral("? Refreshed, not verified")));
    QVERIFY(page.text("p", "facts").endsWith(QStringLiteral(" · lite")));
    QVERIFY(page.text("tr", "details")
                .startsWith(QStringLiteral(
                    "by column changed_at: checked 4 rows; a sample of 2,000 rows in 10 ranges: "
                    "none differ; if differences are spread evenly, at most 0.1")));
    QCOMPARE(page.text("td", "status"), QStringLiteral("✓ refreshed"));
}

void TestReportHtml::densityBars()
{
    TableReport table = tableNamed(QStringLiteral("orders"));
    table.density = {QStringLiteral("<1>"), QStringLiteral("9"), {0, 10, 0, 1000, -5}};
    const Page page(reportOf({table}));
    QCOMPARE(page.error, QString());
    QCOMPARE(page.all("svg").size(), 1);
    QCOMPARE(page.all("rect", "back").size(), 5);
    const QList<Element> bars = page.all("rect", "bar");
    QCOMPARE(bars.size(), 2);
    QCOMPARE(bars.at(0).attribute("x"), QStringLiteral("1.00"));
    QCOMPARE(bars.at(1).attribute("x"), QStringLiteral("3.00"));
    for (const Element &bar : bars)
        QCOMPARE(bar.attribute("y").toDouble() + bar.attribute("height").toDouble(), 28.0);
    QStringList titles;
    for (const Element &title : page.all("title").mid(1))
        titles << title.text;
    QCOMPARE(titles.size(), 5);
    QCOMPARE(titles.at(0), QStringLiteral("Part 1 of 5: 0 rows changed"));
    QCOMPARE(titles.at(3), QStringLiteral("Part 4 of 5: 1,000 rows changed"));
    QCOMPARE(page.text("figcaption"), QStringLiteral("<1>9"));
    QVERIFY(page.all("rect", "cap").isEmpty());
}

void TestReportHtml::oneRowIsSeenBesideAMillion()
{
    TableReport table = tableNamed(QStringLiteral("orders"));
    table.density.changes = {1, 1000, 1000000, 0};
    const Page page(reportOf({table}));
    const QList<Element> bars = page.all("rect", "bar");
    QCOMPARE(bars.size(), 3);
    const double one = bars.at(0).attribute("height").toDouble();
    const double thousand = bars.at(1).attribute("height").toDouble();
    const double million = bars.at(2).attribute("height").toDouble();
    QVERIFY2(one >= 3, qPrintable(QString::number(one)));
    QCOMPARE(million, 23.0);
    // Half of the digits stand about half as high: the scale is logarithmic.
    QVERIFY(qAbs(thousand / million - 0.575) < 0.01);
    QVERIFY(page.all("figcaption").isEmpty());
}

void TestReportHtml::lateRowsAreMarkedApart()
{
    TableReport table = tableNamed(QStringLiteral("orders"));
    table.density = {QStringLiteral("1"), QStringLiteral("9"), {3, 0, 40, 0}, 7};
    const Page some(reportOf({table}));
    QCOMPARE(some.all("rect", "cap").size(), 1);
    const Element cap = some.all("rect", "cap").first();
    QCOMPARE(cap.attribute("x"), QStringLiteral("2.00"));
    // The cap ends above the highest bar: it is told from it without its colour.
    const Element bar = some.all("rect", "bar").at(1);
    QVERIFY(cap.attribute("y").toDouble() + cap.attribute("height").toDouble()
            < bar.attribute("y").toDouble());
    QVERIFY(some.all("rect", "late").isEmpty()); // most of that bucket is not late
    QVERIFY(some.text("figure").contains(QStringLiteral(
        "Part 3 of 4: 40 rows changed, 7 rows beyond the last key here, added later")));
    QVERIFY(some.text("figure").endsWith(
        QStringLiteral("Marked on top: 7 rows beyond the last key here, added later")));

    table.density.late = 40;
    const Page whole(reportOf({table}));
    QCOMPARE(whole.all("rect", "late").size(), 1);

    table.density.changes = QList<qint64>(500, 1);
    const Element wide = Page(reportOf({table})).all("rect", "cap").value(0);
    QCOMPARE(wide.attribute("width"), QStringLiteral("5.00"));
    QCOMPARE(wide.attribute("x"), QStringLiteral("495.00"));
}

void TestReportHtml::noStripWithoutChanges()
{
    TableReport table = tableNamed(QStringLiteral("orders"));
    table.density = {QStringLiteral("1"), QStringLiteral("9"), {0, 0, 0}};
    const Page page(reportOf({table}));
    QVERIFY(page.all("svg").isEmpty());
    QVERIFY(page.all("tr", "details").isEmpty());
}

void TestReportHtml::afterAndLeftOut()
{
    RunReport report = reportOf({tableNamed(QStringLiteral("orders"))});
    report.after = {{QStringLiteral("UPDATE a\nSET b = 0"), true, {}, 1200},
                    {QStringLiteral("UPDATE nothing"), false, QStringLiteral("no such table")}};
    report.leftOut = {{QStringLiteral("view"), QStringLiteral("z")},
                      {QStringLiteral("trigger"), QStringLiteral("t")},
                      {QStringLiteral("view"), QStringLiteral("y")}};
    const Page page(report);
    QCOMPARE(page.text("h2"), QStringLiteral("Tables\nAfter statements\nNot carried"));
    QCOMPARE(page.text("ol", "after"),
             QStringLiteral("✓ done UPDATE a\nSET b = 0 1,200 rows changed\n"
                            "✗ not done UPDATE nothingno such table\n"));
    QCOMPARE(page.text("ul", "leftout"), QStringLiteral("trigger: t\nviews: z, y\n"));
}

void TestReportHtml::oddNumbers()
{
    TableReport table = tableNamed(QStringLiteral("orders"));
    table.bytesRead = std::numeric_limits<qint64>::max();
    table.seconds = std::numeric_limits<double>::infinity();
    table.density = {{}, {}, {std::numeric_limits<qint64>::max(), 1}, 1};
    RunReport report = reportOf({table});
    report.seconds = std::numeric_limits<double>::quiet_NaN();
    report.started = QDateTime();
    const Page page(report);
    QCOMPARE(page.error, QString());
    QCOMPARE(page.text("p", "facts"), QStringLiteral("pull · 0.0 s"));
    QVERIFY(page.text("table").contains(QStringLiteral("8192 PiB")));
    QCOMPARE(page.all("rect", "bar").value(0).attribute("height"), QStringLiteral("23.00"));
}

SLICETOOL_TEST(TestReportHtml)
#include "tst_reporthtml.moc"
