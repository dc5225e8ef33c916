// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/jsonlocator.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

namespace slicetool {

QString jsonPointer(const QString &parent, const QString &name)
{
    QString escaped = name;
    escaped.replace(QLatin1Char('~'), QLatin1String("~0"));
    escaped.replace(QLatin1Char('/'), QLatin1String("~1"));
    return parent + QLatin1Char('/') + escaped;
}

QString jsonPointer(const QString &parent, qsizetype index)
{
    return parent + QLatin1Char('/') + QString::number(index);
}

JsonLocator::JsonLocator(const QByteArray &json) : m_json(json)
{
    if (m_json.startsWith("\xef\xbb\xbf"))
        m_at = 3;
    readValue(QString());
}

TextPosition JsonLocator::positionOf(const QString &pointer) const
{
    for (QString at = pointer;; at.truncate(at.lastIndexOf(QLatin1Char('/')))) {
        const auto found = m_offsets.constFind(at);
        if (found != m_offsets.constEnd())
            return TextPosition::ofByte(m_json, *found);
        if (at.isEmpty())
            return {};
    }
}

void JsonLocator::readValue(const QString &pointer)
{
    skipBlanks();
    // A member's place is that of its name, which is known already.
    if (!m_offsets.contains(pointer))
        m_offsets.insert(pointer, m_at);
    if (accept('{')) {
        readObject(pointer);
    } else if (accept('[')) {
        readArray(pointer);
    } else if (m_at < m_json.size() && m_json.at(m_at) == '"') {
        readString();
    } else {
        while (m_at < m_json.size() && !QByteArrayView(",]} \t\r\n").contains(m_json.at(m_at)))
            ++m_at;
    }
}

void JsonLocator::readObject(const QString &pointer)
{
    QSet<QString> names;
    do {
        skipBlanks();
        const qsizetype start = m_at;
        if (m_at >= m_json.size() || m_json.at(m_at) != '"')
            break;
        const QString name = readString();
        const QString member = jsonPointer(pointer, name);
        if (names.contains(name))
            m_duplicates.append({member, TextPosition::ofByte(m_json, start)});
        names.insert(name);
        m_offsets.insert(member, start);
        if (!accept(':'))
            return;
        readValue(member);
    } while (accept(','));
    accept('}');
}

void JsonLocator::readArray(const QString &pointer)
{
    if (accept(']'))
        return;
    qsizetype index = 0;
    do {
        readValue(jsonPointer(pointer, index++));
    } while (accept(','));
    accept(']');
}

QString JsonLocator::readString()
{
    const qsizetype start = m_at;
    for (++m_at; m_at < m_json.size() && m_json.at(m_at) != '"'; ++m_at) {
        if (m_json.at(m_at) == '\\')
            ++m_at;
    }
    ++m_at;
    const QByteArray text = m_json.mid(start, m_at - start);
    // Decoded by Qt, so that two spellings of one name are the same here as they are there.
    return QJsonDocument::fromJson('[' + text + ']').array().first().toString();
}

void JsonLocator::skipBlanks()
{
    while (m_at < m_json.size() && QByteArrayView(" \t\r\n").contains(m_json.at(m_at)))
        ++m_at;
}

bool JsonLocator::accept(char c)
{
    skipBlanks();
    if (m_at >= m_json.size() || m_json.at(m_at) != c)
        return false;
    ++m_at;
    return true;
}

} // namespace slicetool
