// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/diff/diffgridmodel.h"
#include "gui/diff/difftablesmodel.h"
#include "gui/diff/valueviewer.h"
#include "support/serverfixture.h"
#include "support/testmain.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace slicetool;
using namespace slicetool::gui;
using Kind = DifferenceStore::Kind;

/// The grid's windows, filter and check marks.
class TestDiffGridModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void fetchesWhatIsSeen();
    void showsBothSides();
    void showsWhatDoesNotCount();
    void filtersAndTakesItBack();
    void sortsByValues_data();
    void sortsByValues();
    void showsRowsWithAValue();
    void showsAPartOfTheKey();
    void findsChangedCells_data();
    void findsChangedCells();
    void checksStayWithTheirRows();
    void tablesAndTheirChecks();
    void linesThatDiffer();

private:
    std::shared_ptr<DifferenceStore> m_store;
};

void TestDiffGridModel::init()
{
    m_store = std::make_shared<DifferenceStore>();
    const auto sink = m_store->sink();
    for (int id = 0; id < 2000; ++id) {
        DifferingRow row;
        row.table = QStringLiteral("t");
        row.change = RowChange(id % 3);
        row.keyText = {QByteArray::number(id)};
        row.key = {{QStringLiteral("id"), false, false, QByteArray::number(id)}};
        const auto cells = [&](const QByteArray &value) {
            return QList<CellValue>{{QStringLiteral("name"), false, false, "same"},
                                    {QStringLiteral("id"), false, false, QByteArray::number(id)},
                                    {QStringLiteral("v"), value.isNull(), false, value}};
        };
        if (row.change != RowChange::Delete)
            row.source = cells("new " + QByteArray::number(id));
        if (row.change != RowChange::Insert)
            row.target = cells(QByteArray());
        sink(row);
    }
}

void TestDiffGridModel::fetchesWhatIsSeen()
{
    DiffGridModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.show(m_store, QStringLiteral("t"), Kind::All);
    QCOMPARE(model.rowCount(), 2000);
    QCOMPARE(model.keyColumnCount(), 1);
    QCOMPARE(model.columnName(0), QStringLiteral("id")); // the key comes first
    QCOMPARE(model.columnName(1), QStringLiteral("name"));
    const QModelIndex last = model.index(1999, 0);
    QTRY_COMPARE(last.data().toString(), QStringLiteral("1999"));
    model.show(m_store, QStringLiteral("t"), Kind::Delete);
    QCOMPARE(model.rowCount(), 666);
    QTRY_COMPARE(model.index(665, 0).data().toString(), QStringLiteral("1997"));
    model.show(nullptr, QString(), Kind::All);
    QCOMPARE(model.rowCount(), 0);
    // More pages than are kept: all can be seen still.
    model.show(m_store, QStringLiteral("t"), Kind::All);
    for (int round = 0; round < 3; ++round) {
        for (int row = 0; row < 2000; row += 150)
            QTRY_COMPARE(model.index(row, 0).data().toString(), QString::number(row));
    }
}

void TestDiffGridModel::showsBothSides()
{
    DiffGridModel model;
    model.show(m_store, QStringLiteral("t"), Kind::Update);
    QTRY_VERIFY(model.index(0, 2).data(DiffGridModel::CellRole).value<DiffCell>().isLoaded);
    const auto cell = model.index(0, 2).data(DiffGridModel::CellRole).value<DiffCell>();
    QVERIFY(cell.differs && cell.target->null);
    QCOMPARE(cell.source->bytes, QByteArray("new 1"));
    QCOMPARE(model.index(0, 2).data().toString(), QStringLiteral("NULL → new 1"));
    QVERIFY(!model.index(0, 1).data(DiffGridModel::CellRole).value<DiffCell>().differs);
    QCOMPARE(model.changedColumns(), QSet<int>{2});
    QCOMPARE(model.headerData(0, Qt::Vertical, Qt::DisplayRole).toString(), QStringLiteral("≠"));
}

void TestDiffGridModel::showsWhatDoesNotCount()
{
    DifferingRow row;
    row.table = QStringLiteral("ignoring");
    row.keyText = {"1"};
    row.key = {{QStringLiteral("id"), false, false, "1"}};
    const auto cells = [](const QByteArray &value) {
        return QList<CellValue>{{QStringLiteral("id"), false, false, "1"},
                                {QStringLiteral("v"), false, false, value},
                                {QStringLiteral("at"), false, false, value, false, true}};
    };
    row.source = cells("new");
    row.target = cells("old");
    m_store->sink()(row);
    DiffGridModel model;
    model.show(m_store, row.table, Kind::All);
    QVERIFY(model.isIgnored(QStringLiteral("at")) && !model.isIgnored(QStringLiteral("v")));
    QTRY_COMPARE(model.index(0, 1).data().toString(), QStringLiteral("old → new"));
    QCOMPARE(model.index(0, 2).data().toString(), QStringLiteral("new"));
    QCOMPARE(model.index(0, 2).data(Qt::ToolTipRole).toString(),
             QStringLiteral("Not compared: old → new"));
    QVERIFY(model.headerData(2, Qt::Horizontal, Qt::ToolTipRole)
                .toString()
                .contains(QLatin1String("ignores")));
    QVERIFY(!model.headerData(1, Qt::Horizontal, Qt::ToolTipRole).isValid());
    QCOMPARE(model.changedColumns(), QSet<int>{1});
}

void TestDiffGridModel::filtersAndTakesItBack()
{
    DiffGridModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy filtered(&model, &DiffGridModel::arranged);
    model.show(m_store, QStringLiteral("t"), Kind::All);
    model.setArrangement({.text = QStringLiteral("never")}); // superseded before it is done
    model.setArrangement({.text = QStringLiteral("NEW 19")});
    QTRY_VERIFY(!model.isSearching());
    // 19, 190…199 and 1900…1999 where the source has the row: not every third.
    int expected = 0;
    for (int id = 0; id < 2000; ++id)
        expected += id % 3 != 2 && QString::number(id).startsWith(QLatin1String("19"));
    QCOMPARE(model.rowCount(), expected);
    QTRY_COMPARE(model.index(0, 0).data().toString(), QStringLiteral("19"));
    QVERIFY(filtered.count() == 1);
    model.setArrangement({});
    QCOMPARE(model.rowCount(), 2000);
}

void TestDiffGridModel::sortsByValues_data()
{
    QTest::addColumn<QList<QByteArray>>("values"); // by id; a null one is NULL
    QTest::addColumn<QList<int>>("ids");           // in ascending order
    QTest::newRow("integers") << QList<QByteArray>{"10", "9", "-1", {}} << QList<int>{3, 2, 1, 0};
    QTest::newRow("integers that a double takes for the same")
        << QList<QByteArray>{"9223372036854775807", "9223372036854775806", "18446744073709551615"}
        << QList<int>{1, 0, 2};
    QTest::newRow("decimals") << QList<QByteArray>{"1.50", "1.05", "-0.5", "1e3"}
                              << QList<int>{2, 1, 0, 3};
    QTest::newRow("not all are numbers")
        << QList<QByteArray>{"10", "9", "x"} << QList<int>{0, 1, 2};
    QTest::newRow("text in any case")
        << QList<QByteArray>{"b", "C", "a", "B"} << QList<int>{2, 3, 0, 1};
    QTest::newRow("equal ones stay")
        << QList<QByteArray>{"1", "0", "1", "0"} << QList<int>{1, 3, 0, 2};
    QTest::newRow("some are bytes") << QList<QByteArray>{"a", "P\xff", "B"} << QList<int>{2, 1, 0};
    QTest::newRow("not a number") << QList<QByteArray>{"nan", "2", "10"} << QList<int>{2, 1, 0};
    QTest::newRow("bytes") << QList<QByteArray>{"\xff", "\xfe", ""} << QList<int>{2, 1, 0};
}

void TestDiffGridModel::sortsByValues()
{
    QFETCH(QList<QByteArray>, values);
    QFETCH(QList<int>, ids);
    const auto sink = m_store->sink();
    for (int id = 0; id < values.size(); ++id) {
        DifferingRow row;
        row.table = QStringLiteral("s");
        row.change = RowChange::Insert;
        row.key = {{QStringLiteral("id"), false, false, QByteArray::number(id)}};
        row.source = {{QStringLiteral("id"), false, false, QByteArray::number(id)},
                      {QStringLiteral("v"), values.at(id).isNull(), false, values.at(id)}};
        sink(row);
    }
    DiffGridModel model;
    model.show(m_store, QStringLiteral("s"), Kind::All);
    const auto order = [&] {
        QList<int> found;
        for (int row = 0; row < model.rowCount(); ++row) {
            const auto there = model.rowAt(row);
            found << there->key.first().bytes.toInt();
        }
        return found;
    };
    model.sort(1, Qt::AscendingOrder);
    QTRY_VERIFY(!model.isSearching());
    QCOMPARE(order(), ids);
    model.sort(1, Qt::DescendingOrder);
    QTRY_VERIFY(!model.isSearching());
    const QList<int> descending = order();
    for (qsizetype i = 1; i < descending.size(); ++i)
        QVERIFY(values.at(descending.at(i)) == values.at(descending.at(i - 1))
                || ids.indexOf(descending.at(i)) < ids.indexOf(descending.at(i - 1)));
    model.sort(-1);
    QCOMPARE(order().first(), 0);
    QVERIFY(model.arrangement().isPlain());
}

void TestDiffGridModel::showsRowsWithAValue()
{
    DiffGridModel model;
    model.show(m_store, QStringLiteral("t"), Kind::All);
    RowArrangement wanted;
    wanted.values = {{QStringLiteral("id"), {QStringLiteral("id"), false, false, "19"}}};
    model.setArrangement(wanted);
    QTRY_VERIFY(!model.isSearching());
    QCOMPARE(model.rowCount(), 1); // not 190, nor a text that has it
    // Both sides' values count, and NULL is no empty text.
    wanted.values = {{QStringLiteral("v"), {QStringLiteral("v"), true, false, {}}}};
    model.setArrangement(wanted);
    QTRY_VERIFY(!model.isSearching());
    QCOMPARE(model.rowCount(), 1333); // updates and deletes
    wanted.values << ValueFilter{QStringLiteral("v"), {QStringLiteral("v"), false, false, "new 1"}};
    model.setArrangement(wanted);
    QTRY_VERIFY(!model.isSearching());
    QCOMPARE(model.rowCount(), 1); // the update of id 1 has both
    QCOMPARE(model.rowAt(0)->keyText, (QByteArrayList{"1"}));
    model.setChecked({0}, true);
    QCOMPARE(model.checked().value(1), (QByteArrayList{"1"}));
}

void TestDiffGridModel::showsAPartOfTheKey()
{
    DiffGridModel model;
    model.show(m_store, QStringLiteral("t"), Kind::All, {}, 1500, 20);
    QCOMPARE(model.rowCount(), 20);
    QTRY_COMPARE(model.index(19, 0).data().toString(), QStringLiteral("1519"));
    model.show(m_store, QStringLiteral("t"), Kind::All, {}, 1990, 100); // beyond the end
    QCOMPARE(model.rowCount(), 10);
}

void TestDiffGridModel::findsChangedCells_data()
{
    QTest::addColumn<CellSearch::Direction>("direction");
    QTest::addColumn<bool>("sorted");
    for (const bool sorted : {false, true}) {
        const char *const order = sorted ? "sorted" : "as they are kept";
        QTest::addRow("forwards, %s", order) << CellSearch::Direction::Forwards << sorted;
        QTest::addRow("backwards, %s", order) << CellSearch::Direction::Backwards << sorted;
    }
}

/// Far from each other, on both sides of what is read at once, and at the ends; columns that are not seen
/// do not count.
void TestDiffGridModel::findsChangedCells()
{
    QFETCH(CellSearch::Direction, direction);
    QFETCH(bool, sorted);
    constexpr int rows = 1000;
    const QList<int> changed{0, 199, 200, 201, 450, 999};
    for (int id = 0; id < rows; ++id) {
        const auto cells = [&](const QByteArray &seen, const QByteArray &hidden) {
            return QList<CellValue>{{QStringLiteral("id"), false, false, QByteArray::number(id)},
                                    {QStringLiteral("seen"), false, false, seen},
                                    {QStringLiteral("hidden"), false, false, hidden}};
        };
        DifferingRow row;
        row.table = QStringLiteral("sparse");
        row.keyText = {QByteArray::number(id)};
        row.key = {{QStringLiteral("id"), false, false, QByteArray::number(id)}};
        row.source = cells("new", "new");
        row.target = cells(changed.contains(id) ? "old" : "new", "old");
        m_store->sink()(row);
    }
    DiffGridModel model;
    model.show(m_store, QStringLiteral("sparse"), Kind::All);
    if (sorted) {
        QSignalSpy arranged(&model, &DiffGridModel::arranged);
        model.sort(0, Qt::DescendingOrder);
        QVERIFY(arranged.wait());
    }
    const bool isForwards = direction == CellSearch::Direction::Forwards;
    CellSearch search;
    search.direction = direction;
    search.columns = {QStringLiteral("seen"), QStringLiteral("id")};
    search.row = isForwards ? 0 : rows - 1;
    search.column = isForwards ? 0 : 1;
    QList<int> found;
    std::optional<QModelIndex> next;
    do {
        next.reset();
        model.findChangedCell(search, [&](const QModelIndex &index) { next = index; });
        QTRY_VERIFY(next);
        if (next->isValid()) {
            QCOMPARE(next->column(), 1);
            found << next->row();
            search.row = next->row();
            search.column = isForwards ? 1 : -1;
        }
    } while (next->isValid() && found.size() <= changed.size());
    QList<int> expected; // in the order of the search
    for (const int id : changed)
        expected << (sorted ? rows - 1 - id : id);
    std::sort(expected.begin(), expected.end());
    if (!isForwards)
        std::reverse(expected.begin(), expected.end());
    QCOMPARE(found, expected);
}

void TestDiffGridModel::checksStayWithTheirRows()
{
    DiffGridModel model;
    QSignalSpy changed(&model, &DiffGridModel::checksChanged);
    model.show(m_store, QStringLiteral("t"), Kind::Update);
    const QModelIndex second = model.index(1, 0);
    QVERIFY(!model.setData(second, Qt::Checked, Qt::CheckStateRole)); // not there yet
    QTRY_VERIFY(second.data(Qt::CheckStateRole).isValid());
    QVERIFY(model.setData(second, Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(model.checked().value(4), (QByteArrayList{"4"})); // the number among all
    model.show(m_store, QStringLiteral("t"), Kind::All);
    QTRY_COMPARE(model.index(4, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    QCOMPARE(model.index(3, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
    model.setAllChecked(true);
    QCOMPARE(model.checked().size(), 2000);
    model.clearChecks();
    QVERIFY(model.checked().isEmpty());
}

void TestDiffGridModel::tablesAndTheirChecks()
{
    RunReport report;
    TableReport changed;
    changed.table = QStringLiteral("b");
    changed.inserted = 5;
    changed.deleted = 1;
    TableReport same;
    same.table = QStringLiteral("a");
    report.tables = {same, changed};
    DiffTablesModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setReport(report);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0, DiffTablesModel::Inserted).data().toString(), QStringLiteral("5"));
    QCOMPARE(model.index(0, DiffTablesModel::Updated).data().toString(), QString());
    QVERIFY(model.setData(model.index(0, 0), Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(model.checked(), QStringList{QStringLiteral("b")});
    model.setReport(report);
    QVERIFY(model.checked().isEmpty());
}

void TestDiffGridModel::linesThatDiffer()
{
    const LineDifference lines = differingLines(
        {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")},
        {QStringLiteral("a"), QStringLiteral("x"), QStringLiteral("b"), QStringLiteral("c")});
    QCOMPARE(lines.source, (QList<bool>{false, false, false}));
    QCOMPARE(lines.target, (QList<bool>{false, true, false, false}));
}

SLICETOOL_TEST(TestDiffGridModel)
#include "tst_diffgridmodel.moc"
