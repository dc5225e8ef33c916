// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/rowpipe.h"
#include "server/session.h"
#include "support/serverfixture.h"
#include "support/testmain.h"

#include <QTemporaryFile>

#include <atomic>
#include <list>
#include <mutex>
#include <thread>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace slicetool;
using namespace slicetool::test;

/// Stands before a real server and answers statements that contain a text by asking for a file of the
/// client's machine, as any server may in answer to any statement.
class GreedyServer
{
public:
    explicit GreedyServer(int serverPort) : m_serverPort(serverPort)
    {
        m_listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        sockaddr_in address = at(0);
        socklen_t length = sizeof address;
        if (::bind(m_listener, reinterpret_cast<sockaddr *>(&address), length) != 0
            || ::listen(m_listener, 8) != 0
            || ::getsockname(m_listener, reinterpret_cast<sockaddr *>(&address), &length) != 0)
            qFatal("no socket");
        m_port = ntohs(address.sin_port);
        m_thread = std::thread([this] { work(); });
    }

    ~GreedyServer()
    {
        m_ended = true;
        m_thread.join();
        for (std::thread &thread : m_connections)
            thread.join();
        ::close(m_listener);
    }

    GreedyServer(const GreedyServer &) = delete;
    GreedyServer &operator=(const GreedyServer &) = delete;

    void askFor(const QByteArray &file, const QByteArray &statement)
    {
        const std::lock_guard lock(m_mutex);
        m_file = file;
        m_statement = statement;
        m_got.clear();
        m_asked = 0;
    }

    int port() const { return m_port; }
    int asked() const { return m_asked; }
    QByteArray got()
    {
        const std::lock_guard lock(m_mutex);
        return m_got;
    }

private:
    static sockaddr_in at(int port)
    {
        sockaddr_in address = {};
        address.sin_family = AF_INET;
        address.sin_port = htons(quint16(port));
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        return address;
    }

    static QByteArray packet(const QByteArray &body, int sequence)
    {
        QByteArray bytes;
        bytes += char(body.size() & 0xff);
        bytes += char((body.size() >> 8) & 0xff);
        bytes += char((body.size() >> 16) & 0xff);
        bytes += char(sequence);
        return bytes + body;
    }

    static void send(int socket, const QByteArray &bytes)
    {
        (void)::send(socket, bytes.constData(), size_t(bytes.size()), MSG_NOSIGNAL);
    }

    void work()
    {
        while (!m_ended) {
            pollfd listener{m_listener, POLLIN, 0};
            if (::poll(&listener, 1, 50) != 1)
                continue;
            const int client = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
            m_connections.emplace_back([this, client] { serve(client); });
        }
    }

    void serve(int client)
    {
        const int server = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        const sockaddr_in address = at(m_serverPort);
        bool isOpen =
            ::connect(server, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0;
        bool takesFile = false;
        QByteArray pending; // of a file's packets
        while (isOpen && !m_ended) {
            pollfd both[2] = {{client, POLLIN, 0}, {server, POLLIN, 0}};
            if (::poll(both, 2, 50) <= 0)
                continue;
            QByteArray bytes(65536, Qt::Uninitialized);
            const bool fromClient = both[0].revents != 0;
            const ssize_t count =
                ::recv(fromClient ? client : server, bytes.data(), size_t(bytes.size()), 0);
            if (count <= 0)
                break;
            bytes.truncate(count);
            const std::lock_guard lock(m_mutex);
            if (fromClient && takesFile) {
                pending += bytes;
                takesFile = !takePackets(pending, client);
            } else if (fromClient && !m_statement.isEmpty() && bytes.contains(m_statement)) {
                takesFile = true;
                ++m_asked;
                send(client, packet('\xfb' + m_file, 1));
            } else {
                send(fromClient ? server : client, bytes);
            }
        }
        ::close(client);
        ::close(server);
    }

    /// True once the empty packet has come that ends a file: the statement is answered.
    bool takePackets(QByteArray &pending, int client)
    {
        while (pending.size() >= 4) {
            const qsizetype size =
                uchar(pending[0]) | uchar(pending[1]) << 8 | uchar(pending[2]) << 16;
            const int sequence = uchar(pending[3]);
            if (pending.size() < 4 + size)
                return false;
            m_got += pending.mid(4, size);
            pending.remove(0, 4 + size);
            if (size == 0) {
                send(client, packet(QByteArray("\0\0\0\2\0\0\0", 7), sequence + 1)); // OK
                return true;
            }
        }
        return false;
    }

    int m_listener = -1;
    int m_port = 0;
    int m_serverPort;
    std::atomic<bool> m_ended = false;
    std::atomic<int> m_asked = 0;
    std::mutex m_mutex;
    QByteArray m_file;
    QByteArray m_statement;
    QByteArray m_got;
    std::list<std::thread> m_connections;
    std::thread m_thread;
};

/// A server gets no file of this machine but the rows that are loaded into it.
class TestLocalFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whileConnecting_data();
    void whileConnecting();
    void forAStatement_data();
    void forAStatement();
    void anotherThanTheLoads();
    void whatIsLoadedOnce();

private:
    Endpoint endpoint() const;

    std::unique_ptr<demo::PrivateServer> m_server;
    std::unique_ptr<GreedyServer> m_greedy;
    QString m_secret;
    std::unique_ptr<QTemporaryFile> m_file;
};

void TestLocalFiles::initTestCase()
{
    auto server = demo::PrivateServer::start(
        {.name = QStringLiteral("target"), .arguments = {}, .tcp = true, .rewrite = {}});
    SLICETOOL_VERIFY(server);
    m_server = std::move(*server);
    SLICETOOL_VERIFY(m_server->execute(
        QStringLiteral("SET GLOBAL local_infile = 1; CREATE DATABASE foo; CREATE TABLE foo.t (id "
                       "INT PRIMARY KEY, v TEXT)")));
    m_greedy = std::make_unique<GreedyServer>(m_server->port());
    m_file = std::make_unique<QTemporaryFile>();
    QVERIFY(m_file->open());
    m_file->write("secret of this machine\n");
    m_file->flush();
    m_secret = m_file->fileName();
}

Endpoint TestLocalFiles::endpoint() const
{
    Endpoint endpoint = m_server->tcpEndpoint(QStringLiteral("foo"), QStringLiteral("base"));
    endpoint.port = m_greedy->port();
    endpoint.sslMode = SslMode::Disabled;
    return endpoint;
}

void TestLocalFiles::whileConnecting_data()
{
    QTest::addColumn<QByteArray>("statement");
    QTest::newRow("the driver's first statement") << QByteArray("SET NAMES");
    QTest::newRow("our first statement") << QByteArray("max_allowed_packet");
    QTest::newRow("the session's settings") << QByteArray("group_concat_max_len");
}

void TestLocalFiles::whileConnecting()
{
    QFETCH(QByteArray, statement);
    m_greedy->askFor(QFile::encodeName(m_secret), statement);
    for (const SessionPurpose purpose : {SessionPurpose::Write, SessionPurpose::Read}) {
        const auto session = Session::open(endpoint(), purpose, {});
        if (m_greedy->asked() > 0 && session)
            QVERIFY(statement == "SET NAMES"); // the driver asks nobody how that went
    }
    if (statement != "SET NAMES")
        QVERIFY(m_greedy->asked() > 0);
    QCOMPARE(m_greedy->got(), QByteArray());
}

void TestLocalFiles::forAStatement_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("a query") << QStringLiteral("SELECT 'statement of ours'");
    QTest::newRow("a write") << QStringLiteral("DELETE FROM t WHERE v = 'statement of ours'");
    QTest::newRow("a load, as text") << QStringLiteral(
        "LOAD DATA LOCAL INFILE '/dev/null' INTO TABLE t (v) SET v = 'statement of ours'");
}

void TestLocalFiles::forAStatement()
{
    QFETCH(QString, sql);
    m_greedy->askFor({}, {});
    const auto session = Session::open(endpoint(), SessionPurpose::Write, {});
    SLICETOOL_VERIFY(session);
    m_greedy->askFor(QFile::encodeName(m_secret), "statement of ours");
    const auto asked = (*session)->execute(sql, QStringLiteral("asking"));
    QVERIFY(!asked);
    QCOMPARE(asked.error().code, ErrorCode::Refused);
    QVERIFY2(asked.error().message().contains(QLatin1String("the server asked for")),
             qPrintable(asked.error().message()));
    if (sql.startsWith(QLatin1String("LOAD")))
        QVERIFY2(asked.error().message().contains(m_secret), qPrintable(asked.error().message()));
    QCOMPARE(m_greedy->asked(), 1);
    QCOMPARE(m_greedy->got(), QByteArray());
}

void TestLocalFiles::anotherThanTheLoads()
{
    m_greedy->askFor({}, {});
    const auto session = Session::open(endpoint(), SessionPurpose::Write, {});
    SLICETOOL_VERIFY(session);
    const auto pipe = RowPipe::create();
    SLICETOOL_VERIFY(pipe);
    QVERIFY((*pipe)->write("1\tx\n", [] { return true; }));
    (*pipe)->close();
    const QString file = (*pipe)->path();
    const QString load = QStringLiteral("LOAD DATA LOCAL INFILE '%1' INTO TABLE t").arg(file);
    m_greedy->askFor(QFile::encodeName(m_secret), "LOAD DATA");
    const auto loaded = (*session)->load(load, file, QStringLiteral("loading"));
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().code, ErrorCode::Refused);
    QCOMPARE(m_greedy->got(), QByteArray());
    // Nor the pipe, for another statement.
    m_greedy->askFor(QFile::encodeName(file), "SELECT 1");
    QVERIFY(!(*session)->select(QStringLiteral("SELECT 1"), QStringLiteral("asking")));
    QCOMPARE(m_greedy->got(), QByteArray());
}

void TestLocalFiles::whatIsLoadedOnce()
{
    m_greedy->askFor({}, {});
    const auto session = Session::open(endpoint(), SessionPurpose::Write, {});
    SLICETOOL_VERIFY(session);
    for (int i = 1; i <= 2; ++i) {
        const auto pipe = RowPipe::create();
        SLICETOOL_VERIFY(pipe);
        QVERIFY((*pipe)->write(QByteArray::number(i) + "\tx\n", [] { return true; }));
        (*pipe)->close();
        const QString file = (*pipe)->path();
        const auto loaded =
            (*session)->load(QStringLiteral("LOAD DATA LOCAL INFILE '%1' INTO TABLE t").arg(file),
                             file, QStringLiteral("loading"));
        SLICETOOL_VERIFY(loaded);
        QCOMPARE(*loaded, 1);
    }
}

SLICETOOL_TEST(TestLocalFiles)
#include "tst_localfiles.moc"
