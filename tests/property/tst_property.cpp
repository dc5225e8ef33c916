// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/run/run.h"
#include "expectation.h"
#include "serverprofile.h"
#include "shrinking.h"
#include "sql/quote.h"
#include "support/runsummary.h"
#include "support/testmain.h"

#include <QElapsedTimer>
#include <QMap>

#include <algorithm>
#include <atomic>

using namespace slicetool;
using namespace slicetool::test;

namespace {

constexpr int tablesPerSchema = 4;
constexpr int mostEdits = 100; ///< more than a story has

const QString upstreamSchema = QStringLiteral("foo");
const QString baseSchema = QStringLiteral("foo0");
const QString workSchema = QStringLiteral("foo1");

int environmentNumber(const char *name, int fallback)
{
    bool ok = false;
    const int value = qEnvironmentVariable(name).toInt(&ok);
    return ok ? value : fallback;
}

/// What a run found, in a form that two runs can be compared in. Where whole chunks are replaced,
/// how many rows that takes depends on where a chunk happens to end.
QStringList counts(const RunReport &report, const Plan &plan)
{
    QStringList list;
    for (const TableReport &table : report.tables) {
        QString line = QStringLiteral("%1 of %2 rows").arg(table.table).arg(table.sourceRows);
        if (plan.stepFor(table.table).zoom.endsAtRows())
            line += QStringLiteral(" +%1 ~%2 -%3")
                        .arg(table.inserted)
                        .arg(table.updated)
                        .arg(table.deleted);
        else
            line += QStringLiteral(" %1 more").arg(table.inserted - table.deleted);
        list << line;
    }
    return list;
}

qint64 allChanges(const RunReport &report)
{
    qint64 changes = 0;
    for (const TableReport &table : report.tables)
        changes += table.changes();
    return changes;
}

} // namespace

/// Whatever a schema looks like, whatever a plan wants of it, however the servers are set and
/// whatever happened to the rows: a pull and an undo end with the bytes that they should, as
/// dumps tell it, and a compare before them has said how many rows that would take.
class TestProperty : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void randomSchemas_data();
    void randomSchemas();

private:
    // All of these fail the test by themselves; false means that it is over.
    bool startServers(quint64 seed);
    bool oneSchema(quint64 seed, const StoryParts &parts);
    void shrinkStory(quint64 seed);
    bool makeSchemas(Dice &dice);
    bool pull(Dice &dice, const QString &step);
    bool pullNothing();
    bool undo(Dice &dice);
    bool run(Dice &dice, Leg leg, const QString &step);
    bool apply(Leg leg, const QString &step, RunReport &report);
    bool look(Dice &dice, Leg leg, RunReport &found);
    bool edit(Dice &dice, demo::PrivateServer &server, const QString &schema, int each);
    bool execute(demo::PrivateServer &server, const QString &schema, const QString &script);
    bool same(const Result<QStringList> &differences, const QString &step);
    bool fail(const QString &words);
    Result<RunReport> runLeg(const RunOptions &options);
    using Counters = QMap<QByteArray, qint64>;
    Result<Counters> writesSeen();

    std::unique_ptr<ServerFixture> m_servers;
    ServerProfile m_profile;
    quint64 m_profileSeed = ~quint64(0);
    Collations m_collations;
    PairLimits m_limits;
    QList<TableStory> m_tables;
    QList<TableStory> m_allTables; ///< those, too, that are left out of the story
    Plan m_plan;
    int m_jobs = 1;
    QString m_story;                                ///< what to print when it fails
    StoryParts m_parts{tablesPerSchema, mostEdits}; ///< of the story that is played now
    int m_edits = 0;                                ///< that were thought of so far
    bool m_isShrinking = false;                     ///< a failure is only noted
    QString m_failure;                              ///< the last one's words
};

void TestProperty::initTestCase()
{
    // A Dice is one generator on every system, or a seed would mean nothing.
    QCOMPARE(Dice(1).bits(), Q_UINT64_C(2469588189546311528));
}

void TestProperty::randomSchemas_data()
{
    QTest::addColumn<quint64>("seed");
    QTest::addColumn<int>("schemas");
    const int schemas = environmentNumber("SLICETOOL_PROPERTY_SCHEMAS", 12);
    const quint64 given = qEnvironmentVariable("SLICETOOL_PROPERTY_SEED").toULongLong();
    if (given != 0) {
        QTest::newRow("given seed") << given << schemas;
        return;
    }
    QTest::newRow("fixed seed") << quint64(20261123) << schemas;
    // The suite says the same of the same code every time; `./dev fuzz` is for seeds at random.
}

void TestProperty::randomSchemas()
{
    QFETCH(quint64, seed);
    QFETCH(int, schemas);
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < schemas; ++i) {
        if (!startServers(seed + quint64(i)))
            return;
        if (!oneSchema(seed + quint64(i), StoryParts(tablesPerSchema, mostEdits))) {
            shrinkStory(seed + quint64(i));
            qWarning("SLICETOOL_PROPERTY_SEED=%llu SLICETOOL_PROPERTY_SCHEMAS=1 repeats it\n"
                     "-- servers: %s\n%s",
                     seed + quint64(i), qPrintable(m_profile.name), qPrintable(m_story));
            // Time to look at the servers.
            qWarning("%s", qPrintable(m_servers->upstream().socketPath() + QLatin1Char(' ')
                                      + m_servers->local().socketPath()));
            QTest::qSleep(1000 * environmentNumber("SLICETOOL_PROPERTY_WAIT", 0));
            return;
        }
    }
    qInfo("%d schemas of %d tables from seed %llu in %.1f s, servers: %s", schemas, tablesPerSchema,
          seed, double(timer.elapsed()) / 1000, qPrintable(m_profile.name));
}

bool TestProperty::startServers(quint64 seed)
{
    if (ServerProfile::firstSeed(seed) == m_profileSeed)
        return true;
    m_servers.reset();
    m_profile = ServerProfile::ofSeed(seed, ServerPair::wanted());
    m_profileSeed = ServerProfile::firstSeed(seed);
    auto servers = ServerFixture::start(m_profile.options);
    if (!servers)
        return fail(servers.error().message());
    m_servers = std::move(*servers);
    const auto collations = Collations::of(m_servers->upstream());
    if (!collations)
        return fail(collations.error().message());
    const auto there = Collations::of(m_servers->local());
    if (!there)
        return fail(there.error().message());
    m_limits = PairLimits::of(m_servers->pair());
    m_collations = collations->sharedWith(*there);
    if (m_limits.mixesFamilies) {
        for (const char *part : {"_croatian_ci", "_0900_"}) // one name, two orders
            m_collations.removeThoseWith(QLatin1String(part));
    }
    // Texts that 10.5 takes for one key under them are refused, with rows that random ones have.
    if (m_limits.hasOld && m_servers->pair().upstream != m_servers->pair().local)
        m_collations.removeThoseWith(QLatin1String("_nopad_"));
    return true;
}

/// Finds a part of the story that fails in the same step, and leaves that as what is printed.
void TestProperty::shrinkStory(quint64 seed)
{
    const std::chrono::seconds budget(environmentNumber("SLICETOOL_PROPERTY_SHRINK", 120));
    const QString step = m_failure.section(QLatin1Char('\n'), 0, 0);
    const QString story = m_story;
    m_isShrinking = true;
    const auto failsAlike = [&](const StoryParts &parts) {
        return !oneSchema(seed, parts) && m_failure.section(QLatin1Char('\n'), 0, 0) == step;
    };
    const StoryParts smallest = shrink(StoryParts(tablesPerSchema, m_edits), failsAlike, budget);
    if (failsAlike(smallest))
        m_story += QLatin1String("-- which ends so:\n") + m_failure;
    else
        m_story = QLatin1String("-- it does not fail each time\n") + story;
    m_isShrinking = false;
}

bool TestProperty::fail(const QString &words)
{
    m_failure = words;
    if (m_isShrinking)
        return false;
    QTest::qFail(qPrintable(words), __FILE__, __LINE__);
    return false;
}

bool TestProperty::execute(demo::PrivateServer &server, const QString &schema,
                           const QString &script)
{
    const auto done = server.execute(scriptSettings(m_limits) + script, schema);
    return done || fail(done.error().message());
}

Result<RunReport> TestProperty::runLeg(const RunOptions &options)
{
    const Endpoints endpoints{
        m_servers->upstream().endpoint(upstreamSchema, QStringLiteral("upstream")),
        m_servers->local().endpoint(baseSchema, QStringLiteral("base")),
        m_servers->local().endpoint(workSchema, QStringLiteral("work"))};
    RunOptions all = options;
    if (environmentNumber("SLICETOOL_PROPERTY_VERBOSE", 0) > 0)
        all.onStatement = [&options](const StatementRecord &record) {
            qInfo("%s (%lld): %s", qPrintable(record.label), record.rows, qPrintable(record.sql));
            if (options.onStatement)
                options.onStatement(record);
        };
    return runPlan(m_plan, endpoints, all, {});
}

/// How many statements that write the servers have seen, by kind; no one else sends them any.
Result<TestProperty::Counters> TestProperty::writesSeen()
{
    const QString query =
        QStringLiteral("SHOW GLOBAL STATUS WHERE Variable_name REGEXP "
                       "'^COM_(INSERT|UPDATE|DELETE|REPLACE|LOAD|TRUNCATE|CREATE|DROP|"
                       "ALTER|RENAME|LOCK_TABLES)'");
    Counters seen;
    for (demo::PrivateServer *server : {&m_servers->upstream(), &m_servers->local()}) {
        const auto answer = server->query(query);
        if (!answer)
            return answer.error();
        for (const QByteArray &line : answer->split('\n')) {
            const QByteArrayList words = line.split('\t');
            if (words.size() == 2)
                seen[server->name().toUtf8() + ' ' + words.first()] = words.last().toLongLong();
        }
    }
    return seen;
}

/// Has the engine say what it would do.
bool TestProperty::look(Dice &dice, Leg leg, RunReport &found)
{
    std::atomic<qint64> rows = 0;
    RunOptions options;
    options.leg = leg;
    options.mode = dice.oneIn(3) ? RunMode::DryRun : RunMode::Compare;
    options.jobs = m_jobs;
    // Where whole chunks are replaced, those who ask for rows get to know less than that.
    const bool countsRows =
        std::all_of(m_plan.steps.begin(), m_plan.steps.end(),
                    [](const TableStep &step) { return step.zoom.endsAtRows(); });
    const bool rowsWanted = countsRows && dice.oneIn(2);
    if (rowsWanted)
        options.onDifferingRow = [&](const DifferingRow &) { ++rows; };
    const bool watches = dice.oneIn(3);
    // How the target's server tells a default is asked with temporary tables, which only the session
    // that makes one sees, and what it does not take with definitions that are certain to fail: MySQL
    // counts those, too.
    std::atomic<qint64> trials = 0;
    options.onStatement = [&](const StatementRecord &record) {
        trials += record.ok ? record.sql.startsWith(QLatin1String("CREATE TEMPORARY TABLE "))
                            : record.sql.startsWith(QLatin1String("CREATE TABLE "));
    };
    const auto before = watches ? writesSeen() : Counters();
    const auto report = runLeg(options);
    if (!report)
        return fail(report.error().message());
    const auto after = watches ? writesSeen() : Counters();
    if (!before || !after)
        return fail((before ? after : before).error().message());
    for (auto counter = after->begin(); counter != after->end(); ++counter) {
        // MariaDB counts them on their own as well.
        const bool isOfTables = counter.key().contains("_temporary_table")
                                || counter.key().endsWith("_create_table")
                                || counter.key().endsWith("_drop_table");
        const qint64 more = *counter - before->value(counter.key());
        if (more > 0 && (!isOfTables || more > trials))
            return fail(QStringLiteral("a look has written: %1 +%2\n")
                            .arg(QString::fromUtf8(counter.key()))
                            .arg(more)
                        + summary(*report));
    }
    if (rowsWanted && rows != allChanges(*report))
        return fail(QStringLiteral("%1 differing rows were shown\n").arg(rows) + summary(*report));
    found = *report;
    return true;
}

bool TestProperty::run(Dice &dice, Leg leg, const QString &step)
{
    RunReport found;
    RunReport done;
    return look(dice, leg, found) && apply(leg, step, done)
           && (counts(found, m_plan) == counts(done, m_plan)
               || fail(step + QLatin1String(": what was found before\n") + summary(found)
                       + QLatin1String("is not what was done\n") + summary(done)));
}

bool TestProperty::apply(Leg leg, const QString &step, RunReport &report)
{
    m_story += QStringLiteral("-- %1\n").arg(step);
    RunOptions options;
    options.leg = leg;
    options.jobs = m_jobs;
    const auto done = runLeg(options);
    if (!done)
        return fail(step + QLatin1String(": ") + done.error().message());
    report = *done;
    return std::all_of(report.tables.begin(), report.tables.end(),
                       [](const TableReport &table) { return table.verified; })
           || fail(step + QLatin1Char('\n') + summary(report));
}

bool TestProperty::same(const Result<QStringList> &differences, const QString &step)
{
    if (differences && differences->isEmpty())
        return true;
    return fail(
        QStringLiteral("after the %1\n").arg(step)
        + (differences ? differences->join(QLatin1Char('\n')) : differences.error().message()));
}

bool TestProperty::pull(Dice &dice, const QString &step)
{
    const auto expectation = Expectation::make(*m_servers, m_tables);
    if (!expectation)
        return fail(QStringLiteral("before the %1: ").arg(step) + expectation.error().message());
    if (!run(dice, Leg::Pull, step))
        return false;
    for (TableStory &story : m_tables)
        story.exists = true;
    return same(expectation->differences(), step);
}

bool TestProperty::pullNothing()
{
    RunReport report;
    return apply(Leg::Pull, QStringLiteral("second pull"), report)
           && (allChanges(report) == 0
               || fail(QLatin1String("the second pull changed something\n") + summary(report)));
}

bool TestProperty::undo(Dice &dice)
{
    return run(dice, Leg::Undo, QStringLiteral("undo"))
           && same(compareSchemas(m_servers->local(), baseSchema, m_servers->local(), workSchema),
                   QStringLiteral("undo"));
}

/// Random tables and a plan for them; upstream filled, base there in parts.
bool TestProperty::makeSchemas(Dice &dice)
{
    const auto anew = [](const QStringList &schemas) {
        QString script;
        for (const QString &schema : schemas)
            script +=
                QStringLiteral("DROP DATABASE IF EXISTS %1;\nCREATE DATABASE %1;\n").arg(schema);
        return script;
    };
    m_tables.clear();
    m_allTables.clear();
    m_plan = Plan();
    m_plan.name = QStringLiteral("property");
    m_jobs = 1 + dice.below(4);
    const ColumnChoice choice{m_collations, m_limits, true, true, m_profile.longestValue};
    QList<RandomTable> tables;
    for (int i = 0; i < tablesPerSchema; ++i)
        tables << RandomTable::make(
            dice, QLatin1String(dice.oneOf({"t", "t", "Tab"})) + QString::number(i), choice);
    QString upstream;
    QString base;
    QString rows;
    QString staleRows;
    for (int i = 0; i < tablesPerSchema; ++i) {
        TableStory story;
        story.table = tables.at(i);
        story.slice = RandomSlice::make(dice, story.table, tables, i);
        story.premade = story.exists = dice.oneIn(3);
        story.base = story.premade && dice.oneIn(2) ? story.table.shuffled(dice) : story.table;
        if (m_profile.foldsNames())
            story.base.name = story.base.name.toLower();
        QString filled = story.table.insertStatement(dice, story.table.rows);
        const QString stale =
            story.premade ? story.base.insertStatement(dice, dice.below(30)) : QString();
        m_allTables << story;
        if (!m_parts.hasTable(i))
            continue;
        const int taken = StoryParts::rowShares - m_parts.rowSharesOf(i);
        if (taken > 0)
            filled += QStringLiteral("DELETE FROM %1 LIMIT %2;\n")
                          .arg(sql::identifier(story.table.name))
                          .arg(story.table.rows * taken / StoryParts::rowShares);
        upstream += story.table.createStatement();
        rows += filled;
        if (story.premade)
            base += story.base.createStatement();
        staleRows += stale;
        m_plan.steps << story.slice.step;
        m_plan.variables.insert(story.slice.variables);
        m_story += story.slice.description();
        m_tables << story;
    }
    m_story += QLatin1String("-- upstream\n") + upstream + QLatin1String("-- base\n") + base;
    return execute(m_servers->upstream(), {},
                   anew({upstreamSchema}) + QLatin1String("USE foo;\n") + upstream + rows)
           && execute(m_servers->local(), {},
                      anew({baseSchema, workSchema}) + QLatin1String("USE foo0;\n") + base
                          + staleRows);
}

bool TestProperty::edit(Dice &dice, demo::PrivateServer &server, const QString &schema, int each)
{
    QString script;
    // The dice are thrown for what is left out as well: a part of a story goes like the whole of it.
    for (qsizetype i = 0; i < m_allTables.size(); ++i) {
        const TableStory &story = m_allTables.at(i);
        const RandomTable &table = schema == upstreamSchema ? story.table : story.base;
        for (int more = dice.below(each + 1); more > 0; --more) {
            const QString statement = table.editStatement(dice);
            if (m_parts.hasTable(int(i)) && m_parts.hasEdit(m_edits))
                script += statement;
            ++m_edits;
        }
    }
    m_story += QStringLiteral("-- in %1\n").arg(schema) + script;
    return execute(server, schema, script);
}

bool TestProperty::oneSchema(quint64 seed, const StoryParts &parts)
{
    Dice dice(seed);
    m_parts = parts;
    m_edits = 0;
    m_story.clear();
    RunReport created;
    return makeSchemas(dice) && pull(dice, QStringLiteral("first pull")) && pullNothing()
           && edit(dice, m_servers->upstream(), upstreamSchema, 5)
           && edit(dice, m_servers->local(), baseSchema, 2)
           && pull(dice, QStringLiteral("pull of changes"))
           && apply(Leg::Undo, QStringLiteral("first undo"), created)
           && edit(dice, m_servers->local(), workSchema, 6) && undo(dice);
}

SLICETOOL_TEST(TestProperty)
#include "tst_property.moc"
