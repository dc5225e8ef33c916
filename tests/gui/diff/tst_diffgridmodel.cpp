// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/diff/diffgridmodel.h"
#include "gui/diff/difftablesmodel.h"
#include "gui/diff/valueviewer.h"
#include "support/serverfixture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

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
    void filtersAndTakesItBack();
    void showsAPartOfTheKey();
    void checksStayWithTheirRows();
    void tablesAndTheirChecks();
    void linesThatDiffer();

private:
    std::shared_ptr<DifferenceStore> m_store;
};

void TestDiffGridModel::init()
{
    const auto store = DifferenceStore::create();
    SLICETOOL_VERIFY(store);
    m_store = *store;
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

void TestDiffGridModel::filtersAndTakesItBack()
{
    DiffGridModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy filtered(&model, &DiffGridModel::filtered);
    model.show(m_store, QStringLiteral("t"), Kind::All);
    model.setFilter(QStringLiteral("never")); // superseded before it is done
    model.setFilter(QStringLiteral("NEW 19"));
    QTRY_VERIFY(!model.isSearching());
    // 19, 190…199 and 1900…1999 where the source has the row: not every third.
    int expected = 0;
    for (int id = 0; id < 2000; ++id)
        expected += id % 3 != 2 && QString::number(id).startsWith(QLatin1String("19"));
    QCOMPARE(model.rowCount(), expected);
    QTRY_COMPARE(model.index(0, 0).data().toString(), QStringLiteral("19"));
    QVERIFY(filtered.count() == 1);
    model.setFilter(QString());
    QCOMPARE(model.rowCount(), 2000);
}

void TestDiffGridModel::showsAPartOfTheKey()
{
    DiffGridModel model;
    model.show(m_store, QStringLiteral("t"), Kind::All, 1500, 20);
    QCOMPARE(model.rowCount(), 20);
    QTRY_COMPARE(model.index(19, 0).data().toString(), QStringLiteral("1519"));
    model.show(m_store, QStringLiteral("t"), Kind::All, 1990, 100); // beyond the end
    QCOMPARE(model.rowCount(), 10);
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
    const CellValue json{QStringLiteral("j"), false, false, "{\"b\":1,\"a\":[2]}"};
    QVERIFY(valueLines(json).size() > 3);
    const CellValue bytes{QStringLiteral("b"), false, true, QByteArray("A\0", 2)};
    QVERIFY(valueLines(bytes).first().contains(QLatin1String("41 00")));
    QCOMPARE(valueLines({QStringLiteral("n"), true, false, {}}).first(), QStringLiteral("NULL"));
}

QTEST_MAIN(TestDiffGridModel)
#include "tst_diffgridmodel.moc"
