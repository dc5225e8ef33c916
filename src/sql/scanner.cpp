// SPDX-License-Identifier: GPL-3.0-or-later
#include "sql/scanner.h"

#include "base/message.h"

#include <algorithm>

namespace slicetool::sql {

namespace {

bool isControl(QChar c)
{
    return c < QLatin1Char(' ') || c == QChar(0x7f);
}

bool isNameStart(QChar c)
{
    return (c >= QLatin1Char('a') && c <= QLatin1Char('z'))
           || (c >= QLatin1Char('A') && c <= QLatin1Char('Z')) || c == QLatin1Char('_')
           || c == QLatin1Char('$') || c >= QChar(0x80);
}

bool isDigit(QChar c)
{
    return c >= QLatin1Char('0') && c <= QLatin1Char('9');
}

/// "e", "5e", "12E": what stands between a number's point and its exponent.
bool isExponentMark(QStringView word)
{
    return word.endsWith(QLatin1Char('e'), Qt::CaseInsensitive)
           && std::all_of(word.cbegin(), word.cend() - 1, isDigit);
}

} // namespace

bool isBlank(QChar c)
{
    return c == QLatin1Char(' ') || (c >= QLatin1Char('\t') && c <= QLatin1Char('\r'));
}

bool isNamePart(QChar c)
{
    return isNameStart(c) || isDigit(c);
}

std::optional<Token> Scanner::next()
{
    if (m_at >= m_text.size())
        return std::nullopt;
    Token token;
    token.start = m_at;
    token.kind = scan(token);
    token.length = m_at - token.start;
    if (token.kind != TokenKind::Word && m_text.at(token.start) != QLatin1Char('.'))
        m_numberBeforePoint = false;
    return token;
}

/// NUL, which is refused wherever it stands, also stands for the end of the text.
QChar Scanner::peek(qsizetype ahead) const
{
    return m_at + ahead < m_text.size() ? m_text.at(m_at + ahead) : QChar();
}

TokenKind Scanner::bad(Token &token, const QString &problem)
{
    token.problem = problem;
    m_at = m_text.size(); // nothing after it can be split reliably
    return TokenKind::Bad;
}

TokenKind Scanner::scan(Token &token)
{
    const QChar c = peek();
    if (isBlank(c)) {
        while (isBlank(peek()))
            ++m_at;
        return TokenKind::Blank;
    }
    if (isNamePart(c)) {
        return scanWord(token);
    }
    switch (c.unicode()) {
    case '\'':
    case '"':
        return scanQuoted(token, true);
    case '`':
        return scanQuoted(token, false);
    case '#':
        return scanLineComment(token);
    case '-':
        if (peek(1) == QLatin1Char('-') && (isBlank(peek(2)) || isControl(peek(2))))
            return scanLineComment(token);
        break;
    case '/':
        if (peek(1) == QLatin1Char('*'))
            return scanBlockComment(token);
        break;
    case ':':
        return scanColon();
    case '\\':
        if (peek(1) != QLatin1Char('N'))
            return bad(token, Message::tr("a backslash outside a string"));
        ++m_at;
        break;
    case '\0':
        return bad(token, Message::tr("a NUL character"));
    case '(':
        ++m_at;
        return TokenKind::Open;
    case ')':
        ++m_at;
        return TokenKind::Close;
    case ';':
        ++m_at;
        return TokenKind::Semicolon;
    default:
        break;
    }
    ++m_at;
    return TokenKind::Other;
}

TokenKind Scanner::scanWord(Token &token)
{
    const qsizetype start = m_at;
    while (isNamePart(peek()))
        ++m_at;
    // Behind "1.5e" a server's scanner takes a sign before it looks for digits, so whether
    // "1.5e-- 2" holds a comment is its own affair. "t.e" is a column.
    const bool afterPoint = start > 0 && m_text.at(start - 1) == QLatin1Char('.');
    const QStringView word = QStringView(m_text).mid(start, m_at - start);
    if (afterPoint && (word.size() > 1 || m_numberBeforePoint) && isExponentMark(word)) {
        const bool isSigned = peek() == QLatin1Char('+') || peek() == QLatin1Char('-');
        if (!isDigit(peek(isSigned ? 1 : 0)))
            return bad(token, Message::tr("a number without its exponent"));
    }
    m_numberBeforePoint = std::all_of(word.cbegin(), word.cend(), isDigit);
    return TokenKind::Word;
}

TokenKind Scanner::scanQuoted(Token &token, bool isString)
{
    const QChar quote = peek();
    for (++m_at; m_at < m_text.size(); ++m_at) {
        const QChar c = peek();
        if (c.isNull())
            return bad(token, Message::tr("a NUL character"));
        if (isString && c == QLatin1Char('\\')) {
            ++m_at;
            if (m_at < m_text.size() && peek().isNull())
                return bad(token, Message::tr("a NUL character"));
        } else if (c == quote) {
            if (peek(1) != quote) {
                ++m_at;
                return isString ? TokenKind::String : TokenKind::QuotedName;
            }
            ++m_at;
        }
    }
    return bad(token, isString ? Message::tr("a string that does not end")
                               : Message::tr("a quoted name that does not end"));
}

TokenKind Scanner::scanLineComment(Token &token)
{
    for (; m_at < m_text.size() && peek() != QLatin1Char('\n'); ++m_at) {
        if (peek().isNull())
            return bad(token, Message::tr("a NUL character"));
    }
    return TokenKind::Comment; // the line's end is a blank of its own
}

TokenKind Scanner::scanBlockComment(Token &token)
{
    // "/*!" and MariaDB's "/*M!" run as code on some servers and not on others.
    if (peek(2) == QLatin1Char('!') || (isNamePart(peek(2)) && peek(3) == QLatin1Char('!')))
        return bad(token, Message::tr("an executable comment"));
    const qsizetype end = m_text.indexOf(QLatin1String("*/"), m_at + 2);
    if (end < 0)
        return bad(token, Message::tr("a comment that does not end"));
    const QStringView inside = QStringView(m_text).mid(m_at + 2, end - m_at - 2);
    if (inside.contains(QChar(QChar::Null)))
        return bad(token, Message::tr("a NUL character"));
    // MySQL splits a hint into tokens, so that a quoted "*/" in it does not end it there.
    if (inside.startsWith(QLatin1Char('+'))
        && (inside.contains(QLatin1Char('\'')) || inside.contains(QLatin1Char('"'))
            || inside.contains(QLatin1Char('`')))) {
        return bad(token, Message::tr("an optimizer hint that contains quotes"));
    }
    m_at = end + 2;
    return TokenKind::Comment;
}

TokenKind Scanner::scanColon()
{
    ++m_at;
    if (peek() == QLatin1Char('=')) {
        ++m_at;
        return TokenKind::Other;
    }
    if (!isNameStart(peek()))
        return TokenKind::Other;
    while (isNamePart(peek()))
        ++m_at;
    return TokenKind::Placeholder;
}

} // namespace slicetool::sql
