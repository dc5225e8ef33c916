// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/run/pairmemory.h"

#include "base/loadfile.h"
#include "base/message.h"
#include "base/savefile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

namespace slicetool {

QString pairPlace(const Endpoint &endpoint)
{
    return endpoint.serverHost() + QLatin1Char(':') + QString::number(endpoint.serverPort())
           + QLatin1Char(' ') + endpoint.socket + QLatin1Char(' ') + endpoint.ssh + QLatin1Char('/')
           + endpoint.schema;
}

PairMemory::PairMemory(const QString &folder, const QString &kind, const Endpoint &source,
                       const Endpoint &target)
{
    if (folder.isEmpty())
        return;
    const QByteArray places = (pairPlace(source) + QLatin1Char('\n') + pairPlace(target)).toUtf8();
    m_path =
        folder + QLatin1Char('/') + kind + QLatin1Char('/')
        + QString::fromLatin1(QCryptographicHash::hash(places, QCryptographicHash::Sha1).toHex())
        + QStringLiteral(".json");
    constexpr qint64 maxBytes = 64 << 20;
    if (const auto text = loadWhole(m_path, maxBytes, {}))
        m_tables = QJsonDocument::fromJson(*text).object();
}

QJsonObject PairMemory::of(const QString &table) const
{
    const QMutexLocker lock(&m_mutex);
    return m_tables.value(table).toObject();
}

void PairMemory::remember(const QString &table, const QJsonObject &what)
{
    const QMutexLocker lock(&m_mutex);
    m_tables.insert(table, what);
    m_isChanged = true;
}

void PairMemory::forget(const QString &table)
{
    const QMutexLocker lock(&m_mutex);
    m_isChanged = m_isChanged || m_tables.contains(table);
    m_tables.remove(table);
}

Result<void> PairMemory::save()
{
    const QMutexLocker lock(&m_mutex);
    if (m_path.isEmpty() || !m_isChanged)
        return {};
    SLICETOOL_TRY(savePrivate(m_path, QJsonDocument(m_tables).toJson(QJsonDocument::Compact),
                              Message::tr("writing %1").arg(m_path)));
    m_isChanged = false;
    return {};
}

} // namespace slicetool
