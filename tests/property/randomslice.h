// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/plan.h"
#include "randomtable.h"

namespace slicetool::test {

/// What a plan wants of one table, and the same in SQL that does not go through the engine.
struct RandomSlice {
    TableStep step;
    QMap<QString, QJsonValue> variables;

    /// What follows FROM in a query that selects the slice's rows, variables written out; a row
    /// may come more than once where it should not (see isSet).
    QString from;
    QString alias;      ///< of the table in there, with a dot
    bool isSet = false; ///< a row that comes twice is meant once: the query picks keys

    bool isWhole() const;

    /// A slice of table, which is one of tables. number keeps the variables of slices apart.
    static RandomSlice make(Dice &dice, const RandomTable &table, const QList<RandomTable> &tables,
                            int number);

    /// For the story of a failure.
    QString description() const;
};

} // namespace slicetool::test
