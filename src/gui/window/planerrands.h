// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "gui/connections/passwords.h"
#include "gui/plan/plandocument.h"
#include "gui/window/windowactions.h"

#include <QObject>

#include <functional>
#include <stop_token>

namespace slicetool::gui {

/// What is done with a plan besides running it: taking turns, schedule, grants, advice. Connects its
/// actions and shows its dialogs. GUI thread.
class PlanErrands : public QObject
{
    Q_OBJECT

public:
    /// @param document must outlive this
    /// @param window parent of the dialogs
    PlanErrands(WindowActions &actions, PlanDocument &document, Passwords &passwords,
                QWidget *window);
    ~PlanErrands() override;

    /// Absolute, by which the history knows the plan; empty where it was never saved.
    static QString planPath(const PlanDocument &document);

    /// The plan with base and work as whose turn it is.
    static Plan planInTurn(const PlanDocument &document);

    void updateActions(bool isFree);

Q_SIGNALS:
    void turned();
    void message(const QString &text);
    void failed(const QString &title, const slicetool::Error &error);

private:
    void turn();
    void schedule();
    void showGrants();
    void advise();
    bool isSaved(const QString &title);

    WindowActions &m_actions;
    PlanDocument &m_document;
    Passwords &m_passwords;
    QWidget *m_window;
    std::stop_source m_stop;
    bool m_isTurning = false;
};

} // namespace slicetool::gui
