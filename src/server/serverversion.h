// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sql/dialect.h"

#include <QString>

namespace slicetool {

/// The family and the version of a server, or of one of its client programs. A value.
struct ServerVersion {
    enum class Family { MySql, MariaDb };

    Family family = Family::MySql;
    int number = 0; ///< 101119 for 10.11.19, 80043 for 8.0.43; 0 where it could not be read

    /// Reads what SELECT VERSION() says; comment is @@version_comment, where the family
    /// stands on servers whose version string was changed by their distributor.
    static ServerVersion parse(const QString &versionString, const QString &comment = {});

    bool isMariaDb() const { return family == Family::MariaDb; }

    sql::Dialect dialect() const;

    /// "MariaDB 10.11.19", "MySQL 8.0.43", for people.
    QString display() const;

    bool operator==(const ServerVersion &) const = default;
};

} // namespace slicetool
