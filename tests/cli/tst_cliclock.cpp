// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/clifixture.h"
#include "support/testmain.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>

using namespace slicetool;
using namespace slicetool::test;

/// The clock of this machine is set while runs are at work, by hand or by its owner's laptop waking up.
/// Which rows are equal has nothing to do with it.
class TestCliClock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void jumps_data();
    void jumps();

private:
    std::unique_ptr<CliFixture> m_cli;
};

void TestCliClock::initTestCase()
{
    auto started = CliFixture::start();
    SLICETOOL_VERIFY(started);
    m_cli = std::move(*started);
}

void TestCliClock::init()
{
    SLICETOOL_VERIFY(m_cli->reset());
    SLICETOOL_VERIFY(m_cli->upstream().execute(
        str("CREATE TABLE daily (id INT PRIMARY KEY, v INT, updated_at TIMESTAMP NOT NULL DEFAULT "
            "CURRENT_TIMESTAMP ON UPDATE CURRENT_TIMESTAMP); INSERT INTO daily (id, v) SELECT seq, "
            "seq FROM seq_1_to_20000"),
        str("foo")));
}

void TestCliClock::jumps_data()
{
    QTest::addColumn<int>("calls");
    QTest::addColumn<int>("days");
    // Other servers in short form.
    const bool isUsual = m_cli->servers().pair().isUsual();
    for (const int days : {-400, 400}) {
        for (const int calls : isUsual ? QList<int>{0, 3} : QList<int>{1})
            QTest::addRow("%+d days, after %d questions", days, calls) << calls << days;
    }
}

void TestCliClock::jumps()
{
    QFETCH(int, calls);
    QFETCH(int, days);
    const QString plan = m_cli->writePlan();
    const QString report = m_cli->path(str("r.json"));
    const auto jumping = [&](const QStringList &arguments) {
        m_cli->environment.insert(str("LD_PRELOAD"), str(SLICETOOL_JUMPING_CLOCK));
        // A program with the sanitizer wants to be before it in the list of libraries.
        m_cli->environment.insert(str("ASAN_OPTIONS"), str("verify_asan_link_order=0"));
        m_cli->environment.insert(str("SLICETOOL_CLOCK_JUMP"),
                                  str("%1:%2").arg(calls).arg(qint64(days) * 86400));
        const CliOutcome outcome = m_cli->run(
            arguments + QStringList{str("--report"), report, str("--progress"), str("bar")});
        m_cli->environment.remove(str("LD_PRELOAD"));
        m_cli->environment.remove(str("ASAN_OPTIONS"));
        m_cli->environment.remove(str("SLICETOOL_CLOCK_JUMP"));
        return outcome;
    };
    const auto change = [&](const char *sql) {
        SLICETOOL_VERIFY(m_cli->upstream().execute(str(sql), str("foo")));
    };
    // As it jumps for some calls later, and stays as it is for the run after it.
    SLICETOOL_EXIT(jumping({str("pull"), plan}), 0);
    const QJsonObject first = QJsonDocument::fromJson(m_cli->readFile(str("r.json"))).object();
    const qint64 began =
        QDateTime::fromString(first[QLatin1String("started")].toString(), Qt::ISODateWithMs)
            .daysTo(QDateTime::currentDateTimeUtc());
    if (calls == 0) // the clock did jump
        QCOMPARE(began, qint64(-days));
    QVERIFY(first[QLatin1String("seconds")].toDouble() < 600);
    SLICETOOL_VERIFY_EQUAL(m_cli->compareBase());

    change("UPDATE daily SET v = -1 WHERE id = 5; DELETE FROM daily WHERE id = 6; "
           "INSERT INTO daily (id, v) VALUES (30000, 1)");
    SLICETOOL_EXIT(m_cli->run({str("pull"), plan}), 0);
    SLICETOOL_VERIFY_EQUAL(m_cli->compareBase());
    change("UPDATE daily SET v = -2 WHERE id = 7");
    SLICETOOL_EXIT(jumping({str("pull"), plan, str("--lite")}), 0);
    SLICETOOL_VERIFY_EQUAL(m_cli->compareBase());
    change("UPDATE daily SET v = -3, updated_at = updated_at WHERE id = 8");
    SLICETOOL_EXIT(jumping({str("pull"), plan}), 0);
    SLICETOOL_VERIFY_EQUAL(m_cli->compareBase());

    SLICETOOL_EXIT(jumping({str("undo"), plan}), 0);
    SLICETOOL_VERIFY(
        m_cli->local().execute(str("UPDATE daily SET v = 0 WHERE id MOD 7 = 1"), str("foo1")));
    SLICETOOL_EXIT(jumping({str("undo"), plan}), 0);
    const CliOutcome work = m_cli->run({str("compare"), plan, str("--leg"), str("undo")});
    SLICETOOL_EXIT(work, 0);
    // All of them are in the history, in the order in which they were.
    const CliOutcome history = m_cli->run({str("history"), plan});
    SLICETOOL_EXIT(history, 0);
    QCOMPARE(history.out.count(str("pull")), 4);
    QCOMPARE(history.out.count(str("undo")), 2);
}

SLICETOOL_TEST(TestCliClock)
#include "tst_cliclock.moc"
