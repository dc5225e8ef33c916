// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/casefolder.h"
#include "engine/check/check.h"
#include "engine/run/run.h"
#include "support/serverfixture.h"
#include "support/testmain.h"

using namespace slicetool;
using demo::PrivateServer;
using test::CaseFolder;
using test::Outcome;
using test::ServerFixture;

namespace {

const QString casesFolder = QStringLiteral(SLICETOOL_CASES);

QString quoted(QString name)
{
    return QLatin1Char('`') + name.replace(QLatin1Char('`'), QLatin1String("``"))
           + QLatin1Char('`');
}

} // namespace

/// Runs every folder of tests/cases with every zoom setting through the whole story of a plan;
/// see tests/cases/README.md.
class TestCases : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void story_data();
    void story();
    void wrongExpectationsAreNoticed();

private:
    void prepare(const CaseFolder &folder);
    Result<void> execute(PrivateServer &server, const QString &fileName, const QString &schema);
    QStringList notThere(const CaseFolder &folder) const;
    Endpoints endpoints() const;
    Result<RunReport> run(Leg leg, RunMode mode);
    void checkRun(const QString &phase, Leg leg, RunMode mode, const QMap<QString, Outcome> &wanted,
                  RunReport *out = nullptr);
    Result<void> copySchema(PrivateServer &server, const QString &from, const QString &to);
    void checkBase();
    void checkWork();
    void checkFaults(PrivateServer &server, const QString &place, const QString &schema);
    void checkForesees(const CaseFolder &folder);
    void checkNoDrift(const QString &phase, const RunReport &report);
    QStringList tablesOf(PrivateServer &server, const QString &schema) const;

    std::unique_ptr<ServerFixture> m_servers;
    CaseFolder m_case;
    QString m_zoom;
    Plan m_plan;
};

void TestCases::initTestCase()
{
    auto started = ServerFixture::start();
    SLICETOOL_VERIFY(started);
    m_servers = std::move(*started);
}

void TestCases::story_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("zoom");
    const QStringList names = CaseFolder::list(casesFolder);
    QVERIFY(!names.isEmpty());
    // "2/3": the second of three parts, so that several programs share the work.
    const QStringList part =
        qEnvironmentVariable("SLICETOOL_CASES_PART", QStringLiteral("1/1")).split(QLatin1Char('/'));
    const int parts = part.value(1).toInt();
    QVERIFY2(parts > 0 && part.at(0).toInt() > 0 && part.at(0).toInt() <= parts,
             "SLICETOOL_CASES_PART is PART/PARTS");
    int number = 0;
    for (const QString &name : names) {
        if (number++ % parts != part.at(0).toInt() - 1)
            continue;
        const auto folder = CaseFolder::read(casesFolder, name);
        SLICETOOL_VERIFY(folder);
        if (notThere(*folder).contains(QStringLiteral("*")))
            continue;
        // One zoom of each is the short form, for pairs of servers beside the usual one.
        const bool isShort = qEnvironmentVariableIsSet("SLICETOOL_TEST_SERVERS");
        for (const QString &zoom : isShort ? folder->zooms.mid(0, 1) : folder->zooms)
            QTest::addRow("%s [%s]", qPrintable(name), qPrintable(zoom)) << name << zoom;
    }
}

/// The words of the scenario that one of the servers does not know.
QStringList TestCases::notThere(const CaseFolder &folder) const
{
    QStringList words;
    for (PrivateServer *server : {&m_servers->upstream(), &m_servers->local()}) {
        if (!server->isMariaDb())
            words += folder.mariaDbOnly;
    }
    const auto &[upstream, local] = m_servers->pair();
    if (upstream == QLatin1String("maria105") || local == QLatin1String("maria105"))
        words += folder.newerMariaDbOnly;
    return words;
}

void TestCases::prepare(const CaseFolder &folder)
{
    m_case = folder;
    m_case.leaveOut(notThere(folder));
    PrivateServer &upstream = m_servers->upstream();
    PrivateServer &local = m_servers->local();
    SLICETOOL_VERIFY(ServerFixture::recreateSchema(upstream, folder.upstreamSchema));
    SLICETOOL_VERIFY(
        local.execute(QStringLiteral("DROP DATABASE IF EXISTS %1; DROP DATABASE IF EXISTS %2;")
                          .arg(quoted(folder.baseSchema), quoted(folder.workSchema))));
    SLICETOOL_VERIFY(execute(upstream, QStringLiteral("upstream.sql"), folder.upstreamSchema));
    if (folder.has(QStringLiteral("base.sql"))) {
        SLICETOOL_VERIFY(ServerFixture::recreateSchema(local, folder.baseSchema));
        SLICETOOL_VERIFY(execute(local, QStringLiteral("base.sql"), folder.baseSchema));
    }
}

Result<void> TestCases::execute(PrivateServer &server, const QString &fileName,
                                const QString &schema)
{
    // As the file is, byte by byte, where nothing has to go.
    if (m_case.leftOutWords.isEmpty())
        return server.executeFile(m_case.file(fileName), schema);
    const auto script = m_case.script(fileName);
    return script ? server.execute(*script, schema) : Result<void>(script.error());
}

Endpoints TestCases::endpoints() const
{
    Endpoints endpoints;
    endpoints.upstream =
        m_servers->upstream().endpoint(m_case.upstreamSchema, QStringLiteral("upstream"));
    endpoints.base = m_servers->local().endpoint(m_case.baseSchema, QStringLiteral("base"));
    endpoints.work = m_servers->local().endpoint(m_case.workSchema, QStringLiteral("work"));
    return endpoints;
}

Result<RunReport> TestCases::run(Leg leg, RunMode mode)
{
    RunOptions options;
    options.leg = leg;
    options.mode = mode;
    return runPlan(m_plan, endpoints(), options, {});
}

void TestCases::checkRun(const QString &phase, Leg leg, RunMode mode,
                         const QMap<QString, Outcome> &wanted, RunReport *out)
{
    const auto report = run(leg, mode);
    SLICETOOL_VERIFY(report);
    const QStringList lines =
        test::unexpected(*report, wanted, CaseFolder::countsRows(m_zoom), mode == RunMode::Apply);
    QVERIFY2(lines.isEmpty(),
             qPrintable(phase + QLatin1String(": ") + lines.join(QLatin1Char('\n'))));
    if (mode == RunMode::Apply) {
        QList<bool> after;
        for (const AfterOutcome &outcome : report->after)
            after << outcome.ok;
        QCOMPARE(after, m_case.after.value(toString(leg)));
    }
    if (out)
        *out = *report;
}

Result<void> TestCases::copySchema(PrivateServer &server, const QString &from, const QString &to)
{
    if (auto made = ServerFixture::recreateSchema(server, to); !made)
        return made;
    QString script =
        QStringLiteral("SET SESSION sql_mode = 'NO_AUTO_VALUE_ON_ZERO,ALLOW_INVALID_DATES';\n");
    const QStringList tables = tablesOf(server, from);
    for (const QString &table : tables)
        script += QStringLiteral(
                      "CREATE TABLE %2.%3 LIKE %1.%3; INSERT INTO %2.%3 SELECT * FROM %1.%3;\n")
                      .arg(quoted(from), quoted(to), quoted(table));
    return server.execute(script);
}

QStringList TestCases::tablesOf(PrivateServer &server, const QString &schema) const
{
    const auto tables = test::baseTables(server, schema);
    QStringList served;
    if (tables) {
        for (const QString &table : *tables) {
            const QString status =
                m_case.outcomes.value(QStringLiteral("pull")).value(table).status;
            if (status != QLatin1String("skipped") && status != QLatin1String("failed")
                && status != QLatin1String("drifted"))
                served << table;
        }
    }
    return served;
}

/// A check finds nothing against tables that then come, while base is there and empty.
void TestCases::checkForesees(const CaseFolder &folder)
{
    const bool isMade = folder.has(QStringLiteral("base.sql"));
    if (!isMade)
        SLICETOOL_VERIFY(ServerFixture::recreateSchema(m_servers->local(), folder.baseSchema));
    const auto checked = checkPlan(m_plan, endpoints(), {});
    SLICETOOL_VERIFY(checked);
    const auto pulled = m_case.outcomes.value(QStringLiteral("pull"));
    for (const Finding &finding : checked->findings) {
        const QString status = pulled.value(finding.table).status;
        const bool isDone =
            !finding.table.isEmpty() && (status.isEmpty() || status == QLatin1String("synced"));
        QVERIFY2(finding.severity != Finding::Severity::Problem || !isDone,
                 qPrintable(finding.table + QLatin1String(": ") + finding.text));
    }
    if (!isMade)
        SLICETOOL_VERIFY(m_servers->local().execute(QStringLiteral("DROP DATABASE ")
                                                    + quoted(folder.baseSchema)));
}

/// A table that slicetool made has the definition that it expects.
void TestCases::checkNoDrift(const QString &phase, const RunReport &report)
{
    for (const TableReport &table : report.tables)
        QVERIFY2(table.notes.isEmpty() && table.drift.isEmpty(),
                 qPrintable(phase + QLatin1String(": ") + table.table + QLatin1String(": ")
                            + (table.notes + table.drift).join(QLatin1Char('\n'))));
}

/// Base against upstream, or against a copy of it that slice.sql has cut.
void TestCases::checkBase()
{
    PrivateServer &upstream = m_servers->upstream();
    QString expected = m_case.upstreamSchema;
    if (m_case.has(QStringLiteral("slice.sql"))) {
        expected = QStringLiteral("expected");
        SLICETOOL_VERIFY(copySchema(upstream, m_case.upstreamSchema, expected));
        SLICETOOL_VERIFY(execute(upstream, QStringLiteral("slice.sql"), expected));
    }
    SLICETOOL_VERIFY_EQUAL(test::compareSchemas(upstream, expected, m_servers->local(),
                                                m_case.baseSchema,
                                                tablesOf(upstream, m_case.upstreamSchema)));
}

/// Work against base, or against a copy of it that undone.sql (the after statements) has changed.
void TestCases::checkWork()
{
    PrivateServer &local = m_servers->local();
    QString expected = m_case.baseSchema;
    if (m_case.has(QStringLiteral("undone.sql"))) {
        expected = QStringLiteral("expected");
        SLICETOOL_VERIFY(copySchema(local, m_case.baseSchema, expected));
        SLICETOOL_VERIFY(execute(local, QStringLiteral("undone.sql"), expected));
    }
    SLICETOOL_VERIFY_EQUAL(test::compareSchemas(local, expected, local, m_case.workSchema,
                                                tablesOf(local, m_case.baseSchema)));
}

/// What no comparison of rows shows: the scenario's own queries, whose rows are faults.
void TestCases::checkFaults(PrivateServer &server, const QString &place, const QString &schema)
{
    const QString fileName = place + QStringLiteral(".faults.sql");
    if (!m_case.has(fileName))
        return;
    const auto script = m_case.script(fileName);
    SLICETOOL_VERIFY(script);
    const auto faults = server.query(*script, schema);
    SLICETOOL_VERIFY(faults);
    QVERIFY2(faults->isEmpty(), qPrintable(fileName + QLatin1String(": ") + *faults));
}

#define CHECKED(call)                                                                              \
    do {                                                                                           \
        call;                                                                                      \
        if (QTest::currentTestFailed())                                                            \
            return;                                                                                \
    } while (false)

void TestCases::story()
{
    QFETCH(QString, name);
    QFETCH(QString, zoom);
    const auto folder = CaseFolder::read(casesFolder, name);
    SLICETOOL_VERIFY(folder);
    m_zoom = zoom;
    m_plan = folder->planWithZoom(zoom);
    CHECKED(prepare(*folder));
    PrivateServer &upstream = m_servers->upstream();
    const auto wanted = m_case.outcomes;
    if (zoom == folder->zooms.first())
        CHECKED(checkForesees(*folder));

    RunReport report;
    CHECKED(checkRun(QStringLiteral("first pull"), Leg::Pull, RunMode::Apply,
                     wanted.value(QStringLiteral("pull")), &report));
    CHECKED(checkBase());
    const QStringList unsaid = test::unsaid(report, m_case.says);
    QVERIFY2(unsaid.isEmpty(), qPrintable(unsaid.join(QLatin1Char('\n'))));
    if (m_case.leftOut) {
        QStringList leftOut;
        for (const LeftOut &object : std::as_const(report.leftOut))
            leftOut << object.kind + QLatin1Char(' ') + object.name;
        QCOMPARE(leftOut, *m_case.leftOut);
    }

    // Tables that cannot be done stay so; everything else has nothing more to do.
    QMap<QString, Outcome> settled = wanted.value(QStringLiteral("pull"));
    settled.removeIf([](const auto &entry) { return entry.value().changes.has_value(); });
    CHECKED(checkRun(QStringLiteral("second pull"), Leg::Pull, RunMode::Apply, settled, &report));
    for (const TableReport &table : std::as_const(report.tables))
        QVERIFY2(table.bytesWritten == 0, qPrintable(table.table));
    if (!m_case.has(QStringLiteral("base.sql")))
        CHECKED(checkNoDrift(QStringLiteral("second pull"), report));

    if (m_case.has(QStringLiteral("change.sql"))) {
        SLICETOOL_VERIFY(execute(upstream, QStringLiteral("change.sql"), m_case.upstreamSchema));
        QMap<QString, Outcome> changed = wanted.value(QStringLiteral("change"));
        changed.insert(settled);
        const auto comparedOtherwise = wanted.value(QStringLiteral("compare"));
        QMap<QString, Outcome> compared = changed;
        compared.insert(comparedOtherwise);
        CHECKED(checkRun(QStringLiteral("compare"), Leg::Pull, RunMode::Compare, compared));
        CHECKED(
            checkRun(QStringLiteral("pull of the changes"), Leg::Pull, RunMode::Apply, changed));
        CHECKED(checkBase());
        compared = settled;
        compared.insert(comparedOtherwise);
        CHECKED(
            checkRun(QStringLiteral("compare afterwards"), Leg::Pull, RunMode::Compare, compared));
    }

    // The first undo makes work; what it brings is what base has.
    const auto made = run(Leg::Undo, RunMode::Apply);
    SLICETOOL_VERIFY(made);
    for (const TableReport &table : made->tables) {
        // What could not be pulled may be anything downstream.
        if (table.status == TableStatus::Skipped || settled.contains(table.table))
            continue;
        QVERIFY2(table.verified && table.inserted == table.sourceRows && table.updated == 0
                     && table.deleted == 0,
                 qPrintable(QStringLiteral("first undo of %1: %2 %3")
                                .arg(table.table, toString(table.status), table.message)));
    }
    CHECKED(checkWork());
    if (m_case.has(QStringLiteral("work.sql"))) {
        SLICETOOL_VERIFY(
            execute(m_servers->local(), QStringLiteral("work.sql"), m_case.workSchema));
        CHECKED(checkRun(QStringLiteral("undo"), Leg::Undo, RunMode::Apply,
                         wanted.value(QStringLiteral("undo")), &report));
        if (!m_case.has(QStringLiteral("base.sql")))
            CHECKED(checkNoDrift(QStringLiteral("undo"), report));
        CHECKED(checkWork());
    }
    CHECKED(checkFaults(upstream, QStringLiteral("upstream"), m_case.upstreamSchema));
    CHECKED(checkFaults(m_servers->local(), QStringLiteral("base"), m_case.baseSchema));
    CHECKED(checkFaults(m_servers->local(), QStringLiteral("work"), m_case.workSchema));
}

void TestCases::wrongExpectationsAreNoticed()
{
    RunReport report;
    TableReport table;
    table.table = QStringLiteral("t");
    table.status = TableStatus::Synced;
    table.inserted = 3;
    table.verified = true;
    report.tables << table;
    const auto lines = [&](const QString &status, const QList<qint64> &changes) {
        return test::unexpected(report, {{QStringLiteral("t"), Outcome{status, changes}}}, true,
                                true);
    };
    QVERIFY(lines(QStringLiteral("synced"), {3, 0, 0}).isEmpty());
    QVERIFY(!lines(QStringLiteral("synced"), {2, 0, 0}).isEmpty());
    QVERIFY(!lines(QStringLiteral("in-sync"), {3, 0, 0}).isEmpty());
    QVERIFY(!test::unexpected(report, {}, true, true).isEmpty());
    QVERIFY(test::unsaid(report, {}).isEmpty());
    QVERIFY(!test::unsaid(report, {{QStringLiteral("t"), QStringLiteral("why")}}).isEmpty());
    QVERIFY(!test::unsaid(report, {{QStringLiteral("u"), QString()}}).isEmpty());
    report.tables.first().message = QStringLiteral("this is why");
    QVERIFY(test::unsaid(report, {{QStringLiteral("t"), QStringLiteral("why")}}).isEmpty());
    report.tables.first().verified = false;
    QVERIFY(!lines(QStringLiteral("synced"), {3, 0, 0}).isEmpty());
    report.tables.clear();
    QVERIFY(!lines(QStringLiteral("synced"), {3, 0, 0}).isEmpty());
}

SLICETOOL_TEST(TestCases)
#include "tst_cases.moc"
