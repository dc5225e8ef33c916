// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule/when.h"

#include "base/message.h"

#include <QRegularExpression>
#include <QStringList>

#include <array>
#include <optional>

namespace slicetool {

namespace {

constexpr const char *remedy =
    QT_TRANSLATE_NOOP("Message", "Use hourly, daily, weekly, HH:MM, \"Mon..Fri HH:MM\", \"Mon,Thu "
                                 "HH:MM\", \"every 15min\" or \"every 2h\".");
constexpr const char *divisors =
    QT_TRANSLATE_NOOP("Message", "Use minutes that divide an hour (1, 2, 3, 4, 5, 6, 10, 12, 15, "
                                 "20, 30) or hours that divide a day (1, 2, 3, 4, 6, 8, 12, 24).");

struct ShortWord {
    const char *word;
    const char *calendar;
    const char *cron;
};

// cron's own @weekly is Sunday; a plan is to run on the same day whoever starts it.
constexpr ShortWord shortWords[] = {
    {"minutely", "*-*-* *:*:00", "* * * * *"},
    {"hourly", "*-*-* *:00:00", "0 * * * *"},
    {"daily", "*-*-* 00:00:00", "0 0 * * *"},
    {"weekly", "Mon *-*-* 00:00:00", "0 0 * * 1"},
    {"monthly", "*-*-01 00:00:00", "0 0 1 * *"},
    {"quarterly", "*-01,04,07,10-01 00:00:00", "0 0 1 1,4,7,10 *"},
    {"semiannually", "*-01,07-01 00:00:00", "0 0 1 1,7 *"},
    {"yearly", "*-01-01 00:00:00", "0 0 1 1 *"},
    {"annually", "*-01-01 00:00:00", "0 0 1 1 *"},
};

constexpr int daysOfWeek = 7;
constexpr std::array<const char *, daysOfWeek> dayNames = {
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"};
using Days = std::array<bool, daysOfWeek>; ///< from Monday

Error wrong(const QString &text, const QString &reason, const char *help = remedy)
{
    return {ErrorCode::Usage, Message::tr("reading the time \"%1\"").arg(text), reason,
            Message::tr(help)};
}

QString shortName(int day)
{
    return QString::fromLatin1(dayNames.at(size_t(day)), 3);
}

std::optional<int> dayFromName(const QString &name)
{
    for (int day = 0; day < daysOfWeek; ++day) {
        if (name.compare(shortName(day), Qt::CaseInsensitive) == 0
            || name.compare(QLatin1String(dayNames.at(size_t(day))), Qt::CaseInsensitive) == 0)
            return day;
    }
    return std::nullopt;
}

/// "Mon..Wed,Sat"; a range may go over the end of the week. Nothing where a day is none.
std::optional<Days> daysFromText(const QString &text)
{
    static const QRegularExpression range(
        QStringLiteral("^([A-Za-z]+)(?:(?:\\.\\.|-)([A-Za-z]+))?$"));
    Days days = {};
    const QStringList parts = QString(text).remove(QLatin1Char(' ')).split(QLatin1Char(','));
    for (const QString &part : parts) {
        const auto match = range.match(part);
        if (!match.hasMatch())
            return std::nullopt;
        const auto first = dayFromName(match.captured(1));
        const auto last = match.captured(2).isEmpty() ? first : dayFromName(match.captured(2));
        if (!first || !last)
            return std::nullopt;
        for (int day = *first;; day = (day + 1) % daysOfWeek) {
            days.at(size_t(day)) = true;
            if (day == *last)
                break;
        }
    }
    return days;
}

/// The days from `first` on that follow each other, as far as `end`.
int endOfRun(const Days &days, int first, int end)
{
    int next = first;
    while (next < end && days.at(size_t(next)))
        ++next;
    return next;
}

/// "Mon..Fri", "Mon,Thu"; empty for every day.
QString calendarDays(const Days &days)
{
    QStringList parts;
    for (int day = 0; day < daysOfWeek; ++day) {
        const int end = endOfRun(days, day, daysOfWeek);
        if (end - day == daysOfWeek)
            return {};
        if (end - day > 2) {
            parts.append(shortName(day) + QLatin1String("..") + shortName(end - 1));
            day = end;
        } else if (end > day) {
            parts.append(shortName(day));
        }
    }
    return parts.join(QLatin1Char(','));
}

/// The same for cron. Sunday is 0 and stands alone: not every cron knows it as 7.
QString cronDays(const Days &days)
{
    constexpr int sunday = daysOfWeek - 1;
    if (endOfRun(days, 0, daysOfWeek) == daysOfWeek)
        return QStringLiteral("*");
    QStringList parts;
    if (days.at(sunday))
        parts.append(QStringLiteral("0"));
    for (int day = 0; day < sunday; ++day) {
        const int end = endOfRun(days, day, sunday);
        if (end - day > 2) {
            parts.append(QString::number(day + 1) + QLatin1Char('-') + QString::number(end));
            day = end;
        } else if (end > day) {
            parts.append(QString::number(day + 1));
        }
    }
    return parts.join(QLatin1Char(','));
}

QString twoDigits(int number)
{
    return QString::number(number).rightJustified(2, QLatin1Char('0'));
}

} // namespace

When::When(const QString &text, const QString &calendar, const QString &cron)
    : m_text(text)
    , m_calendar(calendar)
    , m_cron(cron)
{ }

/// "every COUNT UNIT". Only where the gaps are equal: both systemd and cron begin to count anew
/// with every hour or day, so that "every 45min" would be now 45 and now 15 minutes.
Result<When> When::repeated(const QString &text, int count, const QString &unit)
{
    int minutes = count;
    if (unit.startsWith(QLatin1Char('h'), Qt::CaseInsensitive))
        minutes *= 60;
    const int hours = minutes / 60;
    if (minutes == 0)
        return wrong(text, Message::tr("there is no such interval"), divisors);
    if (minutes < 60) {
        if (60 % minutes != 0)
            return wrong(text, Message::tr("the intervals would not be equal"), divisors);
        const QString number = QString::number(minutes);
        return minutes == 1
                   ? When(text, QStringLiteral("*-*-* *:*:00"), QStringLiteral("* * * * *"))
                   : When(text, QLatin1String("*-*-* *:00/") + number + QLatin1String(":00"),
                          QLatin1String("*/") + number + QLatin1String(" * * * *"));
    }
    if (minutes % 60 != 0 || hours > 24 || 24 % hours != 0)
        return wrong(text, Message::tr("the intervals would not be equal"), divisors);
    if (hours == 1)
        return When(text, QStringLiteral("*-*-* *:00:00"), QStringLiteral("0 * * * *"));
    if (hours == 24)
        return When(text, QStringLiteral("*-*-* 00:00:00"), QStringLiteral("0 0 * * *"));
    const QString number = QString::number(hours);
    return When(text, QLatin1String("*-*-* 00/") + number + QLatin1String(":00:00"),
                QLatin1String("0 */") + number + QLatin1String(" * * *"));
}

Result<When> When::parse(const QString &given)
{
    const QString text = given.simplified();
    if (text.isEmpty())
        return wrong(text, Message::tr("it is empty"));
    for (const ShortWord &word : shortWords) {
        if (text.compare(QLatin1String(word.word), Qt::CaseInsensitive) == 0)
            return When(text, QLatin1String(word.calendar), QLatin1String(word.cron));
    }

    static const QRegularExpression every(
        QStringLiteral("^every (\\d{1,5}) ?(m|min|mins|minute|minutes|h|hour|hours)$"),
        QRegularExpression::CaseInsensitiveOption);
    if (const auto match = every.match(text); match.hasMatch())
        return repeated(text, match.captured(1).toInt(), match.captured(2));
    if (text.startsWith(QLatin1String("every"), Qt::CaseInsensitive))
        return wrong(text, Message::tr("expected \"every\", a number, and min or h"));

    static const QRegularExpression clock(
        QStringLiteral("^(?:([A-Za-z][A-Za-z., -]*) )?(\\d{1,2}):(\\d{2})$"));
    static const QRegularExpression daysAlone(QStringLiteral("^[A-Za-z][A-Za-z., -]*$"));
    const auto match = clock.match(text);
    if (match.hasMatch() || daysAlone.match(text).hasMatch()) {
        const QString named = match.hasMatch() ? match.captured(1) : text;
        Days days;
        days.fill(true);
        if (!named.isEmpty()) {
            const auto read = daysFromText(named);
            if (!read)
                return wrong(text, Message::tr("it is neither a day nor a time"));
            days = *read;
        }
        const int hour = match.captured(2).toInt();
        const int minute = match.captured(3).toInt();
        if (hour > 23 || minute > 59)
            return wrong(text, Message::tr("a day goes from 00:00 to 23:59"));
        const QString inCalendar = calendarDays(days);
        return When(text,
                    (inCalendar.isEmpty() ? QString() : inCalendar + QLatin1Char(' '))
                        + QLatin1String("*-*-* ") + twoDigits(hour) + QLatin1Char(':')
                        + twoDigits(minute) + QLatin1String(":00"),
                    QString::number(minute) + QLatin1Char(' ') + QString::number(hour)
                        + QLatin1String(" * * ") + cronDays(days));
    }

    // It becomes a line of a unit file: what has a meaning there beyond the calendar stays out.
    static const QRegularExpression calendar(
        QStringLiteral("^[A-Za-z0-9 :.,*/~+_-]*[0-9*][A-Za-z0-9 :.,*/~+_-]*$"));
    if (!calendar.match(text).hasMatch())
        return wrong(text, Message::tr("it is neither a time nor an OnCalendar expression"));
    return When(text, text, {});
}

Result<QString> When::cronFields() const
{
    if (!m_cron.isEmpty())
        return m_cron;
    return wrong(
        m_text,
        Message::tr("systemd user timers are not available here, and cron cannot express this"));
}

} // namespace slicetool
