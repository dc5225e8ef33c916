// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/didyoumean.h"
#include "support/testmain.h"

#include <QTest>

using namespace slicetool;

class TestDidYouMean : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void suggests_data();
    void suggests();
};

void TestDidYouMean::suggests_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("expected");
    QTest::newRow("one letter missing") << "zom"
                                        << "zoom";
    QTest::newRow("one letter more") << "wheree"
                                     << "where";
    QTest::newRow("two letters swapped") << "wehre"
                                         << "where";
    QTest::newRow("case") << "ZOOM"
                          << "zoom";
    QTest::newRow("plural") << "upstreams"
                            << "upstream";
    QTest::newRow("the nearer of two") << "steps"
                                       << "step";
    QTest::newRow("nothing near") << "colour"
                                  << "";
    QTest::newRow("short and all wrong") << "x"
                                         << "";
    QTest::newRow("empty") << ""
                           << "";
    QTest::newRow("very long") << QString(1'000'000, QLatin1Char('z')) << "";
}

void TestDidYouMean::suggests()
{
    QFETCH(QString, written);
    QFETCH(QString, expected);
    const QStringList known{QStringLiteral("stale"), QStringLiteral("step"), QStringLiteral("zoom"),
                            QStringLiteral("where"), QStringLiteral("upstream")};
    const QString hint =
        expected.isEmpty() ? QString() : QStringLiteral(" (did you mean \"%1\"?)").arg(expected);
    QCOMPARE(didYouMean(written, known), hint);
    QCOMPARE(didYouMean(written, {}), QString());
}

SLICETOOL_TEST(TestDidYouMean)
#include "tst_didyoumean.moc"
