// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/connections/connectiontest.h"

#include "gui/base/background.h"
#include "gui/base/format.h"
#include "gui/base/icons.h"
#include "gui/base/themecolors.h"
#include "server/session.h"
#include "server/sshtunnel.h"
#include "sql/quote.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QGridLayout>
#include <QHostAddress>
#include <QLabel>
#include <QPointer>
#include <QTcpSocket>

namespace slicetool::gui {

namespace {

constexpr int networkTimeoutMs = 5000;

using State = TestStage::State;

QString tested(const char *text)
{
    return ConnectionTest::tr(text);
}

void reachHost(const Endpoint &endpoint, TestStage &stage)
{
    if (endpoint.usesSocket()) {
        const bool isGiven = !endpoint.socket.isEmpty();
        const bool isThere = !isGiven || QFileInfo::exists(endpoint.socket);
        stage.state = isThere ? State::Ok : State::Failed;
        stage.text = !isGiven  ? ConnectionTest::tr("the system's socket")
                     : isThere ? endpoint.socket
                               : ConnectionTest::tr("there is no socket %1").arg(endpoint.socket);
        return;
    }
    QTcpSocket socket;
    const int port = endpoint.port == 0 ? 3306 : endpoint.port;
    socket.connectToHost(endpoint.host, quint16(port));
    const bool isReached = socket.waitForConnected(networkTimeoutMs);
    stage.state = isReached ? State::Ok : State::Failed;
    stage.text = isReached ? QStringLiteral("%1:%2").arg(socket.peerAddress().toString()).arg(port)
                           : socket.errorString();
}

QString firstValue(Session &session, const QString &sql, int column)
{
    const auto rows = session.select(sql, ConnectionTest::tr("testing the connection"));
    return rows && !rows->isEmpty() ? QString::fromUtf8(rows->first().value(column)) : QString();
}

void describeTransport(Session &session, const Endpoint &endpoint, TestStage &stage)
{
    const QString cipher =
        firstValue(session, QStringLiteral("SHOW SESSION STATUS LIKE 'Ssl_cipher'"), 1);
    const QString version =
        firstValue(session, QStringLiteral("SHOW SESSION STATUS LIKE 'Ssl_version'"), 1);
    stage.state = State::Ok;
    stage.text = !cipher.isEmpty()       ? QStringLiteral("%1, %2").arg(version, cipher)
                 : endpoint.usesSocket() ? ConnectionTest::tr("not needed, within this machine")
                                         : ConnectionTest::tr("not encrypted");
}

void describePrivileges(Session &session, const Endpoint &endpoint, TestStage &stage)
{
    const QString account = firstValue(session, QStringLiteral("SELECT CURRENT_USER()"), 0);
    stage.state = State::Ok;
    if (endpoint.schema.isEmpty()) {
        stage.text = account;
        return;
    }
    const QString tables = firstValue(
        session,
        QStringLiteral("SELECT CAST(COUNT(*) AS CHAR) FROM information_schema.TABLES WHERE "
                       "TABLE_SCHEMA = %1 AND TABLE_TYPE = 'BASE TABLE'")
            .arg(sql::stringLiteral(endpoint.schema)),
        0);
    stage.text = ConnectionTest::tr("%1 sees %n table(s) of %2", nullptr, tables.toInt())
                     .arg(account, endpoint.schema);
}

} // namespace

QList<TestStage> testConnection(const Endpoint &wanted, std::stop_token stop,
                                const std::function<void(const QList<TestStage> &)> &tell)
{
    Endpoint endpoint = wanted; // which the tunnel changes
    QList<TestStage> stages;
    for (const char *name : {QT_TRANSLATE_NOOP("slicetool::gui::ConnectionTest", "Tunnel"),
                             QT_TRANSLATE_NOOP("slicetool::gui::ConnectionTest", "Network"),
                             QT_TRANSLATE_NOOP("slicetool::gui::ConnectionTest", "Login"),
                             QT_TRANSLATE_NOOP("slicetool::gui::ConnectionTest", "TLS"),
                             QT_TRANSLATE_NOOP("slicetool::gui::ConnectionTest", "Privileges"),
                             QT_TRANSLATE_NOOP("slicetool::gui::ConnectionTest", "Server")})
        stages << TestStage{tested(name), State::Waiting, {}, 0};
    tell(stages);

    std::unique_ptr<Session> session;
    const auto login = [&](TestStage &stage) {
        auto opened = Session::open(endpoint, SessionPurpose::Read, {stop, nullptr, {}});
        if (!opened) {
            stage.state = State::Failed;
            stage.text = opened.error().reason;
            if (!opened.error().remedy.isEmpty())
                stage.text += QLatin1Char('\n') + opened.error().remedy;
            return;
        }
        session = std::move(*opened);
        stage.state = State::Ok;
        stage.text = ConnectionTest::tr("as %1, answers in %2 ms")
                         .arg(endpoint.user)
                         .arg(session->roundTripSeconds() * 1000, 0, 'f', 1);
    };
    const QList<std::function<void(TestStage &)>> steps{
        [&](TestStage &stage) {
            const auto opened = openTunnel(endpoint, stop);
            stage.state = opened ? State::Ok : State::Failed;
            stage.text = !opened                  ? opened.error().reason
                         : endpoint.ssh.isEmpty() ? ConnectionTest::tr("not used")
                                                  : endpoint.ssh;
        },
        [&](TestStage &stage) { reachHost(endpoint, stage); },
        login,
        [&](TestStage &stage) { describeTransport(*session, endpoint, stage); },
        [&](TestStage &stage) { describePrivileges(*session, endpoint, stage); },
        [&](TestStage &stage) {
            stage.state = State::Ok;
            stage.text = session->facts().versionText;
        }};
    bool isGood = true;
    for (qsizetype i = 0; i < stages.size(); ++i) {
        if (!isGood || stop.stop_requested()) {
            stages[i].state = State::Skipped;
            continue;
        }
        QElapsedTimer clock;
        clock.start();
        steps.at(i)(stages[i]);
        stages[i].seconds = double(clock.elapsed()) / 1000;
        isGood = stages.at(i).state == State::Ok;
        tell(stages);
    }
    tell(stages);
    return stages;
}

ConnectionTest::ConnectionTest(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setColumnStretch(2, 1);
}

ConnectionTest::~ConnectionTest()
{
    m_stop.request_stop();
}

void ConnectionTest::clear()
{
    m_stop.request_stop();
    showStages({});
}

void ConnectionTest::start(const Endpoint &endpoint)
{
    m_stop.request_stop();
    m_stop = std::stop_source();
    const auto token = m_stop.get_token();
    QPointer<ConnectionTest> self(this);
    const auto tell = [self, token](const QList<TestStage> &stages) {
        // The application outlives the widget, which may be gone.
        QMetaObject::invokeMethod(QCoreApplication::instance(), [self, token, stages] {
            if (self && !token.stop_requested())
                self->showStages(stages);
        });
    };
    inBackground(
        this, [endpoint, token, tell] { return testConnection(endpoint, token, tell); },
        [this, token](const QList<TestStage> &stages) {
            if (token.stop_requested())
                return;
            showStages(stages);
            Q_EMIT finished(stages.last().state == State::Ok);
        });
}

void ConnectionTest::showStages(const QList<TestStage> &stages)
{
    m_stages = stages;
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const ThemeColors colors = ThemeColors::of(palette());
    for (int row = 0; row < stages.size(); ++row) {
        const TestStage &stage = stages.at(row);
        const auto [name, color] = stage.state == State::Ok       ? std::pair("ok", colors.good)
                                   : stage.state == State::Failed ? std::pair("error", colors.error)
                                   : stage.state == State::Skipped
                                       ? std::pair("skipped", colors.muted)
                                       : std::pair("waiting", colors.muted);
        auto *mark = new QLabel(this);
        mark->setPixmap(icon(QString::fromLatin1(name), color).pixmap(QSize(16, 16)));
        auto *text = new QLabel(stage.text, this);
        text->setTextFormat(Qt::PlainText);
        text->setWordWrap(true);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_grid->addWidget(mark, row, 0, Qt::AlignTop);
        m_grid->addWidget(new QLabel(stage.name, this), row, 1, Qt::AlignTop);
        m_grid->addWidget(text, row, 2);
        if (stage.seconds >= 0.001)
            m_grid->addWidget(new QLabel(durationText(stage.seconds), this), row, 3, Qt::AlignTop);
    }
}

} // namespace slicetool::gui
