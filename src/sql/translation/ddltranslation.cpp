// SPDX-License-Identifier: GPL-3.0-or-later
#include "sql/translation/ddltranslation.h"

#include "base/message.h"
#include "sql/translation/keytranslation.h"
#include "sql/translation/optiontranslation.h"

#include <QSet>

#include <algorithm>

namespace slicetool::sql {

namespace {

/// PERIOD FOR `p` (`start`, `end`)
struct Period {
    QString name; ///< quoted; "SYSTEM_TIME" for that one
    QStringList bounds;

    bool isSystemTime() const
    {
        return name.compare(QLatin1String("SYSTEM_TIME"), Qt::CaseInsensitive) == 0;
    }
};

std::optional<Period> parsePeriod(const Pieces &item)
{
    PieceReader reader(item);
    if (!reader.takeWords({"period", "for"}))
        return std::nullopt;
    Period period;
    period.name = reader.take().text;
    const Pieces group = reader.takeGroup().value_or(Pieces());
    for (const Pieces &part : splitAtCommas(group))
        period.bounds << joined(part);
    return period;
}

class TableTranslator
{
public:
    TableTranslator(const CreateTable &table, const Dialect &from, const Dialect &to,
                    const Lacks &lacks, const QSet<QString> &leftOut)
        : m_table(table)
        , m_context{from, to, {}, m_result.notes, m_result.obstacles, lacks, leftOut}
    { }

    Translation translate()
    {
        if (read())
            write();
        return m_result;
    }

private:
    bool read();
    bool readItem(const QString &text);
    bool notUnderstood(const QString &text);
    void write();
    QString columnItemOf(const Pieces &item);
    QString checkItem(PieceReader reader, const QString &name);
    QString itemOf(const Pieces &item);
    void keepAutoIncrement();

    const CreateTable m_table;
    Translation m_result;
    TranslationContext m_context;
    OptionParts m_options;
    QList<Pieces> m_items;
    KeyContext m_keys;
    QSet<QString> m_takenNames;   ///< that no check of the table may have in MariaDB; lower case
    QStringList m_autoIncrement;  ///< quoted names
    QSet<QString> m_keyedColumns; ///< with a key that serves AUTO_INCREMENT
};

bool TableTranslator::notUnderstood(const QString &text)
{
    m_result.obstacles << Message::tr("its definition is not understood: %1").arg(text);
    return false;
}

bool TableTranslator::readItem(const QString &text)
{
    const auto item = pieces(text);
    if (!item || item->isEmpty())
        return notUnderstood(text);
    m_items << *item;
    if (item->first().isQuotedName()) {
        const auto column = parseColumn(*item);
        if (!column)
            return notUnderstood(text);
        m_keys.columns.insert(column->name.toLower(), *column);
        if (column->autoIncrement)
            m_autoIncrement << column->name;
        if (column->type == QLatin1String("json")) // which gets a check of its own
            m_takenNames << column->name.toLower();
    } else if (const auto period = parsePeriod(*item); period && !period->isSystemTime()) {
        m_keys.periods.insert(period->name.toLower(), period->bounds);
    }
    for (const QString &name : primaryColumns(*item))
        m_context.primary << name;
    if (const auto unique = uniqueKeyName(*item))
        m_takenNames << *unique;
    return true;
}

bool TableTranslator::read()
{
    const auto options = parseOptions(m_table.options);
    if (!options)
        return notUnderstood(m_table.options);
    m_options = *options;
    m_context.tableCharset = m_options.charset();
    m_keys.targetEngine = translatedEngine(m_options.value("ENGINE"), m_context.from, m_context.to);
    for (const QString &text : m_table.items) {
        if (!readItem(text))
            return false;
    }
    return true;
}

QString TableTranslator::columnItemOf(const Pieces &item)
{
    auto column = *parseColumn(item);
    if (column.rowTime && !m_context.to.isMariaDb(100300)) {
        m_context.notes << Message::tr("column %1 is left out: it records when a row was valid, "
                                       "and %2 keeps no history")
                               .arg(column.name, m_context.to.display());
        return {};
    }
    if (!translateColumn(column, m_context))
        return {};
    if (!column.rowTime) {
        ColumnParts plain = plainColumn(column);
        m_result.plainItems.emplaceBack(column.name, columnItem(plain, m_context.to));
        plain.defaultValue = column.defaultValue;
        plain.onUpdate = column.onUpdate;
        m_result.defaults.items << columnItem(plain, m_context.to);
    }
    return columnItem(column, m_context.to);
}

QString TableTranslator::checkItem(PieceReader reader, const QString &name)
{
    const Pieces expression = reader.takeGroup().value_or(Pieces());
    const bool enforced = !reader.takeWords({"not", "enforced"});
    const QString check = translatedCheck(name, expression, enforced, m_context);
    // In MySQL a schema has each name once. In MariaDB a table has, also beside its unique keys and
    // the checks of its columns.
    const bool keepsName = !name.isEmpty()
                           && (m_context.to.isMariaDb() ? !m_takenNames.contains(name.toLower())
                                                        : m_context.from.isMySql());
    return check.isEmpty() || !keepsName ? check
                                         : QStringLiteral("CONSTRAINT %1 %2").arg(name, check);
}

/// A column, a key or a constraint in the other server's words; empty where it is left out.
QString TableTranslator::itemOf(const Pieces &item)
{
    if (item.first().isQuotedName())
        return columnItemOf(item);
    if (const auto period = parsePeriod(item)) {
        if (m_context.to.isMariaDb(period->isSystemTime() ? 100300 : 100401))
            return joined(item);
        if (!period->isSystemTime())
            m_context.notes << Message::tr("period %1 is left out: %2 has none")
                                   .arg(period->name, m_context.to.display());
        return {};
    }
    if (isKey(item)) {
        QStringList columns;
        QString key = translatedKey(item, m_keys, m_context, columns);
        // MyISAM counts within groups, too.
        const bool countsAnywhere =
            m_keys.targetEngine.compare(QLatin1String("MyISAM"), Qt::CaseInsensitive) == 0
            || m_keys.targetEngine.compare(QLatin1String("Aria"), Qt::CaseInsensitive) == 0;
        for (const QString &column : countsAnywhere ? columns : columns.mid(0, 1))
            m_keyedColumns << column.toLower();
        return key;
    }
    PieceReader reader(item);
    QString name;
    if (reader.takeWords({"constraint"}) && reader.peek().isQuotedName())
        name = reader.take().text;
    if (reader.takeWords({"check"}))
        return checkItem(reader, name);
    if (!reader.takeWords({"foreign", "key"}))
        notUnderstood(joined(item));
    return joined(item);
}

/// An AUTO_INCREMENT column has to have a key, and its key may just have been left out.
void TableTranslator::keepAutoIncrement()
{
    for (const QString &name : std::as_const(m_autoIncrement)) {
        if (m_keyedColumns.contains(name.toLower()))
            continue;
        m_context.notes
            << Message::tr("column %1 gets a key, which AUTO_INCREMENT needs").arg(name);
        const bool isTaken =
            std::any_of(m_items.begin(), m_items.end(), [&name](const Pieces &item) {
                return isKey(item) && joined(item).contains(QStringLiteral("KEY %1 (").arg(name));
            });
        const QString key = isTaken ? QStringLiteral("`slicetool_auto`") : name;
        m_context.carried.addedKeys.insert(name.toLower(), key);
        m_result.table.items << QStringLiteral("KEY %1 (%2)").arg(key, name);
    }
}

void TableTranslator::write()
{
    for (const Pieces &item : std::as_const(m_items)) {
        const QString text = itemOf(item);
        if (!text.isEmpty())
            m_result.table.items << text;
    }
    keepAutoIncrement();
    m_result.table.items << m_context.moreItems;
    m_result.table.options = translatedOptions(m_options, m_context);
    for (const QString &name : std::as_const(m_autoIncrement))
        m_result.plainItems.emplaceBack(QString(), QStringLiteral("KEY (%1)").arg(name));
    OptionParts charset;
    for (const OptionParts::Option &option : std::as_const(m_options.options)) {
        if (option.name == QLatin1String("CHARSET") || option.name == QLatin1String("COLLATE"))
            charset.options << option;
    }
    QStringList ignored;
    TranslationContext silent{m_context.from, m_context.to, {}, ignored, ignored};
    m_result.plainOptions = translatedOptions(charset, silent);
    for (const QString &name : std::as_const(m_autoIncrement))
        m_result.defaults.items << QStringLiteral("KEY (%1)").arg(name);
    m_result.defaults.options = m_result.plainOptions;
    m_result.carried = m_context.carried;
    m_result.uses = m_context.uses;
}

} // namespace

QStringList removeSequenceDefaults(CreateTable &table, const Dialect &dialect)
{
    QStringList notes;
    for (QString &item : table.items) {
        const auto parts = pieces(item);
        auto column = parts && parts->first().isQuotedName() ? parseColumn(*parts) : std::nullopt;
        const bool draws = column
                           && std::any_of(column->defaultValue.begin(), column->defaultValue.end(),
                                          [](const Piece &piece) {
                                              return piece.isWord("nextval")
                                                     || piece.isWord("lastval")
                                                     || piece.isWord("setval");
                                          });
        if (!draws)
            continue;
        notes << Message::tr("the default of column %1 is left out: it uses a sequence")
                     .arg(column->name);
        column->defaultValue.clear();
        item = columnItem(*column, dialect);
    }
    return notes;
}

Translation translated(const CreateTable &table, const Dialect &from, const Dialect &to,
                       const Lacks &lacks)
{
    if (from.isLike(to))
        return Translation{table, {}, {}, {}, {}, {}, {}, {}};
    // What needs a column that is left out is left out, too.
    QSet<QString> leftOut;
    for (;;) {
        Translation translation = TableTranslator(table, from, to, lacks, leftOut).translate();
        if (translation.carried.leftOutColumns == leftOut)
            return translation;
        leftOut = translation.carried.leftOutColumns;
    }
}

} // namespace slicetool::sql
