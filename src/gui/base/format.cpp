// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/base/format.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <limits>

namespace slicetool::gui {

namespace {

QString translated(const char *text, int n = -1)
{
    return QCoreApplication::translate("Format", text, nullptr, n);
}

/// Qt's plural forms know int only, and the figures are printed by QLocale.
int pluralOf(qint64 number)
{
    return int(std::clamp<qint64>(number, 0, std::numeric_limits<int>::max()));
}

} // namespace

QString countText(qint64 count)
{
    return QLocale().toString(count);
}

QString rowsText(qint64 rows)
{
    return QCoreApplication::translate("Format", "%L1 row(s)", nullptr, pluralOf(rows)).arg(rows);
}

QString bytesText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, bytes < 1024 ? 0 : 1);
}

QString durationText(double seconds)
{
    const QLocale locale;
    if (seconds < 60)
        return translated(QT_TRANSLATE_NOOP("Format", "%1 s"))
            .arg(locale.toString(seconds, 'f', 1));
    const qint64 whole = qint64(seconds + 0.5);
    if (whole < 3600) {
        return translated(QT_TRANSLATE_NOOP("Format", "%1 min %2 s"))
            .arg(whole / 60)
            .arg(whole % 60, 2, 10, QLatin1Char('0'));
    }
    return translated(QT_TRANSLATE_NOOP("Format", "%1 h %2 min"))
        .arg(whole / 3600)
        .arg(whole % 3600 / 60, 2, 10, QLatin1Char('0'));
}

QString rateText(double rowsPerSecond)
{
    return translated(QT_TRANSLATE_NOOP("Format", "%1 rows/s"))
        .arg(QLocale().toString(qint64(rowsPerSecond)));
}

} // namespace slicetool::gui
