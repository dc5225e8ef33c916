// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>
#include <QtConcurrent>

#include <utility>

namespace slicetool::gui {

/// Runs `work` in a thread of Qt's pool and hands what it returns to `then` in the receiver's
/// thread. Where the receiver is gone by then, the outcome is dropped: `work` must own, or share,
/// all that it uses. To stop early, give it a std::stop_token of your own.
///
/// The future is for who has to wait for the end.
template <typename Work, typename Then>
auto inBackground(QObject *receiver, Work work, Then then) -> QFuture<std::invoke_result_t<Work>>
{
    using Outcome = std::invoke_result_t<Work>;
    auto *watcher = new QFutureWatcher<Outcome>(receiver);
    QObject::connect(watcher, &QFutureWatcherBase::finished, receiver,
                     [watcher, then = std::move(then)]() mutable {
                         watcher->deleteLater();
                         then(watcher->result());
                     });
    QFuture<Outcome> future = QtConcurrent::run(std::move(work));
    watcher->setFuture(future);
    return future;
}

} // namespace slicetool::gui
