// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/schemalock.h"
#include "support/serverfixture.h"
#include "support/testmain.h"

#include <QTest>

#include <thread>

using namespace slicetool;
using namespace slicetool::test;

/// What becomes of a run's lock when somebody ends its connections.
class TestSchemaLock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void anotherRunIsRefused();
    void isTakenOver();
    void workersDoNotRefuseEachOther();
    void isLostToAnotherRun();
    void waitsForARollback();

private:
    std::unique_ptr<Session> open(SessionPurpose purpose = SessionPurpose::Statements);
    void kill(const Session &session);

    const QString m_schema = QStringLiteral("foo0");
    std::unique_ptr<ServerFixture> m_servers;
};

void TestSchemaLock::initTestCase()
{
    auto servers = ServerFixture::start();
    SLICETOOL_VERIFY(servers);
    m_servers = std::move(*servers);
}

std::unique_ptr<Session> TestSchemaLock::open(SessionPurpose purpose)
{
    auto session =
        Session::open(m_servers->local().endpoint({}, QStringLiteral("base")), purpose, {});
    return session ? std::move(*session) : nullptr;
}

void TestSchemaLock::kill(const Session &session)
{
    SLICETOOL_VERIFY(
        m_servers->local().execute(QStringLiteral("KILL %1").arg(session.facts().connectionId)));
}

void TestSchemaLock::anotherRunIsRefused()
{
    const auto first = open();
    const auto second = open();
    QVERIFY(first && second);
    const auto lock = SchemaLock::take(*first, m_schema);
    SLICETOOL_VERIFY(lock);
    const auto again = SchemaLock::take(*second, QStringLiteral("FOO0"));
    QVERIFY(!again);
    QCOMPARE(again.error().code, ErrorCode::Locked);
    QCOMPARE(again.error().reason, QStringLiteral("another run is using it, on connection %1")
                                       .arg(first->facts().connectionId));
    SLICETOOL_VERIFY((*lock)->keep(*second)); // of the same run: the first still holds it
}

void TestSchemaLock::isTakenOver()
{
    const auto first = open();
    const auto second = open(SessionPurpose::Read);
    const auto third = open();
    QVERIFY(first && second && third);
    const auto lock = SchemaLock::take(*first, m_schema);
    SLICETOOL_VERIFY(lock);
    kill(*first);
    SLICETOOL_VERIFY((*lock)->keep(*second));
    QVERIFY(!SchemaLock::take(*third, m_schema));
    // Over the very session that was ended, and has to connect anew.
    kill(*second);
    SLICETOOL_VERIFY((*lock)->keep(*second));
    QVERIFY(!SchemaLock::take(*third, m_schema));
}

void TestSchemaLock::workersDoNotRefuseEachOther()
{
    const auto first = open();
    QVERIFY(first);
    const auto lock = SchemaLock::take(*first, m_schema);
    SLICETOOL_VERIFY(lock);
    kill(*first);
    // As KILL USER does: all of them find the lock free at the same time.
    constexpr int workers = 6;
    QStringList refusals;
    std::mutex mutex;
    {
        std::vector<std::jthread> threads;
        for (int i = 0; i < workers; ++i)
            threads.emplace_back([&] {
                const auto session = open();
                const Result<void> kept =
                    session
                        ? (*lock)->keep(*session)
                        : Error{ErrorCode::Unreachable, {}, QStringLiteral("no session"), {}, 0};
                const std::lock_guard guard(mutex);
                if (!kept)
                    refusals << kept.error().message();
            });
    }
    QCOMPARE(refusals, QStringList());
}

void TestSchemaLock::isLostToAnotherRun()
{
    const auto first = open();
    const auto second = open();
    const auto other = open();
    QVERIFY(first && second && other);
    const auto lock = SchemaLock::take(*first, m_schema);
    SLICETOOL_VERIFY(lock);
    kill(*first);
    const auto others = SchemaLock::take(*other, m_schema);
    SLICETOOL_VERIFY(others);
    const Result<void> kept = (*lock)->keep(*second);
    QVERIFY(!kept);
    QCOMPARE(kept.error().code, ErrorCode::Locked);
    QVERIFY2(kept.error().reason.contains(QString::number(other->facts().connectionId)),
             qPrintable(kept.error().message()));
    SLICETOOL_VERIFY((*others)->keep(*other));
}

/// A connection that is ended in the middle of a large transaction holds the lock until that is undone.
void TestSchemaLock::waitsForARollback()
{
    const auto first = open();
    const auto writer = open();
    const auto second = open();
    QVERIFY(first && writer && second);
    const auto lock = SchemaLock::take(*first, m_schema);
    SLICETOOL_VERIFY(lock);
    kill(*first);
    SLICETOOL_VERIFY((*lock)->keep(*writer));
    SLICETOOL_VERIFY(ServerFixture::recreateSchema(m_servers->local(), m_schema));
    const auto write = [&](const QString &sql) {
        const auto done = writer->execute(sql, QStringLiteral("writing"));
        QVERIFY2(done, done ? "" : qPrintable(done.error().message()));
    };
    write(
        QStringLiteral("CREATE TABLE foo0.t (id INT PRIMARY KEY AUTO_INCREMENT, v VARCHAR(100))"));
    SLICETOOL_VERIFY(writer->begin());
    write(QStringLiteral("INSERT INTO foo0.t (v) VALUES ('row')"));
    for (int i = 0; i < 17; ++i)
        write(QStringLiteral("INSERT INTO foo0.t (v) SELECT v FROM foo0.t"));
    kill(*writer);
    SLICETOOL_VERIFY((*lock)->keep(*second));
    const auto holder = m_servers->local().query(
        QStringLiteral("SELECT IS_USED_LOCK('%1')").arg(SchemaLock::name(m_schema)));
    SLICETOOL_VERIFY(holder);
    QCOMPARE(holder->trimmed().toULongLong(), second->facts().connectionId);
}

SLICETOOL_TEST(TestSchemaLock)
#include "tst_schemalock.moc"
