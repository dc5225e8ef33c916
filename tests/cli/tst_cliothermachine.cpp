// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/clifixture.h"
#include "support/testmain.h"

#include <QJsonDocument>
#include <QNetworkInterface>

#include <future>

using namespace slicetool;
using namespace slicetool::test;

/// slicetool-cli where base and work are on another machine: their server is reached by this machine's
/// address in the network, which for the program is any other one.
class TestCliOtherMachine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void checkTellsWhatIsNotEncrypted();
    void refreshesAndUndoes();
    void upstreamUnderAnotherNameIsRefused();
    void runsFromTwoMachinesExcludeEachOther();

private:
    QString plan();

    std::unique_ptr<CliFixture> m_cli;
    QString m_address;
};

void TestCliOtherMachine::initTestCase()
{
    const auto addresses = QNetworkInterface::allAddresses();
    for (const QHostAddress &address : addresses) {
        if (!address.isLoopback() && address.protocol() == QAbstractSocket::IPv4Protocol)
            m_address = address.toString();
    }
    if (m_address.isEmpty())
        QSKIP("this machine has no address in a network");
    ServerFixture::Options options;
    options.localArguments = QStringList{QStringLiteral("--bind-address=0.0.0.0")};
    auto started = CliFixture::start(options);
    SLICETOOL_VERIFY(started);
    m_cli = std::move(*started);
}

void TestCliOtherMachine::init()
{
    SLICETOOL_VERIFY(m_cli->reset());
}

QString TestCliOtherMachine::plan()
{
    QJsonObject keys;
    for (const auto &[label, schema] : {std::pair("base", "foo0"), std::pair("work", "foo1")}) {
        Endpoint endpoint =
            m_cli->account(m_cli->local(), QStringLiteral("dev"), QStringLiteral("s3 cret"),
                           {QStringLiteral("ALL ON foo0.*"), QStringLiteral("ALL ON foo1.*")},
                           QLatin1String(schema), QLatin1String(label));
        endpoint.host = m_address;
        keys.insert(QLatin1String(label), endpoint.toUrl());
    }
    m_cli->environment.insert(QStringLiteral("SLICETOOL_BASE_PASSWORD"), QStringLiteral("s3 cret"));
    m_cli->environment.insert(QStringLiteral("SLICETOOL_WORK_PASSWORD"), QStringLiteral("s3 cret"));
    return m_cli->writePlan(keys);
}

void TestCliOtherMachine::checkTellsWhatIsNotEncrypted()
{
    const CliOutcome outcome = m_cli->run({QStringLiteral("check"), plan()});
    SLICETOOL_EXIT(outcome, 0);
    const bool isEncrypted = !m_cli->local().isMariaDb(); // which has no certificate of its own
    QCOMPARE(outcome.out.contains(QLatin1String("the connection is not encrypted")), !isEncrypted);
    SLICETOOL_SAYS(outcome.out, "Nothing would stop a run");
}

void TestCliOtherMachine::refreshesAndUndoes()
{
    SLICETOOL_EXIT(m_cli->run({QStringLiteral("pull"), plan()}), 0);
    SLICETOOL_VERIFY_EQUAL(m_cli->compareBase());
    SLICETOOL_EXIT(m_cli->run({QStringLiteral("undo"), plan()}), 0);
    SLICETOOL_VERIFY(m_cli->local().execute(QStringLiteral(
        "DELETE FROM foo1.orders WHERE id % 2 = 0; UPDATE foo0.items SET price = 0")));
    SLICETOOL_EXIT(m_cli->run({QStringLiteral("compare"), plan()}), 1);
    SLICETOOL_EXIT(m_cli->run({QStringLiteral("pull"), plan()}), 0);
    SLICETOOL_EXIT(m_cli->run({QStringLiteral("undo"), plan()}), 0);
    SLICETOOL_VERIFY_EQUAL(m_cli->compareBase());
    SLICETOOL_VERIFY_EQUAL(compareSchemas(m_cli->local(), QStringLiteral("foo0"), m_cli->local(),
                                          QStringLiteral("foo1")));
}

/// The same schema by two addresses of one server.
void TestCliOtherMachine::upstreamUnderAnotherNameIsRefused()
{
    SLICETOOL_EXIT(m_cli->run({QStringLiteral("pull"), plan()}), 0);
    SLICETOOL_EXIT(m_cli->run({QStringLiteral("undo"), plan()}), 0);
    const QByteArray before = CliFixture::state(m_cli->local(), QStringLiteral("foo0"));
    Endpoint work = m_cli->local().tcpEndpoint(QStringLiteral("foo0"), QStringLiteral("upstream"));
    m_cli->environment.insert(QStringLiteral("SLICETOOL_UPSTREAM_PASSWORD"),
                              work.password.value_or(QString()));
    work.password.reset();
    const QString file = plan();
    QJsonObject keys =
        QJsonDocument::fromJson(m_cli->readFile(QStringLiteral("plan.slice.json"))).object();
    keys.insert(QStringLiteral("upstream"), work.toUrl());
    m_cli->writeFile(QStringLiteral("plan.slice.json"), QJsonDocument(keys).toJson());
    const CliOutcome outcome = m_cli->run({QStringLiteral("pull"), file});
    SLICETOOL_EXIT(outcome, 2);
    QCOMPARE(CliFixture::state(m_cli->local(), QStringLiteral("foo0")), before);
}

void TestCliOtherMachine::runsFromTwoMachinesExcludeEachOther()
{
    const QString there = plan();
    SLICETOOL_EXIT(m_cli->run({QStringLiteral("pull"), there}), 0);
    SLICETOOL_VERIFY(
        m_cli->local().execute(QStringLiteral("UPDATE foo0.orders SET state = 'new'")));
    // The second machine's plan, which goes by the server's other name.
    m_cli->writePlan();
    const QString here = m_cli->writeFile(QStringLiteral("here.slice.json"),
                                          m_cli->readFile(QStringLiteral("plan.slice.json")));
    const QString again = plan();
    auto holding = std::async(std::launch::async, [this] {
        return m_cli->local().execute(
            QStringLiteral("LOCK TABLES foo0.orders WRITE; DO SLEEP(6); UNLOCK TABLES"));
    });
    QTest::qWait(500);
    const auto first = m_cli->launch(
        {QStringLiteral("pull"), again, QStringLiteral("--progress"), QStringLiteral("json")});
    QByteArray read;
    QVERIFY(CliFixture::waitForError(*first, "\"start\"", read));
    m_cli->environment.insert(QStringLiteral("XDG_STATE_HOME"),
                              m_cli->path(QStringLiteral("other")));
    const CliOutcome second = m_cli->run({QStringLiteral("pull"), here});
    SLICETOOL_EXIT(second, 5);
    SLICETOOL_SAYS(second.error, "another run is using it");
    SLICETOOL_VERIFY(holding.get());
    SLICETOOL_EXIT(CliFixture::finish(*first), 0);
    SLICETOOL_VERIFY_EQUAL(m_cli->compareBase());
    SLICETOOL_EXIT(m_cli->run({QStringLiteral("pull"), here}), 0);
}

SLICETOOL_TEST(TestCliOtherMachine)
#include "tst_cliothermachine.moc"
