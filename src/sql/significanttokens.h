// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "sql/scanner.h"

#include <QList>
#include <QString>

namespace slicetool::sql {

/// A token that is neither blank nor comment.
struct SignificantToken {
    TokenKind kind = TokenKind::Other;
    QString text;          ///< of a quoted name without its quotes
    QString keyword;       ///< upper case, of a Word that follows no point; else empty
    qsizetype start = 0;   ///< in the text
    bool afterGap = false; ///< blanks or comments stand before it

    bool isName() const { return kind == TokenKind::Word || kind == TokenKind::QuotedName; }
    bool is(char c) const
    {
        return kind != TokenKind::String && kind != TokenKind::QuotedName && text == QLatin1Char(c);
    }
};

/// The tokens of a text, with '(' and ')' among them. Error: code Plan, text that cannot be split.
Result<QList<SignificantToken>> significantTokens(const QString &sql);

/// "…, at line 2, character 5 of the SQL", as an Error of code Plan.
Error refusalAt(const QString &sql, qsizetype at, const QString &problem);

} // namespace slicetool::sql
