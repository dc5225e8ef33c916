// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/planwriter.h"

#include "plan/planreader.h"
#include "support/filesizelimit.h"
#include "support/testmain.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <limits>

using namespace slicetool;

class TestPlanWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesTheWholePlan();
    void leavesOutDefaults();
    void readsBackOddText_data();
    void readsBackOddText();
    void readsBackNumbers_data();
    void readsBackNumbers();
    void readsBackRandomPlans();
    void writesNoPassword_data();
    void writesNoPassword();
    void replacesAFile();
    void refusesWhatCannotBeRead();
    void reportsAnUnwritableFile();
    void keepsTheFileOnAFullDisk();
};

namespace {

Plan smallPlan()
{
    Plan plan;
    plan.name = QStringLiteral("p");
    plan.upstream = QStringLiteral("u");
    plan.base = QStringLiteral("b");
    return plan;
}

Result<Plan> readBack(const Plan &plan)
{
    return readPlan(writePlan(plan), QStringLiteral("other.slice.json"));
}

/// Text of the characters that quoting is most likely to get wrong.
QString oddText(QRandomGenerator &random)
{
    static const QString characters =
        QStringLiteral("\"\\/%'`{}[]:,#\n\r\t\b\u0001\u001f\u007f\u0085\u00a0\u2028\u00e9\u4e2d")
        + QChar(QChar::Null) + QChar(0xd800) + QChar(0xdc00) + QStringLiteral("\U0001f600 ab1");
    QString text(QLatin1Char('x')); // what is empty or blank is left out, or refused
    for (int i = random.bounded(12); i > 0; --i)
        text += characters.at(random.bounded(int(characters.size())));
    return text;
}

TableStep oddStep(QRandomGenerator &random, bool isDefault)
{
    TableStep step;
    const QList<StepKind> kinds = isDefault
                                      ? QList{StepKind::Scan, StepKind::Skip}
                                      : QList{StepKind::Scan, StepKind::Query, StepKind::Skip};
    step.kind = kinds.at(random.bounded(int(kinds.size())));
    if (step.kind == StepKind::Query)
        step.sql = oddText(random);
    if (step.kind == StepKind::Scan && random.bounded(2))
        step.where = oddText(random);
    if (random.bounded(2))
        step.zoom = Zoom::fixed({std::numeric_limits<int>::max(), 70, 3});
    step.stale = random.bounded(2) ? Stale::Keep : Stale::Remove;
    if (random.bounded(2))
        step.modified = oddText(random);
    for (int i = random.bounded(3); i > 0; --i)
        step.ignored << oddText(random);
    for (int i = random.bounded(3); i > 0; --i)
        step.rounded.insert(oddText(random), random.bounded(TableStep::maxDecimals + 1));
    if (!isDefault && random.bounded(2))
        step.key = {oddText(random)};
    if (!isDefault && random.bounded(2))
        step.upstreamTable = oddText(random);
    if (!isDefault && random.bounded(2))
        step.upstreamColumns = {{oddText(random), oddText(random)}};
    return step;
}

} // namespace

void TestPlanWriter::writesTheWholePlan()
{
    Plan plan;
    plan.name = QStringLiteral("shop");
    plan.upstream = QStringLiteral("mysql://reader@db.example.com/foo");
    plan.base = QStringLiteral("mysql://dev@localhost/foo0");
    plan.work = QStringLiteral("mysql://dev@localhost/foo1");
    plan.variables = {{QStringLiteral("since"), QStringLiteral("2024-01-01")}};
    plan.defaultStep.kind = StepKind::Skip;
    TableStep orders;
    orders.table = QStringLiteral("größe");
    orders.zoom = Zoom::fixed({100, 10});
    orders.where = QStringLiteral("created_at >= :since");
    orders.stale = Stale::Keep;
    orders.modified = QStringLiteral("updated_at");
    orders.ignored = {QStringLiteral("a\"b"), QStringLiteral("c*")};
    plan.ignored = {QStringLiteral("*_at")};
    TableStep items;
    items.table = QStringLiteral("order_items");
    items.kind = StepKind::Query;
    items.sql = QStringLiteral("SELECT \"1\"");
    plan.steps = {orders, items};
    plan.after = {{Leg::Undo, QStringLiteral("UPDATE throttles SET used = 0")},
                  {Leg::Pull, QStringLiteral("ANALYZE TABLE orders")}};

    const char *expected = R"({
  "format": "slicetool-plan/1",
  "name": "shop",
  "upstream": "mysql://reader@db.example.com/foo",
  "base": "mysql://dev@localhost/foo0",
  "work": "mysql://dev@localhost/foo1",
  "ignore": ["*_at"],
  "variables": { "since": "2024-01-01" },
  "default": { "step": "skip" },
  "steps": [
    { "table": "größe", "step": "scan", "zoom": [100, 10], "where": "created_at >= :since", "stale": "keep", "modified": "updated_at", "ignore": ["a\"b", "c*"] },
    { "table": "order_items", "step": "query", "sql": "SELECT \"1\"" }
  ],
  "after": [
    { "leg": "undo", "sql": "UPDATE throttles SET used = 0" },
    { "leg": "pull", "sql": "ANALYZE TABLE orders" }
  ]
}
)";
    QCOMPARE(QString::fromUtf8(writePlan(plan)), QString::fromUtf8(expected));
    const Result<Plan> read = readBack(plan);
    QVERIFY(read && *read == plan);

    plan.variables.insert(QStringLiteral("limit"), 5);
    QVERIFY(
        QString::fromUtf8(writePlan(plan))
            .contains(QLatin1String(
                "  \"variables\": {\n    \"limit\": 5,\n    \"since\": \"2024-01-01\"\n  },\n")));
}

void TestPlanWriter::leavesOutDefaults()
{
    QCOMPARE(writePlan(smallPlan()), QByteArray("{\n"
                                                "  \"format\": \"slicetool-plan/1\",\n"
                                                "  \"name\": \"p\",\n"
                                                "  \"upstream\": \"u\",\n"
                                                "  \"base\": \"b\"\n"
                                                "}\n"));
}

void TestPlanWriter::readsBackOddText_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("quotes") << "a\"b'c`d";
    QTest::newRow("backslashes") << "\\ \\\\ \\n \\u0041 \\";
    QTest::newRow("line breaks") << "a\nb\r\nc\td";
    QTest::newRow("percent") << "%1 %2 %L1 %%";
    QTest::newRow("braces") << "{ \"table\": [ ] }, // # /*";
    QTest::newRow("beyond the BMP") << QStringLiteral("\U0001f600 \u4e2d\u6587 e\u0301 \u00e9");
    QTest::newRow("separators") << QStringLiteral("a\u2028b\u2029c\u0085d\ufeff");
    QTest::newRow("NUL") << QStringLiteral("a") + QChar(QChar::Null) + QStringLiteral("b");
    QTest::newRow("half a pair") << QStringLiteral("a") + QChar(0xd800) + QStringLiteral("b")
                                        + QChar(0xdfff);
    QTest::newRow("pair the wrong way round") << QString(QChar(0xdc00)) + QChar(0xd800);
    QString controls;
    for (char16_t c = 1; c < 0x20; ++c)
        controls += QChar(c);
    QTest::newRow("controls") << QString(controls + QChar(0x7f));
}

void TestPlanWriter::readsBackOddText()
{
    QFETCH(QString, text);
    Plan plan = smallPlan();
    plan.name = text;
    plan.upstream = text;
    plan.base = text;
    plan.work = text;
    plan.variables = {{QStringLiteral("v"), text}};
    TableStep step;
    step.table = text;
    step.where = text;
    step.modified = text;
    plan.steps << step;
    plan.after = {{Leg::Pull, text}};

    const QByteArray written = writePlan(plan);
    QVERIFY2(!written.contains('\t') && !written.contains('\r') && !written.contains('\0'),
             written.constData());
    QCOMPARE(written.count('\n'), 14); // a step and a statement stay on their lines
    const Result<Plan> read = readBack(plan);
    QVERIFY2(read, read ? "" : qPrintable(read.error().message()));
    QVERIFY2(*read == plan, written.constData());
}

void TestPlanWriter::readsBackNumbers_data()
{
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("zero") << QJsonValue(0) << QByteArray("0");
    QTest::newRow("beyond 2^53") << QJsonValue(Q_INT64_C(9007199254740993))
                                 << QByteArray("9007199254740993");
    QTest::newRow("least") << QJsonValue(std::numeric_limits<qint64>::min())
                           << QByteArray("-9223372036854775808");
    QTest::newRow("whole double") << QJsonValue(1e15) << QByteArray("1000000000000000");
    QTest::newRow("tenth") << QJsonValue(0.1) << QByteArray("0.1");
    QTest::newRow("all digits") << QJsonValue(0.1 + 0.2) << QByteArray("0.30000000000000004");
    QTest::newRow("tiny") << QJsonValue(5e-324) << QByteArray("5e-324");
    QTest::newRow("true") << QJsonValue(true) << QByteArray("true");
    QTest::newRow("false") << QJsonValue(false) << QByteArray("false");
    QTest::newRow("null") << QJsonValue(QJsonValue::Null) << QByteArray("null");
}

void TestPlanWriter::readsBackNumbers()
{
    QFETCH(QJsonValue, value);
    QFETCH(QByteArray, text);
    Plan plan = smallPlan();
    plan.variables = {{QStringLiteral("v"), value}};
    const QByteArray written = writePlan(plan);
    QVERIFY2(written.contains("{ \"v\": " + text + " }"), written.constData());
    const Result<Plan> read = readBack(plan);
    QVERIFY2(read, read ? "" : qPrintable(read.error().message()));
    QCOMPARE(read->variables.value(QStringLiteral("v")), value);
}

void TestPlanWriter::readsBackRandomPlans()
{
    QRandomGenerator random(20240101);
    for (int round = 0; round < 500; ++round) {
        Plan plan;
        plan.name = oddText(random);
        plan.upstream = oddText(random);
        plan.base = oddText(random);
        if (random.bounded(2))
            plan.work = oddText(random);
        for (int i = random.bounded(4); i > 0; --i)
            plan.variables.insert(QStringLiteral("v%1").arg(i), oddText(random));
        plan.timeoutSeconds = random.bounded(1, Plan::longestTimeoutSeconds + 1);
        plan.defaultStep = oddStep(random, true);
        for (int i = random.bounded(4); i > 0; --i) {
            TableStep step = oddStep(random, false);
            step.table = oddText(random) + QString::number(i); // no two alike
            plan.steps << step;
        }
        for (int i = random.bounded(3); i > 0; --i)
            plan.after << AfterStatement{random.bounded(2) ? Leg::Pull : Leg::Undo,
                                         oddText(random)};

        const Result<Plan> read = readBack(plan);
        const QByteArray written = writePlan(plan);
        QVERIFY2(read, read ? "" : qPrintable(read.error().message()));
        QVERIFY2(*read == plan, written.constData());
        QCOMPARE(writePlan(*read), written);
    }
}

void TestPlanWriter::writesNoPassword_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("written");
    const auto same = [](const char *name, const char *url) {
        QTest::newRow(name) << QString::fromUtf8(url) << QString::fromUtf8(url);
    };
    QTest::newRow("password") << "mysql://u:s3cret@h/x"
                              << "mysql://u@h/x";
    QTest::newRow("with port and options") << "mysql://u:s3cret@h:3307/x?ssl-ca=%2Fa:b@c"
                                           << "mysql://u@h:3307/x?ssl-ca=%2Fa:b@c";
    QTest::newRow("encoded") << "mysql://u%40v:s3%2Fcret@h/x"
                             << "mysql://u%40v@h/x";
    QTest::newRow("empty password") << "mysql://u:@h/x"
                                    << "mysql://u@h/x";
    QTest::newRow("colon in it") << "mysql://u:s3:cret@h/x"
                                 << "mysql://u@h/x";
    QTest::newRow("at in it") << "mysql://u:s3@cret@h/x"
                              << "mysql://u@h/x";
    QTest::newRow("slash in it") << "mysql://u:s3/cret@h/x"
                                 << "mysql://u@h/x";
    QTest::newRow("question mark in it") << "mysql://u:s3?cret@h/x"
                                         << "mysql://u@h/x";
    QTest::newRow("number sign in it") << "mysql://u:#s3cret@h/x"
                                       << "mysql://u@h/x";
    QTest::newRow("slash and at in it") << "mysql://u:s3/cr@et@h/x"
                                        << "mysql://u@h/x";
    QTest::newRow("no user") << "mysql://:s3cret@h/x"
                             << "mysql://@h/x";
    QTest::newRow("IPv6") << "mysql://u:s3cret@[::1]:3306/x"
                          << "mysql://u@[::1]:3306/x";
    same("no password", "mysql://u@h:3306/x");
    same("no user at all", "mysql://h:3306/x");
    same("at in the schema", "mysql://h:3306/x@y");
    same("at in an option", "mysql://u@h/x?socket=/run/a:b@c");
    same("IPv6 without user", "mysql://[::1]:3306/x@y");
    same("saved connection", "team:db@work");
    same("nothing behind the scheme", "mysql://");
}

void TestPlanWriter::writesNoPassword()
{
    QFETCH(QString, given);
    QFETCH(QString, written);
    for (QString Plan::*connection : {&Plan::upstream, &Plan::base, &Plan::work}) {
        Plan plan = smallPlan();
        plan.work = QStringLiteral("w");
        plan.*connection = given;
        QVERIFY(!writePlan(plan).contains("s3"));
        QVERIFY(!writePlan(plan).contains("cret"));
        const Result<Plan> read = readBack(plan);
        QVERIFY(read);
        QCOMPARE((*read).*connection, written);
    }
}

void TestPlanWriter::replacesAFile()
{
    QTemporaryDir dir;
    QVERIFY(dir.isValid());
    const QString path = dir.filePath(QStringLiteral("shop.slice.json"));
    Plan plan = smallPlan();
    plan.after = {{Leg::Pull, QString(100000, QLatin1Char('x'))}};
    QVERIFY(writePlanFile(plan, path));
    QVERIFY(writePlanFile(smallPlan(), path));
    const Result<Plan> read = readPlanFile(path);
    QVERIFY(read);
    QVERIFY(*read == smallPlan());
}

void TestPlanWriter::refusesWhatCannotBeRead()
{
    QTemporaryDir dir;
    QVERIFY(dir.isValid());
    const QString path = dir.filePath(QStringLiteral("shop.slice.json"));
    QVERIFY(writePlanFile(smallPlan(), path));

    Plan plan = smallPlan();
    TableStep step;
    step.table = QStringLiteral("t");
    step.kind = StepKind::Query; // without its SQL
    plan.steps << step;
    const Result<void> written = writePlanFile(plan, path);
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::Plan);
    QVERIFY(written.error().reason.contains(QLatin1String("/steps/0/sql")));

    const Result<Plan> still = readPlanFile(path);
    QVERIFY(still);
    QVERIFY(*still == smallPlan());
}

void TestPlanWriter::reportsAnUnwritableFile()
{
    QTemporaryDir dir;
    QVERIFY(dir.isValid());
    const QString path = dir.filePath(QStringLiteral("no/such/folder/shop.slice.json"));
    const Result<void> written = writePlanFile(smallPlan(), path);
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::Io);
    QVERIFY(written.error().message().contains(path));
    QVERIFY(!written.error().reason.isEmpty());
}

/// No text fits, one that is shorter than a buffer neither.
void TestPlanWriter::keepsTheFileOnAFullDisk()
{
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("shop.slice.json"));
    QVERIFY(writePlanFile(smallPlan(), path));
    for (const int length : {1, 1'000, 100'000}) {
        Plan plan = smallPlan();
        plan.name = QString(length, QLatin1Char('p'));
        const Result<void> written = [&] {
            const test::FileSizeLimit full(50);
            return writePlanFile(plan, path);
        }();
        QVERIFY2(!written, qPrintable(QString::number(length)));
        QCOMPARE(written.error().code, ErrorCode::Io);
        QVERIFY(!written.error().reason.isEmpty()
                && written.error().reason != QLatin1String("Unknown error"));
        const Result<Plan> still = readPlanFile(path);
        QVERIFY(still && *still == smallPlan());
        QCOMPARE(QDir(dir.path()).entryList(QDir::Files).size(), 1);
    }
}

SLICETOOL_TEST(TestPlanWriter)
#include "tst_planwriter.moc"
