// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/stage.h"

#include <QFuture>
#include <QObject>

#include <functional>
#include <memory>
#include <stop_token>

namespace slicetool::gui {

/// The demo's servers for the window: started, and made to work, in the background; gone with this
/// object. GUI thread.
class DemoStage : public QObject
{
    Q_OBJECT

public:
    explicit DemoStage(QObject *parent = nullptr);
    ~DemoStage() override; ///< stops the servers and waits, a second or so

    bool isOpen() const { return m_stage != nullptr; }
    bool isBusy() const { return m_busy; }
    QString planPath() const; ///< empty where the servers are not up

    /// Starts the servers; ready() or failed() follows after a few seconds.
    void open();

    void letUpstreamMoveOn();
    void letApplicationWrite(); ///< to foo1, which must be there

Q_SIGNALS:
    void ready(const QString &planPath);
    /// Something happened at upstream (of the pull leg), or in the schema that the plan calls work.
    void done(const QString &what, slicetool::Leg leg);
    void failed(const slicetool::Error &error);

private:
    void act(std::function<Result<void>(demo::Stage &)> act, const QString &what, Leg leg);

    std::shared_ptr<demo::Stage> m_stage; ///< shared with the thread that works on it
    QFuture<Result<void>> m_work;
    std::stop_source m_stop;
    bool m_busy = false;
};

} // namespace slicetool::gui
