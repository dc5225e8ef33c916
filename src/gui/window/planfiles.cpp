// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/planfiles.h"

#include "gui/start/recentplans.h"
#include "gui/window/planfilewatch.h"
#include "gui/window/planpage.h"
#include "gui/window/stoprun.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QScopedValueRollback>

namespace slicetool::gui {

namespace {

QString planFilter()
{
    return PlanFiles::tr("Plans (*.slice.json);;All files (*)");
}

} // namespace

PlanFiles::PlanFiles(PlanPage &page, PlanFileWatch &watch, RecentPlans &recent, QWidget *window)
    : QObject(window)
    , m_page(page)
    , m_watch(watch)
    , m_recent(recent)
    , m_window(window)
{ }

QString PlanFiles::choose()
{
    return QFileDialog::getOpenFileName(m_window, tr("Open a plan"), QString(), planFilter());
}

void PlanFiles::remember(const QString &path)
{
    if (path != m_demoPlan)
        m_recent.add(path);
}

bool PlanFiles::load(const QString &path)
{
    if (const Result<void> loaded = m_page.document().load(path); !loaded) {
        Q_EMIT failed(tr("Opening the plan"), loaded.error());
        return false;
    }
    remember(path);
    return true;
}

bool PlanFiles::save(bool as)
{
    m_page.commitEdits();
    PlanDocument &document = m_page.document();
    QString path = document.path();
    if (as || path.isEmpty()) {
        const QString suggested =
            path.isEmpty() ? document.plan().name + QStringLiteral(".slice.json") : path;
        path = QFileDialog::getSaveFileName(m_window, tr("Save the plan"), suggested, planFilter());
        if (path.isEmpty())
            return false;
        if (QFileInfo(path).suffix().isEmpty())
            path += QStringLiteral(".slice.json");
    }
    if (m_isTaken(path)) {
        Q_EMIT failed(tr("Saving the plan"),
                      {ErrorCode::Refused, tr("saving %1").arg(QFileInfo(path).fileName()),
                       tr("it is open in another tab"),
                       tr("Choose another name, or close that tab first.")});
        return false;
    }
    if (path == document.path() && !m_watch.mayOverwrite(m_window))
        return false;
    if (const Result<void> saved = document.save(path); !saved) {
        Q_EMIT failed(tr("Saving the plan"), saved.error());
        return false;
    }
    remember(path);
    Q_EMIT message(tr("Saved %1").arg(QFileInfo(path).fileName()));
    return true;
}

bool PlanFiles::mayLeave(bool isShown)
{
    if (m_isLeaving) // the first one's question is open still
        return false;
    const QScopedValueRollback leaving(m_isLeaving, true);
    if (m_page.isRunning() && !stopRun(m_page, m_window))
        return false;
    if (isShown)
        m_page.commitEdits();
    if (!isShown || !m_page.document().isModified())
        return true;
    const auto answer = QMessageBox::question(
        m_window, tr("Unsaved changes"),
        tr("Save the changes to the plan %1?").arg(m_page.document().plan().name),
        QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, QMessageBox::Save);
    return answer == QMessageBox::Discard || (answer == QMessageBox::Save && save(false));
}

} // namespace slicetool::gui
