// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/diff/differencestore.h"
#include "support/filesizelimit.h"
#include "support/serverfixture.h"
#include "support/testmain.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTest>

#include <atomic>
#include <optional>
#include <thread>

using namespace slicetool;
using gui::DifferenceStore;
using Kind = DifferenceStore::Kind;

/// Rows that are kept on disk: all of them come back, whoever reads and whoever writes.
class TestDifferenceStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsComeBackAsTheyWere();
    void kindsAndWindows();
    void integerKeysAreOrdered();
    void aFullDiskLosesNothingSilently_data();
    void aFullDiskLosesNothingSilently();
    void manyTablesTakeOneFile();
    void manyWritersAndAReader();
    void aMillionRowsTakeNoMemory();

private:
    static DifferingRow row(const QString &table, RowChange change, int id);
};

DifferingRow TestDifferenceStore::row(const QString &table, RowChange change, int id)
{
    const auto cells = [id](const char *value) {
        return QList<CellValue>{{QStringLiteral("id"), false, false, QByteArray::number(id)},
                                {QStringLiteral("v"), false, false, value}};
    };
    DifferingRow row;
    row.table = table;
    row.change = change;
    row.keyText = {QByteArray::number(id)};
    row.key = {{QStringLiteral("id"), false, false, QByteArray::number(id)}};
    if (change != RowChange::Delete)
        row.source = cells("new");
    if (change != RowChange::Insert)
        row.target = cells("old");
    return row;
}

void TestDifferenceStore::rowsComeBackAsTheyWere()
{
    DifferenceStore store;
    DifferingRow odd = row(QStringLiteral("größe"), RowChange::Update, 7);
    odd.keyText = {QByteArray("a\0b", 3), QByteArray()};
    (*odd.source)[1] = {QStringLiteral("v"), true, true, QByteArray()};
    (*odd.target)[1] = {QStringLiteral("v"), false, true, QByteArray("\0\xff", 2)};
    store.sink()(odd);
    const auto back = store.rows(QStringLiteral("größe"), Kind::All, 0, 10);
    SLICETOOL_VERIFY(back);
    QCOMPARE(back->size(), 1);
    const DifferingRow &same = back->first();
    QCOMPARE(same.table, odd.table);
    QCOMPARE(same.keyText, odd.keyText);
    QVERIFY(same.key == odd.key && *same.source == *odd.source && *same.target == *odd.target);
    QCOMPARE(store.rows(QStringLiteral("no such table"), Kind::All, 0, 10)->size(), 0);
}

void TestDifferenceStore::kindsAndWindows()
{
    DifferenceStore store;
    const auto sink = store.sink();
    for (int id = 0; id < 900; ++id)
        sink(row(QStringLiteral("t"), RowChange(id % 3), id));
    sink(row(QStringLiteral("a"), RowChange::Delete, 1));
    QCOMPARE(store.tables(), (QStringList{QStringLiteral("a"), QStringLiteral("t")}));
    QCOMPARE(store.count(QStringLiteral("t")), 900);
    QCOMPARE(store.count(QStringLiteral("t"), Kind::Update), 300);
    const auto window = store.rows(QStringLiteral("t"), Kind::Update, 298, 10);
    SLICETOOL_VERIFY(window);
    QCOMPARE(window->size(), 2);
    QCOMPARE(window->last().keyText.first(), QByteArray("898"));
    QCOMPARE(store.positionAmongAll(QStringLiteral("t"), Kind::Update, 299), 898);
    QCOMPARE(store.positionAmongAll(QStringLiteral("t"), Kind::Update, 300), -1);
}

void TestDifferenceStore::integerKeysAreOrdered()
{
    DifferenceStore store;
    const auto sink = store.sink();
    const QByteArrayList keys{
        "18446744073709551615", "7", "-9223372036854775808", "0", "-1", "100"};
    for (qsizetype i = 0; i < keys.size(); ++i) {
        DifferingRow odd = row(QStringLiteral("t"), RowChange(i % 3), 0);
        odd.key[0].bytes = keys.at(i);
        odd.keyText = {keys.at(i)};
        sink(odd);
        odd.table = QStringLiteral("text");
        odd.key[0].bytes = "k" + keys.at(i);
        sink(odd);
    }
    QVERIFY(!store.isOrdered(QStringLiteral("t")));
    SLICETOOL_VERIFY(store.finish());
    QVERIFY(store.isOrdered(QStringLiteral("t")) && !store.isOrdered(QStringLiteral("text")));
    QByteArrayList found;
    const auto all = store.rows(QStringLiteral("t"), Kind::All, 0, 10);
    SLICETOOL_VERIFY(all);
    for (const DifferingRow &each : *all)
        found << each.keyText.first();
    QCOMPARE(found, (QByteArrayList{"-9223372036854775808", "-1", "0", "7", "100",
                                    "18446744073709551615"}));
    QCOMPARE(store.count(QStringLiteral("t"), Kind::Delete), 2);
    const auto deletes = store.rows(QStringLiteral("t"), Kind::Delete, 0, 10);
    SLICETOOL_VERIFY(deletes);
    QCOMPARE(deletes->first().keyText.first(), QByteArray("-9223372036854775808"));
    QCOMPARE(store.positionAmongAll(QStringLiteral("t"), Kind::Delete, 1), 4);
}

void TestDifferenceStore::aFullDiskLosesNothingSilently_data()
{
    QTest::addColumn<int>("rows");
    // Bytes that a file may have, as on a full disk; -1: none, and that is enough.
    QTest::addColumn<int>("limitWhileAdding");
    QTest::addColumn<int>("limitAtTheEnd");
    QTest::newRow("there is room") << 5000 << 0 << 0;
    QTest::newRow("full while rows come") << 20'000 << 200'000 << 200'000;
    QTest::newRow("full while they are put in order") << 20'000 << 0 << 70'000;
    QTest::newRow("few rows need no disk") << 100 << -1 << -1;
}

/// What is counted can be read, and what is missing is told.
void TestDifferenceStore::aFullDiskLosesNothingSilently()
{
    QFETCH(int, rows);
    QFETCH(int, limitWhileAdding);
    QFETCH(int, limitAtTheEnd);
    std::optional<test::FileSizeLimit> limited;
    const auto limit = [&](int bytes) {
        limited.reset();
        if (bytes != 0)
            limited.emplace(rlim_t(std::max(bytes, 0)));
    };
    DifferenceStore store;
    limit(limitWhileAdding);
    const auto sink = store.sink();
    for (int i = 0; i < rows; ++i)
        sink(row(QStringLiteral("t"), RowChange(i % 3), rows - i)); // the other way round
    const bool isWholeSoFar = !store.error();
    limit(limitAtTheEnd);
    const Result<void> finished = store.finish();
    limit(0);
    const bool isLimited = limitWhileAdding > 0 || limitAtTheEnd > 0;
    QCOMPARE(bool(finished), !isLimited);
    QCOMPARE(store.error().has_value(), isLimited);
    QCOMPARE(isWholeSoFar, limitWhileAdding <= 0);
    if (isLimited)
        QVERIFY2(finished.error().reason.contains(QLatin1String("large")),
                 qPrintable(finished.error().message()));
    // What there is may fit in order, too; what does not, stays as it came.
    const bool isOrdered = store.isOrdered(QStringLiteral("t"));
    QVERIFY(isOrdered || isLimited);
    QVERIFY(!isOrdered || limitWhileAdding > 0 || !isLimited);
    const qint64 count = store.count(QStringLiteral("t"));
    if (isWholeSoFar)
        QCOMPARE(count, rows);
    else
        QVERIFY(count > 0 && count < rows);
    const auto back = store.rows(QStringLiteral("t"), Kind::All, 0, rows + 10);
    SLICETOOL_VERIFY(back);
    QCOMPARE(back->size(), count);
    for (qint64 i = 0; i < count; ++i)
        QCOMPARE(back->at(i).keyText.first(),
                 QByteArray::number(isOrdered ? rows - count + i + 1 : rows - i));
    qint64 ofKinds = 0;
    for (const Kind kind : {Kind::Insert, Kind::Update, Kind::Delete}) {
        const auto some = store.rows(QStringLiteral("t"), kind, 0, rows);
        SLICETOOL_VERIFY(some);
        QCOMPARE(some->size(), store.count(QStringLiteral("t"), kind));
        ofKinds += some->size();
    }
    QVERIFY2(ofKinds == count || (!isWholeSoFar && ofKinds == count + 1),
             qPrintable(QString::number(ofKinds)));
}

/// Thousands of tables may differ, and a process may have a thousand files.
void TestDifferenceStore::manyTablesTakeOneFile()
{
    const auto openFiles = [] {
        return QDir(QStringLiteral("/proc/self/fd"))
            .entryList(QDir::AllEntries | QDir::System)
            .size();
    };
    const auto before = openFiles();
    DifferenceStore store;
    const auto sink = store.sink();
    constexpr int tables = 1500;
    constexpr int each = 150; // more than a block of an index
    for (int id = each - 1; id >= 0; --id) {
        for (int table = 0; table < tables; ++table)
            sink(row(QStringLiteral("t%1").arg(table), RowChange(id % 3), id));
    }
    SLICETOOL_VERIFY(store.finish());
    QCOMPARE(openFiles(), before + 1);
    QCOMPARE(store.tables().size(), tables);
    for (const int table : {0, 700, tables - 1}) {
        const QString name = QStringLiteral("t%1").arg(table);
        const auto back = store.rows(name, Kind::All, 0, each);
        SLICETOOL_VERIFY(back);
        QCOMPARE(back->size(), each);
        for (int id = 0; id < each; ++id)
            QCOMPARE(back->at(id).keyText.first(), QByteArray::number(id));
        QCOMPARE(store.positionAmongAll(name, Kind::Update, each / 3 - 1), each - 2);
    }
}

void TestDifferenceStore::manyWritersAndAReader()
{
    DifferenceStore store;
    constexpr int each = 5000;
    std::atomic<int> writing = 4;
    std::vector<std::thread> writers;
    for (int writer = 0; writer < 4; ++writer) {
        writers.emplace_back([&, writer] {
            const auto sink = store.sink();
            for (int i = 0; i < each; ++i)
                sink(row(QStringLiteral("t%1").arg(writer % 2), RowChange::Update,
                         writer * each + i));
            --writing;
        });
    }
    bool isGood = true;
    while (writing > 0) {
        const qint64 count = store.count(QStringLiteral("t0"));
        if (count == 0)
            continue;
        const auto rows = store.rows(QStringLiteral("t0"), Kind::All, count - 1, 1);
        isGood = isGood && rows && rows->size() == 1 && rows->first().source->size() == 2;
    }
    for (std::thread &writer : writers)
        writer.join();
    QVERIFY(isGood);
    QSet<QByteArray> keys;
    for (const QString &table : store.tables()) {
        const auto all = store.rows(table, Kind::All, 0, 100'000);
        SLICETOOL_VERIFY(all);
        for (const DifferingRow &found : *all)
            keys << found.keyText.first();
    }
    QCOMPARE(keys.size(), 4 * each);
    QVERIFY(!store.error());
}

void TestDifferenceStore::aMillionRowsTakeNoMemory()
{
#ifdef __SANITIZE_ADDRESS__
    QSKIP("the sanitizer keeps what is freed: nothing is said of memory under it");
#endif
    const auto residentKilobytes = [] {
        QFile status(QStringLiteral("/proc/self/status"));
        if (!status.open(QIODevice::ReadOnly))
            return qint64(-1);
        for (const QByteArray &line : status.readAll().split('\n')) {
            if (line.startsWith("VmRSS:"))
                return line.mid(6).trimmed().split(' ').first().toLongLong();
        }
        return qint64(-1);
    };
    DifferenceStore store;
    const auto sink = store.sink();
    sink(row(QStringLiteral("t"), RowChange::Insert, 0));
    const qint64 before = residentKilobytes();
    QVERIFY(before > 0);
    constexpr int many = 1'000'000;
    for (int id = 1; id < many; ++id)
        sink(row(QStringLiteral("t"), RowChange::Insert, id));
    const qint64 grown = residentKilobytes() - before;
    QVERIFY2(grown < 20 * 1024, qPrintable(QStringLiteral("%1 kB").arg(grown)));
    const auto last = store.rows(QStringLiteral("t"), Kind::Insert, many - 1, 1);
    SLICETOOL_VERIFY(last);
    QCOMPARE(last->first().keyText.first(), QByteArray::number(many - 1));
}

SLICETOOL_TEST(TestDifferenceStore)
#include "tst_differencestore.moc"
