// SPDX-License-Identifier: GPL-3.0-or-later
#include "sql/translation/keytranslation.h"

#include "base/message.h"

#include <algorithm>

namespace slicetool::sql {

namespace {

struct KeyParts {
    QString kind; ///< "PRIMARY", "UNIQUE", "FULLTEXT", "SPATIAL", "VECTOR" or nothing
    QString name; ///< quoted; empty for the primary key
    QList<Pieces> parts;
    QString algorithm; ///< "BTREE", "HASH" or nothing
    QString parser;
    QString comment;
    QString keyBlockSize;
    bool invisible = false;
    QStringList others; ///< of one family or of a storage engine

    bool isUnique() const
    {
        return kind == QLatin1String("PRIMARY") || kind == QLatin1String("UNIQUE");
    }
    /// For people.
    QString label() const
    {
        return name.isEmpty()   ? Message::tr("the primary key")
               : kind.isEmpty() ? Message::tr("key %1").arg(name)
                                : Message::tr("%1 key %2").arg(kind.toLower(), name);
    }
};

bool takeKeyOption(PieceReader &reader, KeyParts &key)
{
    if (reader.takeWords({"using"})) {
        key.algorithm = reader.take().text.toUpper();
    } else if (reader.takeWords({"with", "parser"})) {
        key.parser = reader.take().text;
    } else if (reader.takeWords({"comment"})) {
        key.comment = reader.take().text;
    } else if (reader.takeWords({"key_block_size"})) {
        reader.takeSymbol('=');
        key.keyBlockSize = reader.take().text;
    } else if (reader.takeWords({"invisible"}) || reader.takeWords({"ignored"})) {
        key.invisible = true;
    } else if (!reader.takeWords({"visible"}) && !reader.takeWords({"not", "ignored"})) {
        const Piece name = reader.take(); // `x`=1, ENGINE_ATTRIBUTE='…', DISTANCE=cosine
        if (!reader.takeSymbol('='))
            return false;
        key.others << name.text + QLatin1Char('=') + reader.take().text;
    }
    return true;
}

std::optional<KeyParts> parseKey(const Pieces &item)
{
    PieceReader reader(item);
    KeyParts key;
    if (reader.takeWords({"constraint"}) && reader.peek().isQuotedName())
        reader.take(); // the key's own name follows
    for (const char *kind : {"primary", "unique", "fulltext", "spatial", "vector"}) {
        if (reader.takeWords({kind}))
            key.kind = QString::fromLatin1(kind).toUpper();
    }
    if (!reader.takeWords({"key"}))
        reader.takeWords({"index"});
    if (reader.peek().isQuotedName())
        key.name = reader.take().text;
    while (!reader.atEnd() && reader.peek().kind != TokenKind::Open) {
        if (!takeKeyOption(reader, key))
            return std::nullopt;
    }
    const auto parts = reader.takeGroup();
    if (!parts)
        return std::nullopt;
    key.parts = splitAtCommas(*parts);
    while (!reader.atEnd()) {
        if (!takeKeyOption(reader, key))
            return std::nullopt;
    }
    return key;
}

class KeyTranslator
{
public:
    KeyTranslator(KeyParts &key, const KeyContext &table, TranslationContext &context)
        : m_key(key)
        , m_table(table)
        , m_context(context)
        , m_to(context.to)
    { }

    /// False where the key cannot be there.
    bool translate()
    {
        return translateKind() && translateParts() && translateAlgorithm() && translateOptions();
    }

private:
    bool translateKind();
    bool translateParts();
    bool translatePart(const Pieces &part);
    bool translateAlgorithm();
    bool translateOptions();
    bool isTooLong() const;
    const ColumnParts *column(const Pieces &part) const
    {
        const auto found = m_table.columns.find(part.first().text.toLower());
        return found == m_table.columns.end() ? nullptr : &*found;
    }
    void note(const QString &text) { m_context.notes << m_key.label() + QLatin1Char(' ') + text; }
    bool leaveOut(const QString &reason)
    {
        m_context.carried.leftOutKeys << m_key.name.toLower();
        note((m_key.isUnique()
                  ? Message::tr("is left out: %1; nothing keeps its values unique there")
                  : Message::tr("is left out: %1", "a key"))
                 .arg(reason));
        return false;
    }

    KeyParts &m_key;
    const KeyContext &m_table;
    TranslationContext &m_context;
    const Dialect m_to;
    QList<Pieces> m_parts;
};

bool KeyTranslator::translateKind()
{
    if (m_key.kind == QLatin1String("VECTOR") && !m_to.isMariaDb(110700))
        return leaveOut(Message::tr("%1 has no vector keys").arg(m_to.display()));
    return true;
}

bool KeyTranslator::translatePart(const Pieces &part)
{
    if (part.first().kind == TokenKind::Open) {
        const QString text = joined(part);
        if (!m_to.isMySql(80013))
            return leaveOut(
                Message::tr("%1 has no functional keys (%2)").arg(m_to.display(), text));
        const QString lack = m_context.lackOf(
            {ExpressionUse::Place::Key, m_key.name, text, QStringLiteral("KEY (%1)").arg(text)},
            part, {});
        if (!lack.isEmpty())
            return leaveOut(lack);
        m_parts << part;
        return true;
    }
    if (!m_context.leftOutIn({part.first()}).isEmpty())
        return leaveOut(Message::tr("column %1 is left out").arg(part.first().text));
    const bool isPeriod = part.size() > 1 && part.at(1).isWord("without");
    if (isPeriod && !m_to.isMariaDb(100503)) {
        // This is the order in which MariaDB itself keeps them.
        const QStringList bounds = m_table.periods.value(part.first().text.toLower());
        for (qsizetype i = bounds.size() - 1; i >= 0; --i)
            m_parts << Pieces{Piece{TokenKind::QuotedName, bounds.at(i), false}};
        note(Message::tr("lets periods overlap there: %1 does not have WITHOUT OVERLAPS")
                 .arg(m_to.display()));
        return true;
    }
    const ColumnParts *of = column(part);
    if (of && of->rowTime && !m_to.isMariaDb(100300))
        return true; // went with the history
    m_parts << part;
    return true;
}

bool KeyTranslator::translateParts()
{
    const QList<Pieces> parts = m_key.parts;
    for (const Pieces &part : parts) {
        if (part.isEmpty() || !translatePart(part))
            return false;
    }
    m_key.parts = m_parts;
    return !m_parts.isEmpty();
}

bool KeyTranslator::isTooLong() const
{
    int bytes = 0;
    for (const Pieces &part : m_key.parts) {
        const ColumnParts *of = column(part);
        if (!of)
            continue;
        const bool isWhole = part.size() == 1 || part.at(1).kind != TokenKind::Open;
        if (isWhole && of->isLong())
            return true;
        if (isWhole)
            bytes += of->maximumBytes(m_context.tableCharset);
    }
    return bytes > longestKey;
}

bool KeyTranslator::translateAlgorithm()
{
    if (m_context.from.isMariaDb() && m_key.kind == QLatin1String("UNIQUE")
        && !m_to.isMariaDb(100400) && isTooLong())
        return leaveOut(
            Message::tr("its values are too long for a unique key in %1").arg(m_to.display()));
    // MySQL's InnoDB ignores it, MariaDB's makes a key of another kind.
    const bool isHeap =
        m_table.targetEngine.compare(QLatin1String("MEMORY"), Qt::CaseInsensitive) == 0;
    if (m_context.from.family != m_to.family && !isHeap)
        m_key.algorithm.clear();
    return true;
}

bool KeyTranslator::translateOptions()
{
    if (!m_key.parser.isEmpty() && m_to.isMariaDb() && m_context.from.isMySql()) {
        note(Message::tr("uses the default parser there, not %1").arg(m_key.parser));
        m_key.parser.clear();
    }
    if (m_key.invisible && !m_to.isMySql(80000) && !m_to.isMariaDb(100600)) {
        note(Message::tr("is used by the optimizer there: %1 cannot ignore keys")
                 .arg(m_to.display()));
        m_key.invisible = false;
    }
    if (m_context.from.family != m_to.family && !m_key.others.isEmpty()) {
        note(Message::tr("loses %1, which %2 does not have")
                 .arg(m_key.others.join(QLatin1String(", ")), m_to.display()));
        m_key.others.clear();
    }
    return true;
}

QString keyItem(const KeyParts &key, const Dialect &dialect)
{
    QStringList words;
    if (!key.kind.isEmpty())
        words << key.kind;
    words << QStringLiteral("KEY");
    if (!key.name.isEmpty())
        words << key.name;
    QStringList parts;
    for (const Pieces &part : key.parts)
        parts << joined(part);
    words << QLatin1Char('(') + parts.join(QLatin1Char(',')) + QLatin1Char(')');
    if (!key.keyBlockSize.isEmpty())
        words << QLatin1String("KEY_BLOCK_SIZE=") + key.keyBlockSize;
    if (!key.algorithm.isEmpty())
        words << QLatin1String("USING ") + key.algorithm;
    if (!key.parser.isEmpty())
        words << QLatin1String("WITH PARSER ") + key.parser;
    if (!key.comment.isEmpty())
        words << QLatin1String("COMMENT ") + key.comment;
    if (key.invisible)
        words << (dialect.isMariaDb() ? QStringLiteral("IGNORED") : QStringLiteral("INVISIBLE"));
    words << key.others;
    return words.join(QLatin1Char(' '));
}

} // namespace

QStringList primaryColumns(const Pieces &item)
{
    QStringList names;
    const auto key = isKey(item) ? parseKey(item) : std::nullopt;
    if (!key || key->kind != QLatin1String("PRIMARY"))
        return names;
    for (const Pieces &part : key->parts) {
        if (!part.isEmpty() && part.first().isQuotedName())
            names << part.first().text.toLower();
    }
    return names;
}

std::optional<QString> uniqueKeyName(const Pieces &item)
{
    const auto key = isKey(item) ? parseKey(item) : std::nullopt;
    if (!key || !key->isUnique())
        return std::nullopt;
    return key->kind == QLatin1String("PRIMARY") ? QStringLiteral("`primary`")
                                                 : key->name.toLower();
}

bool isKey(const Pieces &item)
{
    PieceReader reader(item);
    if (reader.takeWords({"constraint"}) && reader.peek().isQuotedName())
        reader.take();
    static const char *const words[] = {"primary", "unique", "fulltext", "spatial",
                                        "vector",  "key",    "index"};
    return std::any_of(std::begin(words), std::end(words),
                       [&](const char *word) { return reader.peek().isWord(word); });
}

QString translatedKey(const Pieces &item, const KeyContext &table, TranslationContext &context,
                      QStringList &columns)
{
    auto key = parseKey(item);
    if (!key) {
        context.obstacles << Message::tr("key %1 is not understood").arg(joined(item));
        return {};
    }
    if (!KeyTranslator(*key, table, context).translate())
        return {};
    for (const Pieces &part : std::as_const(key->parts))
        columns << part.first().text;
    return keyItem(*key, context.to);
}

} // namespace slicetool::sql
