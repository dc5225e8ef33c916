// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace slicetool::gui {

class PlanPage;

/// Asks whether the run at work is to be stopped so that its plan can be closed, stops it, and waits for
/// its end; the plan stays open and the run is seen until then. A run that ends while the question is
/// open needs no answer.
///
/// @return false where the plan stays open
/// GUI thread; events are served meanwhile.
bool stopRun(PlanPage &page, QWidget *window);

} // namespace slicetool::gui
