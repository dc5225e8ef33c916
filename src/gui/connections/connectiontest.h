// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/endpoint.h"

#include <QWidget>

#include <functional>
#include <stop_token>

class QGridLayout;
class QLabel;

namespace slicetool::gui {

/// One stage of a connection's test.
struct TestStage {
    /// Warning: it works, and somebody in between may read it.
    enum class State { Waiting, Ok, Warning, Failed, Skipped };

    QString name;
    State state = State::Waiting;
    QString text; ///< what was found, or the server's own words
    double seconds = 0;
};

/// Says how far what goes over a connection is safe from others: whether it is encrypted, and whether the
/// server was made to show who it is.
/// @param cipher of the session; empty where it has none
void judgeTransport(const Endpoint &endpoint, const QString &version, const QString &cipher,
                    TestStage &stage);

/// Tries a connection, stage by stage: tunnel, network, TLS, login, privileges, server version. What
/// comes after a failure is skipped. TLS is judged by the server's greeting before anything is sent,
/// and by the cipher once the login succeeded.
///
/// Blocks; any thread but the GUI's. @param tell gets all stages after each of them
QList<TestStage> testConnection(const Endpoint &endpoint, std::stop_token stop,
                                const std::function<void(const QList<TestStage> &)> &tell);

/// Shows a test while it runs. GUI thread.
class ConnectionTest : public QWidget
{
    Q_OBJECT

public:
    explicit ConnectionTest(QWidget *parent = nullptr);
    ~ConnectionTest() override;

    void start(const Endpoint &endpoint); ///< ends the one before
    void stop();                          ///< what has not been tried counts as skipped
    void clear();
    bool isRunning() const { return m_isRunning; }
    const QList<TestStage> &stages() const { return m_stages; }

Q_SIGNALS:
    void finished(bool good);
    void runningChanged(bool isRunning);

private:
    void setRunning(bool isRunning);
    void showStages(const QList<TestStage> &stages);

    std::stop_source m_stop;
    QList<TestStage> m_stages;
    bool m_isRunning = false;
    QGridLayout *m_grid;
};

} // namespace slicetool::gui
