// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/rowmatch.h"

#include <algorithm>

namespace slicetool {

namespace {

constexpr qsizetype hashDigits = 16;
constexpr qsizetype linesLookedAhead = 64;

/// Key texts are numbers, hex or times: none holds a comma.
QByteArray joined(const KeyValue &key)
{
    return key.size() == 1 ? key.first() : key.join(',');
}

/// How many lines of each list to leave out until both go on alike; none where that is not near.
Both<qsizetype> toNextEqual(const BothLines &lines, qsizetype s, qsizetype t, qsizetype most)
{
    const qsizetype sourceLeft = lines.source.size() - s;
    const qsizetype targetLeft = lines.target.size() - t;
    for (qsizetype ahead = 1; ahead <= most; ++ahead) {
        if (ahead < sourceLeft && ahead < targetLeft
            && lines.source.at(s + ahead) == lines.target.at(t + ahead))
            return {ahead, ahead};
        if (ahead < sourceLeft && lines.source.at(s + ahead) == lines.target.at(t))
            return {ahead, 0};
        if (ahead < targetLeft && lines.source.at(s) == lines.target.at(t + ahead))
            return {0, ahead};
    }
    return {0, 0};
}

} // namespace

KeyedRow KeyedRow::fromLine(QByteArrayView line)
{
    KeyedRow row;
    row.hash = line.first(hashDigits).toByteArray();
    for (qsizetype begin = hashDigits + 1;;) {
        qsizetype end = line.indexOf(',', begin);
        const bool isLast = end < 0;
        if (isLast)
            end = line.size();
        row.key << line.sliced(begin, end - begin).toByteArray();
        if (isLast)
            return row;
        begin = end + 1;
    }
}

void RowMatch::addSource(const KeyedRow &row)
{
    ++m_sourceRows;
    m_hashDifference ^= row.hash.toULongLong(nullptr, 16);
    m_source.insert(joined(row.key), row);
}

void RowMatch::addTarget(const KeyedRow &row)
{
    ++m_targetRows;
    m_hashDifference ^= row.hash.toULongLong(nullptr, 16);
    const auto found = m_source.constFind(joined(row.key));
    if (found == m_source.constEnd()) {
        onlyAtTarget << row.key;
        return;
    }
    if (found->hash != row.hash)
        updates << RowDifference{RowChange::Update, row.key, found->hash};
    m_source.erase(found);
}

void RowMatch::addEqual(qint64 rows)
{
    m_sourceRows += rows;
    m_targetRows += rows;
}

void RowMatch::pair(const KeyValue &sourceKey, const KeyValue &targetKey)
{
    const auto source = m_source.constFind(joined(sourceKey));
    if (source == m_source.constEnd() || !onlyAtTarget.removeOne(targetKey))
        return;
    updates << RowDifference{RowChange::Update, sourceKey, source->hash};
    m_source.erase(source);
}

QList<RowDifference> RowMatch::onlyAtSource() const
{
    QList<RowDifference> rows;
    rows.reserve(m_source.size());
    for (const KeyedRow &row : m_source)
        rows << RowDifference{RowChange::Insert, row.key, row.hash};
    return rows;
}

QList<RowDifference> RowMatch::differences(bool withDeletes) const
{
    QList<RowDifference> all = updates + onlyAtSource();
    if (withDeletes) {
        for (const KeyValue &key : onlyAtTarget)
            all << RowDifference{RowChange::Delete, key, {}};
    }
    return all;
}

qint64 dropEqualLines(BothLines &lines)
{
    BothLines left;
    qsizetype s = 0;
    qsizetype t = 0;
    const auto leave = [](QByteArrayList &from, qsizetype &at, qsizetype count,
                          QByteArrayList &to) {
        for (const qsizetype end = std::min(at + count, from.size()); at < end; ++at)
            to << std::move(from[at]);
    };
    qint64 equal = 0;
    // Where everything differs, looking ahead is in vain.
    qsizetype most = linesLookedAhead;
    while (s < lines.source.size() && t < lines.target.size()) {
        if (lines.source.at(s) == lines.target.at(t)) {
            ++s;
            ++t;
            ++equal;
            continue;
        }
        Both<qsizetype> ahead = toNextEqual(lines, s, t, most);
        const bool found = ahead.source > 0 || ahead.target > 0;
        most = found ? linesLookedAhead : std::max<qsizetype>(most / 2, 1);
        if (!found)
            ahead = {1, 1};
        leave(lines.source, s, ahead.source, left.source);
        leave(lines.target, t, ahead.target, left.target);
    }
    leave(lines.source, s, lines.source.size(), left.source);
    leave(lines.target, t, lines.target.size(), left.target);
    lines = std::move(left);
    return equal;
}

} // namespace slicetool
