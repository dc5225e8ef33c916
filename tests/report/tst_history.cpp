// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/history.h"
#include "report/reportjson.h"
#include "support/testmain.h"

#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace slicetool;

/// Runs that are kept, found again, pruned; and files that are old, new or broken.
class TestHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reportsComeBackWhole();
    void listsNewestFirstAndByPlan();
    void prunesByAgeAndSize();
    void migratesAnOldFile();
    void keepsWhatCouldNotBegin();
    void refusesANewerFile();
    void putsADamagedFileAside();
    void severalWritersAtOnce();
    void nothingThereIsNoError();

private:
    static RunReport report(const QDateTime &started, int changes = 3);
    static bool runSql(const QString &path, const QStringList &statements);
};

RunReport TestHistory::report(const QDateTime &started, int changes)
{
    RunReport report;
    report.plan = QStringLiteral("shöp");
    report.command = QStringLiteral("pull");
    report.started = started;
    report.seconds = 1.5;
    TableReport table;
    table.table = QStringLiteral("orders");
    table.status = TableStatus::Synced;
    table.verified = true;
    table.inserted = changes;
    table.sourceRows = qint64(1) << 53;
    table.message = QStringLiteral("created\nand \"more\"");
    table.density = {QStringLiteral("1"), QStringLiteral("9"), {0, 3, 0}};
    table.drift = {QStringLiteral("column a")};
    table.movingRanges = {QStringLiteral("1 … 2")};
    table.sourceQueries = 7;
    report.tables = {table};
    report.after = {{QStringLiteral("UPDATE x"), true, {}}};
    report.leftOut = {{QStringLiteral("view"), QStringLiteral("v")}};
    return report;
}

bool TestHistory::runSql(const QString &path, const QStringList &statements)
{
    bool isGood = true;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), path);
        database.setDatabaseName(path);
        isGood = database.open();
        QSqlQuery query(database);
        for (const QString &statement : statements)
            isGood = isGood && query.exec(statement);
    }
    QSqlDatabase::removeDatabase(path);
    return isGood;
}

void TestHistory::reportsComeBackWhole()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a/b/history.sqlite"));
    const RunHistory history(path);
    const RunReport original = report(QDateTime::currentDateTimeUtc());
    const auto id = history.add(original, {QStringLiteral("/p.slice.json"),
                                           QStringLiteral("window"), QStringLiteral("1.2")});
    QVERIFY2(id, id ? "" : qPrintable(id.error().message()));
    QCOMPARE(QFileInfo(path).permissions() & 0x0077, QFile::Permissions());
    const auto back = history.load(*id);
    QVERIFY(back && *back);
    QCOMPARE(toJson(**back), toJson(original));
    const auto none = history.load(*id + 1);
    QVERIFY(none && !*none);
    const auto listed = history.list();
    QVERIFY(listed);
    QCOMPARE(listed->size(), 1);
    const HistoryEntry &entry = listed->first();
    QVERIFY(entry.verified && entry.changes == 3 && entry.tables == 1 && entry.exitCode == 0);
    QCOMPARE(entry.origin.startedBy, QStringLiteral("window"));
    QCOMPARE(entry.origin.program, QStringLiteral("1.2"));
    QVERIFY(!reportFromJson("{}") && !reportFromJson("nonsense"));
}

void TestHistory::listsNewestFirstAndByPlan()
{
    const QTemporaryDir folder;
    const RunHistory history(folder.filePath(QStringLiteral("h.sqlite")));
    for (int i = 0; i < 10; ++i) {
        QVERIFY(history.add(report(QDateTime::currentDateTimeUtc(), i),
                            {i % 2 ? QStringLiteral("/odd") : QStringLiteral("/even"), {}, {}}));
    }
    QCOMPARE(history.list({QString(), 3})->size(), 3);
    QCOMPARE(history.list({QString(), 3})->first().changes, 9);
    const auto even = history.list({QStringLiteral("/even"), 50});
    QCOMPARE(even->size(), 5);
    QCOMPARE(even->first().changes, 8);
}

void TestHistory::prunesByAgeAndSize()
{
    const QTemporaryDir folder;
    const RunHistory history(folder.filePath(QStringLiteral("h.sqlite")));
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QVERIFY(history.add(report(now.addDays(-200)), {}));
    // As after a clock that was years ahead: not all of them go at once.
    QVERIFY(history.prune(180, 1 << 30));
    QCOMPARE(history.list()->size(), 1);
    for (int i = 0; i < 40; ++i)
        QVERIFY(history.add(report(now), {}));
    QVERIFY(history.prune(180, 1 << 30));
    QCOMPARE(history.list()->size(), 40);
    QVERIFY(history.prune(180, 5000));
    const qsizetype left = history.list()->size();
    QVERIFY2(left > 0 && left < 20, qPrintable(QString::number(left)));
    QCOMPARE(history.list()->first().id, 41); // the newest stays
}

void TestHistory::migratesAnOldFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("h.sqlite"));
    // The first version's, as it was.
    QVERIFY(runSql(path,
                   {QStringLiteral("CREATE TABLE runs (id INTEGER PRIMARY KEY AUTOINCREMENT, "
                                   "started TEXT NOT NULL, plan TEXT NOT NULL, plan_path TEXT "
                                   "NOT NULL, command TEXT NOT NULL, started_by TEXT NOT NULL, "
                                   "dry_run INTEGER NOT NULL, exit_code INTEGER NOT NULL, "
                                   "tables INTEGER NOT NULL, changes INTEGER NOT NULL, seconds "
                                   "REAL NOT NULL, verified INTEGER NOT NULL, report BLOB NOT "
                                   "NULL)"),
                    QStringLiteral("INSERT INTO runs VALUES (5, '2026-01-01T00:00:00.000Z', "
                                   "'old', '/old', 'undo', 'command', 0, 0, 2, 7, 1.0, 1, x'00')"),
                    QStringLiteral("PRAGMA user_version = 1")}));
    const RunHistory history(path);
    const auto listed = history.list();
    QVERIFY2(listed, listed ? "" : qPrintable(listed.error().message()));
    QCOMPARE(listed->size(), 1);
    QCOMPARE(listed->first().changes, 7);
    QCOMPARE(listed->first().origin.program, QString());
    QVERIFY(!listed->first().lite && listed->first().problem.isEmpty());
    const auto added =
        history.add(report(QDateTime::currentDateTimeUtc()), {{}, {}, QStringLiteral("2")});
    QVERIFY(added);
    QCOMPARE(*added, 6);
    QCOMPARE(history.list()->first().origin.program, QStringLiteral("2"));
}

void TestHistory::keepsWhatCouldNotBegin()
{
    const QTemporaryDir folder;
    const RunHistory history(folder.filePath(QStringLiteral("h.sqlite")));
    QVERIFY(history.add(report(QDateTime::currentDateTimeUtc()), {QStringLiteral("/p"), {}, {}}));
    RunReport attempt;
    attempt.plan = QStringLiteral("shop");
    attempt.command = QStringLiteral("pull");
    attempt.lite = true;
    attempt.started = QDateTime::currentDateTimeUtc();
    const auto id =
        history.addProblem(attempt, {QStringLiteral("/p"), QStringLiteral("schedule"), {}}, 4,
                           QStringLiteral("no password"));
    QVERIFY(id);
    HistoryFilter filter;
    filter.problemsOnly = true;
    const auto problems = history.list(filter);
    QCOMPARE(problems->size(), 1);
    QCOMPARE(problems->first().problem, QStringLiteral("no password"));
    QCOMPARE(problems->first().exitCode, 4);
    QVERIFY(problems->first().lite && !problems->first().verified);
    filter.after = *id;
    QVERIFY(history.list(filter)->isEmpty());
    QVERIFY(history.load(*id)->value().tables.isEmpty());
}

void TestHistory::refusesANewerFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("h.sqlite"));
    QVERIFY(runSql(path, {QStringLiteral("CREATE TABLE other (x)"),
                          QStringLiteral("PRAGMA user_version = 99")}));
    const RunHistory history(path);
    const auto added = history.add(report(QDateTime::currentDateTimeUtc()), {});
    QVERIFY(!added && added.error().message().contains(QLatin1String("newer")));
    QVERIFY(!history.list());
    QVERIFY(!QFileInfo::exists(path + QStringLiteral(".damaged")));
}

void TestHistory::putsADamagedFileAside()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("h.sqlite"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(5000, 'x'));
    file.close();
    const RunHistory history(path);
    const auto added = history.add(report(QDateTime::currentDateTimeUtc()), {});
    QVERIFY2(added, added ? "" : qPrintable(added.error().message()));
    QCOMPARE(history.list()->size(), 1);
    QCOMPARE(QFileInfo(path + QStringLiteral(".damaged")).size(), 5000);
}

void TestHistory::severalWritersAtOnce()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("h.sqlite"));
    std::atomic<int> failures = 0;
    std::vector<std::thread> writers;
    for (int writer = 0; writer < 4; ++writer) {
        writers.emplace_back([&] {
            for (int i = 0; i < 10; ++i)
                failures +=
                    RunHistory(path).add(report(QDateTime::currentDateTimeUtc()), {}) ? 0 : 1;
        });
    }
    for (std::thread &writer : writers)
        writer.join();
    QCOMPARE(failures.load(), 0);
    QCOMPARE(RunHistory(path).list()->size(), 40);
}

void TestHistory::nothingThereIsNoError()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("h.sqlite"));
    const RunHistory history(path);
    QVERIFY(history.list() && history.list()->isEmpty());
    QVERIFY(history.prune(1, 1));
    QVERIFY(!QFileInfo::exists(path)); // looking makes nothing
    QVERIFY(!RunHistory(QStringLiteral("/proc/no/such/h.sqlite")).add(report({}), {}));
}

SLICETOOL_TEST(TestHistory)
#include "tst_history.moc"
