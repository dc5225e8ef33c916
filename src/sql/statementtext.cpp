// SPDX-License-Identifier: GPL-3.0-or-later
#include "sql/statementtext.h"

#include "base/message.h"
#include "sql/quote.h"
#include "sql/scanner.h"
#include "sql/significanttokens.h"
#include "sql/statementscope.h"

#include <cmath>
#include <optional>

namespace slicetool::sql {

namespace {

QString placeholderName(const QString &text, const Token &token)
{
    return text.mid(token.start + 1, token.length - 1);
}

/// The literal of a variable's value; empty where it has none.
std::optional<QString> literal(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Null:
        return QStringLiteral("NULL");
    case QJsonValue::Bool:
        return value.toBool() ? QStringLiteral("1") : QStringLiteral("0");
    case QJsonValue::String:
        return stringLiteral(value.toString());
    case QJsonValue::Double:
        // toInteger() is exact for what QJsonValue keeps as an integer, beyond 2^53 too.
        if (value.toInteger(0) == value.toInteger(1))
            return QString::number(value.toInteger());
        if (!std::isfinite(value.toDouble()))
            return std::nullopt;
        return QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    default:
        return std::nullopt;
    }
}

/// Whether a literal next to this character would become one token with it: x:v with v = '41'
/// a hex literal, 'a':v a string with a quote in it, t:v another name. No more than these get a
/// blank between, for behind "--" a blank would begin a comment.
bool merges(QChar c)
{
    return isNamePart(c) || c == QLatin1Char('\'') || c == QLatin1Char('"') || c == QLatin1Char('`')
           || c == QLatin1Char('.') || c == QLatin1Char('@');
}

/// Follows the bare words of a text and names the clause that would write or lock.
class ForbiddenClause
{
public:
    std::optional<QString> add(const QString &word)
    {
        const QString upper = word.toUpper();
        const QString before = m_last;
        const QString beforeThat = m_lastButOne;
        m_lastButOne = m_last;
        m_last = upper;
        if (upper == QLatin1String("INTO"))
            return upper;
        if (before == QLatin1String("FOR")
            && (upper == QLatin1String("UPDATE") || upper == QLatin1String("SHARE"))) {
            return QStringLiteral("FOR %1").arg(upper);
        }
        if (beforeThat == QLatin1String("LOCK") && before == QLatin1String("IN")
            && upper == QLatin1String("SHARE")) {
            return QStringLiteral("LOCK IN SHARE MODE");
        }
        return std::nullopt;
    }

    void interrupt()
    {
        m_last.clear();
        m_lastButOne.clear();
    }

private:
    QString m_last;
    QString m_lastButOne;
};

enum class Purpose { Statement, Predicate, Subquery };

bool opensQuery(const QString &text, const Token &token)
{
    if (token.kind == TokenKind::Open)
        return true;
    if (token.kind != TokenKind::Word)
        return false;
    const QString word = text.mid(token.start, token.length).toUpper();
    return word == QLatin1String("SELECT") || word == QLatin1String("WITH")
           || word == QLatin1String("VALUES") || word == QLatin1String("TABLE");
}

QString withoutOuterBlanks(const QString &text)
{
    // Not trimmed(), which also removes characters that are part of a name for the server.
    qsizetype from = 0;
    qsizetype to = text.size();
    while (from < to && isBlank(text.at(from)))
        ++from;
    while (to > from && isBlank(text.at(to - 1)))
        --to;
    return text.mid(from, to - from);
}

Result<QString> guarded(const QString &text, Purpose purpose)
{
    Scanner scanner(text);
    ForbiddenClause forbidden;
    QList<qsizetype> open;
    qsizetype end = -1; // of the first semicolon
    bool empty = true;

    while (const std::optional<Token> token = scanner.next()) {
        if (token->kind == TokenKind::Bad)
            return refusalAt(text, token->start, token->problem);
        if (token->kind == TokenKind::Blank || token->kind == TokenKind::Comment)
            continue;
        if (token->kind == TokenKind::Semicolon) {
            if (end < 0)
                end = token->start;
            continue;
        }
        if (end >= 0)
            return refusalAt(text, end, Message::tr("a ';' with more SQL after it"));
        if (empty && purpose == Purpose::Subquery && !opensQuery(text, *token))
            return refusalAt(text, token->start, Message::tr("not a SELECT"));
        empty = false;

        if (token->kind == TokenKind::Open) {
            open.append(token->start);
        } else if (token->kind == TokenKind::Close) {
            if (open.isEmpty())
                return refusalAt(text, token->start, Message::tr("a ')' without its '('"));
            open.removeLast();
        }
        if (token->kind != TokenKind::Word) {
            forbidden.interrupt();
        } else if (purpose != Purpose::Statement) {
            if (const auto clause = forbidden.add(text.mid(token->start, token->length)))
                return refusalAt(text, token->start,
                                 Message::tr("%1, which would write or lock").arg(*clause));
        }
    }
    if (empty)
        return refusalAt(text, 0, Message::tr("nothing but blanks and comments"));
    if (!open.isEmpty())
        return refusalAt(text, open.last(), Message::tr("a '(' without its ')'"));
    // What the servers may split otherwise than the scanner does.
    SLICETOOL_TRY(significantTokens(text));
    if (purpose != Purpose::Statement) {
        SLICETOOL_TRY(refuseEffects(text));
    }
    // What stands before the semicolon has to hold without it: "--" at the end is a comment then.
    return end < 0 ? withoutOuterBlanks(text) : guarded(text.left(end), purpose);
}

} // namespace

QStringList placeholders(const QString &sql)
{
    QStringList names;
    Scanner scanner(sql);
    while (const std::optional<Token> token = scanner.next()) {
        if (token->kind == TokenKind::Placeholder) {
            const QString name = placeholderName(sql, *token);
            if (!names.contains(name))
                names << name;
        }
    }
    return names;
}

Result<QString> bindVariables(const QString &sql, const QMap<QString, QJsonValue> &variables)
{
    QString bound;
    Scanner scanner(sql);
    while (const std::optional<Token> token = scanner.next()) {
        if (token->kind == TokenKind::Bad)
            return refusalAt(sql, token->start, token->problem);
        if (token->kind != TokenKind::Placeholder) {
            bound += QStringView(sql).mid(token->start, token->length);
            continue;
        }
        const QString name = placeholderName(sql, *token);
        const auto variable = variables.constFind(name);
        if (variable == variables.constEnd())
            return refusalAt(sql, token->start,
                             Message::tr("the undefined variable :%1").arg(name));
        const std::optional<QString> value = literal(*variable);
        if (!value)
            return refusalAt(
                sql, token->start,
                Message::tr("the variable :%1, which is not text, a number, true, false or null")
                    .arg(name));
        if (!bound.isEmpty() && merges(bound.back()))
            bound += QLatin1Char(' ');
        bound += *value;
        const qsizetype after = token->start + token->length;
        if (after < sql.size() && merges(sql.at(after)))
            bound += QLatin1Char(' ');
    }
    return bound;
}

Result<QString> asPredicate(const QString &sql)
{
    return guarded(sql, Purpose::Predicate);
}

Result<QString> asSubquery(const QString &sql)
{
    return guarded(sql, Purpose::Subquery);
}

Result<QString> asStatement(const QString &sql)
{
    return guarded(sql, Purpose::Statement);
}

} // namespace slicetool::sql
