// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/compare/rowmatch.h"

#include <algorithm>

namespace slicetool {

namespace {

constexpr qsizetype lineHashDigits = 16;
constexpr qsizetype rowsLookedAhead = 64;

/// The key columns of a line, the commas between them included.
QByteArrayView keyIn(QByteArrayView line)
{
    return line.sliced(lineHashDigits + 1);
}

/// Key texts are numbers, hex or times: none holds a comma.
QByteArray joined(const KeyValue &key)
{
    return key.size() == 1 ? key.first() : key.join(',');
}

/// How many rows of each list to leave out until both go on with one key; none where that is not
/// near.
Both<qsizetype> toNextShared(const QList<QByteArrayView> &source, qsizetype s,
                             const QList<QByteArrayView> &target, qsizetype t, qsizetype most)
{
    const qsizetype sourceLeft = source.size() - s;
    const qsizetype targetLeft = target.size() - t;
    for (qsizetype ahead = 1; ahead <= most; ++ahead) {
        if (ahead < sourceLeft && keyIn(source.at(s + ahead)) == keyIn(target.at(t)))
            return {ahead, 0};
        if (ahead < targetLeft && keyIn(source.at(s)) == keyIn(target.at(t + ahead)))
            return {0, ahead};
        if (ahead < sourceLeft && ahead < targetLeft
            && keyIn(source.at(s + ahead)) == keyIn(target.at(t + ahead)))
            return {ahead, ahead};
    }
    return {0, 0};
}

QList<QByteArrayView> behindPrefix(const QByteArrayList &lines, qsizetype prefix)
{
    QList<QByteArrayView> views;
    views.reserve(lines.size());
    for (const QByteArray &line : lines)
        views << QByteArrayView(line).sliced(prefix);
    return views;
}

quint64 hashIn(QByteArrayView line)
{
    return line.first(lineHashDigits).toByteArray().toULongLong(nullptr, 16);
}

} // namespace

KeyedRow KeyedRow::fromLine(QByteArrayView line)
{
    KeyedRow row;
    row.hash = line.first(lineHashDigits).toByteArray();
    for (qsizetype begin = lineHashDigits + 1;;) {
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

void RowMatch::addLines(const BothLines &lines, qsizetype prefix)
{
    const QList<QByteArrayView> source = behindPrefix(lines.source, prefix);
    const QList<QByteArrayView> target = behindPrefix(lines.target, prefix);
    qsizetype s = 0;
    qsizetype t = 0;
    const auto addSources = [&](qsizetype count) {
        for (const qsizetype end = std::min(s + count, source.size()); s < end; ++s)
            addSource(KeyedRow::fromLine(source.at(s)));
    };
    // The target's rows wait until all of the source's are known.
    QList<QByteArrayView> later;
    const auto leaveTargets = [&](qsizetype count) {
        for (const qsizetype end = std::min(t + count, target.size()); t < end; ++t)
            later << target.at(t);
    };
    // Where everything differs, looking ahead is in vain.
    qsizetype most = rowsLookedAhead;
    while (s < source.size() && t < target.size()) {
        const QByteArrayView here = source.at(s);
        const QByteArrayView there = target.at(t);
        if (here == there || keyIn(here) == keyIn(there)) {
            ++m_sourceRows;
            ++m_targetRows;
            if (here != there) {
                const KeyedRow row = KeyedRow::fromLine(here);
                updates << RowDifference{RowChange::Update, row.key, row.hash};
                m_hashDifference ^= hashIn(here) ^ hashIn(there);
            }
            ++s;
            ++t;
            continue;
        }
        const Both<qsizetype> ahead = toNextShared(source, s, target, t, most);
        const bool found = ahead.source > 0 || ahead.target > 0;
        most = found ? rowsLookedAhead : std::max<qsizetype>(most / 2, 1);
        addSources(found ? ahead.source : 1);
        leaveTargets(found ? ahead.target : 1);
    }
    addSources(source.size());
    leaveTargets(target.size());
    for (const QByteArrayView line : std::as_const(later))
        addTarget(KeyedRow::fromLine(line));
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

} // namespace slicetool
