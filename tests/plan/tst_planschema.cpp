// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/planjson.h"
#include "plan/planschema.h"

#include "plan/planreader.h"
#include "plan/planwriter.h"
#include "support/testmain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <valijson/adapters/qtjson_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validator.hpp>

#include <memory>

using namespace slicetool;
using namespace slicetool::test;

/// Holds the schema that ships against the parser: an editor that goes by the one must not
/// contradict the other.
class TestPlanSchema : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everythingIsDescribed();
    void agreesWithTheReader_data();
    void agreesWithTheReader();
    void readerIsStricter_data();
    void readerIsStricter();
    void acceptsWhatIsWritten();

private:
    bool accepts(const QByteArray &json) const;

    QJsonObject m_document;
    std::unique_ptr<valijson::Schema> m_schema;
};

void TestPlanSchema::initTestCase()
{
    QJsonParseError error;
    m_document = QJsonDocument::fromJson(planSchemaJson(), &error).object();
    QVERIFY2(error.error == QJsonParseError::NoError, qPrintable(error.errorString()));
    QCOMPARE(m_document.value(QStringLiteral("$schema")).toString(),
             QStringLiteral("http://json-schema.org/draft-07/schema#"));
    m_schema = std::make_unique<valijson::Schema>();
    valijson::SchemaParser parser(valijson::SchemaParser::kDraft7);
    const QJsonValue root(m_document);
    parser.populateSchema(valijson::adapters::QtJsonAdapter(root), *m_schema);
}

bool TestPlanSchema::accepts(const QByteArray &json) const
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    const QJsonValue value =
        document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    valijson::Validator validator;
    return validator.validate(*m_schema, valijson::adapters::QtJsonAdapter(value), nullptr);
}

void TestPlanSchema::everythingIsDescribed()
{
    const QJsonObject definitions = m_document.value(QStringLiteral("definitions")).toObject();
    const QList<QJsonObject> objects{
        m_document,
        m_document.value(QStringLiteral("properties"))
            .toObject()
            .value(QStringLiteral("default"))
            .toObject(),
        definitions.value(QStringLiteral("step")).toObject(),
        definitions.value(QStringLiteral("after")).toObject(),
    };
    for (const QJsonObject &object : objects) {
        const QJsonObject properties = object.value(QStringLiteral("properties")).toObject();
        QVERIFY(!properties.isEmpty());
        for (const QString &name : properties.keys()) {
            QJsonObject property = properties.value(name).toObject();
            if (property.contains(QStringLiteral("$ref")))
                property = definitions
                               .value(property.value(QStringLiteral("$ref"))
                                          .toString()
                                          .section(QLatin1Char('/'), -1))
                               .toObject();
            for (const char *key : {"title", "description"})
                QVERIFY2(!property.value(QLatin1String(key)).toString().isEmpty(),
                         qPrintable(name));
        }
    }
}

void TestPlanSchema::agreesWithTheReader_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<bool>("valid");
    const auto row = [](const char *name, bool valid, const QByteArray &json) {
        QTest::newRow(name) << json << valid;
    };
    row("least", true, planWith({}));
    row("all", true,
        planWith(
            R"(, "name": "n", "work": "w", "variables": {}, "default": {}, "steps": [], "after": [])"));
    row("not an object", false, "[]");
    row("empty object", false, "{}");
    row("no format", false, R"({"upstream": "u", "base": "b"})");
    row("no upstream", false, R"({"format": "slicetool-plan/1", "base": "b"})");
    row("no base", false, R"({"format": "slicetool-plan/1", "upstream": "u"})");
    row("other format", false, R"({"format": "slicetool-plan/2", "upstream": "u", "base": "b"})");
    row("format number", false, R"({"format": 1, "upstream": "u", "base": "b"})");
    row("upstream number", false, R"({"format": "slicetool-plan/1", "upstream": 1, "base": "b"})");
    row("upstream empty", false, R"({"format": "slicetool-plan/1", "upstream": "", "base": "b"})");
    row("base blank", false,
        R"({"format": "slicetool-plan/1", "upstream": "u", "base": " \t\n\u000b\f\r"})");
    row("base NBSP", true, R"({"format": "slicetool-plan/1", "upstream": "u", "base": "\u00a0"})");
    row("work null", false, planWith(R"(, "work": null)"));
    row("name list", false, planWith(R"(, "name": [])"));
    row("unknown key", false, planWith(R"(, "$schema": "x")"));
    row("variables", true,
        planWith(
            R"(, "variables": {"a": "", "B_9": 1, "_": -1.5e-9, "t": true, "f": false, "n": null})"));
    row("variables list", false, planWith(R"(, "variables": [])"));
    row("variable list", false, planWith(R"(, "variables": {"a": []})"));
    row("variable object", false, planWith(R"(, "variables": {"a": {}})"));
    row("variable name with dash", false, planWith(R"(, "variables": {"a-b": 1})"));
    row("variable name with digit first", false, planWith(R"(, "variables": {"9": 1})"));
    row("variable name empty", false, planWith(R"(, "variables": {"": 1})"));
    row("variable name with line break", false, planWith(R"(, "variables": {"a\n": 1})"));
    row("variable name not ASCII", false, planWith(R"(, "variables": {"é": 1})"));
    row("variable too large", false, planWith(R"(, "variables": {"a": 1e30})"));
    row("variable large", true, planWith(R"(, "variables": {"a": 9007199254740993})"));
    row("timeout", true, planWith(R"(, "timeout": 5)"));
    row("timeout, longest", true, planWith(R"(, "timeout": 3600)"));
    row("timeout, too long", false, planWith(R"(, "timeout": 3601)"));
    row("timeout, none", false, planWith(R"(, "timeout": 0)"));
    row("timeout, negative", false, planWith(R"(, "timeout": -1)"));
    row("timeout with a fraction", false, planWith(R"(, "timeout": 1.5)"));
    row("timeout as text", false, planWith(R"(, "timeout": "30")"));
    row("timeout null", false, planWith(R"(, "timeout": null)"));
    row("default scan", true,
        planWith(
            R"(, "default": {"step": "scan", "zoom": "auto", "where": "w", "stale": "keep", "modified": "m"})"));
    row("default skip", true, planWith(R"(, "default": {"step": "skip"})"));
    row("default query", false, planWith(R"(, "default": {"step": "query"})"));
    row("default where", true, planWith(R"(, "default": {"where": "w"})"));
    row("default skip where", false, planWith(R"(, "default": {"step": "skip", "where": "w"})"));
    row("default table", false, planWith(R"(, "default": {"table": "t"})"));
    row("default sql", false, planWith(R"(, "default": {"sql": "s"})"));
    row("default zoom", false, planWith(R"(, "default": {"zoom": [0]})"));
    row("default null", false, planWith(R"(, "default": null)"));
    row("steps object", false, planWith(R"(, "steps": {})"));
    row("step string", false, planWith(R"(, "steps": ["t"])"));
    row("step without table", false, planWith(R"(, "steps": [{"step": "skip"}])"));
    row("step empty", false, planWith(R"(, "steps": [{}])"));
    row("table empty", false, planWith(R"(, "steps": [{"table": ""}])"));
    row("table number", false, planWith(R"(, "steps": [{"table": 1}])"));
    row("two tables", true, planWith(R"(, "steps": [{"table": "a"}, {"table": "b"}])"));
    row("implied scan", true, planWithStep({}));
    row("implied scan where", true, planWithStep(R"(, "where": "w")"));
    row("implied scan sql", false, planWithStep(R"(, "sql": "s")"));
    row("scan", true,
        planWithStep(R"(, "step": "scan", "where": "w", "zoom": [1000, 10, 1], "modified": "m")"));
    row("scan sql", false, planWithStep(R"(, "step": "scan", "sql": "s")"));
    row("scan where empty", false, planWithStep(R"(, "step": "scan", "where": "")"));
    row("scan where list", false, planWithStep(R"(, "step": "scan", "where": ["w"])"));
    row("query", true,
        planWithStep(R"(, "step": "query", "sql": "s", "stale": "remove", "zoom": [5])"));
    row("query without sql", false, planWithStep(R"(, "step": "query")"));
    row("query sql blank", false, planWithStep(R"(, "step": "query", "sql": "  ")"));
    row("query sql null", false, planWithStep(R"(, "step": "query", "sql": null)"));
    row("query where", false, planWithStep(R"(, "step": "query", "sql": "s", "where": "w")"));
    row("skip", true,
        planWithStep(R"(, "step": "skip", "zoom": [1], "stale": "keep", "modified": "m")"));
    row("skip where", false, planWithStep(R"(, "step": "skip", "where": "w")"));
    row("skip sql", false, planWithStep(R"(, "step": "skip", "sql": "s")"));
    row("unknown step", false, planWithStep(R"(, "step": "copy")"));
    row("step case", false, planWithStep(R"(, "step": "Scan")"));
    row("step null", false, planWithStep(R"(, "step": null)"));
    row("unknown step key", false, planWithStep(R"(, "wher": "w")"));
    row("zoom one", true, planWithStep(R"(, "zoom": [1])"));
    row("zoom whole double", true, planWithStep(R"(, "zoom": [1e3, 1.0])"));
    row("zoom largest", true, planWithStep(R"(, "zoom": [2147483647])"));
    row("zoom too large", false, planWithStep(R"(, "zoom": [2147483648])"));
    row("zoom empty", false, planWithStep(R"(, "zoom": [])"));
    row("zoom zero", false, planWithStep(R"(, "zoom": [10, 0])"));
    row("zoom negative", false, planWithStep(R"(, "zoom": [-5])"));
    row("zoom fraction", false, planWithStep(R"(, "zoom": [1.5])"));
    row("zoom string", false, planWithStep(R"(, "zoom": ["1"])"));
    row("zoom number", false, planWithStep(R"(, "zoom": 100)"));
    row("zoom auto in list", false, planWithStep(R"(, "zoom": ["auto"])"));
    row("zoom other word", false, planWithStep(R"(, "zoom": "automatic")"));
    row("zoom null", false, planWithStep(R"(, "zoom": null)"));
    row("stale other", false, planWithStep(R"(, "stale": "drop")"));
    row("stale bool", false, planWithStep(R"(, "stale": true)"));
    row("modified empty", false, planWithStep(R"(, "modified": "")"));
    row("modified list", false, planWithStep(R"(, "modified": ["a"])"));
    row("ignore", true, planWithStep(R"(, "ignore": ["a", "*_at"])"));
    row("ignore, none", true, planWithStep(R"(, "ignore": [])"));
    row("ignore string", false, planWithStep(R"(, "ignore": "a")"));
    row("ignore blank", false, planWithStep(R"(, "ignore": [" "])"));
    row("ignore number", false, planWithStep(R"(, "ignore": [1])"));
    row("round", true, planWithStep(R"(, "round": {"lat": 0, "*": 15})"));
    row("round by default", true, planWith(R"(, "default": {"round": {"lat": 6}})"));
    row("round too far", false, planWithStep(R"(, "round": {"lat": 16})"));
    row("round to a half", false, planWithStep(R"(, "round": {"lat": 1.5})"));
    row("round blank", false, planWithStep(R"(, "round": {" ": 1})"));
    row("round list", false, planWithStep(R"(, "round": ["lat"])"));
    row("key", true, planWithStep(R"(, "key": ["a", "b"])"));
    row("key of nothing", false, planWithStep(R"(, "key": [])"));
    row("key twice", false, planWithStep(R"(, "key": ["a", "a"])"));
    row("key string", false, planWithStep(R"(, "key": "a")"));
    row("upstream's names", true,
        planWithStep(R"(, "upstream_table": "o", "upstream_columns": {"a": "b", "b": "a"})"));
    row("upstream's table empty", false, planWithStep(R"(, "upstream_table": "")"));
    row("upstream's table null", false, planWithStep(R"(, "upstream_table": null)"));
    row("upstream's column blank", false, planWithStep(R"(, "upstream_columns": {"a": " "})"));
    row("upstream's column of none", false, planWithStep(R"(, "upstream_columns": {"": "a"})"));
    row("upstream's columns list", false, planWithStep(R"(, "upstream_columns": ["a"])"));
    row("upstream's table by default", false, planWith(R"(, "default": {"upstream_table": "a"})"));
    row("key by default", false, planWith(R"(, "default": {"key": ["a"]})"));
    row("ignore everywhere", true, planWith(R"(, "ignore": ["*_at"])"));
    row("ignore everywhere string", false, planWith(R"(, "ignore": "a")"));
    row("ignore by default", true, planWith(R"(, "default": {"ignore": ["a"]})"));
    row("after", true,
        planWith(R"(, "after": [{"leg": "undo", "sql": "s"}, {"leg": "pull", "sql": "s"}])"));
    row("after object", false, planWith(R"(, "after": {"leg": "undo", "sql": "s"})"));
    row("after string", false, planWith(R"(, "after": ["s"])"));
    row("after without leg", false, planWith(R"(, "after": [{"sql": "s"}])"));
    row("after bad leg", false, planWith(R"(, "after": [{"leg": "push", "sql": "s"}])"));
    row("after without sql", false, planWith(R"(, "after": [{"leg": "undo"}])"));
    row("after empty sql", false, planWith(R"(, "after": [{"leg": "undo", "sql": ""}])"));
    row("after unknown key", false,
        planWith(R"(, "after": [{"leg": "undo", "sql": "s", "table": "t"}])"));
}

void TestPlanSchema::agreesWithTheReader()
{
    QFETCH(QByteArray, json);
    QFETCH(bool, valid);
    const Result<Plan> read = readPlan(json, QStringLiteral("p.slice.json"));
    QVERIFY2(bool(read) == valid, read ? json.constData() : qPrintable(read.error().reason));
    QCOMPARE(accepts(json), valid);
}

void TestPlanSchema::readerIsStricter_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("table twice") << planWith(
        R"(, "steps": [{"table": "a"}, {"table": "a", "step": "skip"}])");
    QTest::newRow("zoom increases") << planWithStep(R"(, "zoom": [1, 1000])");
    QTest::newRow("zoom stays") << planWithStep(R"(, "zoom": [10, 10])");
    QTest::newRow("key twice") << planWithStep(R"(, "where": "a", "where": "b")");
}

void TestPlanSchema::readerIsStricter()
{
    QFETCH(QByteArray, json);
    QVERIFY(!readPlan(json, QStringLiteral("p.slice.json")));
    QVERIFY(accepts(json)); // else it belongs into the other table
}

void TestPlanSchema::acceptsWhatIsWritten()
{
    Plan plan;
    plan.name = QStringLiteral("n");
    plan.upstream = QStringLiteral("u");
    plan.base = QStringLiteral("b");
    plan.work = QStringLiteral("w");
    plan.variables = {{QStringLiteral("v"), 1}, {QStringLiteral("w"), QStringLiteral("%")}};
    plan.defaultStep.stale = Stale::Keep;
    plan.defaultStep.where = QStringLiteral("x");
    TableStep step;
    step.table = QStringLiteral("t");
    step.kind = StepKind::Query;
    step.sql = QStringLiteral("SELECT 1");
    step.zoom.automatic = true;
    step.modified = QStringLiteral("m");
    step.ignored = {QStringLiteral("i")};
    step.rounded = {{QStringLiteral("r"), 3}};
    step.key = {QStringLiteral("k")};
    plan.ignored = {QStringLiteral("*_at")};
    plan.steps << step;
    plan.after << AfterStatement{Leg::Pull, QStringLiteral("s")};
    QVERIFY(accepts(writePlan(plan)));
}

SLICETOOL_TEST(TestPlanSchema)
#include "tst_planschema.moc"
