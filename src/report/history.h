// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "report/runreport.h"

#include <optional>

namespace slicetool {

/// By which the history knows a plan's file: absolute, and a link to a plan is that plan.
QString planIdentity(const QString &path);

/// Where a run came from.
struct RunOrigin {
    QString planPath;  ///< absolute; empty where the plan was never saved
    QString startedBy; ///< "command", "window", "schedule"
    QString program;   ///< version of slicetool
};

/// One earlier run, as a list shows it.
struct HistoryEntry {
    qint64 id = 0;
    QDateTime started; ///< UTC
    QString plan;
    QString command; ///< as RunReport::command
    RunOrigin origin;
    bool dryRun = false;
    int exitCode = 0;
    int tables = 0;
    qint64 changes = 0;
    double seconds = 0;
    bool verified = false; ///< every table that was to be
    bool lite = false;
    QString problem; ///< of a run that could not begin: why; empty otherwise
};

/// Advice that was taken for a table, as its giver wrote it.
struct AdviceNote {
    QString table;
    QDateTime given; ///< UTC
    QByteArray json;
};

/// Which runs a list shows.
struct HistoryFilter {
    QString planPath; ///< only of this plan; empty for all
    int limit = 50;
    bool problemsOnly = false; ///< only those that could not begin
    qint64 after = 0;          ///< only those with a greater id
};

/// Every run, in an SQLite file that the window and the command share.
///
/// Each call opens the file, creating or migrating it where needed, and closes it again: runs are
/// rare. A file of a newer slicetool is refused, and one that is damaged is put aside. Any thread.
/// Errors: Io.
class RunHistory
{
public:
    /// @param path need not exist, nor its folder
    explicit RunHistory(const QString &path) : m_path(path) { }

    /// @return the run's id
    Result<qint64> add(const RunReport &report, const RunOrigin &origin) const;

    /// A run that could not begin, such as one by schedule that found no password.
    /// @param exitCode as the command's
    Result<qint64> addProblem(const RunReport &attempt, const RunOrigin &origin, int exitCode,
                              const QString &problem) const;

    /// Keeps the last advice that was taken for a table of a plan.
    Result<void> setAdvice(const QString &planPath, const QString &table,
                           const QByteArray &json) const;
    Result<QList<AdviceNote>> advice(const QString &planPath) const; ///< by table

    Result<QList<HistoryEntry>> list(const HistoryFilter &filter = {}) const; ///< newest first

    /// The whole report; nothing where there is no such run.
    Result<std::optional<RunReport>> load(qint64 id) const;

    /// Where a history is kept that was damaged, so that this one began anew; empty where none was.
    QString damagedOne() const;

    /// Removes runs that are older, except for the latest runsKept, and the oldest while the file is
    /// larger.
    Result<void> prune(int days, qint64 bytes) const;

    static constexpr int schemaVersion = 3;

    /// What prune() is called with after every run.
    static constexpr int daysKept = 180;
    static constexpr int runsKept = 30;
    static constexpr qint64 bytesKept = 64 << 20;

private:
    Result<qint64> insert(const RunReport &report, const RunOrigin &origin, int exitCode,
                          const QString &problem) const;

    QString m_path;
};

} // namespace slicetool
