// SPDX-License-Identifier: GPL-3.0-or-later
#include "sql/definitiontext.h"

namespace slicetool::sql {

namespace {

/// The length of what opens a version comment at `at`: "/*!80023", "/*M!"; 0 where none does.
qsizetype versionCommentOpener(QStringView text, qsizetype at)
{
    const QStringView rest = text.mid(at);
    qsizetype length = 0;
    if (rest.startsWith(QLatin1String("/*!")))
        length = 3;
    else if (rest.startsWith(QLatin1String("/*M!")))
        length = 4;
    else
        return 0;
    while (length < rest.size() && rest.at(length) >= QLatin1Char('0')
           && rest.at(length) <= QLatin1Char('9'))
        ++length;
    return length;
}

/// The text with a blank for every comment, and without the marks of version comments.
QString withoutComments(const QString &text)
{
    QString plain;
    plain.reserve(text.size());
    for (qsizetype i = 0; i < text.size();) {
        const QChar c = text.at(i);
        const QStringView rest = QStringView(text).mid(i);
        if (c == QLatin1Char('\'') || c == QLatin1Char('"') || c == QLatin1Char('`')) {
            const qsizetype behind = behindQuoted(text, i);
            const qsizetype end = behind < 0 ? text.size() : behind;
            plain += QStringView(text).mid(i, end - i);
            i = end;
        } else if (const qsizetype opener = versionCommentOpener(text, i)) {
            plain += QLatin1Char(' ');
            i += opener;
        } else if (rest.startsWith(QLatin1String("*/"))) { // the end of a version comment
            plain += QLatin1Char(' ');
            i += 2;
        } else if (rest.startsWith(QLatin1String("/*"))) {
            const qsizetype end = text.indexOf(QLatin1String("*/"), i + 2);
            plain += QLatin1Char(' ');
            i = end < 0 ? text.size() : end + 2;
        } else {
            plain += c;
            ++i;
        }
    }
    return plain;
}

} // namespace

qsizetype behindQuoted(QStringView text, qsizetype start)
{
    const QChar quote = text.at(start);
    for (qsizetype i = start + 1; i < text.size(); ++i) {
        if (text.at(i) == QLatin1Char('\\') && quote != QLatin1Char('`'))
            ++i;
        else if (text.at(i) == quote)
            return i + 1; // a doubled quote ends here and starts anew: the same to us
    }
    return -1;
}

bool Piece::isWord(const char *word) const
{
    return kind == TokenKind::Word && text.compare(QLatin1String(word), Qt::CaseInsensitive) == 0;
}

bool Piece::isSymbol(char symbol) const
{
    return kind == TokenKind::Other && text == QLatin1Char(symbol);
}

std::optional<Pieces> pieces(const QString &text)
{
    const QString plain = withoutComments(text);
    Pieces list;
    bool spaced = false;
    int depth = 0;
    Scanner scanner(plain);
    while (const auto token = scanner.next()) {
        if (token->kind == TokenKind::Bad)
            return std::nullopt;
        if (token->kind == TokenKind::Blank || token->kind == TokenKind::Comment) {
            spaced = true;
            continue;
        }
        if (token->kind == TokenKind::Open)
            ++depth;
        else if (token->kind == TokenKind::Close && --depth < 0)
            return std::nullopt;
        list << Piece{token->kind, plain.mid(token->start, token->length), spaced};
        spaced = false;
    }
    if (depth != 0)
        return std::nullopt;
    return list;
}

QString joined(const Pieces &pieces)
{
    QString text;
    for (const Piece &piece : pieces) {
        if (piece.spaced && !text.isEmpty())
            text += QLatin1Char(' ');
        text += piece.text;
    }
    return text;
}

QList<Pieces> splitAtCommas(const Pieces &pieces)
{
    QList<Pieces> parts{{}};
    int depth = 0;
    for (const Piece &piece : pieces) {
        if (piece.kind == TokenKind::Open)
            ++depth;
        else if (piece.kind == TokenKind::Close)
            --depth;
        if (depth == 0 && piece.isSymbol(','))
            parts << Pieces();
        else
            parts.last() << piece;
    }
    return parts;
}

const Piece &PieceReader::peek() const
{
    static const Piece none;
    return atEnd() ? none : m_pieces.at(m_at);
}

Piece PieceReader::take()
{
    const Piece piece = peek();
    ++m_at;
    return piece;
}

bool PieceReader::takeWords(std::initializer_list<const char *> words)
{
    qsizetype at = m_at;
    for (const char *word : words) {
        if (at >= m_pieces.size() || !m_pieces.at(at).isWord(word))
            return false;
        ++at;
    }
    m_at = at;
    return true;
}

bool PieceReader::takeSymbol(char symbol)
{
    if (!peek().isSymbol(symbol))
        return false;
    ++m_at;
    return true;
}

std::optional<Pieces> PieceReader::takeGroup()
{
    if (peek().kind != TokenKind::Open)
        return std::nullopt;
    Pieces group;
    int depth = 0;
    while (!atEnd()) {
        Piece piece = take();
        if (piece.kind == TokenKind::Open && ++depth == 1)
            continue;
        if (piece.kind == TokenKind::Close && --depth == 0)
            break;
        group << piece;
    }
    return group;
}

Pieces PieceReader::takeRest()
{
    const Pieces rest = m_pieces.mid(m_at);
    m_at = m_pieces.size();
    return rest;
}

} // namespace slicetool::sql
