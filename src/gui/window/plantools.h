// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/planinturn.h"
#include "gui/connections/passwords.h"
#include "gui/plan/plandocument.h"
#include "gui/window/windowactions.h"

#include <QObject>

#include <functional>
#include <stop_token>

class QDialog;

namespace slicetool::gui {

class PlanState;

/// What is done with a plan besides running it: taking turns, schedule, grants, advice. Connects its
/// actions and shows its dialogs. GUI thread.
class PlanTools : public QObject
{
    Q_OBJECT

public:
    /// @param document and state must outlive this
    /// @param window parent of the dialogs
    PlanTools(WindowActions &actions, PlanDocument &document, PlanState &state,
              Passwords &passwords, QWidget *window);
    ~PlanTools() override;

    /// Absolute, by which the history knows the plan; empty where it was never saved.
    static QString planPath(const PlanDocument &document);

    /// Base and work are changing places.
    bool isTurning() const { return m_isTurning; }

Q_SIGNALS:
    void stateChanged(); ///< isTurning()
    void turned();       ///< and the plan's state says so
    void message(const QString &text);
    void failed(const QString &title, const slicetool::Error &error);

private:
    void turn();
    void schedule();
    void showGrants();
    void advise();
    bool isSaved(const QString &title);

    void openOverPlan(QDialog *dialog);
    void withTurn(const QString &title, const std::function<void(const PlanInTurn &)> &then);

    PlanDocument &m_document;
    PlanState &m_state;
    Passwords &m_passwords;
    QWidget *m_window;
    std::stop_source m_stop;
    bool m_isTurning = false;
};

} // namespace slicetool::gui
