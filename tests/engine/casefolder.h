// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "plan/plan.h"
#include "report/runreport.h"

#include <QMap>
#include <QStringList>

#include <optional>

namespace slicetool::test {

/// How a table is to come out of one run: "synced 3/2/1" or just "drifted".
struct Outcome {
    QString status;
    std::optional<QList<qint64>> changes; ///< inserted, updated, deleted
};

/// One scenario of tests/cases, whose README.md says what is in which file. A value.
struct CaseFolder {
    QString name;
    QString path;
    Plan plan;
    QStringList zooms; ///< "auto", or the levels: "1000,1"
    QString upstreamSchema;
    QString baseSchema;
    QString workSchema;
    QMap<QString, QMap<QString, Outcome>> outcomes; ///< phase, table
    std::optional<QStringList> leftOut;             ///< "view v"
    QMap<QString, QList<bool>> after;               ///< leg, whether each statement went well
    QMap<QString, QString> says;                    ///< table, what its message has to contain
    QStringList mariaDbOnly;      ///< words whose statements MySQL is not given; * for all
    QStringList newerMariaDbOnly; ///< the same for servers before MariaDB 10.10
    QStringList leftOutWords;     ///< what leaveOut() was called with

    /// Names of the folders in the folder of cases, in order.
    static QStringList list(const QString &folder);
    static Result<CaseFolder> read(const QString &folder, const QString &name);

    QString file(const QString &fileName) const { return path + QLatin1Char('/') + fileName; }
    bool has(const QString &fileName) const;

    /// The plan with this zoom in every scan.
    Plan planWithZoom(const QString &zoom) const;

    /// The text of a file, without the statements that have a word that is left out.
    Result<QString> script(const QString &fileName) const;

    /// Leaves out statements with these words, and what is said about tables of these names.
    void leaveOut(const QStringList &words);

    /// Whether the counts are of single rows, and not of the rows of replaced chunks.
    static bool countsRows(const QString &zoom);
};

/// Lines that say what of a run is not as the phase wants it; empty when all is. Tables that the
/// phase does not name have to be in sync, with nothing changed.
QStringList unexpected(const RunReport &report, const QMap<QString, Outcome> &wanted,
                       bool countsRows, bool written);

/// Lines that say which tables' messages do not contain what they are to say.
QStringList unsaid(const RunReport &report, const QMap<QString, QString> &says);

} // namespace slicetool::test
