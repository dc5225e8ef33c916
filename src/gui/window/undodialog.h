// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/runreport.h"

#include <QDialog>

namespace slicetool::gui {

/// What an undo would revert, table by table, and the question whether it should.
class UndoDialog : public QDialog
{
    Q_OBJECT

public:
    /// @param report of a dry run of the undo leg
    UndoDialog(const RunReport &report, QWidget *parent);
};

} // namespace slicetool::gui
