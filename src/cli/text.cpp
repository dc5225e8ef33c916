// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/text.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
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
    QString clean = text;
    for (QChar &c : clean) {
        if (c.category() == QChar::Other_Control && !(keepNewlines && c == QLatin1Char('\n')))
            c = c.isSpace() ? QLatin1Char(' ') : QLatin1Char('?');
        // Overrides of the writing direction make a line say what it does not.
        else if (c.category() == QChar::Other_Format)
            c = QLatin1Char('?');
    }
    return clean;
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

QString grouped(qint64 number)
{
    return QLocale(QLocale::English, QLocale::UnitedStates).toString(number);
}

QString humanBytes(qint64 bytes)
{
    static constexpr const char *units[] = {"KiB", "MiB", "GiB", "TiB", "PiB"};
    if (bytes < 1024)
        return QStringLiteral("%1 B").arg(bytes);
    double value = double(bytes) / 1024;
    size_t unit = 0;
    // 1023.5 would be shown as 1024.
    while (value >= 1023.5 && unit + 1 < std::size(units)) {
        value /= 1024;
        ++unit;
    }
    return QStringLiteral("%1 %2").arg(QString::number(value, 'f', value < 9.95 ? 1 : 0),
                                       QLatin1String(units[unit]));
}

QString humanSeconds(double seconds)
{
    if (seconds < 59.95)
        return QStringLiteral("%1 s").arg(std::max(0.0, seconds), 0, 'f', 1);
    const qint64 whole = std::llround(seconds);
    if (whole < 3600)
        return QStringLiteral("%1 min %2 s")
            .arg(whole / 60)
            .arg(whole % 60, 2, 10, QLatin1Char('0'));
    return QStringLiteral("%1 h %2 min")
        .arg(whole / 3600)
        .arg(whole / 60 % 60, 2, 10, QLatin1Char('0'));
}

QString counted(qint64 count, const char *singular)
{
    return QStringLiteral("%1 %2%3").arg(grouped(count), QLatin1String(singular),
                                         count == 1 ? QString() : QStringLiteral("s"));
}

} // namespace slicetool::cli
