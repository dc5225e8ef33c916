// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/stoprun.h"

#include "gui/window/planpage.h"

#include <QEventLoop>
#include <QMessageBox>
#include <QProgressDialog>
#include <QPushButton>

namespace slicetool::gui {

bool stopRun(PlanPage &page, QWidget *window)
{
    QMessageBox question(
        QMessageBox::Warning, PlanPage::tr("A run is in progress"),
        PlanPage::tr("Stop the run of %1 and close the plan?").arg(page.document().plan().name),
        QMessageBox::NoButton, window);
    question.setObjectName(QStringLiteral("stopQuestion"));
    question.setTextFormat(Qt::PlainText);
    question.setInformativeText(PlanPage::tr("Finished tables stay finished. A table without "
                                             "transactions (MyISAM) may be left half-written until "
                                             "the next run, which does the rest."));
    QPushButton *stop =
        question.addButton(PlanPage::tr("Stop and Close"), QMessageBox::DestructiveRole);
    QPushButton *keep = question.addButton(PlanPage::tr("Keep Running"), QMessageBox::RejectRole);
    question.setDefaultButton(keep);
    question.setEscapeButton(keep);
    // What has ended by itself needs no answer, and what would follow it is not begun.
    bool hasEnded = false;
    QObject::connect(&page, &PlanPage::runEnded, &question, [&] {
        hasEnded = true;
        question.accept();
    });
    question.exec();
    if (question.clickedButton() == keep || (!hasEnded && question.clickedButton() != stop))
        return false;

    QProgressDialog wait(PlanPage::tr("Stopping the run…"), PlanPage::tr("Keep the Plan Open"), 0,
                         0, window);
    wait.setObjectName(QStringLiteral("stopWait"));
    wait.setWindowModality(Qt::WindowModal);
    wait.setMinimumDuration(0);
    while (page.isRunning()) {
        page.cancel();
        wait.show();
        QEventLoop loop;
        QObject::connect(&page, &PlanPage::factsChanged, &loop, [&page, &loop] {
            if (!page.isRunning())
                loop.quit();
        });
        QObject::connect(&wait, &QProgressDialog::canceled, &loop, &QEventLoop::quit);
        loop.exec();
        if (wait.wasCanceled())
            return false;
    }
    return true;
}

} // namespace slicetool::gui
