// SPDX-License-Identifier: GPL-3.0-or-later
#include "carrygrants.h"
#include "server/session.h"
#include "support/testmain.h"

#include <QMap>
#include <QRandomGenerator>
#include <QSet>

using namespace slicetool;
using test::ServerFixture;

namespace {

/// What one login may do, by the roles that are active: "default", "NONE", "ALL", or a role's name.
/// Rights are told as "UPDATE t".
struct Login {
    QString account; ///< CURRENT_USER()
    QMap<QString, QSet<QString>> rights;
};

/// By who logs in and which way; those who are not let in are not there.
using Logins = QMap<QString, Login>;

const QStringList people{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("nobody")};
const QStringList roleNames{QStringLiteral("r"), QStringLiteral("s")};

QString listed(const QSet<QString> &rights)
{
    QStringList sorted = rights.values();
    sorted.sort();
    return sorted.join(QLatin1String(", "));
}

} // namespace

/// Random accounts, roles and grants on both servers, of the kinds that hide each other. What people may
/// do on work is tried before and after grants were carried, with every role and from both sides of a
/// server: nobody loses a login or a right, and nobody gets what upstream does not give to the account.
///
/// SLICETOOL_GRANTS_SEED and SLICETOOL_GRANTS_ROUNDS make it another run, or a longer one.
class TestGrantsProperty : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void nobodyLosesAndNobodyGainsMore();

private:
    QString any(const QStringList &choices)
    {
        return choices.at(m_random.bounded(int(choices.size())));
    }
    bool oneIn(int n) { return m_random.bounded(n) == 0; }

    static Result<void> clear(demo::PrivateServer &server);
    QStringList randomSetUp(const demo::PrivateServer &server, bool isUpstream);
    QString randomPrivilege(const QString &object);
    QString account(const QString &user)
    {
        return QStringLiteral("'%1'@'%2'").arg(user, any(m_hosts));
    }

    static Logins logins(demo::PrivateServer &server, const QString &schema);
    static QString lost(const Logins &before, const Logins &after);
    static QString gained(const Logins &before, const Logins &after, const Logins &upstream);

    std::unique_ptr<ServerFixture> m_servers;
    QRandomGenerator m_random;
    const QStringList m_hosts{QStringLiteral("%"),
                              QStringLiteral("%"),
                              QStringLiteral("%"),
                              QStringLiteral("localhost"),
                              QStringLiteral("127.0.0.1"),
                              QStringLiteral("127.%"),
                              QStringLiteral("127.0.0.0/255.0.0.0"),
                              QStringLiteral("127.0.0.0/255.255.255.0"),
                              QStringLiteral("127.0.0.0/8"),
                              QStringLiteral("%.0.0.1"),
                              QStringLiteral("_27.0.0.1"),
                              QStringLiteral("%calhost")};
};

void TestGrantsProperty::initTestCase()
{
    auto started = ServerFixture::start();
    SLICETOOL_VERIFY(started);
    m_servers = std::move(*started);
}

Result<void> TestGrantsProperty::clear(demo::PrivateServer &server)
{
    if (!server.isMariaDb()) {
        SLICETOOL_TRY(server.execute(QStringLiteral("SET GLOBAL mandatory_roles = ''")));
    }
    SLICETOOL_TRY(test::dropAccounts(server));
    return server.execute(QStringLiteral(
        "DROP DATABASE IF EXISTS foo; DROP DATABASE IF EXISTS foo_1; "
        "DROP DATABASE IF EXISTS foox1; "
        "CREATE DATABASE foo; CREATE TABLE foo.t (id INT); CREATE TABLE foo.u (id INT); "
        "CREATE DATABASE foo_1; CREATE TABLE foo_1.t (id INT); "
        "CREATE TABLE foo_1.u (id INT); "
        "CREATE DATABASE foox1; CREATE TABLE foox1.t (id INT)"));
}

QString TestGrantsProperty::randomPrivilege(const QString &object)
{
    const QString privilege =
        any({QStringLiteral("SELECT"), QStringLiteral("INSERT"), QStringLiteral("UPDATE"),
             QStringLiteral("DELETE"), QStringLiteral("SELECT, INSERT, UPDATE"),
             QStringLiteral("ALL")});
    return QStringLiteral("GRANT %1 ON %2 TO ").arg(privilege, object);
}

/// Statements, each of which may fail for what another one has not made.
QStringList TestGrantsProperty::randomSetUp(const demo::PrivateServer &server, bool isUpstream)
{
    QStringList statements;
    QStringList holders;
    QStringList roles;
    for (const QString &user :
         {QStringLiteral("a"), QStringLiteral("a"), QStringLiteral("b"), QString()}) {
        if (oneIn(user.isEmpty() ? 8 : 2))
            continue;
        if (user.isEmpty() && !oneIn(3))
            continue;
        holders << account(user);
        statements << QLatin1String("CREATE USER ") + holders.last();
    }
    for (const QString &role : roleNames) {
        if (oneIn(2))
            continue;
        roles << role;
        statements << QLatin1String("CREATE ROLE ") + role;
    }
    const QStringList people = holders;
    holders += roles;
    if (holders.isEmpty())
        return statements;
    const QStringList schemas =
        isUpstream
            ? QStringList{QStringLiteral("foo"),   QStringLiteral("foo"),   QStringLiteral("foo"),
                          QStringLiteral("`fo%`"), QStringLiteral("`f__`"), QStringLiteral("`%oo`"),
                          QStringLiteral("`f%o`"), QStringLiteral("`_oo`")}
            : QStringList{QStringLiteral("`foo\\_1`"), QStringLiteral("foo_1"),
                          QStringLiteral("`foo%`"),    QStringLiteral("foox1"),
                          QStringLiteral("`%1`"),      QStringLiteral("`f____`")};
    const QString schema = isUpstream ? QStringLiteral("foo") : QStringLiteral("foo_1");
    const int grants = 1 + m_random.bounded(4);
    for (int i = 0; i < grants; ++i) {
        const QString on = oneIn(3)
                               ? schema + (oneIn(2) ? QLatin1String(".t") : QLatin1String(".u"))
                               : any(schemas) + QLatin1String(".*");
        statements << randomPrivilege(on) + any(holders)
                          + QLatin1String(oneIn(6) ? " WITH GRANT OPTION" : "");
    }
    if (server.isMariaDb() && oneIn(8))
        statements << randomPrivilege(any(schemas) + QLatin1String(".*")) + QLatin1String("PUBLIC");
    for (const QString &role : std::as_const(roles)) {
        for (int i = m_random.bounded(3); i > 0; --i) {
            const QString holder = any(holders);
            statements << QStringLiteral("GRANT %1 TO %2").arg(role, holder);
            if (oneIn(2) && people.contains(holder))
                statements << QStringLiteral("SET DEFAULT ROLE %1 %2 %3")
                                  .arg(role, QLatin1String(server.isMariaDb() ? "FOR" : "TO"),
                                       holder);
        }
    }
    // An account can be a role there, and a role can have an account's name.
    if (!server.isMariaDb() && oneIn(6) && people.size() > 1)
        statements << QStringLiteral("GRANT %1 TO %2").arg(people.first(), people.last())
                   << QStringLiteral("SET DEFAULT ROLE ALL TO %1").arg(people.last());
    if (!server.isMariaDb() && oneIn(6))
        statements.prepend(QStringLiteral("CREATE ROLE a"));
    if (!server.isMariaDb() && oneIn(8))
        statements << QStringLiteral("SET GLOBAL mandatory_roles = '%1'").arg(any(roleNames));
    return statements;
}

Logins TestGrantsProperty::logins(demo::PrivateServer &server, const QString &schema)
{
    Logins all;
    const auto doing = QStringLiteral("trying");
    for (const QString &user : people) {
        for (const bool overTcp : {false, true}) {
            Endpoint endpoint = overTcp ? server.tcpEndpoint({}, QStringLiteral("work"))
                                        : server.endpoint({}, QStringLiteral("work"));
            endpoint.user = user;
            endpoint.password = QString();
            const auto session = Session::open(endpoint, SessionPurpose::Statements, {});
            if (!session)
                continue;
            const auto account =
                (*session)->selectOne(QStringLiteral("SELECT CURRENT_USER()"), 1, doing);
            if (!account)
                continue;
            Login login{QString::fromUtf8(account->value(0)), {}};
            const QStringList settings =
                QStringList{QStringLiteral("default"), QStringLiteral("NONE")} + roleNames
                + (server.isMariaDb() ? QStringList() : QStringList{QStringLiteral("ALL")});
            for (const QString &roles : settings) {
                if (roles != QLatin1String("default")
                    && !(*session)->execute(QLatin1String("SET ROLE ") + roles, doing))
                    continue;
                QSet<QString> &rights = login.rights[roles];
                for (const QString &table : {QStringLiteral("t"), QStringLiteral("u")}) {
                    const QString name = schema + QLatin1Char('.') + table;
                    const std::pair<const char *, QString> tries[] = {
                        {"SELECT ", QLatin1String("SELECT id FROM ") + name},
                        {"INSERT ", QStringLiteral("INSERT INTO %1 VALUES (1)").arg(name)},
                        {"UPDATE ", QStringLiteral("UPDATE %1 SET id = 1").arg(name)},
                        {"DELETE ", QLatin1String("DELETE FROM ") + name},
                    };
                    for (const auto &[right, sql] : tries) {
                        if ((*session)->execute(sql, doing))
                            rights << QLatin1String(right) + table;
                    }
                }
            }
            all.insert(user + QLatin1String(overTcp ? " over TCP" : " by socket"), login);
        }
    }
    return all;
}

/// Who lost what; empty where nobody lost anything.
QString TestGrantsProperty::lost(const Logins &before, const Logins &after)
{
    for (auto login = before.begin(); login != before.end(); ++login) {
        if (!after.contains(login.key()))
            return login.key() + QLatin1String(" is not let in any more");
        const Login now = after.value(login.key());
        for (auto rights = login->rights.begin(); rights != login->rights.end(); ++rights) {
            const QSet<QString> gone = rights.value() - now.rights.value(rights.key());
            if (!gone.isEmpty())
                return QStringLiteral("%1 (%2, roles %3) lost %4")
                    .arg(login.key(), login->account, rights.key(), listed(gone));
        }
    }
    return {};
}

/// Who got what upstream does not give to the account; empty where nobody did.
QString TestGrantsProperty::gained(const Logins &before, const Logins &after,
                                   const Logins &upstream)
{
    for (auto login = after.begin(); login != after.end(); ++login) {
        QSet<QString> given;
        bool isKnown = false;
        for (const Login &there : upstream) {
            if (there.account != login->account)
                continue;
            isKnown = true;
            for (const QSet<QString> &rights : there.rights)
                given |= rights;
        }
        // Another account takes its logins upstream, so nobody can try what it may.
        if (!isKnown && !before.contains(login.key()))
            continue;
        const Login was = before.value(login.key());
        QSet<QString> had;
        for (const QSet<QString> &rights : was.rights)
            had |= rights;
        QSet<QString> has;
        for (const QSet<QString> &rights : login->rights)
            has |= rights;
        const QSet<QString> more = has - had - given;
        if (more.isEmpty())
            continue;
        if (isKnown)
            return QStringLiteral("%1 (%2) got %3").arg(login.key(), login->account, listed(more));
        if (login->account.startsWith(QLatin1String("nobody@")))
            return QStringLiteral("%1, whom upstream does not know, got %2")
                .arg(login.key(), listed(more));
    }
    return {};
}

void TestGrantsProperty::nobodyLosesAndNobodyGainsMore()
{
    const int rounds = qEnvironmentVariableIntValue("SLICETOOL_GRANTS_ROUNDS") > 0
                           ? qEnvironmentVariableIntValue("SLICETOOL_GRANTS_ROUNDS")
                           : 40;
    const int first = qEnvironmentVariableIsSet("SLICETOOL_GRANTS_SEED")
                          ? qEnvironmentVariableIntValue("SLICETOOL_GRANTS_SEED")
                          : 20261129;
    int carried = 0;
    for (int seed = first; seed < first + rounds; ++seed) {
        m_random.seed(quint32(seed));
        QString story =
            QStringLiteral("SLICETOOL_GRANTS_SEED=%1 SLICETOOL_GRANTS_ROUNDS=1").arg(seed);
        for (const bool isUpstream : {true, false}) {
            demo::PrivateServer &server = isUpstream ? m_servers->upstream() : m_servers->local();
            SLICETOOL_VERIFY(clear(server));
            story += QLatin1String(isUpstream ? "\nupstream:" : "\nwork:");
            for (const QString &statement : randomSetUp(server, isUpstream)) {
                if (server.execute(statement))
                    story += QLatin1String("\n  ") + statement;
            }
        }
        const Logins upstream = logins(m_servers->upstream(), QStringLiteral("foo"));
        const Logins before = logins(m_servers->local(), QStringLiteral("foo_1"));
        const auto made = test::carryGrants(*m_servers);
        QVERIFY2(bool(made), qPrintable(story + QLatin1Char('\n')
                                        + (made ? QString() : made.error().message())));
        story += QLatin1String("\ncarried:\n  ") + made->statements.join(QLatin1String("\n  "))
                 + QLatin1String("\nnotes:\n  ") + made->notes.join(QLatin1String("\n  "));
        const Logins after = logins(m_servers->local(), QStringLiteral("foo_1"));
        const QString loss = lost(before, after);
        QVERIFY2(loss.isEmpty(), qPrintable(story + QLatin1Char('\n') + loss));
        const QString gain = gained(before, after, upstream);
        QVERIFY2(gain.isEmpty(), qPrintable(story + QLatin1Char('\n') + gain));
        carried += made->statements.isEmpty() ? 0 : 1;
    }
    // Leaving everything out would be safe, too.
    QVERIFY2(carried * 4 > rounds, qPrintable(QString::number(carried)));
}

SLICETOOL_TEST(TestGrantsProperty)
#include "tst_grantsproperty.moc"
