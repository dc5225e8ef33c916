// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/rowsfile.h"
#include "support/testmain.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <thread>
#include <vector>

using namespace slicetool;

namespace {

CellValue text(const char *column, const QByteArray &bytes)
{
    return {QString::fromUtf8(column), false, false, bytes};
}

CellValue binary(const char *column, const QByteArray &bytes)
{
    return {QString::fromUtf8(column), false, true, bytes};
}

CellValue null(const char *column)
{
    return {QString::fromUtf8(column), true, false, {}};
}

DifferingRow sampleRow()
{
    DifferingRow row;
    row.table = QStringLiteral("orders");
    row.change = RowChange::Update;
    row.key = {text("z_id", "7"), text("a_id", "3")};
    row.source = QList{text("z_id", "7"),
                       text("a_id", "3"),
                       text("total", "123456789012345678.10"),
                       text("note", "say \"hi\",\r\nthen go"),
                       binary("raw", QByteArray("\x00\xff", 2)),
                       null("gone")};
    row.target = QList{text("z_id", "7"), text("a_id", "3"), text("total", "0.10"),
                       text("note", ""),  binary("raw", ""), text("gone", "NULL")};
    return row;
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return "cannot open " + path.toUtf8();
    return file.readAll();
}

} // namespace

class TestRowsFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void jsonLine();
    void jsonLineOfMissingSides();
    void textThatIsNoUtf8();
    void csvRecord();
    void csvOfMissingSides();
    void csvQuotesTableNames();
    void writesCsv();
    void writesJsonLines_data();
    void writesJsonLines();
    void replacesWhatWasThere();
    void unknownSuffix_data();
    void unknownSuffix();
    void folderThatIsNotThere();
    void fullDisk();
    void manyThreads();
    void rowsAfterTheEndAreDropped();
};

void TestRowsFile::jsonLine()
{
    QCOMPARE(toJsonLine(sampleRow()),
             QByteArray(R"({"table":"orders","kind":"update","key":{"z_id":"7","a_id":"3"},)"
                        R"("source":{"z_id":"7","a_id":"3","total":"123456789012345678.10",)"
                        R"("note":"say \"hi\",\r\nthen go","raw":{"hex":"00ff"},"gone":null},)"
                        R"("target":{"z_id":"7","a_id":"3","total":"0.10","note":"",)"
                        R"("raw":{"hex":""},"gone":"NULL"}})"));
}

void TestRowsFile::jsonLineOfMissingSides()
{
    DifferingRow row;
    row.table = QStringLiteral("log");
    row.change = RowChange::Delete;
    row.target = QList{text("line", "x")};
    QCOMPARE(
        toJsonLine(row),
        QByteArray(
            R"({"table":"log","kind":"delete","key":null,"source":null,"target":{"line":"x"}})"));
    row.change = RowChange::Insert;
    std::swap(row.source, row.target);
    QCOMPARE(
        toJsonLine(row),
        QByteArray(
            R"({"table":"log","kind":"insert","key":null,"source":{"line":"x"},"target":null})"));
}

void TestRowsFile::textThatIsNoUtf8()
{
    DifferingRow row;
    row.table = QStringLiteral("t");
    row.source = QList{text("latin", "caf\xe9"), text("utf8", "caf\xc3\xa9")};
    const QJsonObject source =
        QJsonDocument::fromJson(toJsonLine(row)).object().value(QLatin1String("source")).toObject();
    QCOMPARE(source.value(QLatin1String("latin")).toObject().value(QLatin1String("hex")).toString(),
             QStringLiteral("636166e9"));
    QCOMPARE(source.value(QLatin1String("utf8")).toString(), QStringLiteral("caf\u00e9"));
}

void TestRowsFile::csvRecord()
{
    QCOMPARE(
        toCsvRecord(sampleRow()),
        QByteArray(
            R"(orders,update,"{""z_id"":""7"",""a_id"":""3""}",)"
            R"("{""z_id"":""7"",""a_id"":""3"",""total"":""123456789012345678.10"",)"
            R"(""note"":""say \""hi\"",\r\nthen go"",""raw"":{""hex"":""00ff""},""gone"":null}",)"
            R"("{""z_id"":""7"",""a_id"":""3"",""total"":""0.10"",""note"":"""",)"
            R"(""raw"":{""hex"":""""},""gone"":""NULL""}")"
            "\r\n"));
}

void TestRowsFile::csvOfMissingSides()
{
    DifferingRow row;
    row.table = QStringLiteral("log");
    row.change = RowChange::Insert;
    row.source = QList{null("line")};
    QCOMPARE(toCsvRecord(row), QByteArray("log,insert,,\"{\"\"line\"\":null}\",\r\n"));
}

void TestRowsFile::csvQuotesTableNames()
{
    DifferingRow row;
    row.table = QStringLiteral("odd,\"name\"");
    row.change = RowChange::Delete;
    QVERIFY(toCsvRecord(row).startsWith("\"odd,\"\"name\"\"\",delete,"));
}

void TestRowsFile::writesCsv()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("rows.CSV"));
    auto rows = RowsFile::open(path);
    QVERIFY(bool(rows));
    (*rows)->sink()(sampleRow());
    QVERIFY(bool((*rows)->finish()));
    QCOMPARE(contents(path), "table,kind,key,source,target\r\n" + toCsvRecord(sampleRow()));
}

void TestRowsFile::writesJsonLines_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("jsonl") << QStringLiteral("rows.jsonl");
    QTest::newRow("ndjson") << QStringLiteral("rows.ndjson");
    QTest::newRow("json") << QStringLiteral("rows.today.json");
}

void TestRowsFile::writesJsonLines()
{
    QFETCH(QString, name);
    const QTemporaryDir folder;
    const QString path = folder.filePath(name);
    auto rows = RowsFile::open(path);
    QVERIFY(bool(rows));
    (*rows)->write(sampleRow());
    (*rows)->write(sampleRow());
    QVERIFY(bool((*rows)->finish()));
    const QByteArray line = toJsonLine(sampleRow()) + '\n';
    QCOMPARE(contents(path), line + line);
}

void TestRowsFile::replacesWhatWasThere()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("rows.csv"));
    QFile old(path);
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write(QByteArray(10000, 'x'));
    old.close();
    auto rows = RowsFile::open(path);
    QVERIFY(bool(rows));
    QVERIFY(bool((*rows)->finish()));
    QCOMPARE(contents(path), QByteArray("table,kind,key,source,target\r\n"));
}

void TestRowsFile::unknownSuffix_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("txt") << QStringLiteral("rows.txt");
    QTest::newRow("none") << QStringLiteral("rows");
    QTest::newRow("csv in the middle") << QStringLiteral("rows.csv.gz");
    QTest::newRow("empty") << QString();
}

void TestRowsFile::unknownSuffix()
{
    QFETCH(QString, name);
    const QTemporaryDir folder;
    const QString path = name.isEmpty() ? name : folder.filePath(name);
    const auto rows = RowsFile::open(path);
    QVERIFY(!rows);
    QCOMPARE(rows.error().code, ErrorCode::Usage);
    QVERIFY2(rows.error().message().contains(QLatin1String(".csv")),
             qPrintable(rows.error().message()));
    QVERIFY(name.isEmpty() || !QFile::exists(path));
}

void TestRowsFile::folderThatIsNotThere()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("missing/rows.csv"));
    const auto rows = RowsFile::open(path);
    QVERIFY(!rows);
    QCOMPARE(rows.error().code, ErrorCode::Io);
    QVERIFY(rows.error().message().contains(path));
}

void TestRowsFile::fullDisk()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("full.jsonl"));
    QVERIFY(QFile::link(QStringLiteral("/dev/full"), path));
    // One row stays in the buffer until the end, thousands do not.
    for (const int count : {1, 5000}) {
        auto rows = RowsFile::open(path);
        QVERIFY(bool(rows));
        for (int i = 0; i < count; ++i)
            (*rows)->write(sampleRow());
        const Result<void> finished = (*rows)->finish();
        QVERIFY(!finished);
        QCOMPARE(finished.error().code, ErrorCode::Io);
        QVERIFY(finished.error().message().contains(path));
    }
}

void TestRowsFile::manyThreads()
{
    constexpr int threads = 8;
    constexpr int perThread = 2000;
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("rows.jsonl"));
    auto rows = RowsFile::open(path);
    QVERIFY(bool(rows));
    {
        std::vector<std::jthread> workers;
        for (int t = 0; t < threads; ++t) {
            workers.emplace_back([sink = (*rows)->sink(), t] {
                DifferingRow row = sampleRow();
                for (int i = 0; i < perThread; ++i) {
                    row.table = QStringLiteral("t%1-%2").arg(t).arg(i);
                    sink(row);
                }
            });
        }
    }
    QVERIFY(bool((*rows)->finish()));
    QSet<QString> seen;
    const QList<QByteArray> lines = contents(path).split('\n');
    for (const QByteArray &line : lines.mid(0, lines.size() - 1)) {
        const QJsonDocument parsed = QJsonDocument::fromJson(line);
        QVERIFY2(parsed.isObject(), line.constData());
        seen.insert(parsed.object().value(QLatin1String("table")).toString());
    }
    QCOMPARE(seen.size(), threads * perThread);
    QVERIFY(lines.last().isEmpty());
}

void TestRowsFile::rowsAfterTheEndAreDropped()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("rows.jsonl"));
    auto rows = RowsFile::open(path);
    QVERIFY(bool(rows));
    QVERIFY(bool((*rows)->finish()));
    (*rows)->write(sampleRow());
    QVERIFY(bool((*rows)->finish()));
    QCOMPARE(contents(path), QByteArray());
}

SLICETOOL_TEST(TestRowsFile)
#include "tst_rowsfile.moc"
