// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace slicetool::sql {

/// Which SQL a server speaks, as far as definitions of tables depend on it. A value.
struct Dialect {
    enum class Family { MySql, MariaDb };

    Family family = Family::MySql;
    int version =
        0; ///< 80043 for 8.0.43, 101119 for 10.11.19; 0 (unknown) is as good as the newest

    bool isMariaDb() const { return family == Family::MariaDb; }

    /// Whether it is a MySQL, of that version or newer.
    bool isMySql(int since = 0) const { return !isMariaDb() && reaches(since); }
    bool isMariaDb(int since) const { return isMariaDb() && reaches(since); }

    /// Same family and release series: definitions go from one to the other as they are.
    bool isLike(const Dialect &other) const
    {
        return family == other.family && version / 100 == other.version / 100;
    }

    /// Whether TIMESTAMP ends in 2106, and not in 2038.
    bool hasWideTimestamps() const { return isMariaDb(110500); }

    /// "MariaDB 10.11", "MySQL", for people.
    QString display() const
    {
        const QString name = isMariaDb() ? QStringLiteral("MariaDB") : QStringLiteral("MySQL");
        return version == 0 ? name
                            : QStringLiteral("%1 %2.%3")
                                  .arg(name)
                                  .arg(version / 10000)
                                  .arg(version / 100 % 100);
    }

    bool operator==(const Dialect &) const = default;

private:
    bool reaches(int since) const { return version == 0 || version >= since; }
};

} // namespace slicetool::sql
