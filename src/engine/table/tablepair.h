// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/plan.h"
#include "server/sessionthread.h"
#include "sql/fingerprint.h"
#include "sql/keyrange.h"
#include "sql/tabledefinition.h"

#include <QMap>

#include <optional>
#include <variant>

namespace slicetool {

/// What the order of a table's key is good for.
enum class KeyOrder {
    Shared,    ///< both servers have the same: a range of keys is the same rows on both sides
    PerServer, ///< each server has its own, by another collation
    None,      ///< not even one server's index and predicates agree
};

/// What a lite pull goes by.
struct LiteCriteria {
    Column column;  ///< that tells when a row was modified; without a name where there is none
    QString since;  ///< literal of its earliest value that is asked for; empty: of no row
    QString newest; ///< literal of the target's newest value; empty where it has none
    bool wantsAll =
        false; ///< no value of the target says anything: all rows that have one are asked for

    bool hasColumn() const { return !column.name.isEmpty(); }
};

/// All rows of the slice.
struct AllRows {
};

/// These rows of it.
struct ChosenRows {
    QList<KeyValue> keys;
};

/// Which rows of the slice are compared.
using RowSelection = std::variant<AllRows, ChosenRows, LiteCriteria>;

/// How much the two servers take at once.
struct PairLimits {
    qint64 statement = 1 << 20;    ///< bytes of a statement with several rows or ranges
    qint64 sourcePacket = 1 << 20; ///< max_allowed_packet of the two servers, in bytes
    qint64 targetPacket = 1 << 20;
    int rangesPerQuery = 1024; ///< parts of one UNION ALL, at most
};

/// One table on its two sides, and what is wanted of it. A value: preparePair() makes one, and the other
/// functions make another one of it.
struct TablePair {
    TableStep step;
    TableDefinition source;
    TableDefinition target; ///< its name is another one while a table is built beside the old
    QList<Column> identity; ///< of the source; empty for a table without a key
    RowSelection selection;
    sql::RowSet sourceRows; ///< the slice
    sql::RowSet targetRows;
    QStringList notes;          ///< what is carried as something else, and compared as that
    QStringList ignored;        ///< columns that do not count: they are carried, and not compared
    QMap<QString, int> rounded; ///< columns, and the decimals to which they are compared
    sql::RowHash hash;          ///< the same text for both sides
    PairLimits limits;
    bool haveOneVersion = false; ///< both servers are of one family and version
    bool targetLoads = false;    ///< the target's server takes LOAD DATA LOCAL
    bool targetIsMySql = false;
    bool fillsComputed = false; ///< columns that the source computes are plain ones of the target
    bool rowsMayBeLong = false; ///< they have to be measured before they are read
    KeyOrder keyOrder = KeyOrder::Shared;
    bool sliceIsQuery = false; ///< the slice is what a query picks: expensive to ask for in pieces
    bool sliceIsDerived = false; ///< sourceRows is the query itself, not the table
    QString pickedFrom; ///< the query that picks keys, as a derived table; empty where none does

    /// Whether rows that are equal to the comparison are equal to the last bit.
    bool comparesWholeRows() const { return ignored.isEmpty() && rounded.isEmpty(); }

    bool keepsStale() const { return step.stale == Stale::Keep; }
    QString name() const { return source.name; }

    /// Whether a comparison looks at every row, and not only at some that were chosen.
    bool comparesAll() const { return std::holds_alternative<AllRows>(selection); }

    /// What a lite pull goes by; nullptr in any other run.
    const LiteCriteria *lite() const { return std::get_if<LiteCriteria>(&selection); }

    /// Whether the snapshot holds the source's rows still. Engines without transactions show every
    /// query what is there at that moment.
    bool sourceStands() const { return source.isTransactional(); }

    TablePair withSelection(RowSelection rows) const;

    /// The same with a target that is made like this one's, perhaps under another name.
    TablePair withTarget(const TableDefinition &table) const;

    /// Both sides are the target's, at two times.
    TablePair ofTargetAlone() const;
};

/// The connections that one table at a time works with. Owned by the run's worker.
struct TableConnections {
    SessionThread &source; ///< snapshot
    SessionThread &target; ///< reads what is committed
    SessionThread &writer;
    bool rowsStay =
        false; ///< within one server: the writer reads the source's schema, as it is now
    const SessionContext *context = nullptr; ///< for more connections; null: there are to be none
};

} // namespace slicetool
