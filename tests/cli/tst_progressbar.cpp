// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/terminal/progressbar.h"
#include "support/testmain.h"

#include <QRegularExpression>
#include <QTest>

#include <clocale>
#include <thread>
#include <vector>

using namespace slicetool;
using namespace slicetool::cli;

namespace {

TableProgress at(const QString &table, Phase phase, qint64 done = 0, qint64 total = 0,
                 qint64 changes = 0)
{
    return {table, phase, done, total, 10 * done, changes, TableStatus::InSync};
}

TableProgress at(const char *table, Phase phase, qint64 done = 0, qint64 total = 0,
                 qint64 changes = 0)
{
    return at(QString::fromUtf8(table), phase, done, total, changes);
}

ProgressModel sample()
{
    ProgressModel model;
    model.start({QStringLiteral("customers"), QStringLiteral("orders"), QStringLiteral("zones")},
                0);
    model.update(at("zones", Phase::Done), 100);
    model.update(at("customers", Phase::Applying, 17, 0, 17), 500);
    model.update(at("orders", Phase::Comparing, 612000, 1000000), 1000);
    model.tick(1000);
    return model;
}

/// A screen that understands the few sequences that the bar uses.
QStringList screenAfter(const QByteArray &output)
{
    QStringList lines{QString()};
    int row = 0;
    const QString text = QString::fromUtf8(output);
    static const QRegularExpression sequence(QStringLiteral("\\G\x1b\\[(\\d*)([A-Za-z])"));
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (const auto match = sequence.match(text, i); match.hasMatch()) {
            const QString kind = match.captured(2);
            if (kind == QLatin1String("A"))
                row -= match.captured(1).toInt();
            else if (kind == QLatin1String("J"))
                lines = lines.mid(0, row) << QString();
            // K clears the rest of a line; lines are rewritten from their beginning below.
            i += match.capturedLength() - 1;
        } else if (text[i] == QLatin1Char('\r')) {
            lines[row].clear();
        } else if (text[i] == QLatin1Char('\n')) {
            if (++row == lines.size())
                lines.append(QString());
            else
                lines[row].clear();
        } else {
            lines[row] += text[i];
        }
    }
    return lines;
}

struct BarFixture {
    QByteArray output;
    int writes = 0;
    qint64 now = 0;
    ProgressBar bar{[this](const QByteArray &bytes) {
                        output += bytes;
                        ++writes;
                    },
                    [this] { return now; },
                    {{false, true},
                     [] {
                         return TerminalSize{80, 24};
                     },
                     false}};
};

} // namespace

class TestProgressBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { std::setlocale(LC_CTYPE, "C.UTF-8"); }
    void lines();
    void linesInAscii();
    void fitsEveryWidth_data();
    void fitsEveryWidth();
    void manyTables();
    void saysThatItStops();
    void namesCannotSteer();
    void redrawsInPlace();
    void throttles();
    void cleansUp();
    void quietBeforeStart();
    void threads();
};

void TestProgressBar::lines()
{
    const QStringList lines = renderProgress(sample(), false, {100, 24}, {false, true});
    QCOMPARE(lines.size(), 3);
    QVERIFY2(lines[0].contains(QStringLiteral("█")) && lines[0].contains(QStringLiteral("░")),
             qPrintable(lines[0]));
    QVERIFY2(lines[0].contains(QLatin1String("1 of 3 tables")), qPrintable(lines[0]));
    QVERIFY2(lines[0].contains(QLatin1String("17 changes")), qPrintable(lines[0]));
    QVERIFY2(lines[0].contains(QLatin1String(" %")), qPrintable(lines[0]));
    QVERIFY2(lines[0].contains(QLatin1String("1.0 s")), qPrintable(lines[0]));
    QCOMPARE(lines[1], QStringLiteral("  customers  applying   17 rows  17 changes"));
    QCOMPARE(lines[2], QStringLiteral("  orders     comparing   61 %  612,000 of 1,000,000 rows"));
}

void TestProgressBar::linesInAscii()
{
    for (const QString &line : renderProgress(sample(), false, {100, 24}, {})) {
        for (const QChar c : line)
            QVERIFY2(c.unicode() < 0x80, qPrintable(line));
    }
}

void TestProgressBar::fitsEveryWidth_data()
{
    QTest::addColumn<int>("columns");
    for (const int columns : {11, 20, 30, 40, 60, 80, 100, 250})
        QTest::addRow("%d", columns) << columns;
}

void TestProgressBar::fitsEveryWidth()
{
    QFETCH(int, columns);
    ProgressModel model = sample();
    const QString longName(70, QChar(u'注'));
    model.update(at(longName, Phase::Verifying, 5, 10), 1100);
    for (const bool stopping : {false, true}) {
        const QStringList lines = renderProgress(model, stopping, {columns, 24}, {false, true});
        QCOMPARE(lines.size(), 4);
        for (const QString &line : lines) {
            QVERIFY2(displayWidth(line) < columns, qPrintable(line));
            QVERIFY(!line.trimmed().isEmpty());
        }
    }
}

void TestProgressBar::manyTables()
{
    ProgressModel model;
    model.start({}, 0);
    for (int i = 0; i < 40; ++i)
        model.update(at(QStringLiteral("t%1").arg(i), Phase::Comparing, 1, 2), 1);
    const QStringList lines = renderProgress(model, false, {80, 24}, {});
    QCOMPARE(lines.size(), 9);
    QCOMPARE(lines.last(), QStringLiteral("  and 33 more"));
    QVERIFY(renderProgress(model, false, {80, 4}, {}).size() <= 3);
    QCOMPARE(renderProgress(model, false, {80, 1}, {}).size(), 1);
}

void TestProgressBar::saysThatItStops()
{
    QVERIFY(renderProgress(sample(), true, {80, 24}, {})
                .first()
                .startsWith(QLatin1String("stopping  ")));
}

void TestProgressBar::namesCannotSteer()
{
    ProgressModel model;
    model.start({}, 0);
    model.update(at("a\x1b[2J\nb", Phase::Comparing, 1, 2), 1);
    const QStringList lines = renderProgress(model, false, {80, 24}, {false, true});
    QVERIFY(!lines.join(QString()).contains(QLatin1Char('\x1b')));
    QVERIFY(!lines.join(QString()).contains(QLatin1Char('\n')));
}

void TestProgressBar::redrawsInPlace()
{
    BarFixture f;
    f.bar.start({QStringLiteral("a"), QStringLiteral("b")});
    f.now = 1000;
    f.bar.update(at("a", Phase::Comparing, 1, 10));
    f.now = 2000;
    f.bar.update(at("b", Phase::Comparing, 2, 10));
    QStringList screen = screenAfter(f.output);
    QCOMPARE(screen.size(), 4);
    QVERIFY2(screen[1].startsWith(QLatin1String("  a  comparing")),
             qPrintable(screen.join(QLatin1Char('\n'))));
    QVERIFY(screen[2].startsWith(QLatin1String("  b  comparing")));
    QCOMPARE(screen[3], QString());
    f.now = 3000;
    f.bar.update(at("a", Phase::Done));
    screen = screenAfter(f.output);
    QCOMPARE(screen.size(), 3);
    QVERIFY(screen[0].contains(QLatin1String("1 of 2 tables")));
    QVERIFY(screen[1].startsWith(QLatin1String("  b  comparing")));
}

void TestProgressBar::throttles()
{
    BarFixture f;
    f.bar.start({QStringLiteral("a")});
    for (int i = 0; i < 1000; ++i) {
        f.now = i;
        f.bar.update(at("a", Phase::Comparing, i, 1000));
    }
    QVERIFY2(f.writes >= 9 && f.writes <= 11, qPrintable(QString::number(f.writes)));
}

void TestProgressBar::cleansUp()
{
    BarFixture f;
    f.bar.start({QStringLiteral("a")});
    f.now = 1000;
    f.bar.update(at("a", Phase::Comparing, 1, 10));
    f.bar.finish();
    QCOMPARE(screenAfter(f.output), QStringList{QString()});
    const qsizetype length = f.output.size();
    f.now = 2000;
    f.bar.update(at("a", Phase::Done));
    f.bar.stopping();
    f.bar.finish();
    QCOMPARE(f.output.size(), length);
}

void TestProgressBar::quietBeforeStart()
{
    BarFixture f;
    f.bar.stopping();
    f.bar.finish();
    QCOMPARE(f.output, QByteArray());
}

void TestProgressBar::threads()
{
    QByteArray output;
    {
        ProgressBar bar([&output](const QByteArray &bytes) { output += bytes; }, steadyClock(),
                        {{false, true},
                         [] {
                             return TerminalSize{80, 24};
                         },
                         true});
        QStringList tables;
        for (int t = 0; t < 4; ++t)
            tables.append(QStringLiteral("t%1").arg(t));
        bar.start(tables);
        {
            std::vector<std::jthread> workers;
            for (const QString &table : tables) {
                workers.emplace_back([&bar, table] {
                    for (int i = 0; i < 300; ++i) {
                        bar.update(at(table, Phase::Comparing, i, 300));
                        std::this_thread::sleep_for(std::chrono::milliseconds(1));
                    }
                    bar.update(at(table, Phase::Done));
                });
            }
        }
        // The clock goes on without events.
        std::this_thread::sleep_for(std::chrono::milliseconds(500));
        bar.finish();
    }
    QVERIFY(output.contains("4 of 4 tables"));
    QCOMPARE(screenAfter(output), QStringList{QString()});
}

SLICETOOL_TEST(TestProgressBar)
#include "tst_progressbar.moc"
