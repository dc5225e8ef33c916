// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QSystemTrayIcon;
class QWidget;

namespace slicetool::gui {

struct RunOutcome;

/// Tells how a run ended in one line, and who looks elsewhere meanwhile by a notice of the desktop.
/// GUI thread.
class RunEndNotice : public QObject
{
    Q_OBJECT

public:
    explicit RunEndNotice(QWidget *window);

    /// @param seconds that the run took, with its connecting
    /// @param isOfThisPlan the run was of the plan that is open; otherwise its plan is named
    void tell(const RunOutcome &outcome, double seconds, bool isOfThisPlan);

Q_SIGNALS:
    void message(const QString &text); ///< for the status bar

private:
    void tellDesktop(const QString &title, const QString &text);

    QWidget *m_window;
    QSystemTrayIcon *m_tray = nullptr; ///< where the desktop takes no notices
};

} // namespace slicetool::gui
