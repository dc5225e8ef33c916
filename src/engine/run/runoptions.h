// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "plan/plan.h"
#include "report/differingrow.h"
#include "report/progress.h"
#include "server/endpoint.h"
#include "server/session.h"

#include <QDateTime>
#include <QMap>
#include <QStringList>

#include <functional>
#include <optional>

namespace slicetool {

/// What a run does with the differences that it finds.
enum class RunMode {
    Apply,      ///< make the target equal (pull, undo)
    DryRun,     ///< as Apply, but say what would be done and write nothing
    Compare,    ///< say what differs and write nothing
    SchemaOnly, ///< create what is missing downstream, move no rows
};

/// The three places of a plan, resolved, with their passwords.
struct Endpoints {
    Endpoint upstream;
    Endpoint base;
    std::optional<Endpoint> work;
    /// What must not be written to, by whatever name; labels are the connections' names.
    QList<Endpoint> production = {};
};

/// Rows of tables, each by its DifferingRow::keyText.
using KeySelection = QMap<QString, QList<QByteArrayList>>;

struct RunOptions {
    Leg leg = Leg::Pull;
    RunMode mode = RunMode::Apply;
    /// Goes by modified columns and by the end of the key, and scans nothing: a quick pull, whose tables
    /// are never verified. Only of the pull, Apply or DryRun.
    bool lite = false;
    int liteOverlap = 600; ///< seconds before the target's newest modification that are asked again
    quint32 sampleSeed =
        0; ///< of the random ranges that a lite pull looks at; 0: another every time
    QString
        planPath; ///< planIdentity() of the plan's file, by which its turns are kept; empty: none
    /// When base and work last changed places, as the plan was read; invalid where they never did. A run
    /// that finds another turn, once it holds its lock, does not begin. Base holds what an application
    /// wrote then, which no lite pull would find: the first pull has to be a full one.
    QDateTime turnedAt;
    bool afterAnyway = false; ///< statements afterwards run although some table is not done
    bool alter = false;    ///< drifted tables get the columns that they lack, and keep their rows
    bool recreate = false; ///< drifted tables are built anew and swapped
    QStringList tables;    ///< only these; empty for all
    /// Where not empty: of these tables these rows, all rows where the list is empty, and no other
    /// table.
    KeySelection onlyRows;
    int jobs = 2; ///< tables at once; bounds the connections to the source
    /// See SessionContext::driver.
    QString driver = QStringLiteral("QMYSQL");
    QString stateFolder; ///< where it is remembered what was verified; empty: nowhere
    /// The schema that may be written although it cannot be shown not to be upstream's own: the
    /// user's word, which has to name the target's schema exactly.
    std::optional<QString> yesWriteTo;
    TablesSink onTables;
    ProgressSink onProgress;
    std::function<void(const StatementRecord &)> onStatement; ///< every statement sent; thread safe
    /// Where set, every differing row is fetched with its values, before it is written, and written from
    /// what was fetched; of a table
    /// that a run fills for the first time none, and of one that has to be begun anew some twice.
    DifferingRowSink onDifferingRow;
    qint64 maxDifferingRows = 0; ///< of a table that are fetched so; 0 for all

    /// Whether the target is written to.
    bool writes() const { return mode == RunMode::Apply || mode == RunMode::SchemaOnly; }
};

} // namespace slicetool
