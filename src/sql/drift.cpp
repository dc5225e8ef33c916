// SPDX-License-Identifier: GPL-3.0-or-later
#include "sql/drift.h"

#include "base/message.h"
#include "sql/quote.h"

#include <QRegularExpression>

namespace slicetool::sql {

namespace {

/// One spelling for one type: MySQL 8.0.19 dropped the display width of integers, MySQL 8 says
/// utf8mb3 where older servers say utf8.
QString comparableType(const Column &column)
{
    QString type = column.columnType;
    if (column.family == TypeFamily::Integer && !type.contains(QLatin1String("zerofill"))) {
        static const QRegularExpression width(QStringLiteral("^([a-z]+)\\(\\d+\\)"));
        type.replace(width, QStringLiteral("\\1"));
    }
    return type;
}

QString comparableCharset(QString name)
{
    if (name == QLatin1String("utf8") || name.startsWith(QLatin1String("utf8_")))
        name.replace(0, 4, QLatin1String("utf8mb3"));
    return name;
}

/// What rows can hold, in the words of a column definition.
QString describe(const Column &column)
{
    QString text = comparableType(column);
    if (!column.collation.isEmpty())
        text += QLatin1String(" collate ") + comparableCharset(column.collation);
    if (column.generated == Column::Generated::No)
        text += column.nullable ? QLatin1String(" null") : QLatin1String(" not null");
    else
        text += QLatin1String(" as (") + column.expression
                + (column.generated == Column::Generated::Stored ? QLatin1String(") stored")
                                                                 : QLatin1String(") virtual"));
    return text;
}

/// The same for a comparison. Of one and the same table MySQL prints one character set before a text or
/// another, as the statement came that made it; where the text is ASCII, and so are the sets, that is
/// nothing.
QString comparable(const Column &column)
{
    static const QRegularExpression introducer(
        QStringLiteral("_(?:utf8mb4|utf8mb3|utf8|latin1|ascii)"
                       "(?=(\\\\?)'[\\x00-\\x26\\x28-\\x5b\\x5d-\\x7f]*\\1')"));
    Column compared = column;
    compared.expression.remove(introducer);
    return describe(compared);
}

/// MySQL's information_schema has no words for an expression that ALTER … SET DEFAULT gave a BLOB.
bool isUntold(const Column &column)
{
    return !column.defaultValue
           && column.extra.contains(QLatin1String("DEFAULT_GENERATED"), Qt::CaseInsensitive);
}

/// Without a word of MySQL's metadata, which nobody wrote.
QString extraAsWritten(const Column &column)
{
    return QString(column.extra)
        .remove(QLatin1String("DEFAULT_GENERATED"), Qt::CaseInsensitive)
        .simplified();
}

QString describeDefault(const Column &column)
{
    if (isUntold(column))
        return Message::tr("an expression");
    const QString text =
        column.defaultValue ? *column.defaultValue : Message::tr("none", "default value");
    const QString extra = extraAsWritten(column);
    return extra.isEmpty() ? text : text + QLatin1Char(' ') + extra;
}

/// A default without what the families, and versions of one, print differently for the same:
/// brackets, blanks and case outside of strings, quotes and how they are escaped, introducers,
/// bytes in hex, and the word for an expression.
QString comparableDefault(const Column &column)
{
    static const QRegularExpression hex(QStringLiteral("^'?(?:0x|x')((?:[0-9A-Fa-f]{2})+)'?$"));
    static const QRegularExpression introducer(QStringLiteral("_[A-Za-z0-9]+\\s*(?=\\\\?')"));
    QString text = column.defaultValue.value_or(QString());
    if (const auto match = hex.match(text); match.hasMatch())
        text = QString::fromLatin1(QByteArray::fromHex(match.captured(1).toLatin1()));
    const bool isEscaped = text.contains(introducer) && text.contains(QLatin1String("\\'"));
    text.remove(introducer);
    if (isEscaped)
        text = catalogUnescaped(text);
    text += QLatin1Char(' ') + extraAsWritten(column).remove(QLatin1Char(','));
    QString result;
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const bool isDoubled = quoted && c == QLatin1Char('\'') && i + 1 < text.size()
                               && text.at(i + 1) == QLatin1Char('\'');
        if ((c == QLatin1Char('\\') || isDoubled) && i + 1 < text.size())
            result += text.at(++i);
        else if (c == QLatin1Char('\''))
            quoted = !quoted;
        else if (quoted)
            result += c;
        else if (!c.isSpace() && c != QLatin1Char('(') && c != QLatin1Char(')')
                 && c != QLatin1Char('`'))
            result += c.toLower();
    }
    return result;
}

/// Whether there is a default, or it is NULL, which is the same for a column that takes it.
bool hasDefault(const Column &column)
{
    return column.defaultValue
           && !(column.nullable && *column.defaultValue == QLatin1String("NULL"));
}

/// "(a, b(10) desc)", "unique (a)", "fulltext (t)"
QString describe(const Index &index)
{
    QStringList parts;
    for (const KeyPart &part : index.parts)
        parts << (part.column.isEmpty() ? Message::tr("an expression") : part.column)
                     + (part.prefix > 0 ? QStringLiteral("(%1)").arg(part.prefix) : QString())
                     + (part.descending ? QStringLiteral(" desc") : QString());
    const QString type = index.type.toLower();
    const bool isUsual = type != QLatin1String("fulltext") && type != QLatin1String("spatial");
    return (index.unique ? QStringLiteral("unique ") : QString())
           + (isUsual ? QString() : type + QLatin1Char(' ')) + QLatin1Char('(')
           + parts.join(QLatin1String(", ")) + QLatin1Char(')');
}

/// Indexes do not change what rows can hold, unique ones apart: those make themselves felt.
QStringList indexNotes(const TableDefinition &source, const TableDefinition &target)
{
    QStringList notes;
    for (const Index &index : source.indexes) {
        const Index *other = findIndex(target, index.name);
        if (!other)
            notes << Message::tr("index `%1` is missing downstream: %2")
                         .arg(index.name, describe(index));
        else if (!areTheSame(index, *other))
            notes << Message::tr("index `%1` is %2 at the source and %3 downstream")
                         .arg(index.name, describe(index), describe(*other));
    }
    for (const Index &index : target.indexes) {
        if (!findIndex(source, index.name))
            notes << Message::tr("index `%1` is only downstream: %2")
                         .arg(index.name, describe(index));
    }
    return notes;
}

QStringList names(const QList<Column> &columns)
{
    QStringList list;
    for (const Column &column : columns)
        list << column.name;
    return list;
}

} // namespace

const Index *findIndex(const TableDefinition &table, const QString &name)
{
    for (const Index &index : table.indexes) {
        if (index.name.compare(name, Qt::CaseInsensitive) == 0)
            return &index;
    }
    return nullptr;
}

bool holdTheSame(const Column &a, const Column &b)
{
    return comparable(a) == comparable(b);
}

bool areTheSame(const Index &a, const Index &b)
{
    return describe(a).compare(describe(b), Qt::CaseInsensitive) == 0;
}

Drift findDrift(const TableDefinition &source, const TableDefinition &target,
                const QSet<QString> &equalDefaults)
{
    Drift drift;
    for (const Column &column : source.columns) {
        const Column *other = target.column(column.name);
        if (!other) {
            drift.columns << Message::tr("`%1` is missing downstream (%2)")
                                 .arg(column.name, describe(column));
            continue;
        }
        if (!holdTheSame(column, *other))
            drift.columns << Message::tr("`%1` is %2 at the source and %3 downstream")
                                 .arg(column.name, describe(column), describe(*other));
        else if (!equalDefaults.contains(column.name)
                 && (isUntold(column) || isUntold(*other)
                     || hasDefault(column) != hasDefault(*other)
                     || comparableDefault(column) != comparableDefault(*other)))
            drift.notes << Message::tr("default of `%1` is %2 at the source and %3 downstream")
                               .arg(column.name, describeDefault(column), describeDefault(*other));
    }
    for (const Column &column : target.columns) {
        if (!source.column(column.name))
            drift.columns
                << Message::tr("`%1` is only downstream (%2)").arg(column.name, describe(column));
    }
    if (drift.columns.isEmpty()) {
        // A definition that was just read knows nothing of the key that a plan has chosen.
        const QStringList chosen =
            source.keyColumns.isEmpty() ? target.keyColumns : source.keyColumns;
        const auto keyOf = [&](TableDefinition table) {
            table.keyColumns = chosen;
            return names(table.identity()).join(QLatin1String(", "));
        };
        const QString sourceKey = keyOf(source);
        const QString targetKey = keyOf(target);
        if (sourceKey.compare(targetKey, Qt::CaseInsensitive) != 0)
            drift.columns << Message::tr("the key is (%1) at the source and (%2) downstream")
                                 .arg(sourceKey, targetKey);
    }
    drift.notes << indexNotes(source, target);
    if (source.engine.compare(target.engine, Qt::CaseInsensitive) != 0)
        drift.notes << Message::tr("the engine is %1 at the source and %2 downstream")
                           .arg(source.engine, target.engine);
    // A definition that was read from its text alone does not tell.
    if (!source.collation.isEmpty() && !target.collation.isEmpty()
        && comparableCharset(source.collation) != comparableCharset(target.collation))
        drift.notes << Message::tr("the table's default collation is %1 at the source and %2 "
                                   "downstream")
                           .arg(source.collation, target.collation);
    return drift;
}

} // namespace slicetool::sql
