// SPDX-License-Identifier: GPL-3.0-or-later
#include "sql/renaming.h"

#include "sql/definitiontext.h"
#include "sql/quote.h"

namespace slicetool::sql {

namespace {

/// New names of columns by old ones, whose case does not matter.
class ColumnNames
{
public:
    /// @param columns new names, each with the old one
    explicit ColumnNames(const QMap<QString, QString> &columns)
    {
        for (auto it = columns.constBegin(); it != columns.constEnd(); ++it)
            m_names.insert(it.value().toLower(), it.key());
    }

    QString of(const QString &name) const { return m_names.value(name.toLower(), name); }

    /// A text with the names that stand in backquotes replaced.
    /// @param insideBracketsOnly leaves those outside of brackets, which are of keys and constraints
    QString replacedIn(const QString &text, bool insideBracketsOnly) const;

    /// The same for an expression as information_schema has it.
    QString replacedInCatalog(const QString &expression) const;

private:
    QMap<QString, QString> m_names;
};

/// Whether a partition is named before this place, which may be called like a column.
bool isAfterPartition(QStringView text)
{
    return text.trimmed().endsWith(QLatin1String("PARTITION"), Qt::CaseInsensitive);
}

QString ColumnNames::replacedIn(const QString &text, bool insideBracketsOnly) const
{
    QString replaced;
    int depth = 0;
    for (qsizetype i = 0; i < text.size();) {
        const QChar c = text.at(i);
        qsizetype end = i + 1;
        if (c == u'\'' || c == u'"' || c == u'`') {
            end = behindQuoted(text, i);
            while (end > 0 && end < text.size()
                   && text.at(end) == c) // doubled, it stands for itself
                end = behindQuoted(text, end);
            if (end < 0)
                return replaced + text.mid(i);
        }
        depth += int(c == u'(') - int(c == u')');
        if (c == u'`' && (depth > 0 || !insideBracketsOnly)
            && !isAfterPartition(QStringView(text).left(i))) {
            QString name = text.mid(i + 1, end - i - 2);
            name.replace(QLatin1String("``"), QLatin1String("`"));
            replaced += identifier(of(name));
        } else {
            replaced += QStringView(text).mid(i, end - i);
        }
        i = end;
    }
    return replaced;
}

QString ColumnNames::replacedInCatalog(const QString &expression) const
{
    // MariaDB does not escape: there a text begins with its quote.
    const qsizetype quote = expression.indexOf(u'\'');
    if (quote <= 0 || expression.at(quote - 1) != u'\\')
        return replacedIn(expression, false);
    return catalogEscaped(replacedIn(catalogUnescaped(expression), false));
}

} // namespace

TableDefinition renamed(const TableDefinition &table, const QString &name,
                        const QMap<QString, QString> &columns)
{
    const ColumnNames names(columns);
    TableDefinition other = table;
    other.name = name;
    other.nameOnServer = name == table.name ? QString() : table.name;
    for (Column &column : other.columns) {
        const QString there = column.name;
        column.name = names.of(there);
        column.expression = names.replacedInCatalog(column.expression);
        if (column.name != there)
            other.columnsOnServer.insert(column.name, there);
    }
    for (Index &index : other.indexes) {
        for (KeyPart &part : index.parts)
            part.column = names.of(part.column);
    }
    return other;
}

void renameColumns(CreateTable &create, const TableDefinition &table)
{
    if (table.columnsOnServer.isEmpty())
        return;
    const ColumnNames names(table.columnsOnServer);
    for (QString &item : create.items)
        item = names.replacedIn(item, !item.startsWith(u'`'));
    create.options = names.replacedIn(create.options, true);
}

QStringList selectedColumns(const TableDefinition &table)
{
    QStringList selected;
    for (const Column &column : table.columns) {
        const QString there = table.serverName(column);
        selected << (there == column.name
                         ? identifier(there)
                         : identifier(there) + QLatin1String(" AS ") + identifier(column.name));
    }
    return selected;
}

} // namespace slicetool::sql
