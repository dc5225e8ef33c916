// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/planfilewatch.h"

#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

namespace slicetool::gui {

namespace {

constexpr int settleMs = 200;

} // namespace

PlanFileWatch::PlanFileWatch(PlanDocument &document, std::function<bool()> isBusy, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_isBusy(std::move(isBusy))
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleMs);
    connect(&m_settle, &QTimer::timeout, this, &PlanFileWatch::look);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_settle, qOverload<>(&QTimer::start));
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_settle,
            qOverload<>(&QTimer::start));
    connect(&document, &PlanDocument::pathChanged, this, &PlanFileWatch::watch);
}

void PlanFileWatch::watch()
{
    const QStringList watched = m_watcher.files() + m_watcher.directories();
    QStringList wanted;
    if (const QString path = m_document.path(); !path.isEmpty()) {
        // A file that is replaced as a whole is another one, which its folder tells of.
        for (const QString &each : {path, QFileInfo(path).absolutePath()}) {
            if (QFileInfo::exists(each))
                wanted << each;
        }
    }
    for (const QString &path : watched) {
        if (!wanted.contains(path))
            m_watcher.removePath(path);
    }
    for (const QString &path : std::as_const(wanted)) {
        if (!watched.contains(path))
            m_watcher.addPath(path);
    }
}

void PlanFileWatch::look()
{
    watch();
    const auto changed = m_document.changedContents();
    if (!changed || m_isBusy())
        return;
    if (!m_document.isModified()) {
        reload(*changed);
        return;
    }
    if (*changed == m_toldOf)
        return;
    m_toldOf = *changed;
    Q_EMIT message(tr("%1 was changed by another program; saving it will ask what to do.")
                       .arg(QFileInfo(m_document.path()).fileName()));
}

void PlanFileWatch::reload(const QByteArray &changed)
{
    const QString path = m_document.path();
    if (const Result<void> loaded = m_document.load(path); !loaded) {
        if (changed != m_toldOf) {
            m_toldOf = changed;
            Q_EMIT failed(tr("Reading the changed plan"), loaded.error());
        }
        return;
    }
    Q_EMIT message(tr("Reloaded: another program has changed %1.").arg(QFileInfo(path).fileName()));
}

bool PlanFileWatch::mayOverwrite(QWidget *parent)
{
    const auto changed = m_document.changedContents();
    if (!changed)
        return true;
    QMessageBox question(QMessageBox::Question, tr("Changed by another program"),
                         tr("%1 was changed by another program since it was opened here.")
                             .arg(QFileInfo(m_document.path()).fileName()),
                         QMessageBox::Cancel, parent);
    question.setInformativeText(
        tr("Overwriting loses that change; reloading loses the edits made here."));
    question.setObjectName(QStringLiteral("planChangedOutside"));
    auto *overwrite = question.addButton(tr("&Overwrite"), QMessageBox::DestructiveRole);
    auto *again = question.addButton(tr("&Reload"), QMessageBox::DestructiveRole);
    question.setDefaultButton(QMessageBox::Cancel);
    question.exec();
    if (question.clickedButton() == again)
        reload(*changed);
    return question.clickedButton() == overwrite;
}

} // namespace slicetool::gui
