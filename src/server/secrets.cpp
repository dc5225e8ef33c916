// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/secrets.h"

#include "base/loadfile.h"
#include "base/message.h"
#include "server/servererrors.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFileInfo>
#include <QTimer>

#include <qt6keychain/keychain.h>

namespace slicetool {

namespace {

constexpr int keychainTimeoutMs = 5000;

const QString keychainService = QStringLiteral("slicetool");

/// Without a bus QtKeychain fails in any case, and some of its backends slowly.
bool mayHaveKeychain()
{
    return QCoreApplication::instance() && !qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS");
}

/// Runs a job for an entry, at most so long; `read` takes what it brought.
bool runJob(QKeychain::Job *job, const QString &key, const std::function<void()> &read = {},
            const std::stop_token &stop = {})
{
    bool isDone = false;
    QEventLoop loop;
    // The job deletes itself: where we stop waiting for it, it may still be at work.
    job->setAutoDelete(true);
    job->setKey(key);
    QObject::connect(job, &QKeychain::Job::finished, &loop, [&](QKeychain::Job *finished) {
        isDone = finished->error() == QKeychain::NoError;
        if (isDone && read)
            read();
        loop.quit();
    });
    QTimer::singleShot(keychainTimeoutMs, &loop, &QEventLoop::quit);
    QTimer look; // for a stop, which comes from another thread
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        if (stop.stop_requested())
            loop.quit();
    });
    look.start(100);
    job->start();
    loop.exec();
    return isDone;
}

bool isFor(const OptionFile &file, const Endpoint &endpoint)
{
    if (file.user() && *file.user() != endpoint.user)
        return false;
    if (!file.host())
        return true;
    // What 127.0.0.1 is behind a tunnel is another machine.
    const bool isTunnelled = !endpoint.ssh.isEmpty();
    const QString host = endpoint.serverHost();
    if (isThisMachine(*file.host()) || isThisMachine(host))
        return isThisMachine(*file.host()) && isThisMachine(host) && !isTunnelled;
    return file.host()->compare(host, Qt::CaseInsensitive) == 0;
}

Result<std::optional<QString>> passwordFromOptionFiles(const Endpoint &endpoint,
                                                       const SecretOptions &options)
{
    if (!options.defaultsExtraFile.isEmpty()) {
        const auto file = OptionFile::read(options.defaultsExtraFile);
        if (!file)
            return file.error();
        if (file->password() && isFor(*file, endpoint))
            return file->password();
    }
    if (options.userOptionFile.isEmpty() || isMissing(options.userOptionFile))
        return std::optional<QString>();
    const auto file = OptionFile::read(options.userOptionFile);
    if (!file) {
        if (file.error().code == ErrorCode::Io)
            return std::optional<QString>();
        return file.error();
    }
    return isFor(*file, endpoint) ? file->password() : std::nullopt;
}

} // namespace

std::optional<QString> readKeychain(const QString &key, std::stop_token stop)
{
    if (!mayHaveKeychain())
        return std::nullopt;
    auto *job = new QKeychain::ReadPasswordJob(keychainService);
    std::optional<QString> password;
    (void)runJob(
        job, key, [&] { password = job->textData(); }, stop);
    return password;
}

bool writeKeychain(const QString &key, const QString &password)
{
    if (!mayHaveKeychain())
        return false;
    auto *job = new QKeychain::WritePasswordJob(keychainService);
    job->setTextData(password);
    return runJob(job, key);
}

bool deleteKeychain(const QString &key)
{
    return mayHaveKeychain() && runJob(new QKeychain::DeletePasswordJob(keychainService), key);
}

Result<Endpoint> resolveEndpoint(const QString &connection, const QString &label,
                                 const SecretOptions &options)
{
    auto endpoint = ConnectionStore(options.connectionsFile).resolve(connection, label);
    if (!endpoint)
        return endpoint;
    endpoint->timeoutSeconds = options.timeoutSeconds;
    // A variable belongs to the place that the plan file calls so.
    QString role = label;
    if (options.areTurned && label != QLatin1String("upstream"))
        role = label == QLatin1String("base") ? QStringLiteral("work") : QStringLiteral("base");
    endpoint->passwordVariable = QStringLiteral("SLICETOOL_%1_PASSWORD").arg(role.toUpper());
    if (endpoint->password)
        return endpoint;

    if (options.typed)
        endpoint->password = options.typed(accountKey(*endpoint));
    const QByteArray variable = endpoint->passwordVariable.toLatin1();
    if (!endpoint->password && qEnvironmentVariableIsSet(variable.constData()))
        endpoint->password = qEnvironmentVariable(variable.constData(), QString());
    if (endpoint->password)
        return endpoint;
    const auto command =
        ConnectionStore(options.connectionsFile).passwordCommand(connection, *endpoint);
    if (!command)
        return command.error();
    endpoint->passwordCommand = *command;
    SLICETOOL_TRY(findPassword(*endpoint, options));
    return endpoint;
}

Result<void> findPassword(Endpoint &endpoint, const SecretOptions &options)
{
    const QString key = accountKey(endpoint);
    if (!endpoint.password && options.typed)
        endpoint.password = options.typed(key);
    if (endpoint.password || !endpoint.passwordCommand.isEmpty())
        return {};
    const auto fromFile = passwordFromOptionFiles(endpoint, options);
    if (!fromFile)
        return fromFile.error();
    endpoint.password = *fromFile;
    if (!endpoint.password && options.keychain)
        endpoint.password = options.keychain(key);
    return {};
}

Result<void> promptForPassword(Endpoint &endpoint, const SecretOptions &options)
{
    const auto password =
        options.prompt ? options.prompt(
            Message::tr("Password of %1, %2: ").arg(endpoint.label, endpoint.display()))
                       : std::nullopt;
    if (!password) {
        return Error{ErrorCode::LoginDenied,
                     Message::tr("logging in to %1, %2").arg(endpoint.label, endpoint.display()),
                     Message::tr("the server requires a password, but none is available"),
                     howToGivePassword(endpoint)};
    }
    endpoint.password = *password;
    return {};
}

} // namespace slicetool
