// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/runreport.h"

#include <QDialog>

#include <memory>

namespace Ui {
class RunComparisonDialog;
}

namespace slicetool::gui {

/// Two earlier runs side by side, table by table. GUI thread.
class RunComparisonDialog : public QDialog
{
    Q_OBJECT

public:
    RunComparisonDialog(const RunReport &first, const RunReport &second, QWidget *parent = nullptr);
    ~RunComparisonDialog() override;

private:
    std::unique_ptr<Ui::RunComparisonDialog> m_ui;
};

} // namespace slicetool::gui
