// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/run/turnfile.h"

#include "base/loadfile.h"
#include "base/message.h"
#include "base/savefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>

#include <algorithm>

namespace slicetool {

namespace {

const QLatin1String turnedName("turned");
const QLatin1String atName("at");
const QLatin1String inUseName("inUse");
const QLatin1String refreshedName("refreshed");

QJsonObject toJson(const CopyPlace &place)
{
    return {{QStringLiteral("address"), place.address},
            {QStringLiteral("server"), place.server},
            {QStringLiteral("schema"), place.schema}};
}

CopyPlace placeFromJson(const QJsonValue &json)
{
    return {json[QLatin1String("address")].toString(), json[QLatin1String("server")].toString(),
            json[QLatin1String("schema")].toString()};
}

QDateTime timeFromJson(const QJsonValue &turn)
{
    return QDateTime::fromString(turn[atName].toString(), Qt::ISODateWithMs);
}

/// Files of older versions have no places.
bool isPlace(const QJsonValue &json)
{
    return json.isUndefined()
           || (json[QLatin1String("address")].isString() && json[QLatin1String("server")].isString()
               && json[QLatin1String("schema")].isString());
}

bool isTurn(const QJsonValue &json)
{
    return json[turnedName].isBool() && (json[atName].isUndefined() || timeFromJson(json).isValid())
           && isPlace(json[inUseName]) && isPlace(json[refreshedName])
           && json[inUseName].isUndefined() == json[refreshedName].isUndefined();
}

Result<QJsonObject> readTurns(const QString &path)
{
    if (isAbsent(path))
        return QJsonObject();
    const auto failure = [&](const QString &reason) {
        return Error{
            ErrorCode::Io, Message::tr("checking which copy is in use"),
            path + QLatin1String(": ") + reason,
            Message::tr("Fix the file, or remove it: base and work are then as the plans say.")};
    };
    constexpr qint64 maxBytes = 16 << 20;
    const Result<QByteArray> text = loadWhole(path, maxBytes, {});
    if (!text)
        return failure(text.error().reason);
    const QJsonDocument json = QJsonDocument::fromJson(*text);
    const QJsonObject turns = json.object();
    const bool isWhole = json.isObject() && std::all_of(turns.begin(), turns.end(), isTurn);
    return isWhole ? Result<QJsonObject>(turns) : failure(Message::tr("it is damaged"));
}

} // namespace

bool CopyPlace::mayBe(const CopyPlace &other) const
{
    return schema == other.schema
           && (address == other.address || (!server.isEmpty() && server == other.server));
}

Error turnHasChanged()
{
    return {ErrorCode::Locked, Message::tr("checking which copy is in use"),
            Message::tr("base and work were swapped in the meantime"),
            Message::tr("Run it again.")};
}

TurnFile::TurnFile(const QString &folder) : m_folder(folder)
{
    if (!folder.isEmpty())
        m_path = QDir(folder).filePath(QStringLiteral("turns.json"));
}

Result<Turn> TurnFile::turnOf(const QString &planPath) const
{
    const auto turns = readTurns(m_path);
    if (!turns)
        return turns.error();
    const QJsonValue turn = turns->value(planPath);
    return Turn{turn[turnedName].toBool(), timeFromJson(turn)};
}

Result<std::optional<TurnFile::LastTurn>> TurnFile::lastTurnOf(const CopyPlace &place) const
{
    std::optional<LastTurn> last;
    const auto turns = readTurns(m_path);
    if (!turns)
        return turns.error();
    for (auto turn = turns->begin(); turn != turns->end(); ++turn) {
        const QJsonObject json = turn->toObject();
        const bool isInUse = placeFromJson(json.value(inUseName)).mayBe(place);
        const bool isRefreshed = placeFromJson(json.value(refreshedName)).mayBe(place);
        const QDateTime at = timeFromJson(json);
        if ((isInUse || isRefreshed) && (!last || last->at < at))
            last = LastTurn{turn.key(), at, isInUse};
    }
    return last;
}

Result<void> TurnFile::setTurned(const QString &planPath, bool isTurned, const CopyPlace &inUse,
                                 const CopyPlace &refreshed, const std::optional<Turn> &seen) const
{
    const auto failure = [&](const QString &reason) {
        return Error{ErrorCode::Io, Message::tr("swapping base and work"),
                     m_path + QLatin1String(": ") + reason};
    };
    (void)makePrivateFolder(QFileInfo(m_path).absolutePath());
    constexpr int busyTimeoutMs = 5000;
    QLockFile lock(m_path + QStringLiteral(".lock"));
    if (!lock.tryLock(busyTimeoutMs))
        return failure(Message::tr("it cannot be locked"));
    auto turns = readTurns(m_path);
    if (!turns)
        return turns.error();
    const QJsonValue last = turns->value(planPath);
    if (seen && *seen != Turn{last[turnedName].toBool(), timeFromJson(last)})
        return turnHasChanged();
    // Later than every other one, whatever the clock says by now.
    QDateTime at = QDateTime::currentDateTimeUtc();
    for (const QJsonValue &turn : std::as_const(*turns)) {
        const QDateTime other = timeFromJson(turn);
        if (other.isValid() && at <= other)
            at = other.toUTC().addMSecs(1);
    }
    turns->insert(planPath, QJsonObject{{QString(turnedName), isTurned},
                                        {QString(atName), at.toString(Qt::ISODateWithMs)},
                                        {QString(inUseName), toJson(inUse)},
                                        {QString(refreshedName), toJson(refreshed)}});
    const Result<void> saved = savePrivate(m_path, QJsonDocument(*turns).toJson(), {});
    return saved ? saved : failure(saved.error().reason);
}

} // namespace slicetool
