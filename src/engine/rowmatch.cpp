// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/rowmatch.h"

namespace slicetool {

namespace {

/// Key texts are numbers, hex or times: none holds a comma.
QByteArray joined(const KeyValue &key)
{
    return key.size() == 1 ? key.first() : key.join(',');
}

} // namespace

void RowMatch::addSource(const QByteArray &hash, const KeyValue &key)
{
    ++m_sourceRows;
    m_source.insert(joined(key), {key, hash});
}

void RowMatch::addTarget(const QByteArray &hash, const KeyValue &key)
{
    ++m_targetRows;
    const auto found = m_source.constFind(joined(key));
    if (found == m_source.constEnd()) {
        onlyAtTarget << key;
        return;
    }
    if (found->hash != hash)
        updates << key;
    m_source.erase(found);
}

void RowMatch::pair(const KeyValue &sourceKey, const KeyValue &targetKey)
{
    if (onlyAtTarget.removeOne(targetKey) && m_source.remove(joined(sourceKey)) > 0)
        updates << sourceKey;
}

QList<KeyValue> RowMatch::onlyAtSource() const
{
    QList<KeyValue> keys;
    keys.reserve(m_source.size());
    for (const SourceRow &row : m_source)
        keys << row.key;
    return keys;
}

} // namespace slicetool
