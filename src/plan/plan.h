// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace slicetool {

/// One of the two ways of the data: upstream → base (pull), base → work (undo).
enum class Leg { Pull, Undo };

/// What the plan does for one table.
enum class StepKind { Scan, Query, Skip };

/// What becomes of downstream rows that the slice does not contain.
enum class Stale { Remove, Keep };

QString toString(Leg leg);       ///< "pull", "undo"
QString toString(StepKind kind); ///< "scan", "query", "skip"
QString toString(Stale stale);   ///< "remove", "keep"
std::optional<Leg> legFromString(const QString &text);
std::optional<StepKind> stepKindFromString(const QString &text);
std::optional<Stale> staleFromString(const QString &text);

/// The chunk sizes of a scan, in rows, largest first; automatic leaves them to the engine.
struct Zoom {
    bool automatic = true;
    QList<int> levels = {}; ///< none where automatic

    static Zoom fixed(const QList<int> &levels) { return {false, levels}; }

    /// Whether it goes down to single rows, so that what is counted is rows that differ.
    bool endsAtRows() const { return automatic || levels.last() == 1; }

    bool operator==(const Zoom &) const = default;
};

/// What the plan does for one table, or for all tables that no step names.
struct TableStep {
    QString table; ///< as it is called downstream; empty in the plan's default step
    StepKind kind = StepKind::Scan;
    Zoom zoom;
    QString where; ///< predicate of the slice, upstream's SQL; empty for all rows
    QString sql;   ///< of a query step: selects the key columns, or all, of the rows wanted
    Stale stale = Stale::Remove;
    QString modified;         ///< column that a lite pull goes by; empty to find one
    QStringList ignored = {}; ///< columns that do not count, see matchesColumn()
    /// Columns, as matchesColumn() means them, and to how many decimals their FLOAT and DOUBLE values are
    /// compared.
    QMap<QString, int> rounded = {};
    QStringList key = {}; ///< columns of a unique key, to go by instead of the primary key
    QString upstreamTable =
        {}; ///< what upstream calls the table; empty: as it is called downstream
    /// Columns that upstream calls otherwise, with its names for them. SQL of the plan that runs
    /// upstream has upstream's names, everything else those downstream.
    QMap<QString, QString> upstreamColumns = {};

    static constexpr int maxDecimals = 15;

    /// Whether upstream has another name for the table or for one of its columns.
    bool isRenamed() const { return !upstreamTable.isEmpty() || !upstreamColumns.isEmpty(); }

    /// What a column of upstream's is called downstream.
    QString nameOf(const QString &upstreamColumn) const;

    bool operator==(const TableStep &) const = default;
};

/// A statement that runs downstream when all tables of its leg are done.
struct AfterStatement {
    Leg leg = Leg::Undo;
    QString sql;

    bool operator==(const AfterStatement &) const = default;
};

/// What the user wants: where upstream, base and work are, and what is done for each table.
struct Plan {
    QString name;
    QString upstream; ///< URL or name of a saved connection
    QString base;
    QString work;                        ///< empty where the plan has no second leg
    QMap<QString, QJsonValue> variables; ///< string, number, bool or null
    TableStep defaultStep;
    QList<TableStep> steps;
    QList<AfterStatement> after;
    QStringList ignored; ///< columns that count in no table, beside those of its step
    int timeoutSeconds = defaultTimeoutSeconds; ///< see SessionContext

    static constexpr int defaultTimeoutSeconds = 30;
    static constexpr int longestTimeoutSeconds = 3600;

    bool operator==(const Plan &) const = default;

    /// The step for a table, the default step with the table's name where no step names it.
    TableStep stepFor(const QString &table) const;

    /// The columns that do not count in a table: those of its step and those of the plan.
    QStringList ignoredIn(const QString &table) const;
};

} // namespace slicetool
