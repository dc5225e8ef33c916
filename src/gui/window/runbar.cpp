// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/runbar.h"

#include "gui/base/format.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

namespace slicetool::gui {

namespace {

constexpr int steps = 1000;
constexpr int tickMs = 200;

} // namespace

RunBar::RunBar(QAction *cancel, QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_figures(new QLabel(this))
{
    setObjectName(QStringLiteral("runBar"));
    m_bar->setObjectName(QStringLiteral("runProgress"));
    m_bar->setAccessibleName(tr("Progress of the run"));
    m_bar->setTextVisible(false);
    m_bar->setMaximumHeight(10);
    m_figures->setObjectName(QStringLiteral("runFigures"));
    auto *stop = new QToolButton(this);
    stop->setObjectName(QStringLiteral("cancelButton"));
    stop->setDefaultAction(cancel);
    stop->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    stop->setFocusPolicy(Qt::StrongFocus);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(m_title);
    layout->addWidget(m_bar, 1);
    layout->addWidget(m_figures);
    layout->addWidget(stop);
    m_timer.setInterval(tickMs);
    connect(&m_timer, &QTimer::timeout, this, &RunBar::showFigures);
    hide();
}

void RunBar::begin(const QString &what)
{
    m_what = what;
    m_hasTables = m_isStopping = false;
    m_clock.start();
    m_timer.start();
    m_model.start({}, 0);
    showFigures();
    setVisible(true);
}

void RunBar::setTables(const QStringList &tables)
{
    m_hasTables = true;
    m_model.start(tables, m_clock.elapsed());
}

void RunBar::update(const QList<TableProgress> &progress)
{
    for (const TableProgress &table : progress)
        m_model.update(table, m_clock.elapsed());
}

void RunBar::setStopping()
{
    m_isStopping = true;
    showFigures();
}

void RunBar::end()
{
    m_timer.stop();
    hide();
}

void RunBar::showFigures()
{
    m_model.tick(m_clock.elapsed());
    m_bar->setRange(0, m_hasTables ? steps : 0);
    m_bar->setValue(int(m_model.fraction() * steps));
    m_title->setText(m_isStopping  ? tr("Stopping…")
                     : m_hasTables ? tr("%1: %2 of %n table(s)", nullptr, m_model.tableCount())
                                         .arg(m_what)
                                         .arg(m_model.doneCount())
                                   : tr("%1: connecting…").arg(m_what));
    QStringList figures;
    if (m_model.rows() > 0)
        figures << rowsText(m_model.rows());
    if (const auto rate = m_model.rowsPerSecond())
        figures << rateText(*rate);
    if (m_model.changes() > 0)
        figures << tr("%n change(s)", nullptr, int(std::min<qint64>(m_model.changes(), 1 << 30)));
    const auto left = m_model.secondsLeft();
    figures << (left ? tr("%1 left").arg(durationText(*left))
                     : durationText(double(m_clock.elapsed()) / 1000));
    m_figures->setText(figures.join(QStringLiteral(" · ")));
}

} // namespace slicetool::gui
