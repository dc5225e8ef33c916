// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/jsonwriter.h"
#include "support/testmain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <limits>

using namespace slicetool;

class TestJsonWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheOrder();
    void indents();
    void everyCharacterComesBack();
    void numbers();
};

void TestJsonWriter::keepsTheOrder()
{
    JsonWriter json;
    json.beginObject();
    json.key("z").number(1);
    json.key("a").beginArray().null().boolean(true).beginObject().endObject().endArray();
    json.key("m").text(QStringLiteral("x"));
    json.endObject();
    QCOMPARE(json.json(), QByteArray(R"({"z":1,"a":[null,true,{}],"m":"x"})"));
}

void TestJsonWriter::indents()
{
    JsonWriter json(JsonWriter::Style::Indented);
    json.beginObject();
    json.key("list").beginArray(JsonWriter::Style::Compact).number(1).number(2).endArray();
    json.key("none").beginArray().endArray();
    json.key("deep").beginArray().beginObject().key("a").number(1).endObject().endArray();
    json.endObject();
    QCOMPARE(json.json(), QByteArray("{\n"
                                     "  \"list\": [1, 2],\n"
                                     "  \"none\": [],\n"
                                     "  \"deep\": [\n"
                                     "    {\n"
                                     "      \"a\": 1\n"
                                     "    }\n"
                                     "  ]\n"
                                     "}"));
}

void TestJsonWriter::everyCharacterComesBack()
{
    QString all;
    for (char16_t c = 0; c < 0x800; ++c)
        all += QChar(c);
    all += QStringLiteral("\U0001F600 \u20AC \"quoted\" \\back\\");
    JsonWriter json;
    json.beginObject().key(QByteArrayView(all.toUtf8())).text(all).endObject();
    QJsonParseError error;
    const QJsonObject parsed = QJsonDocument::fromJson(json.json(), &error).object();
    QCOMPARE(error.error, QJsonParseError::NoError);
    QCOMPARE(parsed.keys(), QStringList{all});
    QCOMPARE(parsed.value(all).toString(), all);
}

void TestJsonWriter::numbers()
{
    JsonWriter json;
    json.beginArray();
    json.number(std::numeric_limits<qint64>::min()).number(std::numeric_limits<qint64>::max());
    json.seconds(1.9).seconds(0.0004).seconds(12.34567);
    json.seconds(std::numeric_limits<double>::infinity());
    json.seconds(std::numeric_limits<double>::quiet_NaN());
    json.endArray();
    QCOMPARE(json.json(),
             QByteArray("[-9223372036854775808,9223372036854775807,1.9,0,12.346,0,0]"));
}

SLICETOOL_TEST(TestJsonWriter)
#include "tst_jsonwriter.moc"
