// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace slicetool::bench {

/// What a benchmark works on, as SQL. A value; every script is deterministic.
struct DataSet {
    QString name;        ///< for people
    QStringList tables;  ///< of the schema
    QString create;      ///< makes the tables and fills them
    QString changes;     ///< what happens upstream between two pulls
    QString application; ///< what an application does to work before an undo

    /// The table of DESIGN.md: 1,000,000 rows of nine columns, or as many as asked for.
    static DataSet one(qint64 rows);

    /// 12 tables of very different sizes and shapes; their rows are 2,000,000 in all, or as many
    /// thousandths of that as asked for.
    static DataSet twelve(int thousandths = 1000);

    /// Many small tables of 40 rows each.
    static DataSet many(int tables);
};

} // namespace slicetool::bench
