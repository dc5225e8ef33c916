// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace slicetool::sql {

/// What a piece of SQL text is to the servers.
enum class TokenKind {
    Blank,
    Comment,
    String,      ///< '…' or "…"
    QuotedName,  ///< `…`
    Word,        ///< a name, a keyword, or a number as far as its point or sign
    Placeholder, ///< :name
    Open,        ///< (
    Close,       ///< )
    Semicolon,
    Other, ///< one character of anything else, or :=
    Bad,   ///< text that cannot be split safely; it reaches to the end
};

struct Token {
    TokenKind kind = TokenKind::Other;
    qsizetype start = 0;
    qsizetype length = 0;
    QString problem; ///< of a Bad token: why
};

/// The servers split UTF-8 bytes: blanks are the ASCII ones, and every byte of 0x80 and above can
/// stand in a name. Unicode's notions of letters and blanks would split differently.
bool isBlank(QChar c);
bool isNamePart(QChar c);

/// Splits SQL text from front to back, as MySQL and MariaDB do under our sessions' sql_mode (the
/// backslash escapes, "…" is a string). The tokens follow each other without a gap, up to a Bad
/// one: what is left open, a NUL character, a backslash outside a string (other than \N), and
/// what the servers do not agree on (executable comments, hints that hold quotes, a number that
/// ends with its exponent's e).
class Scanner
{
public:
    explicit Scanner(const QString &text) : m_text(text) { }

    /// The next token, nothing at the end.
    std::optional<Token> next();

private:
    QChar peek(qsizetype ahead = 0) const;
    TokenKind bad(Token &token, const QString &problem);
    TokenKind scan(Token &token);
    TokenKind scanWord(Token &token);
    TokenKind scanQuoted(Token &token, bool isString);
    TokenKind scanLineComment(Token &token);
    TokenKind scanBlockComment(Token &token);
    TokenKind scanColon();

    const QString m_text;
    qsizetype m_at = 0;
    bool m_numberBeforePoint = false; ///< the last word was all digits, and at most points since
};

} // namespace slicetool::sql
