// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/figures.h"

#include <array>
#include <cmath>

namespace slicetool::figures {

QLocale english()
{
    return {QLocale::English, QLocale::UnitedStates};
}

QString grouped(qint64 number, const QLocale &locale)
{
    return locale.toString(number);
}

QString counted(qint64 count, const char *singular)
{
    return grouped(count) + QLatin1Char(' ') + QLatin1String(singular)
           + (count == 1 ? QString() : QStringLiteral("s"));
}

QString bytesText(qint64 bytes, const QLocale &locale)
{
    static constexpr std::array units = {"KiB", "MiB", "GiB", "TiB", "PiB"};
    if (bytes < 1024)
        return QString::number(bytes) + QStringLiteral(" B");
    double value = double(bytes) / 1024;
    size_t unit = 0;
    // 1023.5 would be shown as 1024.
    while (value >= 1023.5 && unit + 1 < units.size()) {
        value /= 1024;
        ++unit;
    }
    QLocale plain = locale; // 1023 KiB is a number of four digits, and no group of three
    plain.setNumberOptions(plain.numberOptions() | QLocale::OmitGroupSeparator);
    return plain.toString(value, 'f', value < 9.95 ? 1 : 0) + QLatin1Char(' ')
           + QLatin1String(units.at(unit));
}

QString durationText(double seconds, const DurationWords &words)
{
    if (!std::isfinite(seconds) || seconds < 0)
        seconds = 0;
    // 59.95 would be shown as 60.0.
    if (seconds < 59.95)
        return words.seconds.arg(words.locale.toString(seconds, 'f', 1));
    const qint64 whole = std::llround(seconds);
    const auto padded = [](qint64 number) {
        return QString::number(number).rightJustified(2, QLatin1Char('0'));
    };
    if (whole < 3600)
        return words.minutes.arg(QString::number(whole / 60), padded(whole % 60));
    return words.hours.arg(QString::number(whole / 3600), padded(whole / 60 % 60));
}

QString percentText(double share, int decimals)
{
    return QString::number(share * 100, 'f', decimals) + QStringLiteral(" %");
}

} // namespace slicetool::figures
