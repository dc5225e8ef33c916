// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/figures.h"
#include "gui/base/densitystrip.h"
#include "gui/base/format.h"
#include "gui/base/icons.h"
#include "support/testmain.h"

#include <QDir>
#include <QLocale>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

using namespace slicetool;
using namespace slicetool::gui;

/// What is drawn of change density, and how a part of it is chosen.
class TestDensityStrip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneChangeAmongManyIsSeen_data();
    void oneChangeAmongManyIsSeen();
    void lateRowsLookLikeWhatTheyAre_data();
    void lateRowsLookLikeWhatTheyAre();
    void moreBucketsThanPixels();
    void choosesByMouseAndKeys();
    void everyIconIsDrawn();
    void figures();
    void figuresInTheUsersLanguage();
};

namespace {

QImage painted(const Density &density, int width, const ThemeColors &colors)
{
    QImage image(width, 10, QImage::Format_RGB32);
    image.fill(Qt::magenta);
    QPainter painter(&image);
    paintDensity(&painter, image.rect(), density, colors);
    return image;
}

} // namespace

void TestDensityStrip::oneChangeAmongManyIsSeen_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << lightPalette();
    QTest::newRow("dark") << darkPalette();
}

void TestDensityStrip::lateRowsLookLikeWhatTheyAre_data()
{
    oneChangeAmongManyIsSeen_data();
}

void TestDensityStrip::lateRowsLookLikeWhatTheyAre()
{
    QFETCH(QPalette, palette);
    const ThemeColors colors = ThemeColors::of(palette);
    // All of the last part's changes are late, then some of them, then none.
    const QRgb live = colors.live.rgb();
    const QImage all = painted({{}, {}, {5, 0, 0, 3}, 3}, 40, colors);
    QCOMPARE(all.pixel(35, 5), live);
    QVERIFY(all.pixel(5, 5) != live && all.pixel(25, 5) != live);
    const QImage some = painted({{}, {}, {5, 0, 0, 9}, 3}, 40, colors);
    QVERIFY(some.pixel(35, 5) != live);
    QCOMPARE(some.pixel(35, 0), live);
    const QImage none = painted({{}, {}, {5, 0, 0, 3}, 0}, 40, colors);
    QVERIFY(none.pixel(35, 5) != live && none.pixel(35, 0) != live);
    // Seen in a narrow cell, too.
    QList<qint64> many(50, 0);
    many.last() = 3;
    const QImage narrow = painted({{}, {}, many, 3}, 30, colors);
    QCOMPARE(narrow.pixel(29, 5), live);
    QCOMPARE(narrow.pixel(26, 5), live);

    DensityStrip strip;
    strip.setDensity({QStringLiteral("1"), QStringLiteral("9"), {5, 0, 0, 3}, 3});
    QVERIFY2(strip.figures(3).contains(QLatin1String("added later")), qPrintable(strip.figures(3)));
    QVERIFY(!strip.figures(0).contains(QLatin1String("later")));
}

void TestDensityStrip::oneChangeAmongManyIsSeen()
{
    QFETCH(QPalette, palette);
    const ThemeColors colors = ThemeColors::of(palette);
    QCOMPARE(colors.isDark, palette == darkPalette());
    const QImage image = painted({{}, {}, {0, 1, 1'000'000, 0}}, 40, colors);
    const QRgb empty = image.pixel(5, 5);
    const QRgb one = image.pixel(15, 5);
    const QRgb million = image.pixel(25, 5);
    QCOMPARE(image.pixel(35, 5), empty);
    QVERIFY(QColor(one) != QColor(empty) && QColor(one) != QColor(million));
    const auto distance = [](QRgb a, QRgb b) {
        return std::abs(qRed(a) - qRed(b)) + std::abs(qGreen(a) - qGreen(b))
               + std::abs(qBlue(a) - qBlue(b));
    };
    QVERIFY2(distance(one, empty) > 50, qPrintable(QString::number(distance(one, empty))));
    QVERIFY(distance(million, empty) > distance(one, empty));
    QCOMPARE(QColor(million), QColor(colors.different.rgb()));
}

void TestDensityStrip::moreBucketsThanPixels()
{
    Density density;
    density.changes = QList<qint64>(1000, 0);
    density.changes[501] = 1;
    const QImage image = painted(density, 100, ThemeColors::of(lightPalette()));
    int marked = 0;
    for (int x = 0; x < 100; ++x)
        marked += image.pixel(x, 5) != image.pixel(0, 5);
    QCOMPARE(marked, 1);
    QVERIFY(painted({}, 10, ThemeColors::of(lightPalette())).pixel(0, 0)
            == QColor(Qt::magenta).rgb());
}

void TestDensityStrip::choosesByMouseAndKeys()
{
    DensityStrip strip;
    strip.resize(204, 26); // two pixels of margin on each side
    strip.setDensity({QStringLiteral("1"), QStringLiteral("99"), {0, 5, 0, 7}});
    QSignalSpy chosen(&strip, &DensityStrip::chosen);
    QSignalSpy cleared(&strip, &DensityStrip::cleared);
    QTest::mouseClick(&strip, Qt::LeftButton, {}, QPoint(2 + 75, 10));
    QCOMPARE(chosen.takeFirst().first().toInt(), 1);
    QTest::mouseClick(&strip, Qt::LeftButton, {}, QPoint(2 + 75, 10));
    QCOMPARE(cleared.count(), 1);
    QCOMPARE(strip.chosenBucket(), -1);
    QTest::keyClick(&strip, Qt::Key_Right);
    QTest::keyClick(&strip, Qt::Key_Right); // over the empty one
    QTest::keyClick(&strip, Qt::Key_Right); // there is no other
    QCOMPARE(chosen.count(), 2);
    QCOMPARE(strip.chosenBucket(), 3);
    QTest::keyClick(&strip, Qt::Key_Left);
    QCOMPARE(strip.chosenBucket(), 1);
    QTest::keyClick(&strip, Qt::Key_Escape);
    QCOMPARE(strip.chosenBucket(), -1);
}

void TestDensityStrip::figures()
{
    DensityStrip strip;
    strip.setDensity({QStringLiteral("a"), QStringLiteral("z"), {0, 1234}});
    const QString text = strip.figures(1);
    QVERIFY2(text.contains(QLatin1String("2 of 2")) && text.contains(QLatin1String("a to z"))
                 && text.contains(countText(1234)),
             qPrintable(text));
    QCOMPARE(durationText(0.84), QStringLiteral("0.8 s"));
    QCOMPARE(durationText(185), QStringLiteral("3 min 05 s"));
    QCOMPARE(durationText(7620), QStringLiteral("2 h 07 min"));
    QCOMPARE(bytesText(2'726'298), QStringLiteral("2.6 MiB"));
}

/// The window's figures are those of the commands and reports, in another language.
void TestDensityStrip::figuresInTheUsersLanguage()
{
    const QLocale before;
    for (const double seconds : {0.84, 59.96, 185.2, 7620.0})
        QCOMPARE(durationText(seconds), figures::durationText(seconds));
    for (const qint64 bytes : {9626, 48'211, 2'726'298, 178'257'920})
        QCOMPARE(bytesText(bytes), figures::bytesText(bytes));
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    const QString count = countText(1'234'567);
    const QString bytes = bytesText(2'726'298);
    const QString seconds = durationText(0.84);
    QLocale::setDefault(before);
    QCOMPARE(count, QStringLiteral("1.234.567"));
    QCOMPARE(bytes, QStringLiteral("2,6 MiB"));
    QCOMPARE(seconds, QStringLiteral("0,8 s"));
    QCOMPARE(figures::bytesText(2'726'298), QStringLiteral("2.6 MiB"));
}

void TestDensityStrip::everyIconIsDrawn()
{
    (void)icon(QStringLiteral("pull"));
    const QStringList files = QDir(QStringLiteral(":/icons")).entryList();
    QVERIFY(files.size() > 50);
    for (const QString &file : files) {
        QFile drawing(QStringLiteral(":/icons/") + file);
        QVERIFY(drawing.open(QIODevice::ReadOnly));
        const QByteArray svg = drawing.readAll();
        if (file != QLatin1String("slicetool.svg"))
            QVERIFY2(!svg.contains("#") && svg.contains("currentColor"), qPrintable(file));
        const QImage image = icon(file.chopped(4), Qt::red).pixmap(QSize(24, 24)).toImage();
        int drawn = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                drawn += qAlpha(image.pixel(x, y)) > 100;
        }
        QVERIFY2(drawn > 10, qPrintable(file));
    }
    QVERIFY(icon(QStringLiteral("no such icon")).isNull());
}

SLICETOOL_TEST(TestDensityStrip)
#include "tst_densitystrip.moc"
