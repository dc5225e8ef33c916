// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/run.h"
#include "randomtable.h"
#include "support/serverfixture.h"

#include <QElapsedTimer>
#include <QRandomGenerator>

#include <algorithm>

using namespace slicetool;
using namespace slicetool::test;

namespace {

constexpr int tablesPerSchema = 4;

const QString scriptSettings = QStringLiteral(
    "SET time_zone = '+00:00', sql_mode = 'NO_AUTO_VALUE_ON_ZERO,ALLOW_INVALID_DATES';\n");

int environmentNumber(const char *name, int fallback)
{
    bool ok = false;
    const int value = qEnvironmentVariable(name).toInt(&ok);
    return ok ? value : fallback;
}

QString summary(const RunReport &report)
{
    QString text;
    for (const TableReport &table : report.tables)
        text += QStringLiteral("%1: %2 +%3 ~%4 -%5 verified=%6 %7\n")
                    .arg(table.table, toString(table.status))
                    .arg(table.inserted)
                    .arg(table.updated)
                    .arg(table.deleted)
                    .arg(table.verified)
                    .arg(table.message);
    return text;
}

} // namespace

/// Whatever a schema looks like and whatever happened to its rows, a pull and an undo end with the
/// same bytes, as a dump of both sides tells it.
class TestProperty : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void randomSchemas_data();
    void randomSchemas();

private:
    void oneSchema(quint64 seed);
    RunReport runLeg(Leg leg, bool &ok);
    bool allVerified(const RunReport &report, qint64 atMostChanges, const QString &step);
    bool sameBytes(demo::PrivateServer &a, const QString &schemaA, const QString &schemaB,
                   const QString &step);

    std::unique_ptr<ServerFixture> m_servers;
    Plan m_plan;
    QString m_story; ///< what to print when it fails
};

void TestProperty::initTestCase()
{
    auto servers = ServerFixture::start();
    SLICETOOL_VERIFY(servers);
    m_servers = std::move(*servers);
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
    QTest::newRow("random seed") << quint64(QRandomGenerator::global()->generate())
                                 << std::max(1, schemas / 3);
}

void TestProperty::randomSchemas()
{
    QFETCH(quint64, seed);
    QFETCH(int, schemas);
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < schemas; ++i) {
        oneSchema(seed + quint64(i));
        if (QTest::currentTestFailed()) {
            qWarning("SLICETOOL_PROPERTY_SEED=%llu SLICETOOL_PROPERTY_SCHEMAS=1 repeats it\n%s",
                     seed + quint64(i), qPrintable(m_story));
            // Time to look at the servers.
            qWarning("%s", qPrintable(m_servers->upstream().socketPath() + QLatin1Char(' ')
                                      + m_servers->local().socketPath()));
            QTest::qSleep(1000 * environmentNumber("SLICETOOL_PROPERTY_WAIT", 0));
            return;
        }
    }
    qInfo("%d schemas of %d tables from seed %llu in %.1f s", schemas, tablesPerSchema, seed,
          double(timer.elapsed()) / 1000);
}

RunReport TestProperty::runLeg(Leg leg, bool &ok)
{
    const Endpoints endpoints{
        m_servers->upstream().endpoint(QStringLiteral("foo"), QStringLiteral("upstream")),
        m_servers->local().endpoint(QStringLiteral("foo0"), QStringLiteral("base")),
        m_servers->local().endpoint(QStringLiteral("foo1"), QStringLiteral("work"))};
    RunOptions options;
    options.leg = leg;
    const auto report = runPlan(m_plan, endpoints, options, {});
    ok = bool(report);
    if (!ok)
        QTest::qFail(qPrintable(report.error().message()), __FILE__, __LINE__);
    return ok ? *report : RunReport();
}

bool TestProperty::allVerified(const RunReport &report, qint64 atMostChanges, const QString &step)
{
    qint64 changes = 0;
    bool verified = true;
    for (const TableReport &table : report.tables) {
        changes += table.changes();
        verified = verified && table.verified;
    }
    if (verified && (atMostChanges < 0 || changes <= atMostChanges))
        return true;
    QTest::qFail(qPrintable(step + QLatin1Char('\n') + summary(report)), __FILE__, __LINE__);
    return false;
}

bool TestProperty::sameBytes(demo::PrivateServer &a, const QString &schemaA, const QString &schemaB,
                             const QString &step)
{
    const auto differences = compareSchemas(a, schemaA, m_servers->local(), schemaB);
    if (differences && differences->isEmpty())
        return true;
    const QString what =
        differences ? differences->join(QLatin1Char('\n')) : differences.error().message();
    QTest::qFail(qPrintable(step + QLatin1Char('\n') + what), __FILE__, __LINE__);
    return false;
}

void TestProperty::oneSchema(quint64 seed)
{
    Dice dice(seed);
    for (auto [server, schema] :
         {std::pair(&m_servers->upstream(), "foo"), std::pair(&m_servers->local(), "foo0"),
          std::pair(&m_servers->local(), "foo1")})
        SLICETOOL_VERIFY(ServerFixture::recreateSchema(*server, QLatin1String(schema)));
    QList<RandomTable> tables;
    QString script = scriptSettings;
    for (int i = 0; i < tablesPerSchema; ++i) {
        tables << RandomTable::make(dice, QStringLiteral("t%1").arg(i));
        script += tables.last().createStatement();
    }
    m_story = script;
    SLICETOOL_VERIFY(m_servers->upstream().execute(script, QStringLiteral("foo")));
    script = scriptSettings;
    for (const RandomTable &table : tables)
        script += table.insertStatement(dice, dice.oneIn(8) ? 0 : 1 + dice.below(120));
    SLICETOOL_VERIFY(m_servers->upstream().execute(script, QStringLiteral("foo")));

    static const QList<QList<int>> zooms{{1000, 1}, {10, 1}, {7}, {20, 5, 1}, {1}, {3, 1}};
    m_plan = Plan();
    m_plan.name = QStringLiteral("property");
    m_plan.defaultStep.zoom.levels = dice.pick(zooms);

    bool ok = false;
    if (const RunReport first = runLeg(Leg::Pull, ok);
        !ok || !allVerified(first, -1, QStringLiteral("first pull")))
        return;
    if (!sameBytes(m_servers->upstream(), QStringLiteral("foo"), QStringLiteral("foo0"),
                   QStringLiteral("after the first pull")))
        return;
    if (const RunReport again = runLeg(Leg::Pull, ok);
        !ok || !allVerified(again, 0, QStringLiteral("second pull")))
        return;

    const auto edits = [&](int each) {
        QString text = scriptSettings;
        for (const RandomTable &table : tables) {
            for (int i = dice.below(each + 1); i > 0; --i)
                text += table.editStatement(dice);
        }
        m_story += text;
        return text;
    };
    SLICETOOL_VERIFY(m_servers->upstream().execute(edits(5), QStringLiteral("foo")));
    SLICETOOL_VERIFY(m_servers->local().execute(edits(2), QStringLiteral("foo0")));
    if (const RunReport changed = runLeg(Leg::Pull, ok);
        !ok || !allVerified(changed, -1, QStringLiteral("pull of changes")))
        return;
    if (!sameBytes(m_servers->upstream(), QStringLiteral("foo"), QStringLiteral("foo0"),
                   QStringLiteral("after the pull of changes")))
        return;

    if (const RunReport made = runLeg(Leg::Undo, ok);
        !ok || !allVerified(made, -1, QStringLiteral("first undo")))
        return;
    SLICETOOL_VERIFY(m_servers->local().execute(edits(6), QStringLiteral("foo1")));
    if (const RunReport undone = runLeg(Leg::Undo, ok);
        !ok || !allVerified(undone, -1, QStringLiteral("undo")))
        return;
    (void)sameBytes(m_servers->local(), QStringLiteral("foo0"), QStringLiteral("foo1"),
                    QStringLiteral("after the undo"));
}

QTEST_GUILESS_MAIN(TestProperty)
#include "tst_property.moc"
