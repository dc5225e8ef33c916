// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schedule/scheduler.h"

#include <QDialog>

#include <memory>

namespace Ui {
class ScheduleDialog;
}

namespace slicetool::gui {

/// When a plan runs by itself. Shows what is there and what would be written, and writes it. GUI thread;
/// systemctl and crontab are asked in the background.
class ScheduleDialog : public QDialog
{
    Q_OBJECT

public:
    /// @param planPath absolute
    /// @param takesTurns whether the plan has a work
    ScheduleDialog(const QString &planPath, bool takesTurns, QWidget *parent = nullptr);
    ~ScheduleDialog() override;

Q_SIGNALS:
    void applied(const QString &text); ///< what was written or taken away, for people

private:
    std::optional<Schedule> schedule();
    void look();
    void showPreview();
    void apply();
    void showProblem(const QString &text);

    std::unique_ptr<Ui::ScheduleDialog> m_ui;
    QString m_planPath;
    int m_look = 0; ///< number of the last preview that was asked for
};

/// slicetool-cli beside this program, else on PATH; empty where there is none.
QString commandLineProgram();

} // namespace slicetool::gui
