// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/start/recentplans.h"

#include <QWidget>

#include <memory>

namespace Ui {
class StartPage;
}

namespace slicetool::gui {

/// What is seen while no plan is open: three ways to begin, and the plans that were opened last.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(QWidget *parent = nullptr);
    ~StartPage() override;

    void setRecentPlans(const QList<RecentPlan> &plans);

    /// One line about what is under way, such as the demo's start; empty for nothing.
    void setStatus(const QString &text);

Q_SIGNALS:
    void demoRequested();
    void newPlanRequested();
    void openRequested();
    void planChosen(const QString &path);
    void forgetRequested(const QString &path); ///< of a plan in the list

private:
    std::unique_ptr<Ui::StartPage> m_ui;
};

} // namespace slicetool::gui
