// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/plan/slicepreview.h"

#include <QFuture>
#include <QWidget>

class QLabel;
class QPushButton;
class QTableWidget;
class QTabWidget;

namespace slicetool::gui {

/// Shows what upstream says of a step. A new question ends the one before. GUI thread.
class PreviewPanel : public QWidget
{
    Q_OBJECT

public:
    explicit PreviewPanel(UpstreamAccess &upstream, QWidget *parent = nullptr);
    ~PreviewPanel() override;

    void start(const TableStep &step, const QMap<QString, QJsonValue> &variables);
    void cancel();
    void clear();

    /// Drops what upstream said, or is asked, where that was another slice.
    void keepFor(const TableStep &step, const QMap<QString, QJsonValue> &variables);

Q_SIGNALS:
    void requested(); ///< the button was pressed
    void failed(const slicetool::Error &error);
    void succeeded();

private:
    void showPreview(const SlicePreview &preview);
    void setRunning(bool running);

    UpstreamAccess &m_upstream;
    std::stop_source m_stop{std::nostopstate};
    TableStep m_step; ///< that upstream was last asked for
    QMap<QString, QJsonValue> m_variables;
    QList<QFuture<Result<SlicePreview>>> m_asked; ///< those that may not have ended
    QPushButton *m_start;
    QPushButton *m_cancel;
    QLabel *m_summary;
    QTabWidget *m_tabs;
    QTableWidget *m_rows;
    QTableWidget *m_plan;
};

} // namespace slicetool::gui
