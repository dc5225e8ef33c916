// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/grantcarrying.h"
#include "gui/connections/passwords.h"

#include <QDialog>

#include <memory>
#include <stop_token>

namespace Ui {
class GrantsDialog;
}

namespace slicetool::gui {

/// The grants of upstream's schema for work: looked at in the background, shown, and applied when
/// asked to. GUI thread.
class GrantsDialog : public QDialog
{
    Q_OBJECT

public:
    GrantsDialog(const PlanInTurn &plan, Passwords &passwords, QWidget *parent = nullptr);
    ~GrantsDialog() override;

Q_SIGNALS:
    void looked(bool good);
    void applied(bool good);

private:
    void apply();
    void showProblem(const Error &error);

    std::unique_ptr<Ui::GrantsDialog> m_ui;
    PlanInTurn m_plan;
    Passwords &m_passwords;
    GrantPlan m_grants;
    std::stop_source m_stop;
};

} // namespace slicetool::gui
