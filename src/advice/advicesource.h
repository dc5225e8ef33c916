// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "advice/advice.h"
#include "report/history.h"
#include "server/session.h"

namespace slicetool {

/// Measures the way to a server: the round trip as the session found it, and the time of up to 4 MB of
/// an answer. rowsPerSecond is left as it is.
Result<LineFacts> measureLine(Session &session);

/// Gathers, for every table that the plan scans, its zoom and how its changes were spread in the last
/// full pulls and comparisons of the plan; and how fast rows were fingerprinted in them.
/// @param upstream tells how wide rows are
Result<QList<AdvisedTable>> gatherForAdvice(const Plan &plan, const QString &planPath,
                                            const RunHistory &history, Session &upstream,
                                            LineFacts &line);

/// An advice that was taken, and what happened then.
struct AdviceOutcome {
    QString table;
    QDateTime given;
    Zoom zoom;
    Prediction predicted;
    int runs = 0;        ///< full pulls since
    Prediction happened; ///< their mean
};

/// Notes the advice that is taken, so that it can be checked.
Result<void> rememberAdvice(const RunHistory &history, const QString &planPath,
                            const QList<ZoomAdvice> &taken);

/// How good earlier advice was, by the pulls that came after it.
Result<QList<AdviceOutcome>> checkAdvice(const RunHistory &history, const QString &planPath);

/// The plan with what was advised.
Plan withAdvice(Plan plan, const QList<ZoomAdvice> &advice);

} // namespace slicetool
