// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSocketNotifier>

#include <memory>

namespace slicetool::gui {

/// Tells of the first SIGTERM, SIGINT or SIGHUP: a session that ends, a terminal that is closed. The
/// second one ends the program at once. SIGHUP stays ignored where it was (nohup).
///
/// Only one may live at a time, since signal handlers belong to the process. GUI thread.
class QuitSignals : public QObject
{
    Q_OBJECT

public:
    explicit QuitSignals(QObject *parent = nullptr);
    ~QuitSignals() override;

Q_SIGNALS:
    void asked();

private:
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace slicetool::gui
