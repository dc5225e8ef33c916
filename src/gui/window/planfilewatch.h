// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "gui/plan/plandocument.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

#include <functional>

namespace slicetool::gui {

/// Notices that another program has changed the plan's file, and reads it again where nothing is lost by
/// that: no edits of the window's own, no run. GUI thread.
class PlanFileWatch : public QObject
{
    Q_OBJECT

public:
    /// @param isBusy whether a plan must not be replaced now; look() is to be called when that is over
    PlanFileWatch(PlanDocument &document, std::function<bool()> isBusy, QObject *parent);

    /// Compares the file with what was read of it or written to it, and reads it again.
    void look();

    /// Before the plan's file is written: asks what becomes of a change of another program's.
    /// @return whether to write it
    bool mayOverwrite(QWidget *parent);

Q_SIGNALS:
    void message(const QString &text);
    void failed(const QString &title, const slicetool::Error &error);

private:
    void watch();
    /// @param changed what the file holds
    void reload(const QByteArray &changed);

    PlanDocument &m_document;
    std::function<bool()> m_isBusy;
    QFileSystemWatcher m_watcher;
    QTimer m_settle;     ///< a file that is being written is not whole
    QByteArray m_toldOf; ///< contents that were told of and not read
};

} // namespace slicetool::gui
