// SPDX-License-Identifier: GPL-3.0-or-later
#include "sql/quote.h"
#include "support/testmain.h"

#include <QTest>

using namespace slicetool;

class TestQuote : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void identifiers_data();
    void identifiers();
    void literals_data();
    void literals();
    void lists();
};

void TestQuote::identifiers_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("quoted");
    QTest::newRow("plain") << "orders"
                           << "`orders`";
    QTest::newRow("empty") << ""
                           << "``";
    QTest::newRow("a backtick") << "a`b"
                                << "`a``b`";
    QTest::newRow("only backticks") << "``"
                                    << "``````";
    QTest::newRow("other quotes") << "'\"\\"
                                  << "`'\"\\`";
    QTest::newRow("a dot") << "a.b"
                           << "`a.b`";
    QTest::newRow("a placeholder of arg()") << "%1 %L2"
                                            << "`%1 %L2`";
    QTest::newRow("beyond the basic plane")
        << QString::fromUtf8("日本𝄞") << QString::fromUtf8("`日本𝄞`");
    QTest::newRow("out of the quotes") << "x`; DROP TABLE y; -- "
                                       << "`x``; DROP TABLE y; -- `";
}

void TestQuote::identifiers()
{
    QFETCH(QString, name);
    QFETCH(QString, quoted);
    QCOMPARE(sql::identifier(name), quoted);
}

void TestQuote::literals_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("literal");
    QTest::newRow("empty") << ""
                           << "''";
    QTest::newRow("a quote") << "o'neill"
                             << "'o''neill'";
    QTest::newRow("a backslash") << "a\\"
                                 << "'a\\\\'";
    QTest::newRow("a backslash before a quote") << "\\'"
                                                << "'\\\\'''";
    QTest::newRow("a null character") << QString(QChar(0)) << "'\\0'";
    QTest::newRow("other bytes") << "\"\n%_"
                                 << "'\"\n%_'";
}

void TestQuote::literals()
{
    QFETCH(QString, text);
    QFETCH(QString, literal);
    QCOMPARE(sql::stringLiteral(text), literal);
}

void TestQuote::lists()
{
    QCOMPARE(sql::qualified(QStringLiteral("a.b"), QStringLiteral("c`d")),
             QStringLiteral("`a.b`.`c``d`"));
    QCOMPARE(sql::identifierList({QStringLiteral("a"), QStringLiteral("b, c")}),
             QStringLiteral("`a`, `b, c`"));
    QCOMPARE(sql::identifierList({}), QString());
}

SLICETOOL_TEST(TestQuote)
#include "tst_quote.moc"
