// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "randomcolumn.h"

namespace slicetool::test {

struct RandomKey {
    struct Part {
        QString column;
        int prefix = 0; ///< characters or bytes, 0 for the whole column
        bool descending = false;
    };
    bool primary = false;
    QList<Part> parts;

    QString definition() const;
    QStringList columns() const;
};

/// A table of random columns with a random kind of key, and statements that fill and change it.
struct RandomTable {
    QString name;
    QString engine;
    QString partitioning;
    QString check;     ///< a CHECK constraint, or empty
    QString collation; ///< the table's, where the two servers take different ones by default
    QList<RandomColumn> columns;
    QList<RandomKey> keys;
    int rows = 0; ///< that it is to be filled with

    static RandomTable make(Dice &dice, const QString &name, ColumnChoice choice);

    /// The same table with its columns in another order.
    RandomTable shuffled(Dice &dice) const;

    const RandomColumn &column(const QString &columnName) const;
    QList<RandomColumn> writableColumns() const;
    bool isBig() const { return rows > 1000; }
    bool hasInvisibleColumns() const;

    /// A primary key that a program can go by; see RandomColumn::hasTwoOrders().
    bool hasGoodPrimaryKey() const;
    /// Whether a query picks what its text says, on every server and each time: no key in which the
    /// server orders or names two values alike.
    bool isPickedReliably() const;

    /// What a query step has to select: the key's columns, or all where there may be none.
    QStringList queryColumns() const;

    /// Whether stale rows cannot be in the way of the slice's: nothing is unique but the key.
    bool mayKeepStale() const;

    QString createStatement() const;

    /// Statements that each change some rows; conflicts are ignored, so how many is not promised.
    QString insertStatement(Dice &dice, int rowCount) const;
    QString editStatement(Dice &dice) const;

private:
    void addKey(Dice &dice, const ColumnChoice &choice, bool primary, int parts);
    void addGenerated(Dice &dice);
    void addPartitions(Dice &dice);
    void addCheck(Dice &dice);
    void fitMySql();
    QString nextName(Dice &dice) const;
};

} // namespace slicetool::test
