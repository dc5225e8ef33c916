// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/progressmodel.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

class QAction;
class QLabel;
class QProgressBar;

namespace slicetool::gui {

/// How far a run is in all: a bar, rows, rate, and the time left once it is stable. GUI thread.
class RunBar : public QWidget
{
    Q_OBJECT

public:
    explicit RunBar(QAction *cancel, QWidget *parent = nullptr);

    void begin(const QString &what); ///< "Pull", shown at once
    void setTables(const QStringList &tables);
    void update(const QList<TableProgress> &progress);
    void setStopping();
    void end();

    double seconds() const { return double(m_clock.elapsed()) / 1000; }

private:
    void showFigures();

    ProgressModel m_model;
    QElapsedTimer m_clock;
    QTimer m_timer;
    QString m_what;
    bool m_hasTables = false;
    bool m_isStopping = false;
    QLabel *m_title;
    QProgressBar *m_bar;
    QLabel *m_figures;
};

} // namespace slicetool::gui
