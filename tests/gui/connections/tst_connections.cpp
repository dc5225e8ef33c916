// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/places.h"
#include "gui/connections/colorbutton.h"
#include "gui/connections/connectionform.h"
#include "gui/connections/connectionmanager.h"
#include "gui/connections/connectionpicker.h"
#include "gui/connections/connectiontest.h"
#include "gui/connections/sshhosts.h"
#include "support/serverfixture.h"
#include "support/testmain.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QTreeView>
#include <QTreeWidget>
#include <QtConcurrent>

using namespace slicetool;
using namespace slicetool::gui;

/// Connections as a user keeps and tries them, against real servers.
class TestConnections : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void modelHasFolders();
    void createsRenamesDuplicatesDeletes();
    void refusesWhatIsNoConnection();
    void takesOverAnOptionFile();
    void takesOverOneOfSeveralGroups();
    void takesOverAnotherProgramsFile();
    void asksAboutUnsavedEdits();
    void takesAUrlApart();
    void takesTheTunnelApart_data();
    void takesTheTunnelApart();
    void stopsATest();
    void passwordsNeverReachTheFile();
    void keepsThePasswordCommand();
    void asksTheServerForItsSchemas();
    void readsTheHostsOfSsh();
    void saysHowSafeTheLineIs_data();
    void saysHowSafeTheLineIs();
    void testsStageByStage_data();
    void testsStageByStage();
    void pickerRefusesProductionTargets();
    void asksForAPasswordUntilItIsRight();
    void givesUpWithTheUser();
    void givesUpWithTheWindow();
    void endsWithTheRun();

private:
    void pressInNextBox(QMessageBox::StandardButton button);
    void answerNextDialog(const QString &password, bool accept = true);
    Endpoint tcp()
    {
        return m_servers->upstream().tcpEndpoint(QStringLiteral("foo"), QStringLiteral("upstream"));
    }

    int m_boxesAnswered = 0;
    QTemporaryDir m_folder;
    QString m_store;
    Passwords m_passwords;
    std::unique_ptr<test::ServerFixture> m_servers;
};

void TestConnections::initTestCase()
{
    auto servers = test::ServerFixture::start();
    SLICETOOL_VERIFY(servers);
    m_servers = std::move(*servers);
    SLICETOOL_VERIFY(
        test::ServerFixture::recreateSchema(m_servers->upstream(), QStringLiteral("foo")));
    SLICETOOL_VERIFY(m_servers->upstream().execute(QStringLiteral("CREATE TABLE t (id INT)"),
                                                   QStringLiteral("foo")));
}

void TestConnections::init()
{
    m_store = m_folder.filePath(QString::number(QRandomGenerator::global()->generate()));
}

void TestConnections::modelHasFolders()
{
    const ConnectionStore store(m_store);
    SLICETOOL_VERIFY(store.save({QStringLiteral("b"),
                                 QStringLiteral("work"),
                                 Environment::Production,
                                 QStringLiteral("mysql://u@h/s"),
                                 {}}));
    SLICETOOL_VERIFY(store.save({QStringLiteral("a"),
                                 {},
                                 Environment::Local,
                                 QStringLiteral("mysql://u@localhost/s"),
                                 {}}));
    ConnectionsModel model(m_store);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    SLICETOOL_VERIFY(model.reload());
    QCOMPARE(model.rowCount(), 2);
    const QModelIndex b = model.indexOf(QStringLiteral("b"));
    QCOMPARE(b.parent().data().toString(), QStringLiteral("work"));
    QVERIFY(!model.indexOf(QStringLiteral("work")).isValid());
    QFile broken(m_store);
    QVERIFY(broken.open(QIODevice::WriteOnly | QIODevice::Truncate));
    broken.write("{");
    broken.close();
    QVERIFY(!model.reload());
    QCOMPARE(model.rowCount(), 2); // what was there stays
}

void TestConnections::createsRenamesDuplicatesDeletes()
{
    ConnectionManager manager(m_store, m_passwords);
    manager.show();
    const auto field = [&](const char *name) {
        return manager.findChild<QLineEdit *>(QString::fromLatin1(name));
    };
    const auto press = [&](const char *name) {
        auto *button = manager.findChild<QPushButton *>(QString::fromLatin1(name));
        QVERIFY2(button->isEnabled(), name);
        QTest::mouseClick(button, Qt::LeftButton);
    };
    field("name")->setText(QStringLiteral("shop"));
    field("folder")->setText(QStringLiteral("work"));
    field("host")->setText(QStringLiteral("db.example.com"));
    field("user")->setText(QStringLiteral("rea:der"));
    field("schema")->setText(QStringLiteral("foo"));
    manager.findChild<QSpinBox *>(QStringLiteral("port"))->setValue(3307);
    manager.findChild<QComboBox *>(QStringLiteral("environment"))->setCurrentIndex(3);
    press("connectionSave");
    const ConnectionStore store(m_store);
    auto saved = store.find(QStringLiteral("shop"));
    QVERIFY(saved && *saved);
    QVERIFY((*saved)->environment == Environment::Production);
    QCOMPARE((*saved)->url, QStringLiteral("mysql://rea%3Ader@db.example.com:3307/foo"));
    QCOMPARE((*saved)->color, QString());

    auto *color = manager.findChild<ColorButton *>(QStringLiteral("color"));
    const auto chooses = [&](const char *name) {
        for (QAction *action : color->menu()->actions()) {
            if (action->text() == QLatin1String(name))
                action->trigger();
        }
        press("connectionSave");
        return store.find(QStringLiteral("shop")).value()->color;
    };
    QCOMPARE(chooses("Purple"), QStringLiteral("#9367e0"));
    QCOMPARE(color->text(), QStringLiteral("Purple"));
    QCOMPARE(chooses("Same as environment"), QString());
    QCOMPARE(chooses("Teal"), QStringLiteral("#0f8f8c"));

    field("name")->setText(QStringLiteral("renamed"));
    press("connectionSave");
    QCOMPARE(store.all()->size(), 1);
    QCOMPARE(manager.currentName(), QStringLiteral("renamed"));
    press("connectionDuplicate");
    QCOMPARE(store.all()->size(), 2);
    QCOMPARE(manager.currentName(), QStringLiteral("renamed 2"));
    // The name of another one is not taken away.
    field("name")->setText(QStringLiteral("renamed"));
    press("connectionSave");
    QVERIFY(manager.findChild<QLabel *>(QStringLiteral("connectionProblem"))->isVisible());
    QCOMPARE(store.all()->size(), 2);

    auto *tree = manager.findChild<QTreeView *>(QStringLiteral("connectionTree"));
    field("connectionSearch")->setText(QStringLiteral("nothing like this"));
    QCOMPARE(tree->model()->rowCount(), 0);
    field("connectionSearch")->clear();
    manager.select(QStringLiteral("renamed 2"));
    QTimer::singleShot(200, [] {
        qobject_cast<QMessageBox *>(QApplication::activeModalWidget())
            ->button(QMessageBox::Yes)
            ->click();
    });
    press("connectionDelete");
    QCOMPARE(store.all()->size(), 1);
    QCOMPARE(manager.currentName(), QStringLiteral("renamed"));
}

void TestConnections::refusesWhatIsNoConnection()
{
    ConnectionManager manager(m_store, m_passwords);
    manager.show();
    auto *problem = manager.findChild<QLabel *>(QStringLiteral("connectionProblem"));
    auto *save = manager.findChild<QPushButton *>(QStringLiteral("connectionSave"));
    manager.findChild<QLineEdit *>(QStringLiteral("name"))->setText(QStringLiteral("mysql://x"));
    QTest::mouseClick(save, Qt::LeftButton);
    QVERIFY(problem->isVisible());
    manager.findChild<QLineEdit *>(QStringLiteral("name"))->clear();
    QTest::mouseClick(save, Qt::LeftButton);
    QVERIFY(problem->text().contains(QLatin1String("no name")));
    QVERIFY(!QFile::exists(m_store));
}

void TestConnections::takesOverAnOptionFile()
{
    const QString path = m_folder.filePath(QStringLiteral("my.cnf"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[client]\nhost=db.example.com\nuser=me\npassword=\"s "
               "ecret\"\nport=3310\nssl-ca=/ca.pem\n");
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.close();
    ConnectionManager manager(m_store, m_passwords);
    manager.show();
    manager.importOptionFile(path);
    auto *problem = manager.findChild<QLabel *>(QStringLiteral("connectionProblem"));
    QTest::mouseClick(manager.findChild<QPushButton *>(QStringLiteral("connectionSave")),
                      Qt::LeftButton);
    QVERIFY2(problem->isVisible() && problem->text().contains(QLatin1String("schema")),
             qPrintable(problem->text())); // the file names none
    manager.findChild<QLineEdit *>(QStringLiteral("schema"))->setText(QStringLiteral("foo"));
    QTest::mouseClick(manager.findChild<QPushButton *>(QStringLiteral("connectionSave")),
                      Qt::LeftButton);
    const auto saved = ConnectionStore(m_store).find(QStringLiteral("db.example.com"));
    QVERIFY(saved && *saved);
    QVERIFY2((*saved)->url.contains(QLatin1String("me@db.example.com:3310"))
                 && (*saved)->url.contains(QLatin1String("ssl-ca=")),
             qPrintable((*saved)->url));
    QCOMPARE(m_passwords.lookup().typed(QStringLiteral("me@db.example.com:3310")),
             std::optional(QStringLiteral("s ecret")));
    manager.importOptionFile(m_folder.filePath(QStringLiteral("nosuch.cnf")));
    QVERIFY(problem->isVisible());
}

/// What is saved already is not taken twice, names stay unique, and what cannot be read is told.
void TestConnections::takesOverAnotherProgramsFile()
{
    SavedConnection known;
    known.name = QStringLiteral("live");
    known.url = QStringLiteral("mysql://ann@other.example.com/foo");
    SavedConnection same;
    same.name = QStringLiteral("the same");
    same.url = QStringLiteral("mysql://ann@db.example.com:3306/foo");
    const ConnectionStore store(m_store);
    QVERIFY(store.save(known) && store.save(same));
    const QString path = m_folder.filePath(QStringLiteral("dataSources.xml"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("<project><data-source name='live'><jdbc-url>jdbc:mysql://db.example.com:3306/bar"
               "</jdbc-url><user-name>ann</user-name></data-source><data-source name='twin'>"
               "<jdbc-url>jdbc:mysql://db.example.com:3306/foo</jdbc-url><user-name>ann</user-name>"
               "</data-source><data-source name='pg'><jdbc-url>jdbc:postgresql://h/d</jdbc-url>"
               "</data-source></project>");
    file.close();
    ConnectionManager manager(m_store, m_passwords);
    manager.show();
    const auto whileAsked = [&](bool accepts) {
        QTimer::singleShot(0, this, [accepts] {
            auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            auto *found = dialog->findChild<QTreeWidget *>(QStringLiteral("found"));
            QCOMPARE(found->topLevelItemCount(), 2);
            QCOMPARE(found->topLevelItem(0)->text(0), QStringLiteral("live 2"));
            QCOMPARE(found->topLevelItem(0)->checkState(0), Qt::Checked);
            QCOMPARE(found->topLevelItem(1)->checkState(0), Qt::Unchecked);
            auto *notes = dialog->findChild<QLabel *>(QStringLiteral("notes"));
            QVERIFY2(notes->text().contains(QLatin1String("pg: neither MySQL nor MariaDB")),
                     qPrintable(notes->text()));
            accepts ? dialog->accept() : dialog->reject();
        });
    };
    whileAsked(false);
    manager.importFile(path);
    QCOMPARE(store.all()->size(), 2);
    whileAsked(true);
    manager.importFile(path);
    const auto saved = store.all();
    QVERIFY(saved);
    QCOMPARE(saved->size(), 3);
    QCOMPARE(saved->at(2).name, QStringLiteral("live 2"));
    QCOMPARE(saved->at(2).url, QStringLiteral("mysql://ann@db.example.com:3306/bar"));
    QCOMPARE(manager.currentName(), QStringLiteral("live 2"));

    auto *problem = manager.findChild<QLabel *>(QStringLiteral("connectionProblem"));
    manager.importFile(m_store + QStringLiteral(".no"));
    QVERIFY(problem->isVisible());
    const QString team = m_folder.filePath(QStringLiteral("team.json"));
    manager.exportTo(team);
    QVERIFY(QFileInfo::exists(team));
}

void TestConnections::takesOverOneOfSeveralGroups()
{
    const QString path = m_folder.filePath(QStringLiteral("several.cnf"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[client]\nuser=me\nhost=a\n[mysqldump]\nquick\n[client_staging]\nhost=b\n");
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.close();
    ConnectionManager manager(m_store, m_passwords);
    manager.show();
    QTimer::singleShot(300, this, [] {
        auto *dialog = qobject_cast<QInputDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        QCOMPARE(dialog->comboBoxItems(),
                 (QStringList{QStringLiteral("client"), QStringLiteral("client_staging")}));
        dialog->setTextValue(QStringLiteral("client_staging"));
        dialog->accept();
    });
    manager.importOptionFile(path);
    const auto text = [&](const char *name) {
        return manager.findChild<QLineEdit *>(QString::fromLatin1(name))->text();
    };
    QCOMPARE(text("host"), QStringLiteral("b"));
    QCOMPARE(text("user"), QStringLiteral("me")); // of [client], as mysql reads it
    QCOMPARE(text("name"), QStringLiteral("staging"));
}

void TestConnections::pressInNextBox(QMessageBox::StandardButton button)
{
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, [this, timer, button] {
        auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        if (!box)
            return;
        timer->deleteLater();
        timer->stop();
        ++m_boxesAnswered;
        box->button(button)->click();
    });
    timer->start(50);
}

void TestConnections::asksAboutUnsavedEdits()
{
    const ConnectionStore store(m_store);
    for (const char *name : {"a", "b"})
        SLICETOOL_VERIFY(store.save({QString::fromLatin1(name),
                                     {},
                                     Environment::Local,
                                     QStringLiteral("mysql://u@h/s"),
                                     {}}));
    ConnectionManager manager(m_store, m_passwords);
    manager.show();
    auto *schema = manager.findChild<QLineEdit *>(QStringLiteral("schema"));
    const auto schemaOf = [&](const char *name) {
        return Endpoint::fromUrl(store.find(QString::fromLatin1(name)).value()->url, {})->schema;
    };
    QCOMPARE(manager.currentName(), QStringLiteral("a"));

    schema->setText(QStringLiteral("edited"));
    pressInNextBox(QMessageBox::Cancel);
    manager.select(QStringLiteral("b"));
    QTRY_COMPARE(m_boxesAnswered, 1);
    QTRY_COMPARE(manager.findChild<QTreeView *>(QStringLiteral("connectionTree"))
                     ->currentIndex()
                     .data()
                     .toString(),
                 QStringLiteral("a"));
    QCOMPARE(manager.currentName(), QStringLiteral("a"));
    QCOMPARE(schema->text(), QStringLiteral("edited"));

    pressInNextBox(QMessageBox::Save);
    manager.select(QStringLiteral("b"));
    QTRY_COMPARE(manager.currentName(), QStringLiteral("b"));
    QCOMPARE(schemaOf("a"), QStringLiteral("edited"));
    QCOMPARE(schema->text(), QStringLiteral("s"));

    schema->setText(QStringLiteral("lost"));
    pressInNextBox(QMessageBox::Cancel);
    manager.reject();
    QVERIFY(manager.isVisible());
    pressInNextBox(QMessageBox::Discard);
    manager.reject();
    QVERIFY(!manager.isVisible());
    QCOMPARE(schemaOf("b"), QStringLiteral("s"));
}

void TestConnections::takesAUrlApart()
{
    ConnectionManager manager(m_store, m_passwords);
    const auto field = [&](const char *name) {
        return manager.findChild<QLineEdit *>(QString::fromLatin1(name));
    };
    field("host")->setText(QStringLiteral("mysql://me:pa%2Fss@db.example.com:3307/foo?ssh=jump"));
    QCOMPARE(field("host")->text(), QStringLiteral("db.example.com"));
    QCOMPARE(field("user")->text(), QStringLiteral("me"));
    QCOMPARE(field("password")->text(), QStringLiteral("pa/ss"));
    QCOMPARE(field("password")->echoMode(), QLineEdit::Password);
    QCOMPARE(field("schema")->text(), QStringLiteral("foo"));
    QCOMPARE(field("ssh")->text(), QStringLiteral("jump"));
    QCOMPARE(manager.findChild<QSpinBox *>(QStringLiteral("port"))->value(), 3307);
    field("password")->findChild<QAction *>(QStringLiteral("showPassword"))->trigger();
    QCOMPARE(field("password")->echoMode(), QLineEdit::Normal);
}

void TestConnections::takesTheTunnelApart_data()
{
    QTest::addColumn<QString>("destination");
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("user");
    QTest::addColumn<int>("port");
    QTest::newRow("name") << "gate"
                          << "gate"
                          << "" << 0;
    QTest::newRow("user") << "me@gate"
                          << "gate"
                          << "me" << 0;
    QTest::newRow("port") << "ssh://gate:2222"
                          << "gate"
                          << "" << 2222;
    QTest::newRow("all") << "ssh://me@gate.example.com:22"
                         << "gate.example.com"
                         << "me" << 22;
    QTest::newRow("IPv6") << "ssh://me@[::1]:22"
                          << "[::1]"
                          << "me" << 22;
    QTest::newRow("no such port") << "ssh://gate:99999"
                                  << "ssh://gate:99999"
                                  << "" << 0;
    QTest::newRow("something else") << "a@b@gate"
                                    << "a@b@gate"
                                    << "" << 0;
}

/// Fields in, destination out, and the other way round.
void TestConnections::takesTheTunnelApart()
{
    QFETCH(QString, destination);
    QFETCH(QString, host);
    QFETCH(QString, user);
    QFETCH(int, port);
    Endpoint place;
    place.host = QStringLiteral("db");
    place.user = QStringLiteral("u");
    place.schema = QStringLiteral("foo");
    place.ssh = destination;
    ConnectionForm form;
    form.setPlace(place);
    auto *sshUser = form.findChild<QLineEdit *>(QStringLiteral("sshUser"));
    QCOMPARE(form.findChild<QLineEdit *>(QStringLiteral("ssh"))->text(), host);
    QCOMPARE(sshUser->text(), user);
    QCOMPARE(form.findChild<QSpinBox *>(QStringLiteral("sshPort"))->value(), port);
    QVERIFY(!form.isModified());
    const auto read = form.endpoint();
    QVERIFY2(read, qPrintable(read ? QString() : read.error().message()));
    QCOMPARE(read->ssh, destination);
    sshUser->setText(QStringLiteral("other"));
    QVERIFY(form.isModified());
    QVERIFY(host == destination || form.endpoint()->ssh.contains(QLatin1String("other@")));
}

void TestConnections::stopsATest()
{
    QTcpServer silent; // takes connections and says nothing
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    Endpoint endpoint = tcp();
    endpoint.port = silent.serverPort();
    ConnectionTest test;
    QSignalSpy running(&test, &ConnectionTest::runningChanged);
    test.start(endpoint);
    QVERIFY(test.isRunning());
    QTRY_VERIFY(!test.stages().isEmpty());
    test.stop();
    QVERIFY(!test.isRunning());
    QCOMPARE(running.count(), 2);
    QVERIFY(test.stages().last().state == TestStage::State::Skipped);
    QSignalSpy finished(&test, &ConnectionTest::finished);
    test.start(tcp()); // and another one is not disturbed by it
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 15'000);
    QVERIFY(finished.first().first().toBool());
}

void TestConnections::passwordsNeverReachTheFile()
{
    ConnectionManager manager(m_store, m_passwords);
    manager.show();
    manager.findChild<QLineEdit *>(QStringLiteral("name"))->setText(QStringLiteral("x"));
    manager.findChild<QLineEdit *>(QStringLiteral("host"))->setText(QStringLiteral("h"));
    manager.findChild<QLineEdit *>(QStringLiteral("user"))->setText(QStringLiteral("u"));
    manager.findChild<QLineEdit *>(QStringLiteral("schema"))->setText(QStringLiteral("s"));
    manager.findChild<QLineEdit *>(QStringLiteral("password"))
        ->setText(QStringLiteral("t0p-secret"));
    QTest::mouseClick(manager.findChild<QPushButton *>(QStringLiteral("connectionSave")),
                      Qt::LeftButton);
    QFile file(m_store);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY(text.contains("\"x\"") && !text.contains("t0p-secret"));
}

void TestConnections::keepsThePasswordCommand()
{
    ConnectionManager manager(m_store, m_passwords);
    manager.show();
    const auto field = [&](const char *name) {
        return manager.findChild<QLineEdit *>(QLatin1String(name));
    };
    const QString url = tcp().toUrl();
    field("host")->setText(url); // a URL that is pasted fills the form, but for the command
    field("name")->setText(QStringLiteral("x"));
    field("passwordCommand")->setText(QStringLiteral(" echo wrong "));
    auto *save = manager.findChild<QPushButton *>(QStringLiteral("connectionSave"));
    QTest::mouseClick(save, Qt::LeftButton);
    const auto saved = ConnectionStore(m_store).find(QStringLiteral("x"));
    QVERIFY(saved && *saved);
    QCOMPARE((*saved)->passwordCommand, QStringLiteral("echo wrong"));
    QCOMPARE(field("passwordCommand")->text(), QStringLiteral("echo wrong"));
    // The test of the connection takes the password from there.
    auto *problem = manager.findChild<QLabel *>(QStringLiteral("connectionProblem"));
    field("passwordCommand")->setText(QStringLiteral("echo sealed >&2; exit 2"));
    QTest::mouseClick(manager.findChild<QPushButton *>(QStringLiteral("connectionTest")),
                      Qt::LeftButton);
    QTRY_VERIFY2_WITH_TIMEOUT(problem->text().contains(QLatin1String("exit code 2: sealed")),
                              qPrintable(problem->text()), 15'000);
    field("passwordCommand")->clear();
    QTest::mouseClick(save, Qt::LeftButton);
    QFile file(m_store);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("password_command"));
}

void TestConnections::testsStageByStage_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<int>("failing"); // the stage, or -1
    QTest::addColumn<QString>("words");
    QTest::newRow("good") << "" << -1 << "MariaDB";
    QTest::newRow("wrong port") << "port" << 1 << "refused";
    QTest::newRow("wrong password") << "password" << 3 << "Access denied";
    QTest::newRow("no schema") << "schema" << 3 << "nosuch";
    QTest::newRow("TLS on a server without") << "tls" << 2 << "TLS";
    QTest::newRow("may write and not read") << "writer" << 4 << "GRANT SELECT";
    QTest::newRow("no database server") << "other" << 1 << "not like MySQL";
    QTest::newRow("no such tunnel") << "ssh" << 0 << "no-such-host.invalid";
    QTest::newRow("no socket") << "socket" << 1 << "/no/such.sock";
}

void TestConnections::testsStageByStage()
{
    QFETCH(QString, change);
    QFETCH(int, failing);
    QFETCH(QString, words);
    Endpoint endpoint = tcp();
    QTcpServer other;
    if (change == QLatin1String("port"))
        endpoint.port = 1;
    else if (change == QLatin1String("password"))
        endpoint.password = QStringLiteral("wrong");
    else if (change == QLatin1String("schema"))
        endpoint.schema = QStringLiteral("nosuch");
    else if (change == QLatin1String("writer")) {
        SLICETOOL_VERIFY(m_servers->upstream().execute(
            QStringLiteral("CREATE OR REPLACE USER writer@'%' IDENTIFIED BY 'w'; "
                           "GRANT INSERT ON foo.* TO writer@'%'")));
        endpoint.user = QStringLiteral("writer");
        endpoint.password = QStringLiteral("w");
    } else if (change == QLatin1String("other")) {
        QVERIFY(other.listen(QHostAddress::LocalHost));
        connect(&other, &QTcpServer::newConnection, this,
                [&] { other.nextPendingConnection()->write("HTTP/1.1 200 hello\r\n"); });
        endpoint.port = other.serverPort();
    } else if (change == QLatin1String("tls"))
        endpoint.sslMode = SslMode::Required;
    else if (change == QLatin1String("ssh"))
        endpoint.ssh = QStringLiteral("nobody@no-such-host.invalid");
    else if (change == QLatin1String("socket")) {
        endpoint.host.clear();
        endpoint.port = 0;
        endpoint.socket = QStringLiteral("/no/such.sock");
    }
    ConnectionTest test;
    QSignalSpy finished(&test, &ConnectionTest::finished);
    test.start(endpoint);
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 15'000);
    QCOMPARE(finished.first().first().toBool(), failing < 0);
    QString all;
    for (int i = 0; i < test.stages().size(); ++i) {
        const TestStage &stage = test.stages().at(i);
        all += stage.text + QLatin1Char('\n');
        const auto expected = failing < 0 || i < failing ? TestStage::State::Ok
                              : i == failing             ? TestStage::State::Failed
                                                         : TestStage::State::Skipped;
        QVERIFY2(stage.state == expected, qPrintable(stage.name + stage.text));
    }
    QVERIFY2(all.contains(words), qPrintable(all));
}

void TestConnections::pickerRefusesProductionTargets()
{
    const ConnectionStore store(m_store);
    SLICETOOL_VERIFY(store.save({QStringLiteral("prod"),
                                 {},
                                 Environment::Production,
                                 QStringLiteral("mysql://u@h/s"),
                                 {}}));
    ConnectionPicker upstream(QStringLiteral("upstream"), nullptr, m_store);
    upstream.setConnection(QStringLiteral("prod"));
    QVERIFY(upstream.isValid());
    ConnectionPicker base(QStringLiteral("base"), nullptr, m_store);
    base.show();
    base.setConnection(QStringLiteral("prod"));
    QVERIFY(!base.isValid());
    QVERIFY(base.findChild<QLabel *>(QStringLiteral("baseProblem"))->isVisible());
    base.setConnection(QStringLiteral("mysql://u@h/s")); // the same place by its URL
    QVERIFY(!base.isValid());
    base.setConnection(QStringLiteral("mysql://u@localhost/mine"));
    QVERIFY(base.isValid());
    base.setConnection(QStringLiteral("nosuch"));
    QVERIFY(!base.isValid());
    // The mark of the environment follows what is named.
    auto *box = upstream.findChild<QComboBox *>();
    QCOMPARE(box->currentIndex(), 0);
    upstream.setConnection(QStringLiteral("mysql://u@h/s"));
    QCOMPARE(box->currentIndex(), -1);
    QCOMPARE(upstream.connection(), QStringLiteral("mysql://u@h/s"));
    SLICETOOL_VERIFY(store.save(
        {QStringLiteral("late"), {}, Environment::Local, QStringLiteral("mysql://u@h/s"), {}}));
    upstream.setConnection(QStringLiteral("late"));
    QVERIFY(!upstream.isValid() || box->currentIndex() == -1);
    upstream.reload();
    QVERIFY(upstream.isValid());
    QCOMPARE(box->currentIndex(), 1);
}

void TestConnections::asksTheServerForItsSchemas()
{
    ConnectionManager manager(m_store, m_passwords);
    manager.show();
    const auto field = [&](const char *name) {
        return manager.findChild<QLineEdit *>(QLatin1String(name));
    };
    field("host")->setText(tcp().toUrl());
    field("password")->setText(*tcp().password);
    field("schema")->clear(); // none is known yet
    field("schema")->findChild<QAction *>(QStringLiteral("listSchemas"))->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(field("schema")->completer(), 15'000);
    QStringList offered;
    const QAbstractItemModel *model = field("schema")->completer()->model();
    for (int row = 0; row < model->rowCount(); ++row)
        offered << model->index(row, 0).data().toString();
    QVERIFY2(offered.contains(tcp().schema), qPrintable(offered.join(u',')));
    QVERIFY(!offered.contains(QStringLiteral("mysql")));
    auto *problem = manager.findChild<QLabel *>(QStringLiteral("connectionProblem"));
    field("password")->setText(QStringLiteral("wrong"));
    field("schema")->findChild<QAction *>(QStringLiteral("listSchemas"))->trigger();
    QTRY_VERIFY2_WITH_TIMEOUT(problem->text().contains(QLatin1String("denied")),
                              qPrintable(problem->text()), 15'000);
}

void TestConnections::readsTheHostsOfSsh()
{
    QFile config(m_store + QStringLiteral(".ssh"));
    QVERIFY(config.open(QIODevice::WriteOnly));
    config.write(
        "# Host comment\nHost gate db.internal\n  HostName 10.0.0.1\nHOST=\"two words\" *.wild "
        "!not\n  Match host other\n\thost gate # again\nHostName no\n");
    config.close();
    QCOMPARE(sshHosts(config.fileName()),
             (QStringList{QStringLiteral("gate"), QStringLiteral("db.internal"),
                          QStringLiteral("two words")}));
    QCOMPARE(sshHosts(QStringLiteral("/no/such/file")), QStringList());
}

/// A tick beside "not encrypted" is none.
void TestConnections::saysHowSafeTheLineIs_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("cipher");
    QTest::addColumn<bool>("isSafe");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *url, const char *cipher, bool isSafe, const char *words) {
        QTest::addRow("%s %s", url, cipher)
            << QString::fromLatin1(url) << QString::fromLatin1(cipher) << isSafe
            << QString::fromLatin1(words);
    };
    row("mysql://u@db.example.com/s", "AES", true, "TLSv1.3, AES; the server's identity is not");
    row("mysql://u@db.example.com/s?ssl-mode=verify-ca", "AES", true, "host name is not");
    row("mysql://u@db.example.com/s?ssl-mode=verify-identity", "AES", true, "identity is verified");
    row("mysql://u@db.example.com/s", "", false, "the server offers no TLS");
    row("mysql://u@db.example.com/s?ssl-mode=disabled", "", false, "as configured");
    row("mysql://u@127.0.0.1/s", "", true, "on this machine only");
    row("mysql://u@127.0.0.1/s?ssh=gate", "", true, "encrypted by SSH");
    row("mysql://u@localhost/s", "", true, "as it was");
}

void TestConnections::saysHowSafeTheLineIs()
{
    QFETCH(QString, url);
    QFETCH(QString, cipher);
    QFETCH(bool, isSafe);
    QFETCH(QString, words);
    const auto endpoint = Endpoint::fromUrl(url, QString());
    SLICETOOL_VERIFY(endpoint);
    TestStage stage{QStringLiteral("TLS"), TestStage::State::Ok, QStringLiteral("as it was"), 0};
    judgeTransport(*endpoint, QStringLiteral("TLSv1.3"), cipher, stage);
    QCOMPARE(stage.state, isSafe ? TestStage::State::Ok : TestStage::State::Warning);
    QVERIFY2(stage.text.contains(words), qPrintable(stage.text));
}

void TestConnections::answerNextDialog(const QString &password, bool accept)
{
    auto *timer = new QTimer(this);
    timer->setInterval(50);
    connect(timer, &QTimer::timeout, this, [timer, password, accept] {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (widget->objectName() != QLatin1String("passwordDialog") || !widget->isVisible()
                || widget->property("answered").toBool())
                continue;
            widget->setProperty("answered", true);
            timer->deleteLater();
            widget->findChild<QLineEdit *>(QStringLiteral("password"))->setText(password);
            auto *dialog = qobject_cast<QDialog *>(widget);
            accept ? dialog->accept() : dialog->reject();
            return;
        }
    });
    timer->start();
}

void TestConnections::asksForAPasswordUntilItIsRight()
{
    Endpoint place = tcp();
    const QString right = *place.password;
    place.password.reset();
    Passwords passwords;
    answerNextDialog(QStringLiteral("wrong"));
    QTimer::singleShot(1500, this, [&] { answerNextDialog(right); });
    QFuture<Result<Endpoint>> future = QtConcurrent::run(
        [&] { return reachPlace(place.toUrl(), QStringLiteral("upstream"), passwords, {}); });
    QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 30'000);
    SLICETOOL_VERIFY(future.result());
    QCOMPARE(future.result()->password, std::optional(right));
    // Asked once: it is remembered.
    future = QtConcurrent::run(
        [&] { return reachPlace(place.toUrl(), QStringLiteral("base"), passwords, {}); });
    QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 10'000);
    QCOMPARE(future.result()->password, std::optional(right));
}

void TestConnections::givesUpWithTheWindow()
{
    Endpoint place = tcp();
    place.password.reset();
    Passwords passwords;
    auto window = std::make_unique<QWidget>();
    window->show();
    window->activateWindow();
    QTRY_COMPARE(QApplication::activeWindow(), window.get());
    QFuture<Result<Endpoint>> future = QtConcurrent::run(
        [&] { return reachPlace(place.toUrl(), QStringLiteral("upstream"), passwords, {}); });
    QTRY_VERIFY_WITH_TIMEOUT(window->findChild<QDialog *>(QStringLiteral("passwordDialog")),
                             15'000);
    window.reset();
    QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 10'000);
    QVERIFY(!future.result() && future.result().error().code == ErrorCode::LoginDenied);
}

void TestConnections::givesUpWithTheUser()
{
    Endpoint place = tcp();
    place.password.reset();
    Passwords passwords;
    answerNextDialog(QString(), false);
    QFuture<Result<Endpoint>> future = QtConcurrent::run(
        [&] { return reachPlace(place.toUrl(), QStringLiteral("upstream"), passwords, {}); });
    QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 20'000);
    QVERIFY(!future.result());
    QVERIFY(future.result().error().code == ErrorCode::LoginDenied);
}

void TestConnections::endsWithTheRun()
{
    Endpoint place = tcp();
    place.password.reset();
    Passwords passwords;
    std::stop_source stop;
    QFuture<Result<Endpoint>> future = QtConcurrent::run([&] {
        return reachPlace(place.toUrl(), QStringLiteral("upstream"), passwords, stop.get_token());
    });
    const auto dialogs = [] {
        int count = 0;
        for (QWidget *widget : QApplication::topLevelWidgets())
            count += widget->objectName() == QLatin1String("passwordDialog") && widget->isVisible();
        return count;
    };
    QTRY_COMPARE_WITH_TIMEOUT(dialogs(), 1, 20'000);
    stop.request_stop();
    QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 2000);
    QVERIFY(!future.result() && future.result().error().isCancelled());
    QTRY_COMPARE(dialogs(), 0);
}

SLICETOOL_TEST(TestConnections)
#include "tst_connections.moc"
