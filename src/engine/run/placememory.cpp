// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/run/placememory.h"

#include "base/loadfile.h"
#include "base/savefile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace slicetool {

namespace {

const QLatin1String format("slicetool-places/1");
constexpr qsizetype maxOthers = 50;
constexpr qint64 maxMemoryBytes = 1 << 20;

QJsonObject toJson(const ServerIdentity &identity)
{
    return {{QStringLiteral("uuid"), identity.uuid},
            {QStringLiteral("facts"), QJsonArray::fromStringList(identity.facts)}};
}

ServerIdentity fromJson(const QJsonValue &json)
{
    const QJsonObject object = json.toObject();
    ServerIdentity identity{object.value(QLatin1String("uuid")).toString(), {}};
    const QJsonArray facts = object.value(QLatin1String("facts")).toArray();
    for (const QJsonValue &fact : facts)
        identity.facts << fact.toString();
    return identity;
}

/// Whether two servers say different things of themselves.
bool areTellable(const ServerIdentity &a, const ServerIdentity &b)
{
    return a.isKnown() && b.isKnown() && !(a == b);
}

/// Whether a server is the one that was remembered, which differs from `itself`. By its uuid alone
/// only where that is what told the two apart.
bool isRemembered(const ServerIdentity &server, const ServerIdentity &remembered,
                  const ServerIdentity &itself)
{
    if (!areTellable(remembered, itself) || !areTellable(server, itself))
        return false;
    if (!remembered.uuid.isEmpty() && !itself.uuid.isEmpty() && remembered.uuid != itself.uuid)
        return server.uuid == remembered.uuid;
    return server == remembered;
}

} // namespace

struct PlaceMemory::Contents {
    ServerIdentity itself;
    QList<ServerIdentity> others;
};

PlaceMemory::PlaceMemory(const QString &folder, const Endpoint &place)
    : m_place(serverSpelling(place))
{
    if (!folder.isEmpty())
        m_path = folder + QLatin1String("/places/")
                 + QString::fromLatin1(
                     QCryptographicHash::hash(m_place.toUtf8(), QCryptographicHash::Sha256).toHex())
                 + QStringLiteral(".json");
}

PlaceMemory::Contents PlaceMemory::read() const
{
    const Result<QByteArray> text = loadWhole(m_path, maxMemoryBytes, {});
    if (!text)
        return {};
    const QJsonObject root = QJsonDocument::fromJson(*text).object();
    if (root.value(QLatin1String("format")).toString() != format
        || root.value(QLatin1String("place")).toString() != m_place)
        return {};
    Contents contents{fromJson(root.value(QLatin1String("itself"))), {}};
    const QJsonArray others = root.value(QLatin1String("others")).toArray();
    for (const QJsonValue &other : others)
        contents.others << fromJson(other);
    return contents;
}

void PlaceMemory::write(const Contents &contents) const
{
    QJsonArray others;
    for (const ServerIdentity &other : contents.others)
        others << toJson(other);
    const QJsonObject all{{QStringLiteral("format"), QString(format)},
                          {QStringLiteral("place"), m_place},
                          {QStringLiteral("itself"), toJson(contents.itself)},
                          {QStringLiteral("others"), others}};
    (void)savePrivate(m_path, QJsonDocument(all).toJson(QJsonDocument::Compact), {});
}

void PlaceMemory::rememberOther(const ServerIdentity &itself, const ServerIdentity &other) const
{
    if (m_path.isEmpty())
        return;
    const Contents before = read();
    Contents contents = before;
    if (!(contents.itself == itself))
        contents = {itself, {}};
    if (areTellable(itself, other) && !contents.others.contains(other))
        contents.others << other;
    while (contents.others.size() > maxOthers)
        contents.others.removeFirst();
    if (!(contents.itself == before.itself) || contents.others != before.others)
        write(contents);
}

void PlaceMemory::forget(const ServerIdentity &other) const
{
    Contents contents = read();
    const qsizetype removed = contents.others.removeIf([&](const ServerIdentity &remembered) {
        return remembered == other || (!other.uuid.isEmpty() && remembered.uuid == other.uuid);
    });
    if (removed > 0)
        write(contents);
}

bool PlaceMemory::isOther(const ServerIdentity &server) const
{
    const Contents contents = read();
    return std::any_of(contents.others.begin(), contents.others.end(),
                       [&](const ServerIdentity &remembered) {
                           return isRemembered(server, remembered, contents.itself);
                       });
}

} // namespace slicetool
