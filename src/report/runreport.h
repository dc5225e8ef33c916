// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/plan.h"

#include <QDateTime>
#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace slicetool {

/// How a table came out of a run; the words of the report are in toString().
enum class TableStatus {
    InSync,    ///< "in-sync": nothing differed
    Synced,    ///< "synced": differences were found and applied
    Differs,   ///< "differs": differences were found, nothing was written (compare, dry run)
    Live,      ///< "live": upstream moved while it was read
    Drifted,   ///< "drifted": the definitions differ, the table was left alone
    Skipped,   ///< "skipped": the plan says so
    Failed,    ///< "failed"
    Cancelled, ///< "cancelled"
};

QString toString(TableStatus status);
std::optional<TableStatus> tableStatusFromString(const QString &text);

/// How the changes of a table are spread along its key: the key range is cut into
/// buckets of about the same number of rows, in key order.
struct Density {
    QString from;          ///< first key, as text for people; empty for a table without a key
    QString to;            ///< last key
    QList<qint64> changes; ///< changed rows per bucket; empty when nothing was compared
    /// Of the last changes so many are rows beyond the last key that the target had: they came
    /// after its last refresh, or while this run was at work. 0 for a target that had no rows.
    qint64 late = 0;

    /// The bucket that the late ones are in; -1 without any.
    int lateBucket() const;
};

/// How far a table can be trusted that was refreshed without a scan.
struct LiteFigures {
    QString way;                 ///< what was gone by, for people
    qint64 sampledRanges = 0;    ///< random ranges that were fingerprinted afterwards
    qint64 sampledRows = 0;      ///< rows of both sides together in them, at most one of a key
    qint64 sampledDifferent = 0; ///< of those still different
    qint64 lookedAt = 0;         ///< rows that were gone by; how many the slice has, nobody counted

    /// The estimated share of rows still different, 0 to 1; nothing without a sample.
    std::optional<double> differentShare() const;

    /// With a certainty of 95 % no more than this, 0 to 1: by Wilson's score interval (1927). Ranges
    /// are not rows drawn one by one, so that clustered changes make it somewhat too small.
    std::optional<double> maxDifferent() const;
};

/// A table's definitions, where they have drifted apart.
struct TableDefinitions {
    QString wanted;  ///< CREATE TABLE as a run would make it downstream
    QString present; ///< SHOW CREATE TABLE of what is there
    QString alter;   ///< ALTER TABLE that makes the one of the other; empty where none can be told
};

/// What happened to one table.
struct TableReport {
    QString table;
    StepKind step = StepKind::Scan;
    TableStatus status = TableStatus::InSync;
    qint64 sourceRows = 0; ///< rows of the slice; 0 in a lite pull, which does not count them
    qint64 inserted = 0;
    qint64 updated = 0;
    qint64 deleted = 0;
    qint64 bytesRead = 0;     ///< received from the source's server
    qint64 bytesWritten = 0;  ///< sent to the target's server
    qint64 sourceQueries = 0; ///< statements that the source's server was sent
    qint64 sourceAnswers =
        0; ///< rows of its answers: fingerprints, and rows that came over sessions
    double seconds = 0;
    bool verified = false; ///< equality was checked after the last write
    QString message;       ///< for people: why it failed, what drifted, what to do
    Density density;
    QStringList drift;                           ///< one line per differing column
    std::optional<TableDefinitions> definitions; ///< of a drifted table, where they could be read
    /// How else its definition differs downstream (indexes, defaults, comments, …): rows are not touched
    /// by that, and no run changes it. The message tells them, too.
    QStringList notes;
    QStringList ignored; ///< columns that did not count: it is equal, or verified, but for these
    QMap<QString, int> rounded; ///< columns that counted to so many decimals only, likewise

    /// Whether it is equal, or verified, but for what the plan left out.
    bool isPartial() const { return !ignored.isEmpty() || !rounded.isEmpty(); }

    QStringList movingRanges;        ///< of a live table
    std::optional<LiteFigures> lite; ///< of a lite pull
    /// Of a full pull after lite ones: at most so many of its changes were there for those to bring, and
    /// were missed. Nothing where there was no lite pull.
    std::optional<qint64> missedByLite;
    qint64 afterwards =
        0; ///< of a comparison: rows that differ by the plan's statements afterwards,
           ///< not counted as changes

    qint64 changes() const { return inserted + updated + deleted; }
};

/// One object that a run does not carry.
struct LeftOut {
    QString kind; ///< "view", "trigger", "procedure", "function", "event", "sequence"
    QString name;
};

/// How one of the plan's statements afterwards ended.
struct AfterOutcome {
    QString sql;
    bool ok = false;
    QString message;  ///< the server's words, or why it was not run
    qint64 rows = -1; ///< rows that it changed; -1 where it was not run
};

/// What a run did: what the terminal prints, the history stores and the window shows.
struct RunReport {
    QString plan;
    QString command; ///< "pull", "undo", "compare", "schema"
    Leg leg = Leg::Pull;
    bool lite = false;
    bool dryRun = false;
    bool cancelled = false;
    QDateTime started;    ///< UTC
    QString sourceServer; ///< its version, as it tells it
    QString targetServer;
    double seconds = 0;
    QList<TableReport> tables; ///< in the order of their names
    QList<AfterOutcome> after;
    QList<LeftOut> leftOut;
    QList<LeftOut> onlyDownstream; ///< of the target's schema, that the source's does not have
    QStringList remarks;           ///< about the plan and the run as a whole, a sentence each

    /// 0, 1, 3 or 130 of the contract, from the statuses. 1 only for the command "compare",
    /// and 3 before 1 where some tables differ and others could not be compared.
    int exitCode() const;

    /// Whether tables of this run have to end verified: a pull or undo that is no dry run.
    bool expectsVerified() const;

    /// Whether the table makes the run end with 3 or 130 instead of 0 or 1.
    bool needsAttention(const TableReport &table) const;
};

} // namespace slicetool
