// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/plan/slicepreview.h"
#include "support/serverfixture.h"
#include "support/testmain.h"

#include <QElapsedTimer>
#include <QTest>

#include <thread>

using namespace slicetool;
using namespace slicetool::gui;

/// What a real upstream says of steps, good and bad.
class TestSlicePreview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void showsTheRowsOfASlice();
    void showsWhatAQueryPicks();
    void tellsWhereSqlIsWrong_data();
    void tellsWhereSqlIsWrong();
    void refusesWhatARunWouldRefuse();
    void isCancelledAtOnce();

private:
    Result<SlicePreview> preview(const TableStep &step, std::stop_token stop = {});

    std::unique_ptr<test::ServerFixture> m_servers;
    QMap<QString, QJsonValue> m_variables{{QStringLiteral("n"), 40}};
};

void TestSlicePreview::initTestCase()
{
    auto servers = test::ServerFixture::start();
    SLICETOOL_VERIFY(servers);
    m_servers = std::move(*servers);
    SLICETOOL_VERIFY(
        test::ServerFixture::recreateSchema(m_servers->upstream(), QStringLiteral("foo")));
    SLICETOOL_VERIFY(m_servers->upstream().execute(
        QStringLiteral(
            "CREATE TABLE t (id INT PRIMARY KEY, b VARBINARY(8), txt TEXT NULL, ts DATETIME "
            "NULL, g POINT NULL); INSERT INTO t SELECT seq, UNHEX(HEX(seq)), IF(seq MOD 2, "
            "NULL, 'größe'), '2024-01-01', POINT(1, 2) FROM seq_1_to_5000;"
            "CREATE TABLE nokey (v INT); INSERT INTO nokey VALUES (1), (2)"),
        QStringLiteral("foo")));
}

Result<SlicePreview> TestSlicePreview::preview(const TableStep &step, std::stop_token stop)
{
    return previewSlice(
        step, m_variables,
        m_servers->upstream().endpoint(QStringLiteral("foo"), QStringLiteral("upstream")), stop);
}

void TestSlicePreview::showsTheRowsOfASlice()
{
    TableStep step;
    step.table = QStringLiteral("t");
    auto shown = preview(step);
    SLICETOOL_VERIFY(shown);
    QCOMPARE(shown->rows, std::optional<qint64>(5000));
    QCOMPARE(shown->first.size(), 100);
    QCOMPARE(shown->columns.size(), 5);
    step.where = QStringLiteral("id <= :n -- a comment");
    shown = preview(step);
    SLICETOOL_VERIFY(shown);
    QCOMPARE(shown->rows, std::optional<qint64>(40));
    QVERIFY(shown->first.first().at(2).isNull());
    QCOMPARE(shown->first.at(1).at(2), QByteArray("größe"));
    QVERIFY(!shown->planColumns.isEmpty() && !shown->plan.isEmpty());
    QVERIFY(shown->planColumns.contains(QStringLiteral("key")));
    QVERIFY(shown->plan.first().contains(QByteArray("PRIMARY")));
    // Under the plan's names, and picked by upstream's.
    step.table = QStringLiteral("other");
    step.upstreamTable = QStringLiteral("t");
    step.upstreamColumns = {{QStringLiteral("number"), QStringLiteral("id")}};
    shown = preview(step);
    SLICETOOL_VERIFY(shown);
    QCOMPARE(shown->rows, std::optional<qint64>(40));
    QCOMPARE(shown->columns.first(), QStringLiteral("number"));
    QVERIFY(shown->plan.first().contains(QByteArray("PRIMARY")));
    step.upstreamColumns = {{QStringLiteral("number"), QStringLiteral("idd")}};
    shown = preview(step);
    QVERIFY(!shown && shown.error().reason.contains(QLatin1String("column `idd`")));
}

void TestSlicePreview::showsWhatAQueryPicks()
{
    TableStep step;
    step.table = QStringLiteral("t");
    step.kind = StepKind::Query;
    step.sql = QStringLiteral("SELECT id FROM t WHERE id < 11");
    auto shown = preview(step);
    SLICETOOL_VERIFY(shown);
    QCOMPARE(shown->rows, std::optional<qint64>(10));
    step.table = QStringLiteral("nokey");
    step.sql = QStringLiteral("SELECT * FROM nokey WHERE v = 2");
    shown = preview(step);
    SLICETOOL_VERIFY(shown);
    QCOMPARE(shown->rows, std::optional<qint64>(1));
}

void TestSlicePreview::tellsWhereSqlIsWrong_data()
{
    QTest::addColumn<QString>("where");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    QTest::newRow("unknown column") << "id > 1\n  AND nosuch = 2" << 1 << 6;
    QTest::newRow("syntax") << "id > 1\nAND id >> > 3" << 1 << 10;
    QTest::newRow("the second of two") << "id > > 3\nOR id > > 3" << 0 << 5;
    QTest::newRow("at the end") << "id > 1 AND\nid <" << 1 << 4;
    QTest::newRow("unknown variable") << "id > :other" << -1 << -1;
}

void TestSlicePreview::tellsWhereSqlIsWrong()
{
    QFETCH(QString, where);
    QFETCH(int, line);
    QFETCH(int, column);
    TableStep step;
    step.table = QStringLiteral("t");
    step.where = where;
    const auto shown = preview(step);
    QVERIFY(!shown);
    const auto place = errorPlace(shown.error().reason, where);
    if (line < 0) {
        QVERIFY(shown.error().message().contains(QLatin1String("other")));
        return;
    }
    QVERIFY2(place, qPrintable(shown.error().reason));
    QCOMPARE(place->line, line);
    QCOMPARE(place->column, column);
}

void TestSlicePreview::refusesWhatARunWouldRefuse()
{
    TableStep step;
    step.table = QStringLiteral("t");
    step.where = QStringLiteral("1); DELETE FROM t; -- ");
    QVERIFY(!preview(step));
    step.where = QStringLiteral("id IN (SELECT id FROM t FOR UPDATE)");
    QVERIFY(!preview(step));
    step.where.clear();
    step.kind = StepKind::Query;
    step.sql = QStringLiteral("SELECT txt FROM t WHERE id < 3"); // not the key
    QVERIFY(!preview(step));
    step.sql.clear();
    QVERIFY(!preview(step)); // no SQL
    step.table = QStringLiteral("nosuch");
    QVERIFY(!preview(step));
}

void TestSlicePreview::isCancelledAtOnce()
{
    TableStep step;
    step.table = QStringLiteral("t");
    step.where = QStringLiteral("SLEEP(0.1) = 1");
    std::stop_source stop;
    QElapsedTimer clock;
    clock.start();
    std::thread stopper([&] {
        std::this_thread::sleep_for(std::chrono::milliseconds(500));
        stop.request_stop();
    });
    const auto shown = preview(step, stop.get_token());
    stopper.join();
    QVERIFY(!shown && shown.error().isCancelled());
    QVERIFY2(clock.elapsed() < 2500, qPrintable(QString::number(clock.elapsed())));
}

SLICETOOL_TEST(TestSlicePreview)
#include "tst_slicepreview.moc"
