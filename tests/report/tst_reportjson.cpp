// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/reportfile.h"
#include "report/reportjson.h"
#include "support/reportschema.h"
#include "support/testmain.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace slicetool;

namespace {

RunReport sample()
{
    TableReport orders;
    orders.table = QStringLiteral("orders");
    orders.status = TableStatus::Synced;
    orders.sourceRows = 1000000;
    orders.inserted = 5;
    orders.updated = 17;
    orders.deleted = 2;
    orders.bytesRead = 48211;
    orders.sourceQueries = 12;
    orders.sourceAnswers = 3400;
    orders.bytesWritten = 9120;
    orders.seconds = 1.2;
    orders.verified = true;
    orders.density = {QStringLiteral("1"), QStringLiteral("1000000"), {0, 0, 3, 0}};

    TableReport events;
    events.table = QStringLiteral("\u00e9v\u00e9nements \"odd\"");
    events.step = StepKind::Query;
    events.status = TableStatus::Drifted;
    events.message = QStringLiteral("2 columns differ\nuse --recreate");
    events.drift = {QStringLiteral("a: int is bigint"), QStringLiteral("b: missing")};

    events.definitions =
        TableDefinitions{QStringLiteral("CREATE TABLE `a`"), QStringLiteral("CREATE TABLE `b`"),
                         QStringLiteral("ALTER TABLE `b`")};

    TableReport live;
    live.table = QStringLiteral("live");
    live.status = TableStatus::Live;
    live.movingRanges = {QStringLiteral("id 1 to 1000")};
    live.ignored = {QStringLiteral("updated_at")};
    live.rounded = {{QStringLiteral("lat"), 6}, {QStringLiteral("\"odd\""), 0}};
    live.notes = {QStringLiteral("index `k` is only downstream: (a)")};

    RunReport report;
    report.plan = QStringLiteral("shop");
    report.command = QStringLiteral("pull");
    report.started = QDateTime(QDate(2026, 11, 23), QTime(12, 30, 1, 250), QTimeZone(3600));
    report.seconds = 1.9;
    report.tables = {events, live, orders};
    report.after = {{QStringLiteral("UPDATE throttles SET used = 0"), true, {}},
                    {QStringLiteral("UPDATE nothing"), false, QStringLiteral("no such table")}};
    report.leftOut = {{QStringLiteral("view"), QStringLiteral("best_customers")}};
    report.onlyDownstream = {{QStringLiteral("table"), QStringLiteral("mine")}};
    report.remarks = {QStringLiteral("the plan skips `sesions`, which upstream does not have")};
    return report;
}

/// What the schema says against a document; empty where it is valid.
QStringList complaints(const QJsonObject &document)
{
    return test::reportComplaints(QJsonDocument(document).toJson());
}

QJsonObject parsed(const RunReport &report)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(toJson(report), &error);
    return error.error == QJsonParseError::NoError ? document.object() : QJsonObject();
}

} // namespace

class TestReportJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void values();
    void keysStandInTheContractsOrder();
    void everyStatusFitsTheSchema();
    void schemaRefuses_data();
    void schemaRefuses();
    void writesTheFile();
    void replacesTheFileOrLeavesIt();
    void checkLeavesEverythingAsItWas();
    void whatIsNoFileIsWrittenTo();
};

void TestReportJson::values()
{
    const QJsonObject report = parsed(sample());
    QCOMPARE(report.value(QLatin1String("format")).toString(),
             QStringLiteral("slicetool-report/1"));
    QCOMPARE(report.value(QLatin1String("plan")).toString(), QStringLiteral("shop"));
    QCOMPARE(report.value(QLatin1String("leg")).toString(), QStringLiteral("pull"));
    QCOMPARE(report.value(QLatin1String("lite")), QJsonValue(false));
    QCOMPARE(report.value(QLatin1String("started")).toString(),
             QStringLiteral("2026-11-23T11:30:01.250Z"));
    QCOMPARE(report.value(QLatin1String("seconds")).toDouble(), 1.9);

    const QJsonArray tables = report.value(QLatin1String("tables")).toArray();
    QCOMPARE(tables.size(), 3);
    const QJsonObject orders = tables.at(2).toObject();
    const QJsonObject expected{
        {QStringLiteral("table"), QStringLiteral("orders")},
        {QStringLiteral("step"), QStringLiteral("scan")},
        {QStringLiteral("status"), QStringLiteral("synced")},
        {QStringLiteral("source_rows"), 1000000},
        {QStringLiteral("inserted"), 5},
        {QStringLiteral("updated"), 17},
        {QStringLiteral("deleted"), 2},
        {QStringLiteral("bytes_read"), 48211},
        {QStringLiteral("bytes_written"), 9120},
        {QStringLiteral("seconds"), 1.2},
        {QStringLiteral("verified"), true},
        {QStringLiteral("message"), QString()},
        {QStringLiteral("density"), QJsonObject{{QStringLiteral("from"), QStringLiteral("1")},
                                                {QStringLiteral("to"), QStringLiteral("1000000")},
                                                {QStringLiteral("changes"), QJsonArray{0, 0, 3, 0}},
                                                {QStringLiteral("late"), 0}}},
        {QStringLiteral("drift"), QJsonArray()},
        {QStringLiteral("notes"), QJsonArray()},
        {QStringLiteral("ignored"), QJsonArray()},
        {QStringLiteral("moving_ranges"), QJsonArray()},
        {QStringLiteral("afterwards"), 0},
        {QStringLiteral("source_queries"), 12},
        {QStringLiteral("source_answers"), 3400},
    };
    QCOMPARE(orders, expected);
    QCOMPARE(tables.at(0).toObject().value(QLatin1String("table")).toString(),
             QStringLiteral("\u00e9v\u00e9nements \"odd\""));
    QCOMPARE(tables.at(0).toObject().value(QLatin1String("drift")).toArray().size(), 2);
    QCOMPARE(
        tables.at(1).toObject().value(QLatin1String("moving_ranges")).toArray().at(0).toString(),
        QStringLiteral("id 1 to 1000"));
    const QJsonArray after = report.value(QLatin1String("after")).toArray();
    QCOMPARE(after.at(0).toObject().value(QLatin1String("ok")), QJsonValue(true));
    QCOMPARE(after.at(1).toObject().value(QLatin1String("message")).toString(),
             QStringLiteral("no such table"));
}

void TestReportJson::keysStandInTheContractsOrder()
{
    const QByteArray json = toJson(sample());
    qsizetype from = 0;
    for (const char *key :
         {"format",  "plan",       "leg",           "lite",    "dry_run",     "started",  "seconds",
          "tables",  "table",      "step",          "status",  "source_rows", "inserted", "updated",
          "deleted", "bytes_read", "bytes_written", "seconds", "verified",    "message",  "density",
          "from",    "to",         "changes",       "after",   "sql",         "ok"}) {
        const qsizetype at = json.indexOf(QByteArray("\"") + key + "\":", from);
        QVERIFY2(at > from, key);
        from = at;
    }
    QVERIFY(json.endsWith("}\n"));
}

void TestReportJson::everyStatusFitsTheSchema()
{
    QCOMPARE(complaints(parsed(sample())), QStringList());
    for (const char *command : {"pull", "undo", "compare", "schema"}) {
        for (int status = int(TableStatus::InSync); status <= int(TableStatus::Cancelled);
             ++status) {
            RunReport report = sample();
            report.command = QString::fromLatin1(command);
            report.leg = Leg::Undo;
            report.dryRun = true;
            report.cancelled = true;
            for (TableReport &table : report.tables) {
                table.status = TableStatus(status);
                table.step = StepKind::Skip;
            }
            QCOMPARE(complaints(parsed(report)), QStringList());
        }
    }
    RunReport empty;
    empty.command = QStringLiteral("pull");
    empty.started = QDateTime::currentDateTimeUtc();
    QCOMPARE(complaints(parsed(empty)), QStringList());
}

void TestReportJson::schemaRefuses_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::newRow("other format") << QByteArray("slicetool-report/1")
                                  << QByteArray("slicetool-report/2");
    QTest::newRow("unknown status") << QByteArray("\"synced\"") << QByteArray("\"sinked\"");
    QTest::newRow("negative count")
        << QByteArray("\"inserted\": 5") << QByteArray("\"inserted\": -5");
    QTest::newRow("missing key") << QByteArray("\"dry_run\": false,") << QByteArray();
    QTest::newRow("unknown key") << QByteArray("\"dry_run\"")
                                 << QByteArray("\"dry\": 1, \"dry_run\"");
    QTest::newRow("local time") << QByteArray(".250Z") << QByteArray(".250+01:00");
    QTest::newRow("text for a number")
        << QByteArray("\"updated\": 17") << QByteArray("\"updated\": \"17\"");
}

void TestReportJson::schemaRefuses()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QByteArray json = toJson(sample());
    QVERIFY(json.contains(from));
    json.replace(from, to);
    const QJsonDocument document = QJsonDocument::fromJson(json);
    QVERIFY(document.isObject());
    QVERIFY(!complaints(document.object()).isEmpty());
}

void TestReportJson::writesTheFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("report.json"));
    QVERIFY(bool(writeReportFile(sample(), path)));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), toJson(sample()));
}

void TestReportJson::replacesTheFileOrLeavesIt()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("report.json"));
    QFile old(path);
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write("old");
    old.close();
    QVERIFY(bool(writeReportFile(sample(), path)));
    QVERIFY(old.open(QIODevice::ReadOnly));
    QCOMPARE(old.readAll(), toJson(sample()));

    const QString lost = folder.filePath(QStringLiteral("missing/report.json"));
    const Result<void> written = writeReportFile(sample(), lost);
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::Io);
    QVERIFY2(written.error().message().contains(lost), qPrintable(written.error().message()));
    const Result<void> folderItself = writeReportFile(sample(), folder.path());
    QVERIFY(!folderItself);
}

void TestReportJson::checkLeavesEverythingAsItWas()
{
    const QTemporaryDir folder;
    const QString fresh = folder.filePath(QStringLiteral("fresh.json"));
    QVERIFY(bool(checkReportFile(fresh)));
    const QString path = folder.filePath(QStringLiteral("report.json"));
    QFile old(path);
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write("old");
    old.close();
    QVERIFY(bool(checkReportFile(path)));
    QVERIFY(old.open(QIODevice::ReadOnly));
    QCOMPARE(old.readAll(), QByteArray("old"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files),
             QStringList{QStringLiteral("report.json")});

    QVERIFY(!checkReportFile(folder.filePath(QStringLiteral("missing/report.json"))));
    QVERIFY(!checkReportFile(folder.path()));
}

void TestReportJson::whatIsNoFileIsWrittenTo()
{
    // A pipe stands for /dev/stdout and /dev/null, which must not be replaced by a file.
    const QTemporaryDir folder;
    const QByteArray path = folder.filePath(QStringLiteral("pipe")).toLocal8Bit();
    QCOMPARE(::mkfifo(path.constData(), 0600), 0);
    const int reader = ::open(path.constData(), O_RDONLY | O_NONBLOCK);
    QVERIFY(reader >= 0);
    QVERIFY(bool(checkReportFile(QString::fromLocal8Bit(path))));
    QVERIFY(bool(writeReportFile(sample(), QString::fromLocal8Bit(path))));
    QByteArray received(65536, '\0');
    const ssize_t count = ::read(reader, received.data(), size_t(received.size()));
    ::close(reader);
    QCOMPARE(received.left(count), toJson(sample()));
    struct stat info = {};
    QCOMPARE(::stat(path.constData(), &info), 0);
    QVERIFY(S_ISFIFO(info.st_mode));
}

SLICETOOL_TEST(TestReportJson)
#include "tst_reportjson.moc"
