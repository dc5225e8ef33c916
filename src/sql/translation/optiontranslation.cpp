// SPDX-License-Identifier: GPL-3.0-or-later
#include "sql/translation/optiontranslation.h"

#include "base/message.h"
#include "sql/quote.h"
#include "sql/translation/collationtranslation.h"
#include "sql/translation/expressiontranslation.h"

#include <algorithm>

namespace slicetool::sql {

namespace {

/// Options that both families have, and that mean the same.
bool isCommon(const QString &name)
{
    static const QStringList names{
        QStringLiteral("AUTO_INCREMENT"),     QStringLiteral("AVG_ROW_LENGTH"),
        QStringLiteral("CHECKSUM"),           QStringLiteral("COMMENT"),
        QStringLiteral("DELAY_KEY_WRITE"),    QStringLiteral("MAX_ROWS"),
        QStringLiteral("MIN_ROWS"),           QStringLiteral("PACK_KEYS"),
        QStringLiteral("STATS_AUTO_RECALC"),  QStringLiteral("STATS_PERSISTENT"),
        QStringLiteral("STATS_SAMPLE_PAGES"),
    };
    return names.contains(name);
}

/// Of the old server's own place, which has no meaning on another.
bool isPlace(const QString &name)
{
    static const QStringList names{QStringLiteral("DATA DIRECTORY"),
                                   QStringLiteral("INDEX DIRECTORY"), QStringLiteral("TABLESPACE"),
                                   QStringLiteral("CONNECTION"), QStringLiteral("UNION")};
    return names.contains(name);
}

/// What an engine keeps beside the rows: nothing to note where the engine itself changes.
bool isLayout(const QString &name)
{
    return name == QLatin1String("ROW_FORMAT") || name == QLatin1String("KEY_BLOCK_SIZE");
}

QString takeName(PieceReader &reader)
{
    reader.takeWords({"default"});
    if (reader.takeWords({"character", "set"}))
        return QStringLiteral("CHARSET");
    for (const char *first : {"data", "index"}) {
        if (reader.takeWords({first, "directory"}))
            return QString::fromLatin1(first).toUpper() + QLatin1String(" DIRECTORY");
    }
    const Piece piece = reader.take();
    return piece.isQuotedName() ? piece.text : piece.text.toUpper();
}

bool isInnoDb(const QString &engine)
{
    return engine.isEmpty() || engine.compare(QLatin1String("InnoDB"), Qt::CaseInsensitive) == 0;
}

class OptionTranslator
{
public:
    OptionTranslator(const OptionParts &text, TranslationContext &context)
        : m_text(text)
        , m_context(context)
        , m_to(context.to)
        , m_engine(translatedEngine(text.value("ENGINE"), context.from, context.to))
    { }

    QString translate();

private:
    void translateEngine(const QString &engine);
    void translateCharset();
    bool carries(const OptionParts::Option &option) const;
    QString partitions();
    Pieces partitionsWithoutPlaces() const;
    void note(const QString &text) { m_context.notes << text; }

    const OptionParts &m_text;
    TranslationContext &m_context;
    const Dialect m_to;
    const QString m_engine;
    QStringList m_words;
};

void OptionTranslator::translateEngine(const QString &engine)
{
    if (!m_engine.isEmpty())
        m_words << QLatin1String("ENGINE=") + m_engine;
    else
        note(Message::tr("the engine is the server's default there, not %1").arg(engine));
}

void OptionTranslator::translateCharset()
{
    const QString charset = m_text.charset();
    if (charset.isEmpty())
        return;
    if (!knowsCharset(m_to, charset)) { // the columns that need it are refused
        note(Message::tr("the default character set is utf8mb4 there: %1 does not have %2")
                 .arg(m_to.display(), charset));
        m_words << QStringLiteral("DEFAULT CHARSET=utf8mb4");
        return;
    }
    QString collation = m_text.value("COLLATE");
    if (collation.isEmpty())
        collation = defaultCollation(charset, m_context.from);
    const QString translated = translatedCollation(collation, m_context.from, m_to);
    if (!sameOrder(collation, m_context.from, translated, m_to))
        note(translated == collation
                 ? Message::tr("the default collation %1 orders slightly differently there")
                       .arg(collation)
                 : Message::tr("the default collation is %1 there, which is close to %2")
                       .arg(translated, collation));
    m_words << QLatin1String("DEFAULT CHARSET=") + translatedCharset(charset, m_to)
                   + QLatin1String(" COLLATE=") + translated;
}

bool OptionTranslator::carries(const OptionParts::Option &option) const
{
    const bool isSameFamily = m_context.from.family == m_to.family;
    if (option.name == QLatin1String("WITH SYSTEM VERSIONING"))
        return m_to.isMariaDb(100300);
    if (isPlace(option.name))
        return isSameFamily;
    if (!isLayout(option.name))
        return isSameFamily || isCommon(option.name);
    if (m_engine.isEmpty())
        return false;
    if (!isInnoDb(m_engine) || isSameFamily)
        return true;
    // In strict mode InnoDB refuses what it only ignored elsewhere.
    static const QStringList formats{QStringLiteral("DEFAULT"), QStringLiteral("DYNAMIC"),
                                     QStringLiteral("COMPACT"), QStringLiteral("REDUNDANT"),
                                     QStringLiteral("COMPRESSED")};
    return option.name == QLatin1String("KEY_BLOCK_SIZE")
           || formats.contains(option.value.toUpper());
}

QString OptionTranslator::translate()
{
    for (const OptionParts::Option &option : m_text.options) {
        if (option.name == QLatin1String("CHARSET") || option.name == QLatin1String("COLLATE"))
            continue;
        if (option.name == QLatin1String("ENGINE")) {
            translateEngine(option.value);
        } else if (carries(option)) {
            m_words << option.name
                           + (option.value.isEmpty() ? QString()
                              : option.equals        ? QLatin1Char('=') + option.value
                                                     : QLatin1Char(' ') + option.value);
        } else if (option.name == QLatin1String("WITH SYSTEM VERSIONING")) {
            note(Message::tr("the table keeps no history there: %1 has no system versioning")
                     .arg(m_to.display()));
        } else {
            note(Message::tr("table option %1 is left out")
                     .arg(option.value.isEmpty() ? option.name
                                                 : option.name + QLatin1Char('=') + option.value));
        }
    }
    translateCharset();
    const QString divided = partitions();
    if (!divided.isEmpty())
        m_words << divided;
    return m_words.join(QLatin1Char(' '));
}

/// Takes `ENGINE = InnoDB` and the like; a partition may be named so.
bool takeAssignment(PieceReader &reader, std::initializer_list<const char *> words)
{
    PieceReader ahead = reader;
    if (!ahead.takeWords(words) || !ahead.takeSymbol('='))
        return false;
    ahead.take();
    reader = ahead;
    return true;
}

/// Without what says where a partition is kept, and by which engine.
Pieces OptionTranslator::partitionsWithoutPlaces() const
{
    Pieces kept;
    PieceReader reader(m_text.partitions);
    bool namesColumns = false; // behind COLUMNS or KEY
    while (!reader.atEnd()) {
        if (takeAssignment(reader, {"storage", "engine"}) || takeAssignment(reader, {"engine"})
            || takeAssignment(reader, {"data", "directory"})
            || takeAssignment(reader, {"index", "directory"})
            || takeAssignment(reader, {"tablespace"}) || takeAssignment(reader, {"nodegroup"}))
            continue;
        Piece piece = reader.take();
        const bool isName =
            !kept.isEmpty() && piece.kind == TokenKind::Word && !piece.isWord("by")
            && (kept.last().isWord("partition") || kept.last().isWord("subpartition"));
        const bool isColumn = namesColumns && piece.kind == TokenKind::Word
                              && (kept.last().kind == TokenKind::Open || kept.last().isSymbol(','));
        if (isName || isColumn) { // MySQL quotes only what MySQL has to
            piece.kind = TokenKind::QuotedName;
            piece.text = identifier(piece.text);
        } else if (piece.isWord("columns") || piece.isWord("key")) {
            namesColumns = true;
        } else if (piece.kind == TokenKind::Close) {
            namesColumns = false;
        }
        kept << piece;
    }
    return kept;
}

QString OptionTranslator::partitions()
{
    if (m_text.partitions.isEmpty())
        return {};
    const Pieces kept =
        m_context.from.family == m_to.family ? m_text.partitions : partitionsWithoutPlaces();
    const auto has = [&](const char *word) {
        return std::any_of(kept.begin(), kept.end(),
                           [&](const Piece &piece) { return piece.isWord(word); });
    };
    QString reason;
    if (kept.size() > 2 && kept.at(2).isWord("system_time") && !m_to.isMariaDb(100300))
        reason = Message::tr("there is no history there");
    else if (m_to.isMySql() && has("default"))
        reason = Message::tr("MySQL has no DEFAULT partition");
    else if (m_to.isMySql(80000) && m_context.from.isMariaDb() && !isInnoDb(m_engine))
        reason = Message::tr("MySQL does not partition %1 tables").arg(m_engine);
    const ExpressionTranslation translation = translateExpression(kept, m_context.from, m_to);
    if (reason.isEmpty() && !translation.missing.isEmpty())
        reason = Message::tr("%1 does not have %2").arg(m_to.display(), translation.missing);
    if (const QString column = m_context.leftOutIn(partitionsWithoutPlaces());
        reason.isEmpty() && !column.isEmpty())
        reason = Message::tr("column %1 is left out").arg(column);
    if (reason.isEmpty())
        return joined(translation.pieces);
    note(Message::tr("the table is not partitioned there: %1").arg(reason));
    return {};
}

} // namespace

QString OptionParts::value(const char *name) const
{
    for (const Option &option : options) {
        if (option.name == QLatin1String(name))
            return option.value;
    }
    return {};
}

QString OptionParts::charset() const
{
    const QString charset = value("CHARSET");
    return charset.isEmpty() ? value("COLLATE").section(QLatin1Char('_'), 0, 0) : charset;
}

std::optional<OptionParts> parseOptions(const QString &text)
{
    const auto list = pieces(text);
    if (!list)
        return std::nullopt;
    OptionParts result;
    PieceReader reader(*list);
    while (!reader.atEnd()) {
        if (reader.peek().isWord("partition")) {
            result.partitions = reader.takeRest();
            break;
        }
        if (reader.takeSymbol(','))
            continue;
        if (reader.takeWords({"with", "system", "versioning"})) {
            result.options << OptionParts::Option{QStringLiteral("WITH SYSTEM VERSIONING"), {}};
            continue;
        }
        if (reader.takeWords({"start", "transaction"})) {
            result.options << OptionParts::Option{QStringLiteral("START TRANSACTION"), {}};
            continue;
        }
        OptionParts::Option option;
        option.name = takeName(reader);
        option.equals = reader.takeSymbol('=');
        if (reader.atEnd())
            return std::nullopt;
        if (const auto group = reader.takeGroup())
            option.value = QLatin1Char('(') + joined(*group) + QLatin1Char(')');
        else
            option.value = reader.take().text;
        result.options << option;
    }
    return result;
}

QString translatedEngine(const QString &engine, const Dialect &from, const Dialect &to)
{
    if (from.family == to.family)
        return engine;
    // What every server of both families has, however it was built.
    for (const char *common : {"InnoDB", "MyISAM", "MEMORY", "CSV"}) {
        if (engine.compare(QLatin1String(common), Qt::CaseInsensitive) == 0)
            return QString::fromLatin1(common);
    }
    return {};
}

QString translatedOptions(const OptionParts &text, TranslationContext &context)
{
    return OptionTranslator(text, context).translate();
}

} // namespace slicetool::sql
