// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/history.h"

#include <QWidget>

class QLineEdit;
class QToolButton;
class QTreeWidget;

namespace slicetool::gui {

/// Earlier runs of the plan that is open: filtered, opened again, or two of them laid side by side. Read
/// in the background.
class HistoryView : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryView(QWidget *parent = nullptr);

    /// Shows the runs of a plan; of all plans where the path is empty.
    void reload(const QString &planPath);

Q_SIGNALS:
    void opened(const slicetool::RunReport &report);

private:
    void showRuns(const QList<HistoryEntry> &entries);
    void open(qint64 id);
    void filter();
    void compareSelected();

    int m_look = 0; ///< counts up with every reload, so that what comes late is dropped
    QString m_plan; ///< whose runs are shown
    QLineEdit *m_filter;
    QToolButton *m_compare;
    QTreeWidget *m_list;
};

} // namespace slicetool::gui
