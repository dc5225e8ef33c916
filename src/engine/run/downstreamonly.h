// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/run/preflight.h"
#include "report/runreport.h"

namespace slicetool {

/// Tables, views, routines and the like of the target's schema that the source's does not have: what
/// somebody made there, or what the source has dropped since. No run touches them.
QList<LeftOut> onlyDownstream(const Preflight &flight);

/// How definitions differ downstream in what neither rows nor a catalog show: foreign keys, CHECK
/// constraints, comments, row formats and other options. By the source's name of the table, a line each.
///
/// On an undo all of that is compared, where both servers are of one family. A pull carries no foreign
/// keys, so that there are only told those that the target has.
/// Thread: the preflight's sessions'. What a server does not tell is left out.
QMap<QString, QStringList> definitionNotes(const Preflight &flight, Leg leg);

} // namespace slicetool
