// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "plan/plan.h"

#include <QDialog>

#include <memory>

namespace Ui {
class PlanSettings;
}

namespace slicetool::gui {

/// What holds for the plan as a whole: its name, its connections, the step of tables that none names,
/// variables, statements afterwards. Edits a copy; plan() is what the user made of it.
class PlanSettings : public QDialog
{
    Q_OBJECT

public:
    explicit PlanSettings(const Plan &plan, QWidget *parent = nullptr);
    ~PlanSettings() override;

    Plan plan() const;

    void accept() override; ///< not before it makes sense

private:
    void fillVariables();
    void fillAfter();
    void addVariable(const QString &name, const QString &value, const QJsonValue &original);
    Result<void> checkNames() const;
    void addAfter(const AfterStatement &after);

    std::unique_ptr<Ui::PlanSettings> m_ui;
    Plan m_plan;
};

} // namespace slicetool::gui
