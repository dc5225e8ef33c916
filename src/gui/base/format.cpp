// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/base/format.h"

#include "base/figures.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <limits>

namespace slicetool::gui {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("Format", text);
}

/// Qt's plural forms know int only, and the figures are printed by QLocale.
int pluralOf(qint64 number)
{
    return int(std::clamp<qint64>(number, 0, std::numeric_limits<int>::max()));
}

} // namespace

QString countText(qint64 count)
{
    return figures::grouped(count, QLocale());
}

QString rowsText(qint64 rows)
{
    return QCoreApplication::translate("Format", "%L1 row(s)", nullptr, pluralOf(rows)).arg(rows);
}

QString bytesText(qint64 bytes)
{
    // Bytes are a word in the user's language, and not the B of a table in a terminal.
    const QLocale locale;
    return bytes < 1024 ? locale.formattedDataSize(bytes, 0) : figures::bytesText(bytes, locale);
}

QString durationText(double seconds)
{
    return figures::durationText(seconds,
                                 {.locale = QLocale(),
                                  .seconds = translated(QT_TRANSLATE_NOOP("Format", "%1 s")),
                                  .minutes = translated(QT_TRANSLATE_NOOP("Format", "%1 min %2 s")),
                                  .hours = translated(QT_TRANSLATE_NOOP("Format", "%1 h %2 min"))});
}

QString rateText(double rowsPerSecond)
{
    return translated(QT_TRANSLATE_NOOP("Format", "%1 rows/s"))
        .arg(countText(qint64(rowsPerSecond)));
}

QString withoutMnemonic(QString text)
{
    static const QRegularExpression inBrackets(QStringLiteral("\\(&[^&)]\\)"));
    text.remove(inBrackets);
    static const QRegularExpression mark(QStringLiteral("&(.)"));
    return text.replace(mark, QStringLiteral("\\1")); // "&&" is a "&"
}

QString menuText(QString name)
{
    return name.replace(QLatin1Char('&'), QLatin1String("&&"));
}

QString dateTimeText(const QDateTime &moment)
{
    return QLocale().toString(moment.toLocalTime(), QLocale::ShortFormat);
}

QString momentText(const QDateTime &moment)
{
    const QDateTime local = moment.toLocalTime();
    return local.date() == QDate::currentDate() ? local.time().toString(QStringLiteral("HH:mm"))
                                                : dateTimeText(moment);
}

} // namespace slicetool::gui
