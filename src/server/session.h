// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "server/endpoint.h"
#include "server/querykiller.h"
#include "server/serverversion.h"

#include <QByteArrayList>
#include <QList>

#include <atomic>
#include <functional>
#include <memory>
#include <stop_token>

class QSqlError;
class QSqlQuery;

namespace slicetool {

class LockWatch;
class ServerFindings;
class SocketWatch;

/// What a session is for; decides its settings.
enum class SessionPurpose {
    Snapshot,   ///< a source: one read-only transaction with a consistent snapshot
    Read,       ///< a target that is compared
    Write,      ///< a target that is written: nothing fires, nothing is filled in
    Statements, ///< the user's own statements: constraints and triggers as the user knows them
};

/// One row of a result, rendered by the server. A null QByteArray (isNull()) is NULL.
using ResultRow = QList<QByteArray>;
using ResultRows = QList<ResultRow>;

/// What a server says of itself, read once per connection.
struct ServerFacts {
    ServerVersion version;
    QString versionText;
    qint64 maxAllowedPacket = 0; ///< bytes
    bool foldsCase = false;      ///< lower_case_table_names: tables do not differ in case alone
    bool localInfile = false;    ///< LOAD DATA LOCAL is allowed
    quint64 connectionId = 0;
    QString identity; ///< which server it is, as far as it tells: see identityExpression()
};

/// One statement that was sent, for the log.
struct StatementRecord {
    QString label; ///< the endpoint's
    QString sql;   ///< cut after a few thousand characters
    double seconds = 0;
    qint64 rows = 0; ///< returned or affected
    bool ok = true;
};

/// What all sessions of a run share. Copyable; `log` may be called from several threads.
struct SessionContext {
    std::stop_token stop;
    std::shared_ptr<QueryKiller> killer; ///< may be null: then cancelling waits for the query
    std::function<void(const StatementRecord &)> log;
    int connectTimeoutSeconds = 10;
    /// The name that Qt knows the driver by. Tests register one that fails on purpose.
    QString driver = QStringLiteral("QMYSQL");
    std::shared_ptr<LockWatch> locks = {};         ///< who holds what we wait for; may be null
    std::shared_ptr<ServerFindings> findings = {}; ///< of the run; may be null
    int timeoutSeconds = 0; ///< without a byte while an answer is due; 0: the endpoint's
    /// Before a connection that was silent for so long is given up, another one asks whether the
    /// server is at work. Unset: it is given up at once.
    bool asksWhenSilent = true;
};

/// Whether a connection was refused because the account or the server has too many.
bool isCrowded(const Error &error);

/// The Error of an answer that ended early: the connection is as good as dead.
/// @param rows that came
Error brokenAnswer(const QString &doing, qint64 rows);

/// One connection with settings that do not depend on the server's or the user's: UTC, own
/// sql_mode, full precision, set again whenever it has to reconnect.
///
/// Thread: the one that opened it, and only that (QSqlDatabase's rule); the counters may be read
/// from any. A read that finds its connection dead reconnects and asks again, and so does begin().
/// Any other write fails, because nobody knows what became of it; what comes after the failed
/// transaction has a new connection.
///
/// The client library reports success for a statement whose rows it could not receive. So every
/// answer has to prove that it is whole: a result set where one is due, as many rows as it
/// announces, and, where nobody knows how many there should be, our own last row.
class Session
{
public:
    static Result<std::unique_ptr<Session>> open(const Endpoint &endpoint, SessionPurpose purpose,
                                                 const SessionContext &context);
    ~Session();
    Session(const Session &) = delete;
    Session &operator=(const Session &) = delete;

    /// The whole result. The caller bounds its size: QMYSQL holds all of it in memory.
    /// Select only text that the server renders, or small integers: other types, BIGINT UNSIGNED
    /// among them, are bent on the way.
    Result<ResultRows> select(const QString &sql, const QString &doing);

    /// Likewise, for a SELECT of so many columns from whose rows something is missing if the end is:
    /// asks for a last row of our own, and fails with ConnectionLost without it. `sql` can be a part
    /// of a UNION ALL: ORDER BY and LIMIT stand in parentheses.
    Result<ResultRows> selectAll(const QString &sql, qsizetype columns, const QString &doing);

    /// The first column of a SELECT, with the same proof and the same demand on `sql`. Cheaper than
    /// selectAll() where there are many rows.
    Result<QByteArrayList> selectLines(const QString &sql, const QString &doing);

    /// The row of a statement that always returns exactly one, of at least so many columns; anything
    /// else is an Error.
    Result<ResultRow> selectOne(const QString &sql, qsizetype columns, const QString &doing);

    /// The number that a SELECT COUNT(*) returns.
    Result<qint64> selectCount(const QString &sql, const QString &doing);

    /// Runs a statement; returns the rows affected.
    Result<qint64> execute(const QString &sql, const QString &doing);

    /// Runs a LOAD DATA LOCAL, for which the server may ask for this file and no other; returns the
    /// rows affected. No other statement lets the server have a file of this machine.
    Result<qint64> load(const QString &sql, const QString &file, const QString &doing);

    /// Has the server parse a single statement without running it. Multi-statement texts fail.
    Result<void> prepare(const QString &sql, const QString &doing);

    /// Column names of a query, without its rows.
    Result<QStringList> resultColumns(const QString &sql, const QString &doing);

    /// From now on everything is read from one snapshot: once the connection is lost, reads fail with
    /// ConnectionLost until this is called again. Only of a Snapshot session.
    /// @param renew begins another snapshot on another connection
    Result<void> holdSnapshot(bool renew);

    /// From now on a lost connection is restored as it is in other sessions that read.
    void releaseSnapshot() { m_holds = false; }

    Result<void> begin();
    Result<void> commit();
    void rollback();

    /// Runs a statement whose failure changes nothing for the caller; also after a stop was requested.
    void cleanUp(const QString &sql);

    const ServerFacts &facts() const { return m_facts; }
    const Endpoint &endpoint() const { return m_endpoint; }

    /// How often the connection had to be restored; a snapshot is another one afterwards.
    int reconnects() const { return m_reconnects; }

    /// How long the server took to answer a question that costs it nothing, when we connected.
    double roundTripSeconds() const { return m_roundTripSeconds; }

    qint64 bytesReceived() const { return m_bytesReceived; } ///< payload of results
    qint64 bytesSent() const { return m_bytesSent; }         ///< text of statements
    qint64 rowsReceived() const { return m_rowsReceived; }   ///< of results
    qint64 statementsSent() const { return m_statementsSent; }

private:
    Session(const Endpoint &endpoint, SessionPurpose purpose, const SessionContext &context);

    Result<void> connect();
    Result<void> connectOnce(const Endpoint &endpoint);
    bool renewPassword();
    Result<void> disconnectAndReopen();
    Result<void> applySettings();
    Result<void> respectStatementLog(const QString &doing);
    Result<void> checkTransportSecurity();
    Result<void> checkIdentity();
    /// Takes what a statement returned, from the beginning each time; an Error says why it is not whole.
    using Reader = std::function<Result<void>(QSqlQuery &)>;
    using RowSink = std::function<void(const QSqlQuery &)>;

    Error loginError(Error error) const;
    std::unique_ptr<SocketWatch> makeWatch(const Endpoint &endpoint);
    Result<void> run(const QString &sql, const QString &doing, bool mayReconnect,
                     const Reader &read);
    /// Hands every row over, and makes sure that it was every row.
    Result<void> readRows(const QString &sql, const QString &doing,
                          const std::function<void(qsizetype)> &begin, const RowSink &row);
    Result<void> reopen();
    Result<void> reopenAfter(const Error &loss);
    /// Whether a dead connection is restored where somebody reads.
    bool mayReconnect() const;
    bool writesHere() const;
    Error explained(Error error, double seconds) const;
    Error errorOf(const QSqlError &error, const QString &doing) const;
    void close();

    Endpoint m_endpoint;
    SessionPurpose m_purpose;
    SessionContext m_context;
    QString m_connectionName;
    std::unique_ptr<SocketWatch> m_watch; ///< of the connection that there is
    ServerFacts m_facts;
    QByteArray m_offeredFile; ///< of the load that runs
    int m_killerTicket = -1;
    bool m_connecting = false;    ///< a loss now is not mended by connecting once more
    bool m_lost = false;          ///< the connection was found dead and not restored
    bool m_inTransaction = false; ///< between begin() and its end
    bool m_holds = false;         ///< see holdSnapshot()
    int m_reconnects = 0;
    double m_roundTripSeconds = 0;
    std::atomic<qint64> m_bytesReceived = 0;
    std::atomic<qint64> m_bytesSent = 0;
    std::atomic<qint64> m_rowsReceived = 0;
    std::atomic<qint64> m_statementsSent = 0;
};

} // namespace slicetool
