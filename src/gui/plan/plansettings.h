// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "plan/plan.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QTableWidget;

namespace slicetool::gui {

class ProblemLabel;

/// What holds for the plan as a whole: its name, its connections, the step of tables that none names,
/// variables, statements afterwards. Edits a copy; plan() is what the user made of it.
class PlanSettings : public QDialog
{
    Q_OBJECT

public:
    explicit PlanSettings(const Plan &plan, QWidget *parent = nullptr);

    Plan plan() const;

    void accept() override; ///< not before it makes sense

private:
    QWidget *buildVariables();
    QWidget *buildAfter();
    void addVariable(const QString &name, const QString &value, const QJsonValue &original);
    Result<void> checkNames() const;
    void addAfter(const AfterStatement &after);

    Plan m_plan;
    QLineEdit *m_name;
    QLineEdit *m_upstream;
    QLineEdit *m_base;
    QLineEdit *m_work;
    QComboBox *m_defaultKind;
    QLineEdit *m_defaultZoom;
    QTableWidget *m_variables;
    QTableWidget *m_after;
    ProblemLabel *m_problem;
};

} // namespace slicetool::gui
