// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/recordfile.h"
#include "support/filesizelimit.h"
#include "support/owntmpdir.h"
#include "support/testmain.h"

#include <QDir>
#include <QTest>

#include <optional>

using namespace slicetool;

/// Records that are kept in memory or on disk: what was appended can be read, and nothing else is there.
class TestRecordFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_tmp.reset(); }
    void recordsComeBack_data();
    void recordsComeBack();
    void readsBetweenAppends();
    void goesOnAfterAFullDisk();
    void refusesWhatItDoesNotHave();
    void saysWhereThereIsNoFolder();
    void leavesNothingInTheFolder();

private:
    static QByteArray record(int i) { return QByteArray(i % 700, char('a' + i % 26)); }

    std::optional<test::OwnTmpDir> m_tmp;
};

void TestRecordFile::init()
{
    m_tmp.emplace();
    QVERIFY(m_tmp->isValid());
}

void TestRecordFile::recordsComeBack_data()
{
    QTest::addColumn<qint64>("memory");
    QTest::newRow("in memory") << (qint64(1) << 30);
    QTest::newRow("each on disk") << qint64(0);
    QTest::newRow("some on disk") << qint64(50'000);
}

void TestRecordFile::recordsComeBack()
{
    QFETCH(qint64, memory);
    RecordFile file(memory);
    QList<qint64> places;
    for (int i = 0; i < 2000; ++i) {
        const auto place = file.append(record(i));
        QVERIFY(bool(place));
        places << *place;
    }
    qint64 next = 0;
    for (int i = 0; i < 2000; ++i) {
        QCOMPARE(places.at(i), next);
        const auto back = file.read(next);
        QVERIFY(bool(back));
        QCOMPARE(*back, record(i));
        next = RecordFile::after(next, *back);
    }
    for (int i = 1999; i >= 0; i -= 7) // backwards, with steps
        QCOMPARE(*file.read(places.at(i)), record(i));
    file.clear();
    QCOMPARE(*file.append("again"), 0);
    QCOMPARE(*file.read(0), QByteArray("again"));
}

/// What was read ahead does not hide what came since.
void TestRecordFile::readsBetweenAppends()
{
    RecordFile file(100);
    QList<qint64> places;
    for (int i = 0; i < 500; ++i) {
        places << *file.append(record(i));
        QCOMPARE(*file.read(places.at(i)), record(i));
        QCOMPARE(*file.read(places.at(i / 2)), record(i / 2));
    }
}

void TestRecordFile::goesOnAfterAFullDisk()
{
    RecordFile file(1000);
    QList<qint64> places;
    int kept = 0;
    {
        const test::FileSizeLimit full(20'000);
        for (int i = 0; i < 200; ++i) {
            const auto place = file.append(record(300));
            if (!place) {
                QCOMPARE(place.error().code, ErrorCode::Io);
                QVERIFY2(place.error().reason.contains(QLatin1String("large")),
                         qPrintable(place.error().message()));
                break;
            }
            places << *place;
        }
        kept = int(places.size());
        QVERIFY2(kept > 50 && kept < 70, qPrintable(QString::number(kept)));
        QVERIFY(!file.append(record(699)));
    }
    places << *file.append("after it");
    for (int i = 0; i < kept; ++i)
        QCOMPARE(*file.read(places.at(i)), record(300));
    QCOMPARE(*file.read(places.last()), QByteArray("after it"));
}

void TestRecordFile::refusesWhatItDoesNotHave()
{
    for (const qint64 memory : {qint64(0), qint64(1000)}) {
        RecordFile file(memory);
        QVERIFY(!file.read(0));
        const qint64 end = RecordFile::after(*file.append("abc"), "abc");
        QVERIFY(!file.read(end));
        QVERIFY(!file.read(end + 1000));
        QCOMPARE(*file.read(0), QByteArray("abc"));
    }
}

void TestRecordFile::saysWhereThereIsNoFolder()
{
    qputenv("TMPDIR", "/proc");
    RecordFile file(0);
    const auto place = file.append("abc");
    QVERIFY(!place);
    QCOMPARE(place.error().code, ErrorCode::Io);
    QVERIFY(place.error().remedy.contains(QLatin1String("TMPDIR")));
}

void TestRecordFile::leavesNothingInTheFolder()
{
    RecordFile file(0);
    QVERIFY(bool(file.append("abc")));
    QVERIFY(QDir(m_tmp->path())
                .entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden)
                .isEmpty());
}

SLICETOOL_TEST(TestRecordFile)
#include "tst_recordfile.moc"
