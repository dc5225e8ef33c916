// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/terminal/text.h"

#include "base/displaytext.h"

#include <algorithm>
#include <cwchar>

namespace slicetool::cli {

namespace {

int columnsOf(char32_t ucs4)
{
    // wcwidth() says -1 for what the locale does not know; that is shown as one mark.
    const int columns = ::wcwidth(static_cast<wchar_t>(ucs4));
    return columns < 0 ? 1 : columns;
}

} // namespace

QString colored(const QString &text, Color color, const TextStyle &style)
{
    if (!style.color || text.isEmpty())
        return text;
    const char *code = "0";
    switch (color) {
    case Color::Plain:
        return text;
    case Color::Good:
        code = "32";
        break;
    case Color::Notice:
        code = "33";
        break;
    case Color::Bad:
        code = "31";
        break;
    case Color::Dim:
        code = "2";
        break;
    case Color::Bold:
        code = "1";
        break;
    }
    return QStringLiteral("\x1b[%1m%2\x1b[0m").arg(QLatin1String(code), text);
}

QString printable(const QString &text, bool keepNewlines)
{
    return displayText(text, keepNewlines);
}

int displayWidth(const QString &text)
{
    int columns = 0;
    for (const char32_t ucs4 : text.toUcs4())
        columns += columnsOf(ucs4);
    return columns;
}

QString elided(const QString &text, int columns, const TextStyle &style)
{
    if (displayWidth(text) <= columns)
        return text;
    const QString mark = style.unicode ? QStringLiteral("…") : QStringLiteral("~");
    QString kept;
    int used = 1;
    for (const char32_t ucs4 : text.toUcs4()) {
        used += columnsOf(ucs4);
        if (used > columns)
            break;
        kept += QString::fromUcs4(&ucs4, 1);
    }
    return columns < 1 ? QString() : kept + mark;
}

QString padRight(const QString &text, int columns)
{
    return text + QString(std::max(0, columns - displayWidth(text)), QLatin1Char(' '));
}

QString padLeft(const QString &text, int columns)
{
    return QString(std::max(0, columns - displayWidth(text)), QLatin1Char(' ')) + text;
}

QString humanBytes(qint64 bytes)
{
    return figures::bytesText(bytes);
}

QString humanSeconds(double seconds)
{
    return figures::durationText(seconds);
}

} // namespace slicetool::cli
