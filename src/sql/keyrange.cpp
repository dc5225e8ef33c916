// SPDX-License-Identifier: GPL-3.0-or-later
#include "sql/keyrange.h"

#include "sql/columntext.h"
#include "sql/quote.h"

namespace slicetool::sql {

namespace {

/// Key columns from `column` on compared with the bound: strict in all, equal allowed in the last
/// where `inclusive`.
QString beyond(const QList<Column> &identity, const KeyValue &bound, qsizetype column,
               const QString &comparison, bool inclusive)
{
    const QString reference = identifier(identity.at(column).name);
    const QString literal = keyLiteral(identity.at(column), bound.at(column));
    if (column + 1 == identity.size())
        return reference + comparison + (inclusive ? QStringLiteral("= ") : QStringLiteral(" "))
               + literal;
    return QStringLiteral("(%1%2 %3 OR (%1 = %3 AND %4))")
        .arg(reference, comparison, literal,
             beyond(identity, bound, column + 1, comparison, inclusive));
}

} // namespace

QString rangePredicate(const QList<Column> &identity, const KeyRange &range)
{
    QStringList bounds;
    if (range.after)
        bounds << beyond(identity, *range.after, 0, QStringLiteral(" >"), false);
    if (range.upTo)
        bounds << beyond(identity, *range.upTo, 0, QStringLiteral(" <"), true);
    return bounds.join(QLatin1String(" AND "));
}

QString keyPredicate(const QList<Column> &identity, const KeyValue &key)
{
    QStringList parts;
    for (qsizetype i = 0; i < identity.size(); ++i)
        parts << identifier(identity.at(i).name) + QLatin1String(" = ")
                     + keyLiteral(identity.at(i), key.at(i));
    return parts.join(QLatin1String(" AND "));
}

QString keysPredicate(const QList<Column> &identity, const QList<KeyValue> &keys)
{
    QStringList parts;
    parts.reserve(keys.size());
    if (identity.size() == 1) {
        for (const KeyValue &key : keys)
            parts << keyLiteral(identity.first(), key.first());
        return identifier(identity.first().name) + QLatin1String(" IN (")
               + parts.join(QLatin1Char(',')) + QLatin1Char(')');
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
        for (const QByteArray &part : key)
            keyLength += part.size();
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
