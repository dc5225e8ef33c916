// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/clifixture.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace slicetool::test {

namespace {

// A table for each kind of key: single, composite, text, and none.
constexpr const char *tables =
    "CREATE DATABASE foo CHARACTER SET utf8mb4;\n"
    "USE foo;\n"
    "CREATE TABLE customers (name VARCHAR(40) PRIMARY KEY, city VARCHAR(40));\n"
    "CREATE TABLE events (id INT AUTO_INCREMENT PRIMARY KEY, created_at DATE NOT NULL, what "
    "TEXT);\n"
    "CREATE TABLE items (order_id INT, line SMALLINT, price DECIMAL(10,2), PRIMARY KEY (order_id, "
    "line));\n"
    "CREATE TABLE notes (id INT, words VARCHAR(60));\n"
    "CREATE TABLE orders (id INT AUTO_INCREMENT PRIMARY KEY, state ENUM('new','sent') NOT NULL, "
    "doc BLOB, changed TIMESTAMP(6) NULL);\n"
    "CREATE TABLE sessions (id INT PRIMARY KEY, data TEXT);\n"
    "CREATE VIEW sent AS SELECT id FROM orders WHERE state = 'sent';\n"
    "INSERT INTO customers SELECT CONCAT('name ', seq), CONCAT('city ', seq % 9) FROM "
    "seq_1_to_300;\n"
    "INSERT INTO events SELECT seq, DATE '2023-01-01' + INTERVAL seq DAY, REPEAT('e', seq % 50) "
    "FROM seq_1_to_900;\n"
    "INSERT INTO items SELECT seq DIV 3, seq % 3, seq / 7 FROM seq_1_to_3000;\n"
    "INSERT INTO notes SELECT seq % 100, CONCAT('words ', seq % 100) FROM seq_1_to_400;\n"
    "INSERT INTO orders SELECT seq, 1 + seq % 2, UNHEX(LEFT(SHA2(seq,256),40)), '2024-03-01 "
    "10:00:00.123456' "
    "FROM seq_1_to_2500;\n"
    "INSERT INTO sessions SELECT seq, 'secret' FROM seq_1_to_50;\n";

} // namespace

Result<std::unique_ptr<CliFixture>> CliFixture::start(const ServerFixture::Options &options)
{
    auto servers = ServerFixture::start(options);
    if (!servers)
        return servers.error();
    auto fixture = std::make_unique<CliFixture>();
    fixture->m_servers = std::move(*servers);
    return fixture;
}

Result<void> CliFixture::reset()
{
    m_folder = std::make_unique<QTemporaryDir>();
    // Nothing of the user who runs the tests: neither saved connections nor option files.
    environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR"})
        environment.insert(QString::fromLatin1(name), m_folder->path());
    for (const char *name : {"DBUS_SESSION_BUS_ADDRESS", "SLICETOOL_UPSTREAM_PASSWORD",
                             "SLICETOOL_BASE_PASSWORD", "SLICETOOL_WORK_PASSWORD", "MYSQL_PWD"})
        environment.remove(QString::fromLatin1(name));
    if (auto done = upstream().execute(QStringLiteral("DROP DATABASE IF EXISTS foo;\n")
                                       + QLatin1String(tables));
        !done)
        return done;
    return local().execute(
        QStringLiteral("DROP DATABASE IF EXISTS foo0; DROP DATABASE IF EXISTS foo1;"));
}

QString CliFixture::writePlan(const QJsonObject &keys)
{
    QJsonObject plan{
        {QStringLiteral("format"), QStringLiteral("slicetool-plan/1")},
        {QStringLiteral("name"), QStringLiteral("shop")},
        {QStringLiteral("upstream"),
         upstream().endpoint(QStringLiteral("foo"), QStringLiteral("upstream")).toUrl()},
        {QStringLiteral("base"),
         local().endpoint(QStringLiteral("foo0"), QStringLiteral("base")).toUrl()},
        {QStringLiteral("work"),
         local().endpoint(QStringLiteral("foo1"), QStringLiteral("work")).toUrl()},
    };
    for (auto key = keys.begin(); key != keys.end(); ++key) {
        if (key->isNull())
            plan.remove(key.key());
        else
            plan.insert(key.key(), *key);
    }
    return writeFile(QStringLiteral("plan.slice.json"), QJsonDocument(plan).toJson());
}

QString CliFixture::writeFile(const QString &name, const QByteArray &contents)
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(contents) != contents.size())
        qFatal("cannot write %s", qPrintable(file.fileName()));
    return file.fileName();
}

void CliFixture::saveConnections(const QJsonArray &connections)
{
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), path(QStringLiteral("config")));
    QDir().mkpath(path(QStringLiteral("config/slicetool")));
    writeFile(QStringLiteral("config/slicetool/connections.json"),
              QJsonDocument(
                  QJsonObject{{QStringLiteral("format"), QStringLiteral("slicetool-connections/1")},
                              {QStringLiteral("connections"), connections}})
                  .toJson());
}

QByteArray CliFixture::readFile(const QString &name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::unique_ptr<QProcess> CliFixture::launch(const QStringList &arguments)
{
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(environment);
    process->setWorkingDirectory(m_folder->path());
    process->start(qEnvironmentVariable("SLICETOOL_CLI"), arguments);
    if (!process->waitForStarted())
        qFatal("SLICETOOL_CLI: %s", qPrintable(process->errorString()));
    return process;
}

CliOutcome CliFixture::finish(QProcess &process, int milliseconds)
{
    // Standard input stays open and silent: a program that asks would wait until the timeout.
    if (process.state() != QProcess::NotRunning && !process.waitForFinished(milliseconds)) {
        process.kill();
        process.waitForFinished();
        return {-1, QString::fromUtf8(process.readAllStandardOutput()),
                QString::fromUtf8(process.readAllStandardError())};
    }
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2,
            QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

CliOutcome CliFixture::run(const QStringList &arguments)
{
    const auto process = launch(arguments);
    return finish(*process);
}

bool CliFixture::waitForError(QProcess &process, const QByteArray &text, QByteArray &read)
{
    process.setReadChannel(QProcess::StandardError);
    QElapsedTimer timer;
    timer.start();
    while (!read.contains(text)) {
        if (timer.elapsed() > 30000
            || (process.state() == QProcess::NotRunning && process.bytesAvailable() == 0))
            return false;
        process.waitForReadyRead(50);
        read += process.readAllStandardError();
    }
    return true;
}

QByteArray CliFixture::state(demo::PrivateServer &server, const QString &schema)
{
    const auto names = baseTables(server, schema);
    QByteArray text;
    if (!names)
        return text;
    for (const QString &name : *names) {
        const auto part = server.query(
            QStringLiteral("SHOW CREATE TABLE `%1`; CHECKSUM TABLE `%1` EXTENDED;").arg(name),
            schema);
        text += part ? *part : part.error().message().toUtf8();
    }
    return text;
}

Result<QStringList> CliFixture::compareBase(const QStringList &tables)
{
    return compareSchemas(upstream(), QStringLiteral("foo"), local(), QStringLiteral("foo0"),
                          tables);
}

Endpoint CliFixture::account(demo::PrivateServer &server, const QString &user,
                             const QString &password, const QStringList &grants,
                             const QString &schema, const QString &label)
{
    QString script =
        QStringLiteral("DROP USER IF EXISTS '%1'@'%';\nCREATE USER '%1'@'%' IDENTIFIED BY '%2';\n")
            .arg(user, password);
    for (const QString &grant : grants)
        script += QStringLiteral("GRANT %1 TO '%2'@'%';\n").arg(grant, user);
    if (const auto done = server.execute(script); !done)
        qFatal("%s", qPrintable(done.error().message()));
    Endpoint endpoint;
    endpoint.label = label;
    endpoint.host = QStringLiteral("127.0.0.1");
    endpoint.port = server.port();
    endpoint.user = user;
    endpoint.schema = schema;
    return endpoint;
}

} // namespace slicetool::test
