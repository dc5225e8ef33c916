// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/compare/bucketcomparison.h"
#include "engine/compare/gridcomparison.h"
#include "engine/compare/keyedcomparison.h"
#include "memorytable.h"
#include "support/testmain.h"

#include <QTest>

#include <rapidcheck.h>

#include <numeric>

using namespace slicetool;
using namespace slicetool::test;

/// Comparisons over tables in memory: whatever the rows and the zoom levels are, what is found is what
/// differs. What fails is shrunk to a few rows.
class TestComparisons : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatDiffers();
    void wrongTracesAreMended();
    void slicesByPages();
    void byBuckets();
    void byCells();
    void wrongTracesOfCellsAreMended();
    void looksAtFewRows();
    void looksAtFewRowsOfCells();

private:
    /// Everything that a comparison may depend on.
    struct Setting {
        MemoryTable source;
        MemoryTable target;
        Zoom zoom;
        bool keepsStale = false;
        bool rowsWanted = false;
        bool isQuery = false;
        bool tracesLie = false;
        int rangesPerQuery = 1024;
    };

    static Setting randomSetting();
    static void check(const Setting &setting);
    static void checkBuckets(const Setting &setting);
    static Setting onAGrid(const Setting &setting);
    static void checkCells(const Setting &setting);
    static TablePair pairOf(const Setting &setting);
    template <typename Kind>
    static void checkKind(const Setting &setting, Kind &comparison, DifferenceSpool &found);
    static void checkFound(const Setting &setting, DifferenceSpool &found);
    static void checkDensity(const Density &density, DifferenceSpool &found);
    static Setting fewChangesAmongMany();
};

/// With the number of cases and the seed of RC_PARAMS, where there are some.
#define CHECK_PROPERTY(property)                                                                   \
    do {                                                                                           \
        const auto held = rc::check(QTest::currentTestFunction(), property);                       \
        QVERIFY(held);                                                                             \
    } while (false)

namespace {

/// Sessions that nobody asks.
struct NoConnections {
    SessionThread source{Endpoint(), SessionPurpose::Read, {}};
    SessionThread target{Endpoint(), SessionPurpose::Read, {}};
    SessionThread writer{Endpoint(), SessionPurpose::Write, {}};
    TableConnections connections{source, target, writer};
};

const TableConnections &noConnections()
{
    static NoConnections none;
    return none.connections;
}

} // namespace

/// Tables of up to some hundred rows, mostly alike, with gaps.
TestComparisons::Setting TestComparisons::randomSetting()
{
    Setting setting;
    const int size =
        *rc::gen::weightedOneOf<int>({{3, rc::gen::inRange(0, 40)}, {1, rc::gen::inRange(0, 400)}});
    const int gap = *rc::gen::inRange(1, 4);
    for (int i = 0; i < size; ++i)
        setting.source[i * gap] = i;
    setting.target = setting.source;
    const auto edits = *rc::gen::container<std::vector<std::pair<int, int>>>(
        rc::gen::pair(rc::gen::inRange(-5, size * gap + 20), rc::gen::inRange(0, 5)));
    for (const auto &[key, kind] : edits) {
        MemoryTable &table = kind % 2 ? setting.source : setting.target;
        if (kind < 2)
            table.erase(key);
        else
            table[key] = -kind;
    }
    // A part that the one side does not have at all, or has alone.
    if (*rc::gen::inRange(0, 3) == 0) {
        const int from = *rc::gen::inRange(0, size * gap + 1);
        const int to = *rc::gen::inRange(from, size * gap + 1);
        MemoryTable &table = *rc::gen::arbitrary<bool>() ? setting.source : setting.target;
        table.erase(table.lower_bound(from), table.lower_bound(to));
    }
    setting.zoom =
        *rc::gen::element(Zoom(), Zoom::fixed({1}), Zoom::fixed({5, 1}), Zoom::fixed({20, 3, 1}),
                          Zoom::fixed({40, 7}), Zoom::fixed({10}), Zoom::fixed({2, 1}));
    setting.keepsStale = *rc::gen::arbitrary<bool>();
    setting.rowsWanted = *rc::gen::arbitrary<bool>();
    setting.rangesPerQuery = *rc::gen::element(1, 2, 3, 10, 1024);
    return setting;
}

TablePair TestComparisons::pairOf(const Setting &setting)
{
    TablePair pair;
    pair.step.zoom = setting.zoom;
    pair.step.stale = setting.keepsStale ? Stale::Keep : Stale::Remove;
    pair.step.kind = setting.isQuery ? StepKind::Query : StepKind::Scan;
    pair.sliceIsQuery = setting.isQuery;
    pair.source.name = QStringLiteral("t");
    pair.source.engine = QStringLiteral("InnoDB");
    Column id;
    id.name = QStringLiteral("id");
    id.family = TypeFamily::Integer;
    pair.identity = {id};
    pair.limits.rangesPerQuery = setting.rangesPerQuery;
    return pair;
}

/// What was found, row by row and range by range, is all that differs and nothing else.
void TestComparisons::checkFound(const Setting &setting, DifferenceSpool &found)
{
    MemoryTable made = setting.target; // as the transfer would make it
    const Result<void> read = found.forEach(
        10,
        [&](const QList<RowDifference> &rows) -> Result<void> {
            for (const RowDifference &row : rows) {
                const int key = numberOf(row.key);
                const auto at = setting.source.find(key);
                const auto was = made.find(key);
                switch (row.change) {
                case RowChange::Insert:
                    RC_ASSERT(at != setting.source.end() && was == made.end());
                    break;
                case RowChange::Update:
                    RC_ASSERT(at != setting.source.end() && was != made.end());
                    RC_ASSERT(at->second != was->second);
                    break;
                case RowChange::Delete:
                    RC_ASSERT(at == setting.source.end() && was != made.end());
                    RC_ASSERT(!setting.keepsStale);
                    break;
                }
                if (at == setting.source.end())
                    made.erase(key);
                else
                    made[key] = at->second;
            }
            return {};
        },
        [&](const RangeDifference &range) -> Result<void> {
            qint64 gone = 0;
            qint64 come = 0;
            std::erase_if(made, [&](const auto &row) {
                const bool goes = isWithin(row.first, range.range);
                gone += goes ? 1 : 0;
                return goes;
            });
            for (const auto &row : setting.source) {
                if (!isWithin(row.first, range.range))
                    continue;
                ++come;
                made.insert(row);
            }
            RC_ASSERT(gone == range.targetRows && come == range.sourceRows);
            RC_ASSERT(!setting.keepsStale || gone == 0);
            return {};
        });
    RC_ASSERT(bool(read));
    MemoryTable wanted = setting.source;
    if (setting.keepsStale)
        wanted.insert(setting.target.begin(), setting.target.end());
    RC_ASSERT(made == wanted);
}

/// What holds whatever the kind is.
/// @param found gets what was found
template <typename Kind>
void TestComparisons::checkKind(const Setting &setting, Kind &comparison, DifferenceSpool &found)
{
    const auto started = comparison.start();
    RC_ASSERT(bool(started));
    RC_ASSERT(started->targetIsEmpty == setting.target.empty());
    if (started->tail)
        found.add(*started->tail);
    RC_ASSERT(bool(comparison.compareBody(found)));
    checkFound(setting, found);
    RC_ASSERT(comparison.sourceRows() == qint64(setting.source.size()));
}

void TestComparisons::checkDensity(const Density &density, DifferenceSpool &found)
{
    const qint64 changes =
        std::accumulate(density.changes.begin(), density.changes.end(), qint64(0));
    RC_ASSERT(changes == found.counts().total());
}

void TestComparisons::check(const Setting &setting)
{
    const TablePair pair = pairOf(setting);
    TableMonitor monitor(pair.name(), {});
    KeyedComparison comparison(
        {pair, noConnections(), monitor}, setting.rowsWanted,
        std::make_unique<MemoryQuestions>(pair, setting.source, setting.target, setting.tracesLie));
    DifferenceSpool found;
    checkKind(setting, comparison, found);
    const auto whole = comparison.sawEverything();
    RC_ASSERT(whole && *whole);
    checkDensity(comparison.density(), found);
    // Stale rows that are kept make chunks differ, too.
    RC_ASSERT(found.counts().total() == 0 || !comparison.dirtyRanges().isEmpty());
    RC_ASSERT(setting.source != setting.target || comparison.dirtyRanges().isEmpty());
}

void TestComparisons::findsWhatDiffers()
{
    CHECK_PROPERTY([] { check(randomSetting()); });
}

/// A trace is a hint. Where it points to the wrong rows, the others are looked at as well.
void TestComparisons::wrongTracesAreMended()
{
    CHECK_PROPERTY([] {
        Setting setting = randomSetting();
        setting.zoom = Zoom();
        setting.tracesLie = true;
        check(setting);
    });
}

void TestComparisons::slicesByPages()
{
    CHECK_PROPERTY([] {
        Setting setting = randomSetting();
        setting.isQuery = true;
        check(setting);
    });
}

void TestComparisons::checkBuckets(const Setting &setting)
{
    TablePair pair = pairOf(setting);
    pair.source.rowEstimate =
        *rc::gen::element(0, 5000, 100'000); // of a server, which may be wrong
    TableMonitor monitor(pair.name(), {});
    BucketComparison comparison(
        {pair, noConnections(), monitor},
        std::make_unique<MemoryQuestions>(pair, setting.source, setting.target));
    DifferenceSpool found;
    checkKind(setting, comparison, found);
}

void TestComparisons::byBuckets()
{
    CHECK_PROPERTY([] { checkBuckets(randomSetting()); });
}

/// The same rows with keys that are far apart, below zero or at the end of what the type holds.
TestComparisons::Setting TestComparisons::onAGrid(const Setting &setting)
{
    const int stretch = *rc::gen::element(1, 1, 7, 1000);
    const int offset = *rc::gen::element(0, 0, 5, -100, -2'000'000'000, 2'000'000'000);
    const auto moved = [&](const MemoryTable &table) {
        MemoryTable rows;
        for (const auto &[key, value] : table)
            rows[key * stretch + offset] = value;
        return rows;
    };
    Setting grid = setting;
    grid.source = moved(setting.source);
    grid.target = moved(setting.target);
    grid.zoom = Zoom();
    return grid;
}

void TestComparisons::checkCells(const Setting &setting)
{
    TablePair pair = pairOf(setting);
    pair.identity.first().dataType = QStringLiteral("int");
    // Of a server, which may be wrong: from it follows how large cells are at first.
    pair.source.rowEstimate = *rc::gen::element(0, 10, 5000, 1'000'000);
    pair.hash.servers = *rc::gen::element(sql::HashServers::MariaDb, sql::HashServers::Any);
    TableMonitor monitor(pair.name(), {});
    GridComparison comparison(
        {pair, noConnections(), monitor},
        std::make_unique<MemoryGrid>(pair, setting.source, setting.target, setting.tracesLie),
        std::make_unique<MemoryQuestions>(pair, setting.source, setting.target));
    DifferenceSpool found;
    checkKind(setting, comparison, found);
    checkDensity(comparison.density(), found);
    RC_ASSERT(setting.source != setting.target || comparison.dirtyRanges().isEmpty());
    RC_ASSERT(found.isEmpty() || !comparison.dirtyRanges().isEmpty());
}

void TestComparisons::byCells()
{
    CHECK_PROPERTY([] { checkCells(onAGrid(randomSetting())); });
}

void TestComparisons::wrongTracesOfCellsAreMended()
{
    CHECK_PROPERTY([] {
        Setting setting = onAGrid(randomSetting());
        setting.tracesLie = true;
        checkCells(setting);
    });
}

TestComparisons::Setting TestComparisons::fewChangesAmongMany()
{
    Setting setting;
    for (int i = 0; i < 20'000; ++i)
        setting.source[i] = i;
    setting.target = setting.source;
    for (const int key : {3, 7000, 13'333})
        setting.target[key] = -1;
    return setting;
}

/// One change among many rows: a look at its part of the chunk, and not at the chunk.
void TestComparisons::looksAtFewRows()
{
    Setting setting = fewChangesAmongMany();
    const auto rowsShown = [&] {
        const TablePair pair = pairOf(setting);
        TableMonitor monitor(pair.name(), {});
        auto questions = std::make_unique<MemoryQuestions>(pair, setting.source, setting.target,
                                                           setting.tracesLie);
        const MemoryQuestions &asked = *questions;
        KeyedComparison comparison({pair, noConnections(), monitor}, false, std::move(questions));
        DifferenceSpool found;
        if (!comparison.start() || !comparison.compareBody(found) || found.counts().updated != 3)
            return -1;
        return asked.rowsShown();
    };
    const int byTrace = rowsShown();
    setting.tracesLie = true;
    const int byLies = rowsShown();
    setting.zoom = Zoom::fixed({1});
    const int all = rowsShown();
    QVERIFY2(byTrace > 0 && byTrace < 1000, qPrintable(QString::number(byTrace)));
    QVERIFY2(byLies > 2 * byTrace && byLies < 10'000, qPrintable(QString::number(byLies)));
    QVERIFY(all >= 40'000);
}

void TestComparisons::looksAtFewRowsOfCells()
{
    const Setting setting = fewChangesAmongMany();
    const auto rowsShown = [&](bool tracesLie) {
        TablePair pair = pairOf(setting);
        pair.identity.first().dataType = QStringLiteral("int");
        pair.source.rowEstimate = 20'000;
        TableMonitor monitor(pair.name(), {});
        auto questions =
            std::make_unique<MemoryGrid>(pair, setting.source, setting.target, tracesLie);
        const MemoryGrid &asked = *questions;
        GridComparison comparison(
            {pair, noConnections(), monitor}, std::move(questions),
            std::make_unique<MemoryQuestions>(pair, setting.source, setting.target));
        DifferenceSpool found;
        if (!comparison.start() || !comparison.compareBody(found) || found.counts().updated != 3)
            return -1;
        return asked.rowsShown();
    };
    const int byTrace = rowsShown(false);
    const int byLies = rowsShown(true);
    QVERIFY2(byTrace > 0 && byTrace < 1000, qPrintable(QString::number(byTrace)));
    QVERIFY2(byLies > 2 * byTrace && byLies < 20'000, qPrintable(QString::number(byLies)));
}

SLICETOOL_TEST(TestComparisons)
#include "tst_comparisons.moc"
