// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/connections/connectiontest.h"

#include "engine/run/privilegecheck.h"
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
#include <QNetworkProxy>
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

/// What a server says of itself to whoever connects, before any login.
struct Greeting {
    bool isThere = false;
    bool offersTls = false;
};

/// Reads MySQL's handshake packet, version 10: the capability flags follow the server's version, the
/// thread's number, eight bytes and a zero; CLIENT_SSL is 0x800. An error packet begins with 0xFF, a
/// code and the server's words. (MySQL Internals, "Connection Phase Packets".)
Greeting readGreeting(QTcpSocket &socket, QString &refusal)
{
    QByteArray packet;
    while (packet.size() < 4 || packet.size() < 4 + (uchar(packet[0]) | uchar(packet[1]) << 8)) {
        if (!socket.waitForReadyRead(networkTimeoutMs))
            return {};
        packet += socket.readAll();
    }
    const QByteArray body = packet.mid(4);
    if (uchar(body.at(0)) == 0xFF) {
        refusal = QString::fromUtf8(body.mid(3));
        return {};
    }
    const qsizetype version = body.indexOf('\0', 1);
    const qsizetype flags = version + 1 + 4 + 8 + 1;
    if (body.at(0) != 10 || version < 0 || body.size() < flags + 2)
        return {};
    return {true, (uchar(body[flags + 1]) & 0x08) != 0};
}

Greeting reachHost(const Endpoint &endpoint, TestStage &stage)
{
    if (endpoint.usesSocket()) {
        const bool isGiven = !endpoint.socket.isEmpty();
        const bool isThere = !isGiven || QFileInfo::exists(endpoint.socket);
        stage.state = isThere ? State::Ok : State::Failed;
        stage.text = !isGiven  ? ConnectionTest::tr("the system's socket")
                     : isThere ? endpoint.socket
                               : ConnectionTest::tr("there is no socket %1").arg(endpoint.socket);
        return {};
    }
    QTcpSocket socket;
    socket.setProxy(QNetworkProxy::NoProxy);
    const int port = endpoint.port == 0 ? 3306 : endpoint.port;
    socket.connectToHost(endpoint.host, quint16(port));
    stage.state = State::Failed;
    if (!socket.waitForConnected(networkTimeoutMs)) {
        stage.text = socket.errorString();
        return {};
    }
    const QString address =
        QStringLiteral("%1:%2").arg(socket.peerAddress().toString(), QString::number(port));
    QString refusal;
    const Greeting greeting = readGreeting(socket, refusal);
    stage.state = greeting.isThere ? State::Ok : State::Failed;
    stage.text = greeting.isThere ? address
                 : !refusal.isEmpty()
                     ? refusal
                     : ConnectionTest::tr("%1 answers, but not like MySQL or MariaDB").arg(address);
    return greeting;
}

/// Whether the server offers what the connection insists on.
void offerTls(const Endpoint &endpoint, const Greeting &greeting, TestStage &stage)
{
    const bool isDemanded =
        endpoint.sslMode != SslMode::Disabled && endpoint.sslMode != SslMode::Preferred;
    stage.state = State::Ok;
    if (endpoint.usesSocket()) {
        stage.text = ConnectionTest::tr("not needed on this machine");
    } else if (!greeting.offersTls && isDemanded) {
        stage.state = State::Failed;
        stage.text = ConnectionTest::tr("the server offers no TLS");
    } else if (!greeting.offersTls) {
        judgeTransport(endpoint, {}, {}, stage);
    } else {
        stage.text = ConnectionTest::tr("offered");
    }
}

QString firstValue(Session &session, const QString &sql, int column)
{
    const auto rows = session.select(sql, ConnectionTest::tr("testing the connection"));
    return rows && !rows->isEmpty() ? QString::fromUtf8(rows->first().value(column)) : QString();
}

/// What was agreed on in the end.
void describeTransport(Session &session, const Endpoint &endpoint, TestStage &stage)
{
    const QString cipher =
        firstValue(session, QStringLiteral("SHOW SESSION STATUS LIKE 'Ssl_cipher'"), 1);
    const QString version =
        firstValue(session, QStringLiteral("SHOW SESSION STATUS LIKE 'Ssl_version'"), 1);
    judgeTransport(endpoint, version, cipher, stage);
}

/// Whether the account may read; whether it may write is a question of the plan.
void describePrivileges(Session &session, const Endpoint &endpoint, TestStage &stage)
{
    const QString account = firstValue(session, QStringLiteral("SELECT CURRENT_USER()"), 0);
    stage.state = State::Ok;
    stage.text = account;
    if (endpoint.schema.isEmpty())
        return;
    const auto rows = session.selectAll(
        QStringLiteral("(SELECT TABLE_NAME FROM information_schema.TABLES WHERE "
                       "TABLE_SCHEMA = %1 AND TABLE_TYPE = 'BASE TABLE' ORDER BY TABLE_NAME "
                       "LIMIT 18446744073709551615)")
            .arg(sql::stringLiteral(endpoint.schema)),
        1, ConnectionTest::tr("testing the connection"));
    if (!rows) {
        stage.state = State::Failed;
        stage.text = rows.error().reason;
        return;
    }
    QStringList tables;
    for (const auto &row : *rows)
        tables << QString::fromUtf8(row.first());
    stage.text = ConnectionTest::tr("%1 can see %n table(s) in %2", nullptr, int(tables.size()))
                     .arg(account, endpoint.schema);
    const auto findings = PrivilegeCheck(session, endpoint.schema).ofSource(tables);
    if (!findings) {
        stage.state = State::Failed;
        stage.text = findings.error().reason;
        return;
    }
    for (const Finding &finding : *findings) {
        if (finding.severity != Finding::Severity::Problem)
            continue;
        stage.state = State::Failed;
        stage.text += QLatin1Char('\n') + finding.text;
        if (!finding.remedy.isEmpty())
            stage.text += QLatin1Char('\n') + finding.remedy;
    }
}

} // namespace

void judgeTransport(const Endpoint &endpoint, const QString &version, const QString &cipher,
                    TestStage &stage)
{
    if (endpoint.usesSocket())
        return;
    stage.state = State::Ok;
    if (!cipher.isEmpty()) {
        const QString who = endpoint.sslMode == SslMode::VerifyIdentity
                                ? ConnectionTest::tr("the server's identity is verified")
                            : endpoint.sslMode == SslMode::VerifyCa
                                ? ConnectionTest::tr("its certificate's authority is verified, its "
                                                     "host name is not")
                                : ConnectionTest::tr("the server's identity is not verified");
        stage.text = QStringLiteral("%1, %2; %3").arg(version, cipher, who);
        return;
    }
    // A tunnel's near end is on this machine, too.
    if (!endpoint.ssh.isEmpty()) {
        stage.text = ConnectionTest::tr("encrypted by SSH, and not behind its far end");
    } else if (isThisMachine(endpoint.host)) {
        stage.text = ConnectionTest::tr("not encrypted, on this machine only");
    } else {
        stage.state = State::Warning;
        stage.text = endpoint.sslMode == SslMode::Disabled
                         ? ConnectionTest::tr("not encrypted, as configured")
                         : ConnectionTest::tr("not encrypted: the server offers no TLS");
    }
}

QList<TestStage> testConnection(const Endpoint &wanted, std::stop_token stop,
                                const std::function<void(const QList<TestStage> &)> &tell)
{
    Endpoint endpoint = wanted; // which the tunnel changes
    QList<TestStage> stages;
    for (const char *name : {QT_TRANSLATE_NOOP("slicetool::gui::ConnectionTest", "Tunnel"),
                             QT_TRANSLATE_NOOP("slicetool::gui::ConnectionTest", "Network"),
                             QT_TRANSLATE_NOOP("slicetool::gui::ConnectionTest", "TLS"),
                             QT_TRANSLATE_NOOP("slicetool::gui::ConnectionTest", "Login"),
                             QT_TRANSLATE_NOOP("slicetool::gui::ConnectionTest", "Privileges"),
                             QT_TRANSLATE_NOOP("slicetool::gui::ConnectionTest", "Server")})
        stages << TestStage{tested(name), State::Waiting, {}, 0};
    tell(stages);

    constexpr qsizetype tlsStage = 2;
    Greeting greeting;
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
        describeTransport(*session, endpoint, stages[tlsStage]);
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
        [&](TestStage &stage) { greeting = reachHost(endpoint, stage); },
        [&](TestStage &stage) { offerTls(endpoint, greeting, stage); },
        login,
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
        isGood = stages.at(i).state == State::Ok || stages.at(i).state == State::Warning;
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

void ConnectionTest::stop()
{
    if (!m_isRunning)
        return;
    m_stop.request_stop();
    QList<TestStage> stages = m_stages;
    for (TestStage &stage : stages) {
        if (stage.state == State::Waiting)
            stage.state = State::Skipped;
    }
    showStages(stages);
    setRunning(false);
}

void ConnectionTest::clear()
{
    stop();
    showStages({});
}

void ConnectionTest::setRunning(bool isRunning)
{
    if (isRunning == m_isRunning)
        return;
    m_isRunning = isRunning;
    Q_EMIT runningChanged(isRunning);
}

void ConnectionTest::start(const Endpoint &endpoint)
{
    m_stop.request_stop();
    m_stop = std::stop_source();
    setRunning(true);
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
            setRunning(false);
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
        const auto [name, color] =
            stage.state == State::Ok        ? std::pair("ok", colors.good)
            : stage.state == State::Warning ? std::pair("warning", colors.warning)
            : stage.state == State::Failed  ? std::pair("error", colors.error)
            : stage.state == State::Skipped ? std::pair("skipped", colors.muted)
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
