// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "dice.h"

#include <QMap>
#include <QStringList>

namespace slicetool::demo {
class PrivateServer;
}

namespace slicetool::test {

struct Collation {
    QString charset;
    QString name;
    bool singleByte = false; ///< any byte is a character, or none at all
    int maximumBytes = 4;    ///< of a character

    bool isNoPad() const
    {
        return name.contains(QLatin1String("nopad")) || name.contains(QLatin1String("_0900_"));
    }
};

/// Every collation that a server has, in an order that only depends on its version.
class Collations
{
public:
    static Result<Collations> of(demo::PrivateServer &server);

    /// Those that other has, too.
    Collations sharedWith(const Collations &other) const;

    void removeThoseWith(const QString &part); ///< the collations whose names contain it

    /// The usual character sets more often than the others, each of its collations as often.
    Collation pick(Dice &dice) const;

private:
    struct Charset {
        QString name;
        int maximumBytes = 1;
        QStringList collations;
    };
    QList<Charset> m_charsets;
};

} // namespace slicetool::test
