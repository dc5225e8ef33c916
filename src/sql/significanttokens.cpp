// SPDX-License-Identifier: GPL-3.0-or-later
#include "sql/significanttokens.h"

#include "base/message.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace slicetool::sql {

namespace {

QString unquoted(const QString &quoted)
{
    return quoted.mid(1, quoted.size() - 2).replace(QLatin1String("``"), QLatin1String("`"));
}

bool isNumber(const QString &word)
{
    return std::all_of(word.cbegin(), word.cend(),
                       [](QChar c) { return c >= QLatin1Char('0') && c <= QLatin1Char('9'); });
}

/// Whether a word and the one before it may be more than one token to a server: "1e5FROM" is a
/// number and a keyword, "1FROM" a name, ".5FROM" a number and a keyword, "1.FROM" likewise. Who
/// writes a blank is understood.
bool runsTogether(const QList<SignificantToken> &before, const SignificantToken &word)
{
    static const QRegularExpression exponentAndMore(QStringLiteral("^[0-9]+[eE][0-9]+[^0-9]"));
    static const QRegularExpression fraction(QStringLiteral("^[0-9]+([eE][0-9]*)?$"));
    static const QRegularExpression exponent(QStringLiteral("^[eE][0-9]*$"));
    static const QRegularExpression openExponent(QStringLiteral("^[0-9]*[eE]$"));
    const auto touches = [&](qsizetype back, char c) {
        return before.size() >= back && before.at(before.size() - back).is(c);
    };
    const bool isDigits = isNumber(word.text.left(1));
    if (exponentAndMore.match(word.text).hasMatch())
        return true;
    if (word.afterGap || before.isEmpty())
        return false;
    const SignificantToken *const second =
        before.size() > 1 ? &before.at(before.size() - 2) : nullptr;
    if (touches(1, '.')) {
        const bool afterName = second && !before.last().afterGap && second->kind == TokenKind::Word
                               && !isNumber(second->text);
        const bool afterNumber = second && !before.last().afterGap
                                 && second->kind == TokenKind::Word && isNumber(second->text);
        if (isDigits && !afterName)
            return !fraction.match(word.text).hasMatch();
        return afterNumber && !isDigits && !exponent.match(word.text).hasMatch();
    }
    const bool isSigned = touches(1, '+') || touches(1, '-');
    return isDigits && isSigned && second && !before.last().afterGap
           && second->kind == TokenKind::Word && openExponent.match(second->text).hasMatch()
           && !isNumber(word.text);
}

/// MySQL 9 takes $tag$ … $tag$ for a string, other servers for names.
bool isDollarQuote(const QString &word)
{
    return word.startsWith(QLatin1Char('$')) && word.count(QLatin1Char('$')) > 1;
}

} // namespace

Result<QList<SignificantToken>> significantTokens(const QString &sql)
{
    QList<SignificantToken> tokens;
    Scanner scanner(sql);
    bool gap = false;
    while (const std::optional<Token> token = scanner.next()) {
        if (token->kind == TokenKind::Bad)
            return refusalAt(sql, token->start, token->problem);
        if (token->kind == TokenKind::Blank || token->kind == TokenKind::Comment) {
            gap = true;
            continue;
        }
        SignificantToken significant;
        significant.kind = token->kind;
        significant.text = sql.mid(token->start, token->length);
        significant.start = token->start;
        significant.afterGap = std::exchange(gap, false);
        if (token->kind == TokenKind::QuotedName)
            significant.text = unquoted(significant.text);
        if (token->kind == TokenKind::Word && runsTogether(tokens, significant))
            return refusalAt(sql, token->start, Message::tr("a number that runs into a word"));
        if (token->kind == TokenKind::Word && isDollarQuote(significant.text))
            return refusalAt(
                sql, token->start,
                Message::tr(
                    "a word in dollar signs, which some servers treat as the start of a string"));
        // Behind a point, and in a variable's name, any word is a name; the point of "1." is none.
        const auto isNumberAt = [&](qsizetype back) {
            return tokens.size() >= back && tokens.at(tokens.size() - back).kind == TokenKind::Word
                   && isNumber(tokens.at(tokens.size() - back).text);
        };
        const bool isPart = !tokens.isEmpty()
                            && ((tokens.last().is('.') && tokens.size() > 1 && !isNumberAt(2))
                                || tokens.last().is('@'));
        if (token->kind == TokenKind::Word && !isPart)
            significant.keyword = significant.text.toUpper();
        tokens << significant;
    }
    return tokens;
}

Error refusalAt(const QString &sql, qsizetype at, const QString &problem)
{
    const QStringView before = QStringView(sql).left(at);
    const qsizetype line = before.count(QLatin1Char('\n')) + 1;
    const qsizetype column = at - (before.lastIndexOf(QLatin1Char('\n')) + 1) + 1;
    Error error;
    error.code = ErrorCode::Plan;
    error.reason = line == 1
                       ? Message::tr("%1, at character %2 of the SQL").arg(problem).arg(column)
                       : Message::tr("%1, at line %2, character %3 of the SQL")
                             .arg(problem)
                             .arg(line)
                             .arg(column);
    return error;
}

} // namespace slicetool::sql
