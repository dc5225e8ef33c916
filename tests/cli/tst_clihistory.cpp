// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/clifixture.h"
#include "support/reportschema.h"
#include "support/testmain.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

using namespace slicetool;
using namespace slicetool::test;

/// What the program remembers of its runs, and how it tells.
class TestCliHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void listsRunsNewestFirst();
    void tellsWhatADryRunFound();
    void onlyOnePlan();
    void showsARunAgain();
    void laysTwoRunsSideBySide();
    void reportsByTheirSuffix();
    void badInput();
    void spoilsNoRun();

private:
    CliOutcome run(const QStringList &arguments) { return m_cli->run(arguments); }

    std::unique_ptr<CliFixture> m_cli;
    QString m_plan;
};

void TestCliHistory::initTestCase()
{
    auto started = CliFixture::start();
    SLICETOOL_VERIFY(started);
    m_cli = std::move(*started);
}

void TestCliHistory::init()
{
    SLICETOOL_VERIFY(m_cli->reset());
    m_plan = m_cli->writePlan();
}

void TestCliHistory::listsRunsNewestFirst()
{
    const CliOutcome none = run({QStringLiteral("history")});
    SLICETOOL_EXIT(none, 0);
    SLICETOOL_SAYS(none.out, "No runs yet");
    SLICETOOL_EXIT(run({QStringLiteral("compare"), m_plan}), 1);
    SLICETOOL_EXIT(run({QStringLiteral("pull"), m_plan, QStringLiteral("--quiet")}), 0);
    SLICETOOL_EXIT(run({QStringLiteral("pull"), m_plan, QStringLiteral("--dry-run")}), 0);
    const CliOutcome listed = run({QStringLiteral("history")});
    SLICETOOL_EXIT(listed, 0);
    const QStringList lines = listed.out.trimmed().split(QLatin1Char('\n'));
    QVERIFY2(lines.size() == 3, qPrintable(listed.out));
    SLICETOOL_SAYS(lines.at(0), "dry run");
    SLICETOOL_SAYS(lines.at(1), "verified");
    SLICETOOL_SAYS(lines.at(2), "differs");

    const CliOutcome json = run({QStringLiteral("history"), QStringLiteral("--json"),
                                 QStringLiteral("--last"), QStringLiteral("2")});
    const QJsonObject document = QJsonDocument::fromJson(json.out.toUtf8()).object();
    QCOMPARE(document.value(QLatin1String("format")).toString(),
             QStringLiteral("slicetool-history/1"));
    QCOMPARE(historyComplaints(json.out.toUtf8()), QStringList());
    const QJsonArray runs = document.value(QLatin1String("runs")).toArray();
    QCOMPARE(runs.size(), 2);
    const QJsonObject pull = runs.at(1).toObject();
    QCOMPARE(pull.value(QLatin1String("command")).toString(), QStringLiteral("pull"));
    QCOMPARE(pull.value(QLatin1String("started_by")).toString(), QStringLiteral("command"));
    QVERIFY(pull.value(QLatin1String("verified")).toBool());
    QVERIFY(pull.value(QLatin1String("changes")).toInt() > 0);
    QCOMPARE(pull.value(QLatin1String("plan_path")).toString(), m_plan);
}

/// A dry run that found rows has no "no difference" behind it, and one that found none has.
void TestCliHistory::tellsWhatADryRunFound()
{
    SLICETOOL_EXIT(run({QStringLiteral("pull"), m_plan, QStringLiteral("--dry-run")}), 0);
    const auto last = [&] {
        return run({QStringLiteral("history"), QStringLiteral("--last"), QStringLiteral("1")}).out;
    };
    QVERIFY2(last().contains(QLatin1String("would change")), qPrintable(last()));
    SLICETOOL_EXIT(run({QStringLiteral("pull"), m_plan}), 0);
    SLICETOOL_EXIT(run({QStringLiteral("pull"), m_plan, QStringLiteral("--dry-run")}), 0);
    QVERIFY2(last().contains(QLatin1String("no difference")), qPrintable(last()));
}

void TestCliHistory::onlyOnePlan()
{
    const QString other = m_cli->writeFile(QStringLiteral("other.slice.json"),
                                           m_cli->readFile(QFileInfo(m_plan).fileName()));
    SLICETOOL_EXIT(run({QStringLiteral("pull"), m_plan}), 0);
    SLICETOOL_EXIT(run({QStringLiteral("pull"), other}), 0);
    const CliOutcome listed = run({QStringLiteral("history"), other});
    QCOMPARE(listed.out.count(QLatin1Char('\n')), 1);
}

void TestCliHistory::showsARunAgain()
{
    const CliOutcome pulled = run({QStringLiteral("pull"), m_plan});
    SLICETOOL_EXIT(pulled, 0);
    const CliOutcome shown =
        run({QStringLiteral("history"), QStringLiteral("--show"), QStringLiteral("1")});
    SLICETOOL_EXIT(shown, 0);
    QCOMPARE(shown.out, pulled.out);
    const CliOutcome json = run({QStringLiteral("history"), QStringLiteral("--show"),
                                 QStringLiteral("1"), QStringLiteral("--json")});
    QCOMPARE(QJsonDocument::fromJson(json.out.toUtf8())
                 .object()
                 .value(QLatin1String("format"))
                 .toString(),
             QStringLiteral("slicetool-report/1"));
}

void TestCliHistory::laysTwoRunsSideBySide()
{
    SLICETOOL_EXIT(run({QStringLiteral("pull"), m_plan}), 0);
    SLICETOOL_EXIT(run({QStringLiteral("pull"), m_plan}), 0);
    const CliOutcome both = run({QStringLiteral("history"), QStringLiteral("--compare"),
                                 QStringLiteral("1"), QStringLiteral("2")});
    SLICETOOL_EXIT(both, 0);
    SLICETOOL_SAYS(both.out, "Left: pull of ");
    SLICETOOL_SAYS(both.out, "synced");
    SLICETOOL_SAYS(both.out, "in-sync");
    SLICETOOL_EXIT(run({QStringLiteral("history"), QStringLiteral("--compare"), QStringLiteral("1"),
                        QStringLiteral("9")}),
                   2);
    SLICETOOL_EXIT(
        run({QStringLiteral("history"), QStringLiteral("--compare"), QStringLiteral("1")}), 2);
}

void TestCliHistory::reportsByTheirSuffix()
{
    const auto content = [&](const char *name) {
        const QString path = m_cli->path(QString::fromLatin1(name));
        const CliOutcome pulled =
            run({QStringLiteral("pull"), m_plan, QStringLiteral("--report"), path});
        [&] { SLICETOOL_EXIT(pulled, 0); }();
        return m_cli->readFile(QString::fromLatin1(name));
    };
    QVERIFY(content("r.html").startsWith("<!DOCTYPE html>"));
    QVERIFY(content("r.md").startsWith("# "));
    QCOMPARE(reportComplaints(content("r.json")), QStringList());
}

void TestCliHistory::badInput()
{
    const CliOutcome unknown =
        run({QStringLiteral("history"), QStringLiteral("--show"), QStringLiteral("77")});
    SLICETOOL_EXIT(unknown, 2);
    SLICETOOL_SAYS(unknown.error, "77");
    SLICETOOL_EXIT(run({QStringLiteral("history"), QStringLiteral("--last"), QStringLiteral("0")}),
                   2);
    SLICETOOL_EXIT(run({QStringLiteral("history"), QStringLiteral("--show"), QStringLiteral("x")}),
                   2);
}

/// A state folder that cannot be written is said, and the run is what it is.
void TestCliHistory::spoilsNoRun()
{
    m_cli->environment.insert(QStringLiteral("XDG_STATE_HOME"), QStringLiteral("/proc/nowhere"));
    const CliOutcome pulled = run({QStringLiteral("pull"), m_plan});
    SLICETOOL_EXIT(pulled, 0);
    SLICETOOL_SAYS(pulled.error, "not added to the history");
    SLICETOOL_EXIT(run({QStringLiteral("history")}), 0);
}

SLICETOOL_TEST(TestCliHistory)
#include "tst_clihistory.moc"
