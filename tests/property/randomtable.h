// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "randomcolumn.h"

namespace slicetool::test {

/// A table of random columns with a random kind of key, and statements that fill and change it.
struct RandomTable {
    QString name;
    QList<RandomColumn> columns;
    QStringList keys;       ///< definitions of keys
    QStringList keyColumns; ///< of the primary or not-null unique key; empty for none

    static RandomTable make(Dice &dice, const QString &name);

    QString createStatement() const;

    /// Statements that each change some rows; conflicts are ignored, so how many is not promised.
    QString insertStatement(Dice &dice, int rows) const;
    QString editStatement(Dice &dice) const;
};

} // namespace slicetool::test
