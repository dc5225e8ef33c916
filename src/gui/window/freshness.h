// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/run/knowndifferences.h"

#include <QCoreApplication>
#include <QStringList>

namespace slicetool::gui {

/// How fresh the target of a leg is, in words: how its last run ended, or what happened since, which says
/// more. Base for the pull leg, work for the undo leg. A value.
struct Freshness {
    Q_DECLARE_TR_FUNCTIONS(slicetool::gui::Freshness)

public:
    /// @param last how the leg's last run ended; nothing before any
    /// @param known what differs now in all tables of the plan, or why that is unknown
    static Freshness of(Leg leg, const std::optional<RunOutcome> &last, const KnownAnswer &known);

    QString text;                 ///< one line; empty where there is nothing to say
    QString icon;                 ///< the name of one before it; empty for none
    QStringList structure;        ///< what differs beside rows, a line each
    QStringList structureRemarks; ///< about that
    QString undoHint;             ///< what an undo would do now; of the undo leg alone
};

} // namespace slicetool::gui
