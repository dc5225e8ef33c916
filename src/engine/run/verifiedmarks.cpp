// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/run/verifiedmarks.h"

#include "base/loadfile.h"
#include "base/message.h"
#include "base/savefile.h"
#include "sql/quote.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>

namespace slicetool {

namespace {

constexpr qint64 clockTolerance = 2; // seconds

QString digest(const QStringList &places)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(places.join(QLatin1Char('\n')).toUtf8(), QCryptographicHash::Sha1)
            .toHex());
}

QJsonArray toJson(const TableStamp &stamp, const ServerInstance &server)
{
    return {server.began, stamp.created, stamp.written, server.logPosition};
}

Evidence evidence(const QJsonArray &values, const TableStamp &stamp, const ServerInstance &server)
{
    if (values.size() < 3 || stamp.created == 0
        || std::abs(values.at(0).toInteger() - server.began) > clockTolerance
        || values.at(1).toInteger() != stamp.created || values.at(2).toInteger() != stamp.written)
        return Evidence::None;
    if (stamp.written > 0)
        return Evidence::LastWrite;
    return values.at(3).toInteger() > 0 ? Evidence::LogPosition : Evidence::None;
}

/// The question how far the log has come.
QString logPosition(const ServerVersion &version)
{
    // MySQL can do without its log, which does not move then.
    return version.isMariaDb()
               ? QStringLiteral("SELECT VARIABLE_VALUE FROM information_schema.GLOBAL_STATUS WHERE "
                                "VARIABLE_NAME = 'INNODB_LSN_CURRENT'")
               : QStringLiteral(
                   "SELECT p.VARIABLE_VALUE FROM performance_schema.global_status AS p JOIN "
                   "performance_schema.global_status AS e ON e.VARIABLE_NAME = "
                   "'Innodb_redo_log_enabled' AND e.VARIABLE_VALUE = 'ON' WHERE p.VARIABLE_NAME = "
                   "'Innodb_redo_log_current_lsn'");
}

} // namespace

VerifiedMarks::VerifiedMarks(const QString &folder, const ServerInstance &sourceServer,
                             const QString &sourceSchema, const ServerInstance &targetServer,
                             const QString &targetSchema)
    : m_source(sourceServer)
    , m_target(targetServer)
{
    if (!folder.isEmpty())
        m_path = folder + QLatin1String("/verified/")
                 + digest({sourceServer.place, sourceSchema, targetServer.place, targetSchema})
                 + QLatin1String(".json");
    constexpr qint64 maxBytes = 64 << 20;
    if (const auto text = loadWhole(m_path, maxBytes, {}))
        m_tables = QJsonDocument::fromJson(*text).object();
}

void VerifiedMarks::save() const
{
    if (m_path.isEmpty() || m_new.isEmpty())
        return;
    // Whoever cannot keep it compares every row the next time: no reason to fail.
    (void)savePrivate(m_path, QJsonDocument(m_tables).toJson(QJsonDocument::Compact), {});
}

QJsonArray VerifiedMarks::side(const QString &table, QLatin1String name) const
{
    const std::lock_guard lock(m_mutex);
    return m_tables.value(table).toObject().value(name).toArray();
}

Evidence VerifiedMarks::sourceEvidence(const QString &table, const TableStamp &source) const
{
    return evidence(side(table, QLatin1String("source")), source, m_source);
}

Evidence VerifiedMarks::targetEvidence(const QString &table, const TableStamp &target) const
{
    return evidence(side(table, QLatin1String("target")), target, m_target);
}

qint64 VerifiedMarks::sourceLogPosition(const QString &table) const
{
    return side(table, QLatin1String("source")).at(3).toInteger();
}

qint64 VerifiedMarks::targetLogPosition(const QString &table) const
{
    return side(table, QLatin1String("target")).at(3).toInteger();
}

void VerifiedMarks::remember(const QString &table, const TableStamp &source,
                             const TableStamp &target, qint64 rows)
{
    // Of what there can be no evidence for.
    if ((source.written == 0 && m_source.logPosition == 0)
        || (target.written == 0 && m_target.logPosition == 0))
        return;
    const std::lock_guard lock(m_mutex);
    m_new << table;
    m_tables.insert(table, QJsonObject{{QStringLiteral("source"), toJson(source, m_source)},
                                       {QStringLiteral("target"), toJson(target, m_target)},
                                       {QStringLiteral("rows"), rows}});
}

std::optional<qint64> VerifiedMarks::rows(const QString &table) const
{
    const std::lock_guard lock(m_mutex);
    const qint64 rows = m_tables.value(table).toObject().value(QLatin1String("rows")).toInteger(-1);
    return rows < 0 ? std::nullopt : std::optional(rows);
}

void VerifiedMarks::restamp(const QString &table, const TableStamp &target)
{
    const std::lock_guard lock(m_mutex);
    if (!m_new.contains(table))
        return;
    QJsonObject mark = m_tables.value(table).toObject();
    mark.insert(QStringLiteral("target"), toJson(target, m_target));
    m_tables.insert(table, mark);
}

Result<qint64> logPositionOf(Session &session)
{
    const auto row = session.selectAll(
        logPosition(session.facts().version), 1,
        Message::tr("reading the log position of %1").arg(session.endpoint().label));
    if (!row)
        return row.error();
    return row->isEmpty() ? 0 : row->first().first().toLongLong();
}

Result<ServerInstance> instanceOf(Session &session)
{
    const ServerVersion &version = session.facts().version;
    const QString doing =
        Message::tr("checking how long %1 has been running").arg(session.endpoint().label);
    const auto row = session.selectAll(
        QStringLiteral("SELECT CONCAT_WS(' ', @@hostname, @@port, @@datadir%1), UNIX_TIMESTAMP(), "
                       "VARIABLE_VALUE FROM %2 WHERE VARIABLE_NAME = 'UPTIME'")
            .arg(version.isMariaDb() ? QString() : QStringLiteral(", @@server_uuid"),
                 version.isMariaDb() ? QStringLiteral("information_schema.GLOBAL_STATUS")
                                     : QStringLiteral("performance_schema.global_status")),
        3, doing);
    if (!row)
        return row.error();
    if (row->isEmpty())
        return ServerInstance{};
    const auto position = logPositionOf(session);
    const ResultRow &values = row->first();
    return ServerInstance{QString::fromUtf8(values.at(0)),
                          values.at(1).toLongLong() - values.at(2).toLongLong(),
                          position ? *position : 0};
}

Result<TableStamp> stampOf(Session &session, const QString &schema, const QString &table)
{
    const auto row = session.selectAll(
        QStringLiteral("SELECT UNIX_TIMESTAMP(CREATE_TIME), UNIX_TIMESTAMP(UPDATE_TIME), "
                       "UNIX_TIMESTAMP() FROM information_schema.TABLES WHERE TABLE_SCHEMA = %1 "
                       "AND TABLE_NAME = %2")
            .arg(sql::stringLiteral(schema), sql::stringLiteral(table)),
        3, Message::tr("checking when `%1` was last written to").arg(table));
    if (!row)
        return row.error();
    if (row->isEmpty())
        return TableStamp{};
    TableStamp stamp{row->first().at(0).toLongLong(), row->first().at(1).toLongLong()};
    // The second has not passed: more may be written in it.
    if (stamp.written >= row->first().at(2).toLongLong())
        stamp.written = 0;
    return stamp;
}

} // namespace slicetool
