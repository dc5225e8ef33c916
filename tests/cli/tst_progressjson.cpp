// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/terminal/progressjson.h"
#include "support/testmain.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace slicetool;
using namespace slicetool::cli;

namespace {

TableProgress progress(const char *table, Phase phase, qint64 done = 0, qint64 total = 0,
                       TableStatus status = TableStatus::InSync)
{
    return {QString::fromUtf8(table), phase, done, total, 812, 3, status};
}

struct JsonFixture {
    QByteArray output;
    qint64 now = 5000;
    ProgressJson json{[this](const QByteArray &bytes) { output += bytes; }, [this] { return now; }};

    QList<QByteArray> lines() const { return output.split('\n').mid(0, output.count('\n')); }
};

} // namespace

class TestProgressJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRun();
    void throttlesWithinAPhase();
    void oddNamesStayOneLine();
    void stopping();
};

void TestProgressJson::aRun()
{
    JsonFixture f;
    f.json.start({QStringLiteral("a"), QStringLiteral("b")});
    f.now += 400;
    f.json.update(progress("a", Phase::Comparing, 1000, 5000));
    f.now += 100;
    f.json.update(progress("a", Phase::Done, 0, 0, TableStatus::Synced));
    f.json.update(progress("a", Phase::Done, 0, 0, TableStatus::Synced));
    f.json.finish();
    QCOMPARE(f.output,
             QByteArray(R"({"event":"start","tables":["a","b"]})"
                        "\n"
                        R"({"event":"progress","table":"a","phase":"comparing","rows_done":1000,)"
                        R"("rows_total":5000,"bytes":812,"changes":3,"seconds":0.4})"
                        "\n"
                        R"({"event":"done","table":"a","status":"synced","bytes":812,"changes":3,)"
                        R"("seconds":0.5})"
                        "\n"));
}

void TestProgressJson::throttlesWithinAPhase()
{
    JsonFixture f;
    f.json.start({QStringLiteral("a"), QStringLiteral("b")});
    for (int i = 0; i < 1000; ++i, ++f.now)
        f.json.update(progress("a", Phase::Comparing, i, 1000));
    QCOMPARE(f.lines().size(), 1 + 10);
    f.json.update(progress("b", Phase::Comparing, 1, 1000));
    f.json.update(progress("a", Phase::Applying, 1, 1000));
    f.json.update(progress("a", Phase::Verifying, 1, 1000));
    QCOMPARE(f.lines().size(), 1 + 10 + 3);
}

void TestProgressJson::oddNamesStayOneLine()
{
    JsonFixture f;
    f.json.start({QStringLiteral("a\n\"b\"")});
    f.json.update(progress("a\n\"b\"", Phase::Comparing));
    QCOMPARE(f.lines().size(), 2);
    for (const QByteArray &line : f.lines())
        QVERIFY(QJsonDocument::fromJson(line).isObject());
    QCOMPARE(
        QJsonDocument::fromJson(f.lines()[1]).object().value(QLatin1String("table")).toString(),
        QStringLiteral("a\n\"b\""));
}

void TestProgressJson::stopping()
{
    JsonFixture f;
    f.json.stopping();
    QCOMPARE(f.output, QByteArray("{\"event\":\"stopping\"}\n"));
}

SLICETOOL_TEST(TestProgressJson)
#include "tst_progressjson.moc"
