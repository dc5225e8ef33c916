// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/demostage.h"

#include "demo/shop.h"
#include "gui/base/background.h"

namespace slicetool::gui {

DemoStage::DemoStage(QObject *parent) : QObject(parent) { }

DemoStage::~DemoStage()
{
    m_stop.request_stop();
    m_work.waitForFinished();
}

QString DemoStage::planPath() const
{
    return m_stage ? m_stage->planPath() : QString();
}

void DemoStage::open()
{
    if (m_busy || m_stage)
        return;
    m_busy = true;
    auto stage = std::make_shared<std::shared_ptr<demo::Stage>>();
    m_work = inBackground(
        this,
        [stage, stop = m_stop.get_token()]() -> Result<void> {
            auto opened = demo::Stage::open(stop);
            if (!opened)
                return opened.error();
            *stage = std::move(*opened);
            return {};
        },
        [this, stage](const Result<void> &opened) {
            m_busy = false;
            if (!opened) {
                Q_EMIT failed(opened.error());
                return;
            }
            m_stage = *stage;
            Q_EMIT ready(m_stage->planPath());
        });
}

void DemoStage::letUpstreamMoveOn()
{
    const auto stop = m_stop.get_token();
    act(
        [stop](demo::Stage &stage) {
            return demo::upstreamMovesOn(stage.upstream(), stage.endpoints().upstream.schema, stop);
        },
        tr("A business day has passed upstream."), Leg::Pull);
}

void DemoStage::letApplicationWrite()
{
    const auto stop = m_stop.get_token();
    act(
        [stop](demo::Stage &stage) {
            return demo::applicationWritesTo(stage.local(), stage.endpoints().work->schema, stop);
        },
        tr("An application has written to foo1."), Leg::Undo);
}

void DemoStage::act(std::function<Result<void>(demo::Stage &)> act, const QString &what, Leg leg)
{
    if (m_busy || !m_stage)
        return;
    m_busy = true;
    m_work = inBackground(
        this, [stage = m_stage, act = std::move(act)] { return act(*stage); },
        [this, what, leg](const Result<void> &finished) {
            m_busy = false;
            if (finished)
                Q_EMIT done(what, leg);
            else
                Q_EMIT failed(finished.error());
        });
}

} // namespace slicetool::gui
