// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/plantools.h"

#include "app/turning.h"
#include "gui/base/background.h"
#include "gui/daily/advicedialog.h"
#include "gui/daily/grantsdialog.h"
#include "gui/daily/scheduledialog.h"
#include "gui/window/planstate.h"
#include "server/statefolder.h"

#include <QAction>

namespace slicetool::gui {

PlanTools::PlanTools(WindowActions &actions, PlanDocument &document, PlanState &state,
                     Passwords &passwords, QWidget *window)
    : QObject(window)
    , m_document(document)
    , m_state(state)
    , m_passwords(passwords)
    , m_window(window)
{
    connect(actions.turn, &QAction::triggered, this, &PlanTools::turn);
    connect(actions.schedule, &QAction::triggered, this, &PlanTools::schedule);
    connect(actions.grants, &QAction::triggered, this, &PlanTools::showGrants);
    connect(actions.advise, &QAction::triggered, this, &PlanTools::advise);
}

PlanTools::~PlanTools()
{
    m_stop.request_stop();
}

QString PlanTools::planPath(const PlanDocument &document)
{
    return document.path().isEmpty() ? QString() : planIdentity(document.path());
}

/// A dialog about the plan goes when another plan comes.
void PlanTools::openOverPlan(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(&m_document, &PlanDocument::replaced, dialog, &QDialog::reject);
    dialog->open();
}

/// Does something with the plan as whose turn it is now; where that cannot be told, says so instead.
void PlanTools::withTurn(const QString &title, const std::function<void(const PlanInTurn &)> &then)
{
    m_state.refresh([this, title, then] {
        if (const auto turn = m_state.turn())
            then(planInTurn(m_document.plan(), planPath(m_document), *turn));
        else if (m_state.problem())
            Q_EMIT failed(title, *m_state.problem());
    });
}

/// Timers, turns and advice go by the plan's file.
bool PlanTools::isSaved(const QString &title)
{
    if (!m_document.path().isEmpty() && !m_document.isModified())
        return true;
    Q_EMIT failed(
        title, {ErrorCode::Usage, title, tr("the plan has unsaved changes"), tr("Save it first.")});
    return false;
}

void PlanTools::turn()
{
    const QString title = tr("Swap base and work");
    if (m_isTurning || !isSaved(title))
        return;
    withTurn(title, [this, title](const PlanInTurn &plan) {
        if (m_isTurning)
            return;
        m_isTurning = true;
        Q_EMIT stateChanged();
        inBackground(
            this,
            [plan, &passwords = m_passwords, stop = m_stop.get_token()] {
                return slicetool::turn(plan, passwords, stop);
            },
            [this, title, name = plan.plan.name,
             document = m_document.identity()](const Result<void> &turned) {
                m_isTurning = false;
                Q_EMIT stateChanged();
                // Another plan may be open by now; the outcome is told with its own plan's name.
                const bool isOfThisPlan = document == m_document.identity();
                if (!turned) {
                    Q_EMIT failed(isOfThisPlan ? title : tr("%1: %2").arg(name, title),
                                  turned.error());
                    return;
                }
                const QString done = tr("Base and work have been swapped.");
                Q_EMIT message(isOfThisPlan ? done : tr("%1: %2").arg(name, done));
                m_state.refresh([this] { Q_EMIT PlanTools::turned(); });
            });
    });
}

void PlanTools::schedule()
{
    if (!isSaved(tr("Schedule")))
        return;
    openOverPlan(
        new ScheduleDialog(planPath(m_document), !m_document.plan().work.isEmpty(), m_window));
}

void PlanTools::showGrants()
{
    withTurn(tr("Grants"), [this](const PlanInTurn &plan) {
        openOverPlan(new GrantsDialog(plan, m_passwords, m_window));
    });
}

void PlanTools::advise()
{
    const QString path = planPath(m_document);
    auto *dialog =
        new AdviceDialog(planInTurn(m_document.plan(), path, Turn()), m_passwords, m_window);
    connect(dialog, &QDialog::accepted, this, [this, dialog, path] {
        const QList<ZoomAdvice> taken = dialog->taken();
        m_document.setPlan(withAdvice(m_document.plan(), taken), tr("Apply advice on zoom levels"));
        if (path.isEmpty())
            return;
        const auto kept = rememberAdvice(RunHistory(historyPath()), path, taken);
        if (!kept)
            Q_EMIT failed(tr("Advice"), kept.error());
    });
    openOverPlan(dialog);
}

} // namespace slicetool::gui
