// SPDX-License-Identifier: GPL-3.0-or-later
#include "sql/keyrange.h"

#include "sql/columntext.h"
#include "sql/quote.h"

namespace slicetool::sql {

namespace {

QString bytesLiteral(const QByteArray &hex)
{
    return QLatin1String("x'") + QString::fromLatin1(hex) + QLatin1Char('\'');
}

QString isIn(const QString &value, const QStringList &list)
{
    return value + QLatin1String(" IN (") + list.join(QLatin1Char(',')) + QLatin1Char(')');
}

/// "`a` > 3". A number that an ENUM is compared with keeps the server from using an index; a list of
/// members does not.
QString compared(const Column &column, const QString &comparison, const QByteArray &bound)
{
    const QString reference = identifier(column.name);
    constexpr int membersListed = 64;
    const int members = column.family == TypeFamily::Enum ? memberCount(column) : 0;
    if (members == 0 || members > membersListed)
        return reference + comparison + QLatin1Char(' ') + keyLiteral(column, bound);
    const int member = bound.toInt();
    const bool orEqual = comparison.endsWith(QLatin1Char('='));
    const bool isAbove = comparison.trimmed().startsWith(QLatin1Char('>'));
    QStringList listed;
    // 0 is what is no member.
    for (int i = isAbove ? member + !orEqual : 0; isAbove ? i <= members : i < member + orEqual;
         ++i)
        listed << QString::number(i);
    return listed.isEmpty() ? QStringLiteral("FALSE") : isIn(reference, listed);
}

/// Key columns from `column` on compared with the bound: strict in all, equal allowed in its last
/// where `inclusive`.
QString beyond(const QList<Column> &identity, const KeyValue &bound, qsizetype column,
               const QString &comparison, bool inclusive)
{
    const Column &part = identity.at(column);
    if (column + 1 == bound.size())
        return compared(part, inclusive ? comparison + QLatin1Char('=') : comparison,
                        bound.at(column));
    return QStringLiteral("(%1 OR (%2 = %3 AND %4))")
        .arg(compared(part, comparison, bound.at(column)), identifier(part.name),
             keyLiteral(part, bound.at(column)),
             beyond(identity, bound, column + 1, comparison, inclusive));
}

} // namespace

QString rangePredicate(const QList<Column> &identity, const KeyRange &range)
{
    QStringList bounds;
    // What both bounds begin with is said once, as an equality: servers follow that in the index
    // where they give up on the long form.
    qsizetype shared = 0;
    while (range.after && range.upTo && shared + 1 < range.after->size()
           && shared + 1 < range.upTo->size()
           && range.after->at(shared) == range.upTo->at(shared)) {
        bounds << identifier(identity.at(shared).name) + QLatin1String(" = ")
                      + keyLiteral(identity.at(shared), range.after->at(shared));
        ++shared;
    }
    if (range.after)
        bounds << beyond(identity, *range.after, shared, QStringLiteral(" >"), false);
    if (range.upTo)
        bounds << beyond(identity, *range.upTo, shared, QStringLiteral(" <"), true);
    return bounds.join(QLatin1String(" AND "));
}

QString keyPredicate(const QList<Column> &identity, const KeyValue &key)
{
    QStringList parts;
    for (qsizetype i = 0; i < identity.size(); ++i) {
        const Column &column = identity.at(i);
        if (column.lookup != Column::Lookup::Bytes)
            parts << identifier(column.name) + QLatin1String(" = ") + keyLiteral(column, key.at(i));
        if (column.lookup != Column::Lookup::Value)
            parts << bytesText(column) + QLatin1String(" = ") + bytesLiteral(key.at(i));
    }
    return parts.join(QLatin1String(" AND "));
}

QString keysPredicate(const QList<Column> &identity, const QList<KeyValue> &keys)
{
    QStringList parts;
    parts.reserve(keys.size());
    if (identity.size() == 1) {
        const Column &column = identity.first();
        QStringList bytes;
        for (const KeyValue &key : keys) {
            if (column.lookup != Column::Lookup::Bytes)
                parts << keyLiteral(column, key.first());
            if (column.lookup != Column::Lookup::Value)
                bytes << bytesLiteral(key.first());
        }
        QStringList predicates;
        if (!parts.isEmpty())
            predicates << isIn(identifier(column.name), parts);
        if (!bytes.isEmpty())
            predicates << isIn(bytesText(column), bytes);
        return predicates.join(QLatin1String(" AND "));
    }
    for (const KeyValue &key : keys)
        parts << QLatin1Char('(') + keyPredicate(identity, key) + QLatin1Char(')');
    return QLatin1Char('(') + parts.join(QLatin1String(" OR ")) + QLatin1Char(')');
}

QList<QList<KeyValue>> keyBatches(const QList<Column> &identity, const QList<KeyValue> &keys,
                                  qsizetype most, qint64 bytes, qint64 perKey)
{
    constexpr qint64 quotesAndOperators = 24;
    qint64 fixed = perKey;
    for (const Column &column : identity)
        fixed += column.name.size() + column.charset.size() + quotesAndOperators;
    QList<QList<KeyValue>> batches;
    qint64 length = 0;
    for (const KeyValue &key : keys) {
        qint64 keyLength = fixed;
        for (qsizetype i = 0; i < key.size(); ++i)
            keyLength +=
                key.at(i).size() * (identity.at(i).lookup == Column::Lookup::Value ? 1 : 2);
        length += keyLength;
        if (batches.isEmpty() || length > bytes || batches.last().size() == most) {
            batches << QList<KeyValue>();
            length = keyLength;
        }
        batches.last() << key;
    }
    return batches;
}

QString keyOrder(const QList<Column> &identity, bool descending)
{
    QStringList parts;
    for (const Column &column : identity)
        parts << identifier(column.name) + (descending ? QStringLiteral(" DESC") : QString());
    return parts.join(QLatin1String(", "));
}

QString keyColumns(const QList<Column> &identity)
{
    QStringList parts;
    for (const Column &column : identity)
        parts << keyText(column);
    return parts.join(QLatin1String(", "));
}

QString keyDisplay(const QList<Column> &identity, const KeyValue &key)
{
    QStringList parts;
    for (qsizetype i = 0; i < key.size() && i < identity.size(); ++i)
        parts << sql::keyDisplay(identity.at(i), key.at(i));
    return parts.join(QLatin1String(", "));
}

} // namespace slicetool::sql
