// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/connections/passwords.h"

#include <QElapsedTimer>
#include <QTest>

using namespace slicetool;
using gui::Passwords;

/// What becomes of passwords with a keychain, with a locked one, and with none: withkeyring.sh says
/// which it is.
class TestKeychain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isFoundOut();
    void writesReadsAndDeletes();
    void nothingIsKeptUnasked();
    void remembersWithoutOne();

private:
    const bool m_isUsable = qgetenv("SLICETOOL_KEYCHAIN") == "usable";
};

void TestKeychain::isFoundOut()
{
    QVERIFY2(!qEnvironmentVariableIsEmpty("SLICETOOL_KEYCHAIN"),
             "to be run through withkeyring.sh");
    Passwords passwords;
    QVERIFY(passwords.knownKeychain() == Passwords::Keychain::Unknown);
    QElapsedTimer clock;
    clock.start();
    QVERIFY(passwords.keychain()
            == (m_isUsable ? Passwords::Keychain::Usable : Passwords::Keychain::Unusable));
    QVERIFY2(clock.elapsed() < 20'000, qPrintable(QString::number(clock.elapsed())));
    QVERIFY(passwords.knownKeychain() != Passwords::Keychain::Unknown);
}

void TestKeychain::writesReadsAndDeletes()
{
    const QString key = QStringLiteral("dev@db.example.com:3306");
    const QString secret = QStringLiteral("p'ä\"\\ ss");
    QCOMPARE(writeKeychain(key, secret), m_isUsable);
    QCOMPARE(readKeychain(key), m_isUsable ? std::optional(secret) : std::nullopt);
    QVERIFY(!readKeychain(QStringLiteral("somebody@else:3306")));
    if (m_isUsable) {
        QVERIFY(deleteKeychain(key));
        QVERIFY(!readKeychain(key));
        QVERIFY(writeKeychain(QStringLiteral("left@behind:3306"), secret)); // for the locked one
    }
}

/// Whether a typed password is kept is decided once the server took it: see Passwords::accepted().
void TestKeychain::nothingIsKeptUnasked()
{
    Passwords passwords;
    const auto place = Endpoint::fromUrl(QStringLiteral("mysql://dev@typed/foo"), {});
    QVERIFY(bool(place));
    const QString key = accountKey(*place);
    passwords.remember(key, QStringLiteral("typed"));
    passwords.accepted(*place);
    QVERIFY(!readKeychain(key));
}

/// A keychain that cannot be used means "ask", never "no password".
void TestKeychain::remembersWithoutOne()
{
    Passwords passwords;
    const auto lookup = passwords.lookup().typed;
    const QString key = QStringLiteral("dev@nowhere:3306");
    QVERIFY(!lookup(key));
    passwords.remember(key, QStringLiteral("typed"));
    QCOMPARE(lookup(key), std::optional(QStringLiteral("typed")));
    passwords.forget(key);
    QVERIFY(!lookup(key));
}

QTEST_MAIN(TestKeychain)
#include "tst_keychain.moc"
