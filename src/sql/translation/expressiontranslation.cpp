// SPDX-License-Identifier: GPL-3.0-or-later
#include "sql/translation/expressiontranslation.h"

#include "sql/translation/collationtranslation.h"

#include <algorithm>

namespace slicetool::sql {

namespace {

/// _utf8mb4 in _utf8mb4'text'
bool isIntroducer(const Pieces &expression, qsizetype at)
{
    return expression.at(at).kind == TokenKind::Word
           && expression.at(at).text.startsWith(QLatin1Char('_')) && at + 1 < expression.size()
           && expression.at(at + 1).kind == TokenKind::String;
}

/// MariaDB reads a literal with an introducer right, and stores it in a definition without escaping
/// its quotes and with escapes that it does not understand: 'it''s' is an error there and '\t'
/// becomes 'x09'.
bool isPlain(const QString &literal)
{
    const QStringView inside = QStringView(literal).mid(1).chopped(1);
    return std::all_of(inside.begin(), inside.end(), [](QChar c) {
        return c >= QLatin1Char(' ') && c < QChar(0x7f) && c != QLatin1Char('\'')
               && c != QLatin1Char('\\');
    });
}

/// Without an introducer a literal is in the session's character set, utf8mb4.
bool canGoWithout(const Pieces &expression, qsizetype at, const QString &charset)
{
    const bool hasCollation = at + 2 < expression.size() && expression.at(at + 2).isWord("collate");
    return charset == QLatin1String("utf8mb4")
           || (!hasCollation
               && (charset == QLatin1String("utf8mb3") || charset == QLatin1String("utf8")));
}

} // namespace

ExpressionTranslation translateExpression(const Pieces &expression, const Dialect &from,
                                          const Dialect &to)
{
    ExpressionTranslation translation;
    const auto lacks = [&translation](const QString &what) {
        if (translation.missing.isEmpty())
            translation.missing = what;
    };
    bool spaced = false; // before a piece that was dropped
    for (qsizetype i = 0; i < expression.size(); ++i) {
        Piece piece = expression.at(i);
        piece.spaced = piece.spaced || spaced;
        spaced = false;
        if (isIntroducer(expression, i)) {
            const QString charset = piece.text.mid(1).toLower();
            piece.text = QLatin1Char('_') + translatedCharset(charset, to);
            if (to.isMariaDb() && canGoWithout(expression, i, charset)) {
                spaced = piece.spaced;
                continue;
            }
            const bool isMangled = to.isMariaDb() && !isPlain(expression.at(i + 1).text);
            if (isMangled || !knowsCharset(to, charset))
                lacks(piece.text + expression.at(i + 1).text);
        } else if (i > 0 && expression.at(i - 1).isWord("collate")) {
            piece.text = translatedCollation(piece.text, from, to);
        } else if (to.isMariaDb() && piece.isWord("geomcollection")) {
            piece.text = QStringLiteral("geometrycollection");
        }
        translation.pieces << piece;
    }
    return translation;
}

bool isInBrackets(const Pieces &expression)
{
    PieceReader reader(expression);
    return reader.takeGroup().has_value() && reader.atEnd();
}

} // namespace slicetool::sql
