// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "report/runreport.h"

#include <QFrame>

class QAction;
class QLabel;
class QToolButton;

namespace slicetool::gui {

/// Why a run did not begin, or how many tables it left undone, with what helps. Hidden while there is
/// nothing to say. GUI thread.
class ProblemBar : public QFrame
{
    Q_OBJECT

public:
    /// @param connections opens the saved connections; must outlive this
    ProblemBar(QAction *connections, QWidget *parent = nullptr);

    void showError(const Error &error);

    /// Says which tables need attention; hides where none does, and after a cancelled run.
    /// @param what was run: "Pull"
    void showUnfinished(const QString &what, const RunReport &report);

    QString text() const;

Q_SIGNALS:
    void tablesRequested(); ///< those that need attention

protected:
    void changeEvent(QEvent *event) override;

private:
    void show(const QString &text, bool isOfTables, bool isOfConnection);
    void showIcon();

    QLabel *m_icon;
    QLabel *m_text;
    QToolButton *m_tables;
    QToolButton *m_connections;
};

} // namespace slicetool::gui
