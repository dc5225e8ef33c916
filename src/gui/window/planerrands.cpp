// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/planerrands.h"

#include "engine/turn.h"
#include "gui/base/background.h"
#include "gui/connections/places.h"
#include "gui/daily/advicedialog.h"
#include "gui/daily/grantsdialog.h"
#include "gui/daily/scheduledialog.h"
#include "server/statefolder.h"

#include <QAction>

namespace slicetool::gui {

PlanErrands::PlanErrands(WindowActions &actions, PlanDocument &document, Passwords &passwords,
                         QWidget *window)
    : QObject(window)
    , m_actions(actions)
    , m_document(document)
    , m_passwords(passwords)
    , m_window(window)
{
    connect(actions.turn, &QAction::triggered, this, &PlanErrands::turn);
    connect(actions.schedule, &QAction::triggered, this, &PlanErrands::schedule);
    connect(actions.grants, &QAction::triggered, this, &PlanErrands::showGrants);
    connect(actions.advise, &QAction::triggered, this, &PlanErrands::advise);
}

PlanErrands::~PlanErrands()
{
    m_stop.request_stop();
}

QString PlanErrands::planPath(const PlanDocument &document)
{
    return document.path().isEmpty() ? QString() : planIdentity(document.path());
}

Plan PlanErrands::planInTurn(const PlanDocument &document)
{
    const auto plan =
        slicetool::planInTurn(document.plan(), planPath(document), RunHistory(historyPath()));
    return plan ? *plan : document.plan();
}

void PlanErrands::updateActions(bool isFree)
{
    const bool hasWork = !m_document.plan().work.isEmpty();
    m_actions.turn->setEnabled(isFree && hasWork && !m_isTurning);
    m_actions.grants->setEnabled(hasWork);
    m_actions.schedule->setEnabled(true);
    m_actions.advise->setEnabled(true);
}

/// Timers, turns and advice go by the plan's file.
bool PlanErrands::isSaved(const QString &title)
{
    if (!m_document.path().isEmpty() && !m_document.isModified())
        return true;
    Q_EMIT failed(title, {ErrorCode::Usage, title, tr("the plan has changes that are not saved"),
                          tr("Save it first."), 0});
    return false;
}

void PlanErrands::turn()
{
    const QString title = tr("Take turns");
    if (!isSaved(title))
        return;
    m_isTurning = true;
    updateActions(true);
    inBackground(
        this,
        [plan = planInTurn(m_document), path = planPath(m_document), &passwords = m_passwords,
         stop = m_stop.get_token()]() -> Result<bool> {
            const auto base = resolvePlace(plan.base, QStringLiteral("base"), passwords, stop);
            if (!base)
                return base.error();
            const auto work = resolvePlace(plan.work, QStringLiteral("work"), passwords, stop);
            if (!work)
                return work.error();
            return turnPlan(*base, *work, path, RunHistory(historyPath()), {stop, nullptr, {}});
        },
        [this, title](const Result<bool> &turned) {
            m_isTurning = false;
            updateActions(true);
            if (!turned) {
                Q_EMIT failed(title, turned.error());
                return;
            }
            Q_EMIT PlanErrands::turned();
            Q_EMIT message(tr("Base and work have changed places."));
        });
}

void PlanErrands::schedule()
{
    if (!isSaved(tr("Schedule")))
        return;
    auto *dialog =
        new ScheduleDialog(planPath(m_document), !m_document.plan().work.isEmpty(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void PlanErrands::showGrants()
{
    auto *dialog = new GrantsDialog(planInTurn(m_document), m_passwords, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void PlanErrands::advise()
{
    const QString path = planPath(m_document);
    auto *dialog = new AdviceDialog(m_document.plan(), path, m_passwords, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, path] {
        const QList<ZoomAdvice> taken = dialog->taken();
        m_document.setPlan(withAdvice(m_document.plan(), taken), tr("Take advice on zoom levels"));
        if (path.isEmpty())
            return;
        const auto kept = rememberAdvice(RunHistory(historyPath()), path, taken);
        if (!kept)
            Q_EMIT failed(tr("Advice"), kept.error());
    });
    dialog->open();
}

} // namespace slicetool::gui
