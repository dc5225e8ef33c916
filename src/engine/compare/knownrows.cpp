// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/compare/knownrows.h"

#include "base/message.h"
#include "engine/compare/rowmatch.h"
#include "engine/table/bothsides.h"

#include <QJsonArray>

namespace slicetool {

namespace {

constexpr int keysPerKnownBatch = 1000;

} // namespace

QHash<QByteArray, QByteArray> hashesByKey(const QByteArrayList &lines)
{
    QHash<QByteArray, QByteArray> hashes;
    for (const QByteArray &line : lines) {
        const KeyedRow row = KeyedRow::fromLine(line);
        hashes.insert(row.key.join(','), row.hash);
    }
    return hashes;
}

KnownRows::KnownRows(const QJsonObject &memory)
{
    for (auto row = memory.begin(); row != memory.end(); ++row) {
        const QJsonArray values = row.value().toArray();
        Row known;
        for (const QJsonValue part : values.at(0).toArray())
            known.key << QByteArray::fromBase64(part.toString().toLatin1());
        known.before = values.at(1).toString().toLatin1();
        known.after = values.at(2).toString().toLatin1();
        m_rows.insert(known.key.join(','), known);
    }
}

QString KnownRows::memoryName(const TablePair &pair)
{
    return pair.step.key.isEmpty()
               ? pair.name()
               : pair.name() + QLatin1Char('\n') + pair.step.key.join(QLatin1Char('\n'));
}

void KnownRows::add(const KeyValue &key, const QByteArray &before, const QByteArray &after)
{
    const QByteArray joined = key.join(',');
    const auto earlier = m_rows.constFind(joined);
    const bool isSecond = earlier != m_rows.constEnd() && earlier->after == before;
    const QByteArray original = isSecond ? earlier->before : before;
    if (original == after)
        m_rows.remove(joined);
    else
        m_rows.insert(joined, {key, original, after});
}

QJsonObject KnownRows::toJson() const
{
    QJsonObject json;
    qint64 number = 0;
    for (const Row &row : m_rows) {
        QJsonArray key;
        for (const QByteArray &part : row.key)
            key << QString::fromLatin1(part.toBase64());
        json.insert(QString::number(number++), QJsonArray{key, QString::fromLatin1(row.before),
                                                          QString::fromLatin1(row.after)});
    }
    return json;
}

Result<void> KnownRows::find(const TablePair &pair, const TableConnections &connections)
{
    QList<KeyValue> keys;
    for (const Row &row : std::as_const(m_rows)) {
        if (row.key.size() == pair.identity.size())
            keys << row.key;
    }
    for (const auto &batch :
         sql::keyBatches(pair.identity, keys, keysPerKnownBatch, pair.limits.statement)) {
        const auto lines = askBothForLines(
            connections, sql::keyFingerprints(pair.sourceRows, pair.identity, batch, pair.hash),
            sql::keyFingerprints(pair.targetRows, pair.identity, batch, pair.hash),
            Message::tr("checking what statements changed in `%1`").arg(pair.name()));
        if (!lines)
            return lines.error();
        const auto atSource = hashesByKey(lines->source);
        const auto atTarget = hashesByKey(lines->target);
        for (const KeyValue &key : batch) {
            const QByteArray joined = key.join(',');
            const Row row = m_rows.value(joined);
            if (atSource.value(joined) != row.before || atTarget.value(joined) != row.after)
                continue;
            RowDifference difference;
            difference.change = row.before.isEmpty()  ? RowChange::Delete
                                : row.after.isEmpty() ? RowChange::Insert
                                                      : RowChange::Update;
            if (difference.change == RowChange::Delete && pair.keepsStale())
                continue; // no difference in the first place
            m_counts.add(difference);
            m_found.insert(joined);
        }
    }
    return {};
}

} // namespace slicetool
