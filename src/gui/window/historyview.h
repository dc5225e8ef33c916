// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/history.h"

#include <QWidget>

class QTreeWidget;

namespace slicetool::gui {

/// Earlier runs of the plan that is open; one can be opened again. Read in the background.
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

    QTreeWidget *m_list;
};

} // namespace slicetool::gui
