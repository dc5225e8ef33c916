// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

namespace slicetool {

/// When something runs, again and again, in the machine's local time. A value; any thread.
class When
{
public:
    /// Reads what people write: hourly, daily, weekly (and the other short words of systemd);
    /// HH:MM with or without days before it ("Mon..Fri 03:15", "Mon,Thu 03:15"); days alone, which
    /// means midnight; "every 15min", "every 2h". Case does not matter. Anything else is kept as an
    /// OnCalendar expression where it can be one; only systemd-analyze knows whether it is.
    ///
    /// Error: code Usage. What is returned holds no line break, quote, percent sign or backslash.
    static Result<When> parse(const QString &text);

    QString text() const { return m_text; }         ///< as it was given, in one line
    QString calendar() const { return m_calendar; } ///< for OnCalendar=, not empty

    /// "minute hour day month weekday" for a crontab. Error: code Usage, where cron has no words
    /// for it.
    Result<QString> cronFields() const;

    bool operator==(const When &) const = default;

private:
    When(const QString &text, const QString &calendar, const QString &cron);
    static Result<When> repeated(const QString &text, int count, const QString &unit);

    QString m_text;
    QString m_calendar;
    QString m_cron; ///< empty where cron cannot say it
};

} // namespace slicetool
