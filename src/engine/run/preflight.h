// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/run/placeguard.h"
#include "engine/run/runoptions.h"
#include "server/catalog.h"
#include "server/schemalock.h"

#include <memory>

namespace slicetool {

/// One table of a run and what is to become of it.
struct PlannedTable {
    QString name; ///< as the source spells it, else as the plan does
    TableStep step;
    std::optional<Error> obstacle; ///< why it cannot be done; the others are
    bool skipped = false;
};

/// Both servers, known and found to be two different places; the target locked where the run
/// writes. The sessions live as long as this, and belong to the thread that made them.
struct Preflight {
    Endpoint source;
    Endpoint target;
    std::unique_ptr<Session> sourceSession;
    std::unique_ptr<Session> targetSession; ///< its schema is not selected
    std::unique_ptr<SchemaLock> targetLock; ///< null where the run does not write
    std::unique_ptr<SchemaLock> sourceLock; ///< of base, while an undo reads it
    Catalog sourceCatalog;
    Catalog targetCatalog; ///< no tables where the schema does not exist yet
    QStringList
        leftovers; ///< the target's tables that a killed run left; gone where this one writes
    bool targetSchemaExists = false;
    bool sameServer = false;
    /// Rows go from one schema to the other within the server. Of an undo only: what a statement of the
    /// writer reads is there at that moment, and upstream is written to while it is pulled.
    bool rowsStay = false;
    QList<PlannedTable> tables; ///< by name

    sql::Dialect sourceDialect() const { return sourceSession->facts().version.dialect(); }
    sql::Dialect targetDialect() const { return targetSession->facts().version.dialect(); }
};

/// Connects, asks the servers who they are, refuses a target that is, or may be, another of the
/// plan's places (see placeguard.h), takes the lock,
/// creates the target's schema (Apply and SchemaOnly), reads definitions and works out what the
/// plan wants of each table, and whether statements afterwards stay in the target's schema (Apply
/// and DryRun). After an Error nothing was changed.
Result<Preflight> prepareRun(const Plan &plan, const Endpoints &endpoints,
                             const RunOptions &options, const SessionContext &context);

/// Whether a storage engine keeps no rows of its own, but shows those of other tables or servers.
bool isRowlessEngine(const QString &engine);

} // namespace slicetool
