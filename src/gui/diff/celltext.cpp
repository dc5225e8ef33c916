// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/diff/celltext.h"

#include "gui/diff/diffdelegate.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace slicetool::gui {

namespace {

constexpr qsizetype bytesShown = 4096;
constexpr qsizetype bytesInHex = 12;

const QChar blankMark(0x00b7);
const QChar lineMark(0x21b5);
const QChar tabMark(0x21e5);
const QChar ellipsis(0x2026);

QString seen(QString text)
{
    text.replace(QLatin1String("\r\n"), QString(lineMark));
    for (QChar &c : text) {
        if (c == QLatin1Char('\n') || c == QLatin1Char('\r') || c == QChar::LineSeparator
            || c == QChar::ParagraphSeparator)
            c = lineMark;
        else if (c == QLatin1Char('\t'))
            c = tabMark;
    }
    for (qsizetype i = 0; i < text.size() && text.at(i).isSpace(); ++i)
        text[i] = blankMark;
    for (qsizetype i = text.size() - 1; i >= 0 && text.at(i).isSpace(); --i)
        text[i] = blankMark;
    return text;
}

/// The boundary between whole characters at this place, or the next one before or after it.
qsizetype boundary(const QString &text, qsizetype at, bool isBefore)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    finder.setPosition(at);
    if (finder.isAtBoundary())
        return at;
    return isBefore ? finder.toPreviousBoundary() : finder.toNextBoundary();
}

} // namespace

CellLook lookOf(const CellValue &cell)
{
    if (cell.null)
        return {QStringLiteral("NULL"), true};
    if (cell.bytes.isEmpty())
        return {DiffDelegate::tr("empty"), true};
    if (cell.binary) {
        const QString hex = QString::fromLatin1(cell.bytes.left(bytesInHex).toHex(' '));
        return {DiffDelegate::tr("%1 (%n byte(s))", nullptr, int(cell.bytes.size())).arg(hex),
                true};
    }
    return {seen(QString::fromUtf8(cell.bytes.left(bytesShown))), false};
}

std::pair<TextPart, TextPart> changedParts(const QString &a, const QString &b)
{
    const qsizetype shorter = std::min(a.size(), b.size());
    qsizetype first = 0;
    while (first < shorter && a.at(first) == b.at(first))
        ++first;
    qsizetype last = 0;
    while (last < shorter - first && a.at(a.size() - 1 - last) == b.at(b.size() - 1 - last))
        ++last;
    // What is a part of a character in one of them is none of the common ones in both.
    first = std::min(boundary(a, first, true), boundary(b, first, true));
    const qsizetype endOfA = boundary(a, a.size() - last, false);
    const qsizetype endOfB = boundary(b, b.size() - last, false);
    last = std::min(a.size() - endOfA, b.size() - endOfB);
    return {{first, a.size() - last - first}, {first, b.size() - last - first}};
}

QString withoutBeginning(const QString &text, TextPart &part, qsizetype kept)
{
    const qsizetype from = boundary(text, std::max<qsizetype>(part.first - kept, 0), true);
    if (from <= 1)
        return text;
    part.first -= from - 1;
    return ellipsis + text.mid(from);
}

} // namespace slicetool::gui
