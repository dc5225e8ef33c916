// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/diff/geometry.h"
#include "gui/diff/pictureview.h"
#include "gui/diff/valueviewer.h"
#include "support/testmain.h"

#include <QBuffer>
#include <QComboBox>
#include <QTest>
#include <QTextEdit>
#include <QTreeWidget>

using namespace slicetool::gui;
using slicetool::CellValue;

namespace {

CellValue text(const QByteArray &bytes)
{
    return {QStringLiteral("c"), false, false, bytes};
}

CellValue binary(const QByteArray &bytes)
{
    return {QStringLiteral("c"), false, true, bytes};
}

QByteArray png(Qt::GlobalColor color)
{
    QImage image(3, 2, QImage::Format_RGB32);
    image.fill(color);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace

/// Values in all their forms, good and bad ones.
class TestValueViewer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void findsForms_data();
    void findsForms();
    void jsonKeepsWhatIsWritten();
    void readsGeometries_data();
    void readsGeometries();
    void refusesDamagedGeometries_data();
    void refusesDamagedGeometries();
    void choosesAFormThatShowsTheDifference();
    void keepsTheUsersChoice();
    void marksTheTree();
    void drawsBothInOneFrame();

private:
    template <class Widget>
    Widget *find(const char *name)
    {
        return m_viewer->findChild<Widget *>(QString::fromLatin1(name));
    }
    ValueForm shown() { return ValueForm(find<QComboBox>("valueForm")->currentData().toInt()); }

    std::unique_ptr<ValueViewer> m_viewer;
};

void TestValueViewer::init()
{
    m_viewer = std::make_unique<ValueViewer>();
    m_viewer->setTitles(QStringLiteral("upstream"), QStringLiteral("base"));
    m_viewer->resize(700, 400);
    m_viewer->show();
}

void TestValueViewer::findsForms_data()
{
    QTest::addColumn<bool>("isBinary");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QList<ValueForm>>("forms");
    using Form = ValueForm;
    const QList<Form> hex{Form::Hex16, Form::Hex8};
    const QList<Form> plain = QList<Form>{Form::Text} + hex;
    const QList<Form> json = QList<Form>{Form::Json, Form::JsonTree} + plain;
    const auto row = [](const char *name, bool isBinary, const QByteArray &bytes,
                        const QList<Form> &forms) {
        QTest::newRow(name) << isBinary << bytes << forms;
    };
    row("nothing", false, "", plain);
    row("text", false, "a\nb", plain);
    row("no UTF-8", false, "\xff\xfe", hex);
    row("object", false, " {\"a\": [1, 2.50, true, null, \"\\\"\"]} ", json);
    row("empty array", false, "[]", json);
    row("a scalar is a text", false, "42", plain);
    row("half an object", false, "{\"a\": 1", plain);
    row("behind the object", false, "{} x", plain);
    row("a comma too much", false, "[1,]", plain);
    row("no name", false, "{a: 1}", plain);
    row("no number", false, "[1e]", plain);
    row("not a number", false, "[nan]", plain);
    row("an open string", false, "[\"a\\\"]", plain);
    row("too deep", false, QByteArray(5000, '[') + QByteArray(5000, ']'), plain);
    row("XML", false, "<a><b c='1'>x</b></a>", QList<Form>{Form::Xml} + plain);
    row("damaged XML", false, "<a><b></a>", plain);
    row("XML with entities", false, "<!DOCTYPE a [<!ENTITY e 'x'>]><a>&e;</a>", plain);
    row("less than", false, "<5", plain);
    row("bytes", true, QByteArray("\x00\x01\x02", 3), hex);
    row("image", true, png(Qt::red), QList<Form>{Form::Image} + hex);
    row("half an image", true, png(Qt::red).left(20), hex);
    row("an SVG is a text", true, "<svg xmlns='http://www.w3.org/2000/svg'/>", hex);
}

void TestValueViewer::findsForms()
{
    QFETCH(bool, isBinary);
    QFETCH(QByteArray, bytes);
    QFETCH(QList<ValueForm>, forms);
    QCOMPARE(FormedValue(isBinary ? binary(bytes) : text(bytes)).forms(), forms);
}

/// As a double, 12345678901234567890 would have other digits.
void TestValueViewer::jsonKeepsWhatIsWritten()
{
    const CellValue cell =
        text("{\"z\":12345678901234567890,\"a\":1.10,\"a\":[],\"o\":{\"\xc3\xa9\\u00e9\":{}}}");
    const QStringList expected{QStringLiteral("{"),
                               QStringLiteral("    \"z\": 12345678901234567890,"),
                               QStringLiteral("    \"a\": 1.10,"),
                               QStringLiteral("    \"a\": [],"),
                               QStringLiteral("    \"o\": {"),
                               QStringLiteral("        \"\u00e9\\u00e9\": {}"),
                               QStringLiteral("    }"),
                               QStringLiteral("}")};
    QCOMPARE(FormedValue(cell).lines(ValueForm::Json), expected);
    QCOMPARE(FormedValue(text("<a><b>x</b></a>")).lines(ValueForm::Xml).size(), 3);
    QCOMPARE(FormedValue(binary(QByteArray(20, 'A'))).lines(ValueForm::Hex8).size(), 3);
    QCOMPARE(FormedValue(binary(QByteArray(20, 'A'))).lines(ValueForm::Hex16).size(), 2);
    QVERIFY(FormedValue(text(QByteArray(300 * 1024, 'x')))
                .lines(ValueForm::Text)
                .constLast()
                .contains(QLatin1String("300")));
}

void TestValueViewer::readsGeometries_data()
{
    QTest::addColumn<QByteArray>("hex");
    QTest::addColumn<QString>("wkt");
    // As MySQL 9.7 and MariaDB 10.11 gave them: HEX(ST_GeomFromText(…)).
    QTest::newRow("point") << QByteArray("000000000101000000000000000000F03F0000000000000040")
                           << "POINT(1 2)";
    QTest::newRow("with an SRID") << QByteArray(
        "E6100000010100000000000000000024C0000000000000E03F")
                                  << "SRID=4326;POINT(-10 0.5)";
    QTest::newRow("line") << QByteArray("00000000010200000002000000000000000000000000000000000000"
                                        "00000000000000F03F000000000000F03F")
                          << "LINESTRING(0 0, 1 1)";
    QTest::newRow("points") << QByteArray(
        "0000000001040000000200000001010000000000000000000000000000000000000001010000"
        "00000000000000F03F000000000000F03F")
                            << "MULTIPOINT((0 0),|(1 1))";
    QTest::newRow("collection") << QByteArray(
        "000000000107000000010000000101000000000000000000F03F0000000000000040")
                                << "GEOMETRYCOLLECTION(POINT(1 2))";
    QTest::newRow("empty collection")
        << QByteArray("00000000010700000000000000") << "GEOMETRYCOLLECTION EMPTY";
    QTest::newRow("polygon with a hole")
        << QByteArray("0000000001030000000200000004000000"
                      "00000000000000000000000000000000"
                      "00000000000024400000000000000000"
                      "00000000000024400000000000002440"
                      "00000000000000000000000000000000"
                      "04000000"
                      "000000000000F03F000000000000F03F"
                      "0000000000000040000000000000F03F"
                      "00000000000000400000000000000040"
                      "000000000000F03F000000000000F03F")
        << "POLYGON((0 0, 10 0, 10 10, 0 0),|(1 1, 2 1, 2 2, 1 1))";
}

void TestValueViewer::readsGeometries()
{
    QFETCH(QByteArray, hex);
    QFETCH(QString, wkt);
    const CellValue cell = binary(QByteArray::fromHex(hex));
    QCOMPARE(FormedValue(cell).forms().constFirst(), ValueForm::Geometry);
    QCOMPARE(FormedValue(cell).lines(ValueForm::Geometry).join(QLatin1Char('|')), wkt);
}

void TestValueViewer::refusesDamagedGeometries_data()
{
    QTest::addColumn<QByteArray>("hex");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("cut") << QByteArray("000000000101000000000000000000F03F00000000000000");
    QTest::newRow("too long") << QByteArray("000000000101000000000000000000F03F000000000000004000");
    QTest::newRow("no such kind") << QByteArray("000000000108000000");
    QTest::newRow("no byte order") << QByteArray("000000000201000000");
    QTest::newRow("more points than bytes") << QByteArray("000000000102000000FFFFFFFF");
    QTest::newRow("more rings than bytes") << QByteArray("000000000103000000FFFFFFFF");
    QTest::newRow("more parts than bytes") << QByteArray("000000000107000000FFFFFFFF");
    QByteArray deep("00000000");
    for (int i = 0; i < 1000; ++i)
        deep += "010700000001000000";
    QTest::newRow("a tower") << deep;
}

void TestValueViewer::refusesDamagedGeometries()
{
    QFETCH(QByteArray, hex);
    QVERIFY(!Geometry::parse(QByteArray::fromHex(hex)));
}

/// Two JSON texts that differ in blanks only are one in the indented form, and are shown as texts.
void TestValueViewer::choosesAFormThatShowsTheDifference()
{
    const auto show = [&](const CellValue &source, const CellValue &target) {
        m_viewer->setValue({}, std::nullopt, std::nullopt);
        m_viewer->setValue(QStringLiteral("c"), source, target);
        return shown();
    };
    QCOMPARE(show(text("{\"a\":1}"), text("{\"a\":2}")), ValueForm::Json);
    QCOMPARE(show(text("{\"a\":1}"), text("{\"a\": 1}")), ValueForm::Text);
    QCOMPARE(show(text("{\"a\":1}"), text("{\"a\":1}")), ValueForm::Json);
    QCOMPARE(show(text("<a><b/></a>"), text("<a> <b/></a>")), ValueForm::Text);
    QCOMPARE(show(text("{\"a\":1}"), text("none")), ValueForm::Text);
    QCOMPARE(show(binary(png(Qt::red)), binary(png(Qt::blue))), ValueForm::Image);
    // Nothing but what both can be.
    QCOMPARE(show(binary(png(Qt::red)), binary("x")), ValueForm::Hex16);
    m_viewer->setValue(QStringLiteral("c"), CellValue{QStringLiteral("c"), true, false, {}},
                       text("[1]"));
    QCOMPARE(shown(), ValueForm::Json);
    QCOMPARE(find<QTextEdit>("valueSource")->toPlainText(), QStringLiteral("NULL"));
}

void TestValueViewer::keepsTheUsersChoice()
{
    m_viewer->setValue(QStringLiteral("c"), text("[1]"), text("[2]"));
    auto *form = find<QComboBox>("valueForm");
    form->setCurrentIndex(form->findData(int(ValueForm::Hex8)));
    Q_EMIT form->activated(form->currentIndex());
    QVERIFY(find<QTextEdit>("valueSource")->toPlainText().contains(QLatin1String("5b 31 5d")));
    m_viewer->setValue(QStringLiteral("c"), text("[3]"), text("[4]"));
    QCOMPARE(shown(), ValueForm::Hex8);
    m_viewer->setValue(QStringLiteral("d"), text("[3]"), text("[4]"));
    QCOMPARE(shown(), ValueForm::Json);
    m_viewer->clear();
    QVERIFY(!form->isVisible());
}

void TestValueViewer::marksTheTree()
{
    m_viewer->setValue(QStringLiteral("c"),
                       text("{\"same\":1,\"other\":[1,2],\"new\":{\"x\":null}}"),
                       text("{\"other\":[1,3],\"same\":1}"));
    auto *form = find<QComboBox>("valueForm");
    form->setCurrentIndex(form->findData(int(ValueForm::JsonTree)));
    Q_EMIT form->activated(form->currentIndex());
    const auto *tree = find<QTreeWidget>("treeSource");
    QVERIFY(tree->isVisible());
    const QTreeWidgetItem *root = tree->topLevelItem(0);
    QCOMPARE(root->text(1), QStringLiteral("{3}"));
    const auto isMarked = [](const QTreeWidgetItem *item) {
        return item->background(1).style() != Qt::NoBrush;
    };
    QVERIFY(!isMarked(root->child(0))); // at another place, and the same
    QVERIFY(!isMarked(root->child(1)) && !isMarked(root->child(1)->child(0)));
    QVERIFY(isMarked(root->child(1)->child(1)));
    QVERIFY(isMarked(root->child(2)) && isMarked(root->child(2)->child(0)));
    QCOMPARE(root->child(2)->text(0), QStringLiteral("new"));
}

void TestValueViewer::drawsBothInOneFrame()
{
    const auto point = [](double x, double y) {
        QByteArray bytes = QByteArray::fromHex("000000000101000000");
        bytes.append(reinterpret_cast<const char *>(&x), sizeof x);
        bytes.append(reinterpret_cast<const char *>(&y), sizeof y);
        return binary(bytes);
    };
    m_viewer->setValue(QStringLiteral("c"), point(0, 0), point(10, 0));
    QCOMPARE(shown(), ValueForm::Geometry);
    const auto inkOf = [&](const char *name) {
        auto *picture = find<PictureView>(name);
        const QImage image = picture->grab().toImage();
        const QRgb paper = image.pixel(1, 1);
        double sum = 0;
        int count = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixel(x, y) != paper) {
                    sum += x;
                    ++count;
                }
            }
        }
        return count > 0 ? sum / count / image.width() : -1;
    };
    QTRY_VERIFY(inkOf("pictureSource") >= 0 && inkOf("pictureTarget") >= 0);
    const double source = inkOf("pictureSource");
    const double target = inkOf("pictureTarget");
    QVERIFY2(source >= 0 && source < 0.4, qPrintable(QString::number(source)));
    QVERIFY2(target > 0.6, qPrintable(QString::number(target)));
}

SLICETOOL_TEST(TestValueViewer)
#include "tst_valueviewer.moc"
