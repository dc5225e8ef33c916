// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/summaries/checksummary.h"
#include "support/testmain.h"

#include <QTest>

using namespace slicetool;
using namespace slicetool::cli;

namespace {

using Severity = Finding::Severity;

Finding finding(Severity severity, const char *place, const char *table = "",
                ErrorCode code = ErrorCode::Query)
{
    return {severity,
            QString::fromLatin1(place),
            QString::fromLatin1(table),
            QStringLiteral("first\nsecond"),
            severity == Severity::Ok ? QString() : QStringLiteral("Do this."),
            code};
}

} // namespace

/// How findings are printed, and which exit code they make.
class TestCheckSummary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void exitCodes_data();
    void exitCodes();
    void problemsComeLastWithTheirRemedies();
    void quietShowsProblemsOnly();
    void nothingSteersTheTerminal();
};

void TestCheckSummary::exitCodes_data()
{
    QTest::addColumn<QList<Finding>>("findings");
    QTest::addColumn<int>("exitCode");
    const Finding unreachable = finding(Severity::Problem, "base", "", ErrorCode::Unreachable);
    const Finding refused = finding(Severity::Problem, "work", "", ErrorCode::Refused);
    const Finding drifted = finding(Severity::Problem, "base", "orders", ErrorCode::Drifted);
    QTest::newRow("nothing") << QList<Finding>{} << 0;
    QTest::newRow("notes") << QList<Finding>{finding(Severity::Ok, "base"),
                                             finding(Severity::Note, "base", "",
                                                     ErrorCode::Unreachable)}
                           << 0;
    QTest::newRow("drift") << QList<Finding>{drifted} << 3;
    QTest::newRow("a table's SQL")
        << QList<Finding>{finding(Severity::Problem, "plan", "orders", ErrorCode::Plan)} << 3;
    QTest::newRow("a table that is refused")
        << QList<Finding>{finding(Severity::Problem, "base", "orders", ErrorCode::Refused)} << 3;
    QTest::newRow("a statement afterwards")
        << QList<Finding>{finding(Severity::Problem, "plan", "", ErrorCode::MissingSchema)} << 3;
    QTest::newRow("privilege") << QList<Finding>{finding(Severity::Problem, "base", "",
                                                         ErrorCode::Privilege)}
                               << 3;
    QTest::newRow("no schema") << QList<Finding>{finding(Severity::Problem, "upstream", "",
                                                         ErrorCode::MissingSchema)}
                               << 4;
    QTest::newRow("not reached") << QList<Finding>{drifted, unreachable, drifted} << 4;
    QTest::newRow("refused") << QList<Finding>{unreachable, refused, drifted} << 2;
}

void TestCheckSummary::exitCodes()
{
    QFETCH(QList<Finding>, findings);
    QFETCH(int, exitCode);
    CheckReport report;
    report.findings = findings;
    QCOMPARE(exitCodeFor(report), exitCode);
}

void TestCheckSummary::problemsComeLastWithTheirRemedies()
{
    CheckReport report;
    report.findings = {finding(Severity::Problem, "base", "orders"),
                       finding(Severity::Ok, "upstream"), finding(Severity::Note, "plan")};
    report.tables = 12;
    report.skipped = 1;
    QCOMPARE(renderCheck(report, {}, false),
             QStringLiteral("=  upstream          first\n"
                            "     second\n"
                            "-  plan              first\n"
                            "     second\n"
                            "     > Do this.\n"
                            "x  base      orders  first\n"
                            "     second\n"
                            "     > Do this.\n"
                            "\n"
                            "1 problem to fix; 12 tables checked, 1 skipped\n"));
}

void TestCheckSummary::quietShowsProblemsOnly()
{
    CheckReport report;
    report.findings = {finding(Severity::Ok, "upstream"), finding(Severity::Note, "plan")};
    QCOMPARE(renderCheck(report, {}, true), QString());
    report.findings << finding(Severity::Problem, "base");
    const QString text = renderCheck(report, {}, true);
    QVERIFY2(text.startsWith(QLatin1String("x  base  first\n")), qPrintable(text));
    QVERIFY2(text.endsWith(QLatin1String("1 problem to fix\n")), qPrintable(text));
}

void TestCheckSummary::nothingSteersTheTerminal()
{
    CheckReport report;
    report.findings = {{Severity::Problem, QStringLiteral("base"), QStringLiteral("a\x1b[2J"),
                        QStringLiteral("b\x1b[2J"), QStringLiteral("c\x1b[2J"),
                        ErrorCode::Drifted}};
    const QString text = renderCheck(report, {}, false);
    QVERIFY2(!text.contains(QLatin1Char('\x1b')), qPrintable(text));
}

SLICETOOL_TEST(TestCheckSummary)
#include "tst_checksummary.moc"
