// SPDX-License-Identifier: GPL-3.0-or-later
#include "sql/translation/columntranslation.h"

#include "base/message.h"
#include "sql/translation/collationtranslation.h"
#include "sql/translation/expressiontranslation.h"

#include <algorithm>

namespace slicetool::sql {

namespace {

constexpr int never = 99999999;

/// Types that not every server has, and since when.
struct RareType {
    const char *name;
    int mariaDb;
    int mySql;
};

constexpr RareType rareTypes[] = {
    {"uuid", 100700, never},    {"inet6", 100500, never},  {"inet4", 101000, never},
    {"xmltype", 120300, never}, {"vector", 110700, 90000}, {"json", 100203, 50708},
};

bool isNull(const Pieces &value)
{
    return value.size() == 1 && value.first().isWord("null");
}

bool isNumberPart(const Piece &piece)
{
    return piece.isSymbol('-') || piece.isSymbol('+') || piece.isSymbol('.')
           || (piece.kind == TokenKind::Word && piece.text.at(0).isDigit());
}

/// What every server takes for a default without brackets, wherever a default is allowed.
bool isLiteral(const Pieces &value)
{
    if (std::all_of(value.begin(), value.end(), isNumberPart) || isNull(value))
        return true;
    if (value.size() == 1)
        return value.first().kind == TokenKind::String || value.first().isWord("true")
               || value.first().isWord("false");
    const QString &prefix = value.first().text;
    return value.size() == 2 && value.last().kind == TokenKind::String
           && value.first().kind == TokenKind::Word
           && (prefix.size() == 1 || prefix.startsWith(QLatin1Char('_'))); // b'', x'', _latin1''
}

/// The fraction's digits, "" for none, of CURRENT_TIMESTAMP(3); nothing where it is something else.
std::optional<QString> currentTimestampDigits(const Pieces &value)
{
    PieceReader reader(value);
    if (!reader.takeWords({"current_timestamp"}) && !reader.takeWords({"now"}))
        return std::nullopt;
    const QString digits = joined(reader.takeGroup().value_or(Pieces()));
    return reader.atEnd() ? std::optional(digits == QLatin1String("0") ? QString() : digits)
                          : std::nullopt;
}

class ColumnTranslator
{
public:
    ColumnTranslator(ColumnParts &column, TranslationContext &context)
        : m_column(column)
        , m_context(context)
        , m_from(context.from)
        , m_to(context.to)
    { }

    /// False where the column is left out.
    bool translate()
    {
        translateAttributes();
        translateCharset();
        translateType();
        if (!translateGeneration())
            return false;
        translateDefault();
        translateVisibility();
        translateColumnCheck();
        return true;
    }

private:
    void note(const QString &text)
    {
        m_context.notes << Message::tr("column %1 %2").arg(m_column.name, text);
    }
    void refuse(const QString &text)
    {
        m_context.obstacles << Message::tr("column %1 %2").arg(m_column.name, text);
    }

    void translateType();
    void translateCharset();
    void translateAttributes();
    bool translateGeneration();
    QString generationObstacle(const ExpressionTranslation &translation);
    void translateDefault();
    void translateVisibility();
    void translateColumnCheck();
    bool needsBrackets(const Pieces &value) const;

    ColumnParts &m_column;
    TranslationContext &m_context;
    const Dialect m_from;
    const Dialect m_to;
};

void ColumnTranslator::translateType()
{
    for (const RareType &rare : rareTypes) {
        if (m_column.type == QLatin1String(rare.name) && !m_to.isMariaDb(rare.mariaDb)
            && !m_to.isMySql(rare.mySql))
            refuse(Message::tr("is %1, which %2 does not have").arg(m_column.type, m_to.display()));
    }
    constexpr int mySqlScale = 30;
    const int scale =
        m_column.arguments.section(QLatin1Char(','), 1).remove(QLatin1Char(')')).toInt();
    if (m_column.type == QLatin1String("decimal") && m_to.isMySql() && scale > mySqlScale)
        refuse(Message::tr("has %1 decimals, but %2 allows at most %3")
                   .arg(scale)
                   .arg(m_to.display())
                   .arg(mySqlScale));
    if (m_column.type == QLatin1String("vector") && m_from.isMySql() && m_to.isMariaDb(110700))
        note(Message::tr("has no shorter vectors there: all of MariaDB's have the same length"));
    if (m_column.type == QLatin1String("geomcollection") && !m_to.isMySql(80011))
        m_column.type = QStringLiteral("geometrycollection");
    if (m_column.type == QLatin1String("json") && m_to.isMariaDb()) {
        note(Message::tr("is longtext there: MariaDB stores JSON as text"));
        m_column.type = QStringLiteral("longtext");
        m_column.charset = QStringLiteral("utf8mb4");
        m_column.collation = QStringLiteral("utf8mb4_bin");
        m_column.check =
            pieces(QStringLiteral("json_valid(%1)").arg(m_column.name)).value_or(Pieces());
    }
    if (m_column.compressed && !m_to.isMariaDb(100302)) {
        note(Message::tr("is not compressed there: %1 does not compress columns")
                 .arg(m_to.display()));
        m_column.compressed = false;
    }
    if (!m_column.srid.isEmpty() && !m_to.isMySql(80003)) {
        note(Message::tr("may hold any SRID there, not only %1: %2 does not check it")
                 .arg(m_column.srid, m_to.display()));
        if (m_to.isMySql())
            m_column.srid.clear();
    }
}

void ColumnTranslator::translateCharset()
{
    if (!m_column.hasCharset())
        return;
    const QString used =
        m_column.charset.isEmpty() && m_column.collation.isEmpty() ? m_context.tableCharset
        : m_column.charset.isEmpty() ? m_column.collation.section(QLatin1Char('_'), 0, 0)
                                     : m_column.charset;
    if (!knowsCharset(m_to, used)) {
        refuse(Message::tr("is in character set %1, which %2 does not have")
                   .arg(used, m_to.display()));
        return;
    }
    // The two families' (and versions') defaults are not the same.
    if (m_column.collation.isEmpty() && !m_column.charset.isEmpty())
        m_column.collation = defaultCollation(m_column.charset, m_from);
    if (!m_column.charset.isEmpty())
        m_column.charset = translatedCharset(m_column.charset, m_to);
    if (m_column.collation.isEmpty())
        return;
    const QString collation = translatedCollation(m_column.collation, m_from, m_to);
    if (!sameOrder(m_column.collation, m_from, collation, m_to))
        note(collation == m_column.collation
                 ? Message::tr("is ordered slightly differently there, by the same %1")
                       .arg(collation)
                 : Message::tr("is ordered by %1 there, which is close to %2")
                       .arg(collation, m_column.collation));
    m_column.collation = collation;
}

void ColumnTranslator::translateAttributes()
{
    QStringList kept;
    for (const QString &attribute : std::as_const(m_column.attributes)) {
        const bool isVersioning = attribute.endsWith(QLatin1String("SYSTEM VERSIONING"));
        if (isVersioning ? m_to.isMariaDb(100300) : m_from.family == m_to.family)
            kept << attribute;
        else if (!isVersioning) // the table's note says that
            note(Message::tr("loses %1, which %2 does not have").arg(attribute, m_to.display()));
    }
    m_column.attributes = kept;
}

/// Why the server cannot compute the column; empty where it can.
QString ColumnTranslator::generationObstacle(const ExpressionTranslation &translation)
{
    if (!m_to.isMySql(50706) && !m_to.isMariaDb(100201))
        return Message::tr("%1 cannot generate it this way").arg(m_to.display());
    if (m_to.isMariaDb() && m_context.primary.contains(m_column.name.toLower()))
        return Message::tr("MariaDB does not allow generated columns in a primary key");
    ColumnParts trial = plainColumn(m_column);
    trial.generation = m_column.generation;
    trial.stored = m_column.stored;
    if (m_to.isMariaDb())
        trial.nullability.clear();
    return m_context.lackOf({ExpressionUse::Place::Generated, m_column.name,
                             joined(translation.pieces), columnItem(trial, m_to)},
                            translation.pieces, translation.missing);
}

/// What the server cannot compute: a virtual column costs nothing but itself, and a stored one is
/// as good as plain, for its values come from the source.
bool ColumnTranslator::translateGeneration()
{
    if (!m_column.isGenerated() || m_column.rowTime)
        return true;
    const ExpressionTranslation translation =
        translateExpression(m_column.generation, m_from, m_to);
    m_column.generation = translation.pieces;
    const QString obstacle = generationObstacle(translation);
    if (!obstacle.isEmpty() && !m_column.stored) {
        note(Message::tr("is left out: %1", "a column").arg(obstacle));
        m_context.carried.leftOutColumns << m_column.name.toLower();
        return false;
    }
    if (!obstacle.isEmpty()) {
        note(Message::tr("is a plain column there, with the source's values: %1").arg(obstacle));
        m_context.carried.plainColumns << m_column.name.toLower();
        m_column.generation.clear();
        m_column.stored = false;
        if (m_column.nullability.isEmpty())
            m_column.nullability = QStringLiteral("NULL");
        return true;
    }
    if (m_to.isMariaDb() && m_column.nullability == QLatin1String("NOT NULL"))
        note(Message::tr("may be NULL there: MariaDB's generated columns always may"));
    if (m_to.isMariaDb())
        m_column.nullability.clear();
    return true;
}

bool ColumnTranslator::needsBrackets(const Pieces &value) const
{
    if (isNull(value) || isInBrackets(value))
        return false;
    const bool isTime =
        m_column.type == QLatin1String("timestamp") || m_column.type == QLatin1String("datetime");
    if (const auto digits = currentTimestampDigits(value)) {
        const QString ofColumn = QStringView(m_column.arguments).isEmpty()
                                     ? QString()
                                     : m_column.arguments.mid(1).chopped(1);
        return !isTime || *digits != ofColumn;
    }
    return !isLiteral(value) || m_column.isLong()
           || typeFamily(m_column.type) == TypeFamily::Spatial;
}

void ColumnTranslator::translateDefault()
{
    Pieces &value = m_column.defaultValue;
    if (value.isEmpty())
        return;
    const QString before = joined(value);
    ExpressionTranslation translation{value, {}};
    if (!isLiteral(value))
        translation = translateExpression(value, m_from, m_to);
    value = translation.pieces;
    const bool isExpression = needsBrackets(value) || isInBrackets(value);
    if (m_to.isMySql() && needsBrackets(value)) {
        value.prepend(Piece{TokenKind::Open, QStringLiteral("("), false});
        value.append(Piece{TokenKind::Close, QStringLiteral(")"), false});
    }
    QString reason;
    if (isExpression && !m_to.isMySql(80013) && !m_to.isMariaDb(100201)) {
        reason = Message::tr("%1 allows no expressions there").arg(m_to.display());
    } else if (isExpression || !translation.missing.isEmpty()
               || (typeFamily(m_column.type) == TypeFamily::Temporal && !isNull(value))) {
        ColumnParts trial = plainColumn(m_column);
        trial.autoIncrement = false;
        trial.defaultValue = value;
        reason = m_context.lackOf({ExpressionUse::Place::Default, m_column.name,
                                   joined(translation.pieces), columnItem(trial, m_to)},
                                  translation.pieces, translation.missing);
    }
    if (reason.isEmpty())
        return;
    note(Message::tr("has no default there, here it is %1: %2").arg(before, reason));
    m_context.carried.leftOutDefaults << m_column.name.toLower();
    value.clear();
}

void ColumnTranslator::translateVisibility()
{
    if (!m_column.invisible)
        return;
    QString reason;
    if (!m_to.isMySql(80023) && !m_to.isMariaDb(100300))
        reason = Message::tr("%1 has no invisible columns").arg(m_to.display());
    else if (m_to.isMariaDb() && m_column.nullability == QLatin1String("NOT NULL")
             && m_column.defaultValue.isEmpty() && !m_column.autoIncrement
             && !m_column.isGenerated())
        reason = Message::tr("MariaDB cannot hide a NOT NULL column without a default");
    if (reason.isEmpty())
        return;
    note(Message::tr("is visible there: %1").arg(reason));
    m_column.invisible = false;
}

void ColumnTranslator::translateColumnCheck()
{
    if (m_column.check.isEmpty())
        return;
    const bool namesOthers =
        std::any_of(m_column.check.begin(), m_column.check.end(), [this](const Piece &piece) {
            return piece.isQuotedName()
                   && piece.text.compare(m_column.name, Qt::CaseInsensitive) != 0;
        });
    if (!namesOthers || !m_to.isMySql())
        return; // columnItem() writes it; translateColumn() has translated it
    const QString check = translatedCheck(Message::tr("of column %1").arg(m_column.name),
                                          m_column.check, m_column.checkEnforced, m_context);
    if (!check.isEmpty())
        m_context.moreItems << check;
    m_column.check.clear();
}

} // namespace

QString TranslationContext::leftOutIn(const Pieces &pieces) const
{
    for (const Piece &piece : pieces) {
        if (piece.isQuotedName() && leftOut.contains(piece.text.toLower()))
            return piece.text;
    }
    return {};
}

QString TranslationContext::lackOf(const ExpressionUse &use, const Pieces &pieces,
                                   const QString &missing)
{
    if (!missing.isEmpty())
        return Message::tr("%1 does not have %2").arg(to.display(), missing);
    if (const QString column = leftOutIn(pieces); !column.isEmpty())
        return Message::tr("column %1, which it needs, is left out").arg(column);
    uses << use;
    return lacks.value(use.id());
}

ColumnParts plainColumn(ColumnParts column)
{
    column.generation.clear();
    column.stored = false;
    column.defaultValue.clear();
    column.onUpdate.clear();
    column.invisible = false;
    column.comment.clear();
    column.check.clear();
    column.attributes.clear();
    return column;
}

bool translateColumn(ColumnParts &column, TranslationContext &context)
{
    if (!ColumnTranslator(column, context).translate())
        return false;
    if (column.check.isEmpty())
        return true;
    const QString check = translatedCheck(Message::tr("of column %1").arg(column.name),
                                          column.check, column.checkEnforced, context);
    const auto words = pieces(check);
    column.check.clear();
    if (words && !words->isEmpty()) {
        PieceReader reader(*words);
        reader.take(); // CHECK
        column.check = reader.takeGroup().value_or(Pieces());
    }
    return true;
}

QString translatedCheck(const QString &owner, const Pieces &expression, bool enforced,
                        TranslationContext &context)
{
    const Dialect &to = context.to;
    const ExpressionTranslation translation = translateExpression(expression, context.from, to);
    QString reason;
    if (!to.isMySql(80016) && !to.isMariaDb(100201))
        reason = Message::tr("%1 has none").arg(to.display());
    else if (!enforced && to.isMariaDb())
        reason = Message::tr("it is not enforced, but MariaDB enforces all checks");
    else
        reason = context.lackOf({ExpressionUse::Place::Check, owner, joined(translation.pieces),
                                 QStringLiteral("CHECK (%1)").arg(joined(translation.pieces))},
                                translation.pieces, translation.missing);
    if (!reason.isEmpty()) {
        context.notes
            << Message::tr("check %1 (%2) is left out: %3").arg(owner, joined(expression), reason);
        return {};
    }
    return QStringLiteral("CHECK (%1)").arg(joined(translation.pieces))
           + (enforced ? QLatin1String("") : QLatin1String(" NOT ENFORCED"));
}

} // namespace slicetool::sql
