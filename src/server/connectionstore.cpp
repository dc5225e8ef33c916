// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/connectionstore.h"

#include "base/loadfile.h"
#include "base/message.h"
#include "base/savefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QStringList>

#include <algorithm>

namespace slicetool {

namespace {

constexpr QLatin1String formatName("slicetool-connections/1");
constexpr int lockTimeoutMs = 5000;

bool isUrl(const QString &connection)
{
    return connection.contains(QLatin1String("://"));
}

bool isTarget(const QString &label)
{
    return label != QLatin1String("upstream");
}

/// Whether two endpoints are the same schema of the same server, as far as their spelling
/// tells; the servers themselves are asked later, once they are connected.
bool samePlace(const Endpoint &a, const Endpoint &b)
{
    const auto port = [](const Endpoint &e) { return e.port == 0 ? 3306 : e.port; };
    if (a.schema != b.schema || a.usesSocket() != b.usesSocket())
        return false;
    if (a.usesSocket())
        return a.socket == b.socket;
    if (a.host.compare(b.host, Qt::CaseInsensitive) != 0 || port(a) != port(b))
        return false;
    // A name may mean one server from everywhere; 127.0.0.1 does not.
    return a.ssh == b.ssh || !isThisMachine(a.host);
}

/// A connection as the file has it.
/// @param former what is known of it already; what else is there stays
QJsonObject objectOf(const SavedConnection &connection, QJsonObject former)
{
    former.insert(QLatin1String("name"), connection.name);
    former.insert(QLatin1String("folder"), connection.folder);
    former.insert(QLatin1String("environment"), toString(connection.environment));
    former.insert(QLatin1String("url"), connection.url);
    const auto insertIfAny = [&](QLatin1String key, const QString &value) {
        if (value.isEmpty())
            former.remove(key);
        else
            former.insert(key, value);
    };
    insertIfAny(QLatin1String("password_command"), connection.passwordCommand);
    insertIfAny(QLatin1String("color"), connection.color);
    return former;
}

/// What anybody may have written is not run, and not made the user's own by writing the file anew.
Error unsafeFile(const QString &path)
{
    return {ErrorCode::Refused, Message::tr("reading the saved connections in %1").arg(path),
            Message::tr("it has a password command, and is world-writable"),
            Message::tr("Look at its password commands, then run chmod 600 on it.")};
}

} // namespace

QString toString(Environment environment)
{
    switch (environment) {
    case Environment::Unspecified:
        return QString();
    case Environment::Local:
        return QStringLiteral("local");
    case Environment::Staging:
        return QStringLiteral("staging");
    case Environment::Production:
        return QStringLiteral("production");
    }
    Q_UNREACHABLE();
}

bool isColor(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("\\A#[0-9a-fA-F]{6}\\z"));
    return text.isEmpty() || form.match(text).hasMatch();
}

std::optional<Environment> environmentFromString(const QString &text)
{
    for (const Environment environment : {Environment::Unspecified, Environment::Local,
                                          Environment::Staging, Environment::Production}) {
        if (text == toString(environment))
            return environment;
    }
    return std::nullopt;
}

/// The file's content, with all that is in it, and the connections read from it.
struct ConnectionStore::Document {
    QJsonObject root;
    QJsonArray array; ///< root's "connections", of the same length as connections
    QList<SavedConnection> connections;
    bool isUnsafe = false; ///< anybody may write to it, and it has a password command

    /// What somebody else may have written is not run, whoever asks for it.
    QList<SavedConnection> shown() const
    {
        QList<SavedConnection> all = connections;
        for (SavedConnection &connection : all) {
            if (isUnsafe)
                connection.passwordCommand.clear();
        }
        return all;
    }

    qsizetype indexOf(const QString &name) const
    {
        for (qsizetype i = 0; i < connections.size(); ++i) {
            if (connections[i].name == name)
                return i;
        }
        return -1;
    }
};

ConnectionStore::ConnectionStore(const QString &path) : m_path(path) { }

QString ConnectionStore::defaultPath()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation))
        .filePath(QStringLiteral("slicetool/connections.json"));
}

Error ConnectionStore::error(ErrorCode code, const QString &reason, const QString &remedy) const
{
    return {code, Message::tr("reading the saved connections in %1").arg(m_path), reason, remedy};
}

Result<ConnectionStore::Document> ConnectionStore::load() const
{
    Document document;
    if (isMissing(m_path))
        return document;
    constexpr qint64 maxBytes = 16 << 20;
    const Result<QByteArray> text = loadWhole(m_path, maxBytes, {});
    if (!text)
        return error(ErrorCode::Io, text.error().reason);

    QJsonParseError parseError;
    const QJsonDocument json = QJsonDocument::fromJson(*text, &parseError);
    if (json.isNull()) {
        const auto line = text->left(parseError.offset).count('\n') + 1;
        return error(
            ErrorCode::Plan,
            Message::tr("line %1: %2").arg(QString::number(line), parseError.errorString()));
    }
    document.root = json.object();
    if (document.root.value(QLatin1String("format")) != QJsonValue(formatName)) {
        return error(ErrorCode::Plan, Message::tr("/format is not \"%1\"").arg(formatName));
    }
    const QJsonValue array = document.root.value(QLatin1String("connections"));
    if (!array.isArray())
        return error(ErrorCode::Plan, Message::tr("/connections is not a list"));
    document.array = array.toArray();

    for (qsizetype i = 0; i < document.array.size(); ++i) {
        const QString pointer = QStringLiteral("/connections/%1").arg(i);
        if (!document.array[i].isObject())
            return error(ErrorCode::Plan, Message::tr("%1 is not an object").arg(pointer));
        const QJsonObject object = document.array[i].toObject();
        for (const char *key :
             {"name", "folder", "environment", "url", "password_command", "color"}) {
            const QJsonValue value = object.value(QLatin1String(key));
            if (!value.isUndefined() && !value.isString())
                return error(ErrorCode::Plan,
                             Message::tr("%1/%2 is not a string").arg(pointer, QLatin1String(key)));
        }
        const auto environment =
            environmentFromString(object.value(QLatin1String("environment")).toString());
        if (!environment) {
            return error(ErrorCode::Plan, Message::tr("%1/environment is unknown").arg(pointer),
                         Message::tr("Use production, staging, local or an empty string."));
        }
        const SavedConnection connection{object.value(QLatin1String("name")).toString(),
                                         object.value(QLatin1String("folder")).toString(),
                                         *environment,
                                         object.value(QLatin1String("url")).toString(),
                                         object.value(QLatin1String("password_command")).toString(),
                                         object.value(QLatin1String("color")).toString()};
        if (!isColor(connection.color))
            return error(ErrorCode::Plan, Message::tr("%1/color is not a color").arg(pointer),
                         Message::tr("Write it as #rrggbb, or leave it out."));
        if (connection.name.isEmpty())
            return error(ErrorCode::Plan, Message::tr("%1/name is missing").arg(pointer));
        if (document.indexOf(connection.name) >= 0)
            return error(ErrorCode::Plan, Message::tr("%1/name is already taken").arg(pointer));
        if (connection.url.isEmpty())
            return error(ErrorCode::Plan, Message::tr("%1/url is missing").arg(pointer));
        const auto endpoint = Endpoint::fromUrl(connection.url, connection.name);
        if (endpoint && !endpoint->password.value_or(QString()).isEmpty()) {
            return error(
                ErrorCode::Plan, Message::tr("%1/url contains a password").arg(pointer),
                Message::tr("Remove it; passwords belong in the keychain or in an option file."));
        }
        document.isUnsafe = document.isUnsafe || !connection.passwordCommand.isEmpty();
        document.connections.append(connection);
    }
    document.isUnsafe = document.isUnsafe && (QFile::permissions(m_path) & QFileDevice::WriteOther);
    return document;
}

Result<void> ConnectionStore::store(const Document &document) const
{
    QJsonObject root = document.root;
    root.insert(QLatin1String("format"), formatName);
    root.insert(QLatin1String("connections"), document.array);

    const auto saved = savePrivate(m_path, QJsonDocument(root).toJson(QJsonDocument::Indented), {});
    if (!saved)
        return Error{ErrorCode::Io, Message::tr("writing the saved connections to %1").arg(m_path),
                     saved.error().reason};
    return {};
}

Result<QList<SavedConnection>> ConnectionStore::all() const
{
    const auto document = load();
    if (!document)
        return document.error();
    return document->shown();
}

Result<std::optional<SavedConnection>> ConnectionStore::find(const QString &name) const
{
    const auto document = load();
    if (!document)
        return document.error();
    const qsizetype index = document->indexOf(name);
    if (index < 0)
        return std::optional<SavedConnection>();
    return std::optional<SavedConnection>(document->shown().at(index));
}

Result<void> ConnectionStore::save(const SavedConnection &connection,
                                   const QString &previousName) const
{
    const QString doing = Message::tr("saving the connection %1").arg(connection.name);
    if (connection.name.trimmed().isEmpty() || isUrl(connection.name)) {
        return Error{ErrorCode::Usage, doing,
                     Message::tr("a connection needs a name that is not a URL")};
    }
    const auto endpoint = Endpoint::fromUrl(connection.url, connection.name);
    if (!endpoint)
        return endpoint.error();

    if (!makePrivateFolder(QFileInfo(m_path).absolutePath()))
        return Error{ErrorCode::Io, doing,
                     Message::tr("the folder of %1 cannot be created").arg(m_path)};
    QLockFile lock(m_path + QStringLiteral(".lock"));
    if (!lock.tryLock(lockTimeoutMs))
        return Error{ErrorCode::Io, doing, Message::tr("%1 cannot be locked").arg(m_path)};

    auto document = load();
    if (!document)
        return document.error();
    // Written anew, it would be the user's own, with whatever stands in it.
    if (document->isUnsafe)
        return unsafeFile(m_path);
    const qsizetype previous = previousName.isEmpty() ? -1 : document->indexOf(previousName);
    qsizetype index = document->indexOf(connection.name);
    if (previous >= 0 && index >= 0 && index != previous)
        return Error{ErrorCode::Usage, doing,
                     Message::tr("a connection named %1 already exists").arg(connection.name)};
    if (previous >= 0)
        index = previous;
    SavedConnection stored = connection;
    stored.url = endpoint->toUrl();
    const QJsonObject object =
        objectOf(stored, index < 0 ? QJsonObject() : document->array[index].toObject());
    if (index < 0)
        document->array.append(object);
    else
        document->array.replace(index, object);
    return store(*document);
}

Result<void> ConnectionStore::exportTo(const QString &path) const
{
    const auto connections = all();
    if (!connections)
        return connections.error();
    QJsonArray array;
    for (SavedConnection connection : *connections) {
        connection.passwordCommand.clear();
        array << objectOf(connection, {});
    }
    const QJsonObject root{{QLatin1String("format"), formatName},
                           {QLatin1String("connections"), array}};
    return saveWhole(path, QJsonDocument(root).toJson(),
                     Message::tr("writing the connections to %1").arg(path));
}

Result<void> ConnectionStore::remove(const QString &name) const
{
    const QString doing = Message::tr("removing the connection %1").arg(name);
    const Error unknown{ErrorCode::Usage, doing,
                        Message::tr("there is no saved connection with that name")};
    if (isMissing(m_path))
        return unknown;
    QLockFile lock(m_path + QStringLiteral(".lock"));
    if (!lock.tryLock(lockTimeoutMs))
        return Error{ErrorCode::Io, doing, Message::tr("%1 cannot be locked").arg(m_path)};

    auto document = load();
    if (!document)
        return document.error();
    if (document->isUnsafe)
        return unsafeFile(m_path);
    const qsizetype index = document->indexOf(name);
    if (index < 0)
        return unknown;
    document->array.removeAt(index);
    return store(*document);
}

Result<QString> ConnectionStore::passwordCommand(const QString &connection,
                                                 const Endpoint &endpoint) const
{
    const auto document = load();
    if (!document)
        return QString(); // a URL goes without it, and a name has been looked for before
    const QList<SavedConnection> &saved = document->connections;
    const auto isMeant = [&](const SavedConnection &each) {
        if (!isUrl(connection))
            return each.name == connection;
        const auto place = Endpoint::fromUrl(each.url, endpoint.label);
        return place && !each.passwordCommand.isEmpty()
               && accountKey(*place) == accountKey(endpoint);
    };
    const auto found = std::find_if(saved.begin(), saved.end(), isMeant);
    if (found == saved.end() || found->passwordCommand.isEmpty())
        return QString();
    if (document->isUnsafe)
        return unsafeFile(m_path);
    return found->passwordCommand;
}

Result<Endpoint> ConnectionStore::resolve(const QString &connection, const QString &label) const
{
    const bool url = isUrl(connection);
    if (url && !isTarget(label))
        return Endpoint::fromUrl(connection, label);

    const auto saved = all();
    if (!saved)
        return saved.error();
    const auto endpoint =
        url ? Endpoint::fromUrl(connection, label) : fromName(*saved, connection, label);
    if (!endpoint || !isTarget(label))
        return endpoint;

    // However it is spelled: as a URL, or under a second name that has no mark.
    for (const SavedConnection &other : *saved) {
        if (other.environment != Environment::Production)
            continue;
        const auto place = Endpoint::fromUrl(other.url, label);
        if (place && samePlace(*place, *endpoint)) {
            return Error{
                ErrorCode::Refused, Message::tr("finding the connection to %1").arg(label),
                Message::tr("the saved connection %1 is marked production, which is "
                            "never written to")
                    .arg(other.name),
                Message::tr("Use a different schema for %1, or change the environment in %2.")
                    .arg(label, m_path)};
        }
    }
    return endpoint;
}

Result<Endpoint> ConnectionStore::fromName(const QList<SavedConnection> &saved, const QString &name,
                                           const QString &label) const
{
    QStringList names;
    for (const SavedConnection &candidate : saved) {
        if (candidate.name == name)
            return Endpoint::fromUrl(candidate.url, label);
        names.append(candidate.name);
    }
    // Something with one of these is a URL without its scheme, and may hold a password.
    static const QRegularExpression urlMarks(QStringLiteral("[@:/?%#]"));
    const QString asked = name.contains(urlMarks)
                              ? Message::tr("there is no saved connection")
                              : Message::tr("there is no saved connection \"%1\"").arg(name);
    const QString known =
        names.isEmpty()
            ? Message::tr("No connections are saved; a URL looks like mysql://user@host/schema.")
            : Message::tr("Saved connections: %1; a URL looks like mysql://user@host/schema.")
                  .arg(names.join(QLatin1String(", ")));
    return Error{ErrorCode::Plan, Message::tr("finding the connection to %1").arg(label), asked,
                 known};
}

} // namespace slicetool
