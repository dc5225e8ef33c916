// SPDX-License-Identifier: GPL-3.0-or-later
#include "sql/altertable.h"

#include "sql/drift.h"
#include "sql/quote.h"

#include <QRegularExpression>

#include <algorithm>

namespace slicetool::sql {

namespace {

/// The name of the column that an item of CREATE TABLE defines; empty for keys and constraints.
QString columnOf(const QString &item)
{
    static const QRegularExpression pattern(QStringLiteral("^`((?:[^`]|``)*)`"));
    return pattern.match(item).captured(1).replace(QLatin1String("``"), QLatin1String("`"));
}

/// The name of the key that an item defines; empty for columns and constraints.
QString keyOf(const QString &item)
{
    static const QRegularExpression primary(QStringLiteral("^PRIMARY\\s+KEY\\b"),
                                            QRegularExpression::CaseInsensitiveOption);
    return primary.match(item).hasMatch() ? QStringLiteral("PRIMARY") : secondaryKeyOf(item);
}

/// SHOW CREATE TABLE leaves a collation out that is the table's own, and the other table has its own.
QString withCollation(const QString &item, const Column &column)
{
    if (column.collation.isEmpty())
        return item;
    static const QRegularExpression type(
        QStringLiteral("^`(?:[^`]|``)*`\\s+\\w+(?:\\((?:[^()']|'(?:[^'\\\\]|''|\\\\.)*')*\\))?"));
    static const QRegularExpression said(QStringLiteral("^\\s+(?:CHARACTER\\s+SET|COLLATE)\\b"),
                                         QRegularExpression::CaseInsensitiveOption);
    const qsizetype end = type.match(item).capturedLength();
    if (end <= 0 || said.match(item.mid(end)).hasMatch())
        return item;
    return item.left(end) + QLatin1String(" COLLATE ") + column.collation + item.mid(end);
}

QString dropKey(const Index &index)
{
    return index.isPrimary() ? QStringLiteral("DROP PRIMARY KEY")
                             : QLatin1String("DROP KEY ") + identifier(index.name);
}

/// Collects the parts: what goes, then the columns in their order, then the keys.
class Alteration
{
public:
    Alteration(const TableDefinition &definition, const TableDefinition &present)
        : m_definition(definition)
        , m_present(present)
    { }

    QString of(const CreateTable &wanted)
    {
        for (const Column &column : m_present.columns) {
            if (!m_definition.column(column.name))
                m_drops << QLatin1String("DROP COLUMN ") + identifier(column.name);
        }
        if (const Index *primary = findIndex(m_present, QStringLiteral("PRIMARY"));
            primary && !findIndex(m_definition, primary->name))
            m_drops << dropKey(*primary);
        for (const Index &index : m_present.indexes) {
            const bool losesColumn =
                std::any_of(index.parts.begin(), index.parts.end(), [&](const KeyPart &part) {
                    return m_present.column(part.column) && !m_definition.column(part.column);
                });
            // With a column less it would be another key, and perhaps not unique.
            if (losesColumn && !index.isPrimary() && !findIndex(m_definition, index.name))
                m_drops << dropKey(index);
        }
        QString before;
        for (const QString &item : wanted.items) {
            if (const QString column = columnOf(item); !column.isEmpty()) {
                addColumn(column, item, before);
                if (m_definition.column(column))
                    before = column;
            } else if (const QString key = keyOf(item); !key.isEmpty()) {
                addKey(key, item);
            }
        }
        const QStringList parts = m_drops + m_columns + m_keys;
        return parts.isEmpty()
                   ? QString()
                   : QLatin1String("ALTER TABLE ") + qualified(m_present.schema, m_present.name)
                         + QLatin1String("\n  ") + parts.join(QLatin1String(",\n  "));
    }

private:
    void addColumn(const QString &name, const QString &item, const QString &before)
    {
        const Column *wanted = m_definition.column(name);
        const Column *there = m_present.column(name);
        if (!wanted)
            return; // what the definition leaves out
        if (!there)
            m_columns << QLatin1String("ADD COLUMN ") + withCollation(item, *wanted)
                             + (before.isEmpty() ? QStringLiteral(" FIRST")
                                                 : QLatin1String(" AFTER ") + identifier(before));
        else if (!holdTheSame(*wanted, *there) || (there->autoIncrement && !wanted->autoIncrement))
            m_columns << QLatin1String("MODIFY COLUMN ") + withCollation(item, *wanted);
    }

    void addKey(const QString &name, const QString &item)
    {
        const Index *wanted = findIndex(m_definition, name);
        const Index *there = findIndex(m_present, name);
        if (!wanted || (there && areTheSame(*wanted, *there)))
            return;
        if (there)
            m_drops << dropKey(*there);
        m_keys << QLatin1String("ADD ") + item;
    }

    const TableDefinition &m_definition;
    const TableDefinition &m_present;
    QStringList m_drops;
    QStringList m_columns;
    QStringList m_keys;
};

} // namespace

QString alterStatement(const CreateTable &wanted, const TableDefinition &definition,
                       const TableDefinition &present)
{
    return Alteration(definition, present).of(wanted);
}

} // namespace slicetool::sql
