// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/jsonlocator.h"
#include "support/testmain.h"

#include <QTest>

using namespace slicetool;

class TestJsonLocator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pointersAreEscaped();
    void positions_data();
    void positions();
    void duplicates_data();
    void duplicates();
    void survivesBrokenText_data();
    void survivesBrokenText();
    void syntaxErrorsAreLocated_data();
    void syntaxErrorsAreLocated();
};

namespace {

const QByteArray sample = "{\n"
                          "  \"a\": 1,\n"
                          "  \"é\": { \"x/y\": [ 10,\n"
                          "    {\"deep~\" : \"quote \\\" ] } \"}, [], {} ] },\n"
                          "  \"last\": null\n"
                          "}\n";

} // namespace

void TestJsonLocator::pointersAreEscaped()
{
    QCOMPARE(jsonPointer(QStringLiteral("/a"), QStringLiteral("x/y~z")),
             QStringLiteral("/a/x~1y~0z"));
    QCOMPARE(jsonPointer(QString(), 3), QStringLiteral("/3"));
}

void TestJsonLocator::positions_data()
{
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    QTest::newRow("root") << "" << 1 << 1;
    QTest::newRow("member") << "/a" << 2 << 3;
    QTest::newRow("column counts characters") << "/é/x~1y" << 3 << 10;
    QTest::newRow("element") << "/é/x~1y/0" << 3 << 19;
    QTest::newRow("object in a list") << "/é/x~1y/1" << 4 << 5;
    QTest::newRow("brackets in strings") << "/é/x~1y/2" << 4 << 34;
    QTest::newRow("escaped name") << "/é/x~1y/1/deep~0" << 4 << 6;
    QTest::newRow("behind all that") << "/last" << 5 << 3;
    QTest::newRow("missing member is its parent") << "/é/nothing" << 3 << 3;
    QTest::newRow("missing everything is the root") << "/no/such/thing" << 1 << 1;
}

void TestJsonLocator::positions()
{
    QFETCH(QString, pointer);
    QFETCH(int, line);
    QFETCH(int, column);
    const TextPosition position = JsonLocator(sample).positionOf(pointer);
    QCOMPARE(position.line, line);
    QCOMPARE(position.column, column);
}

void TestJsonLocator::duplicates_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QStringList>("pointers");
    QTest::newRow("none") << sample << QStringList();
    QTest::newRow("root") << QByteArray("{\"a\":1,\"b\":2,\"a\":3}")
                          << QStringList{QStringLiteral("/a")};
    QTest::newRow("thrice") << QByteArray("{\"a\":1,\"a\":2,\"a\":3}")
                            << QStringList{QStringLiteral("/a"), QStringLiteral("/a")};
    QTest::newRow("spelled differently")
        << QByteArray("{\"a\":1,\"\\u0061\":2}") << QStringList{QStringLiteral("/a")};
    QTest::newRow("deep") << QByteArray("{\"steps\":[{},{\"t\":1, \"t\" : {}}]}")
                          << QStringList{QStringLiteral("/steps/1/t")};
    QTest::newRow("same name in two objects")
        << QByteArray("[{\"t\":1},{\"t\":1}]") << QStringList();
    QTest::newRow("in a text") << QByteArray("{\"t\":\"\\\"t\\\":1\",\"u\":\"t\"}")
                               << QStringList();
    QTest::newRow("byte order mark")
        << QByteArray("\xef\xbb\xbf{\"a\":1,\"a\":2}") << QStringList{QStringLiteral("/a")};
}

void TestJsonLocator::duplicates()
{
    QFETCH(QByteArray, json);
    QFETCH(QStringList, pointers);
    QStringList found;
    for (const JsonLocator::Duplicate &duplicate : JsonLocator(json).duplicates())
        found << duplicate.pointer;
    QCOMPARE(found, pointers);
}

void TestJsonLocator::survivesBrokenText_data()
{
    QTest::addColumn<QByteArray>("json");
    for (qsizetype length = 0; length < sample.size(); length += 7)
        QTest::addRow("cut after %d", int(length)) << sample.left(length);
    QTest::newRow("open string") << QByteArray("{\"a\\");
    QTest::newRow("not JSON") << QByteArray("}{,]:\"");
}

void TestJsonLocator::survivesBrokenText()
{
    QFETCH(QByteArray, json);
    const TextPosition position = JsonLocator(json).positionOf(QStringLiteral("/last"));
    QVERIFY(position.line >= 1);
    QVERIFY(position.column >= 1);
}

void TestJsonLocator::syntaxErrorsAreLocated_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("words");
    QTest::newRow("empty") << QByteArray() << "1:1"
                           << "illegal value";
    QTest::newRow("not JSON") << QByteArray("upstream: foo\n") << "1:1"
                              << "illegal value";
    QTest::newRow("comma missing") << QByteArray("{\n  \"a\": 1\n  \"b\": 2\n}") << "3:3"
                                   << "comma";
    QTest::newRow("comma too many") << QByteArray("{\n  \"a\": 1,\n}") << "3:1"
                                    << "comma";
    QTest::newRow("colon missing") << QByteArray("{\"é\" 1}") << "1:6"
                                   << "colon";
    QTest::newRow("list comma missing") << QByteArray("{\"a\": [1 2]}") << "1:10"
                                        << "comma or ]";
    QTest::newRow("single quotes") << QByteArray("{'a': 1}") << "1:2"
                                   << "double quotes";
    QTest::newRow("not UTF-8") << QByteArray("{\n\"a\":\"\xff\"}") << "2:6"
                               << "UTF-8";
    QTest::newRow("something behind") << QByteArray("{}\n x") << "2:2"
                                      << "garbage";
    QTest::newRow("cut off") << QByteArray("{\"a\": 1") << "1:8"
                             << "unexpectedly";
}

void TestJsonLocator::syntaxErrorsAreLocated()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, place);
    QFETCH(QString, words);
    const Result<QJsonDocument> document = parseJson(json, QStringLiteral("dir/p.slice.json"));
    QVERIFY(!document);
    QCOMPARE(document.error().code, ErrorCode::Plan);
    const QString reason = document.error().reason;
    QVERIFY2(reason.startsWith(QStringLiteral("dir/p.slice.json:%1: not JSON: ").arg(place)),
             qPrintable(reason));
    QVERIFY2(reason.contains(words), qPrintable(reason));
}

SLICETOOL_TEST(TestJsonLocator)
#include "tst_jsonlocator.moc"
