// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sql/scanner.h"

#include <QList>
#include <QStringList>

#include <initializer_list>
#include <optional>

namespace slicetool::sql {

/// The position behind the quoted text that starts at `start`, -1 where it never ends.
qsizetype behindQuoted(QStringView text, qsizetype start);

/// A token of a definition, with its text.
struct Piece {
    TokenKind kind = TokenKind::Blank; ///< Blank only behind the last one
    QString text;
    bool spaced = false; ///< whether a blank stands before it

    bool isWord(const char *word) const;
    bool isSymbol(char symbol) const;
    bool isQuotedName() const { return kind == TokenKind::QuotedName; }
};

using Pieces = QList<Piece>;

/// Takes a part of what SHOW CREATE TABLE said apart. What stands in version comments
/// (`/*!80023 INVISIBLE */`, `/*M!100301 COMPRESSED*/`) is as good as outside: the server that says
/// it knows it. Other comments are dropped. Nothing where the text cannot be split safely.
std::optional<Pieces> pieces(const QString &text);

/// The text of pieces, each blank of any kind as one.
QString joined(const Pieces &pieces);

/// The parts between the commas outside of brackets.
QList<Pieces> splitAtCommas(const Pieces &pieces);

/// Reads pieces from front to back.
class PieceReader
{
public:
    explicit PieceReader(Pieces pieces) : m_pieces(std::move(pieces)) { }

    bool atEnd() const { return m_at >= m_pieces.size(); }
    const Piece &peek() const;
    Piece take();

    /// Takes these words if they all come next, whatever their case; else nothing.
    bool takeWords(std::initializer_list<const char *> words);
    bool takeSymbol(char symbol);

    /// Takes what stands in brackets, without them; nothing where no bracket comes next.
    std::optional<Pieces> takeGroup();
    Pieces takeRest();

private:
    Pieces m_pieces;
    qsizetype m_at = 0;
};

} // namespace slicetool::sql
