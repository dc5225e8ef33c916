// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSet>
#include <QString>

namespace slicetool::sql {

/// An expression of a translated definition, for the target's server to say whether it takes it.
struct ExpressionUse {
    enum class Place { Default, Generated, Check, Key };

    Place place = Place::Default;
    QString owner; ///< quoted name of the column, key or check; may be empty for a check
    QString text;  ///< in the target's words, as it may be selected
    QString trial; ///< the column, key or check with this expression and little else

    QString id() const { return QString::number(int(place)) + owner + u'\n' + text; }
};

/// Why expressions cannot be there, by ExpressionUse::id(): "MariaDB 10.11 does not have x()".
using Lacks = QHash<QString, QString>;

/// What of a table is another on the other server, by quoted names in lower case.
struct Carried {
    QSet<QString> leftOutColumns; ///< virtual ones
    QSet<QString> plainColumns;   ///< stored ones, that are filled with the source's values
    QSet<QString> leftOutDefaults;
    QSet<QString> leftOutKeys;
    QHash<QString, QString> addedKeys; ///< quoted columns, in lower case, and their keys' names

    bool operator==(const Carried &) const = default;
};

} // namespace slicetool::sql
