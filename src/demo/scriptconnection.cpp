// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/scriptconnection.h"

#include <QFile>

#include <memory>

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

#include <mysql.h>

namespace slicetool::demo {

namespace {

constexpr unsigned longestPacket = 64 << 20; // bytes
constexpr unsigned connectSeconds = 15;
constexpr unsigned answerSeconds = 600; // as long as a program of ours may run
constexpr int closingMilliseconds = 5000;

struct FreeResult {
    void operator()(MYSQL_RES *result) const { mysql_free_result(result); }
};

/// A connection that waits at its end for the server's end of it.
class ScriptConnection
{
public:
    ScriptConnection() : m_mysql(mysql_init(nullptr)) { Q_CHECK_PTR(m_mysql); }
    ~ScriptConnection() { close(); }
    ScriptConnection(const ScriptConnection &) = delete;
    ScriptConnection &operator=(const ScriptConnection &) = delete;

    bool open(const ScriptTarget &target)
    {
        const unsigned noFiles = 0;
        mysql_optionsv(m_mysql, MYSQL_OPT_LOCAL_INFILE, &noFiles);
        mysql_optionsv(m_mysql, MYSQL_OPT_CONNECT_TIMEOUT, &connectSeconds);
        mysql_optionsv(m_mysql, MYSQL_OPT_READ_TIMEOUT, &answerSeconds);
        mysql_optionsv(m_mysql, MYSQL_SET_CHARSET_NAME, target.charset);
        const size_t packet = longestPacket;
        mysql_optionsv(m_mysql, MYSQL_OPT_MAX_ALLOWED_PACKET, &packet);
        const QByteArray socket = QFile::encodeName(target.socketPath);
        const QByteArray schema = target.schema.toUtf8();
        m_open = mysql_real_connect(m_mysql, "localhost", "root", "",
                                    schema.isEmpty() ? nullptr : schema.constData(), 0,
                                    socket.constData(), CLIENT_MULTI_STATEMENTS);
        return m_open;
    }

    bool run(const QByteArray &script, QByteArray &printed)
    {
        if (mysql_real_query(m_mysql, script.constData(), ulong(script.size())) != 0)
            return false;
        for (;;) {
            if (!printRows(printed))
                return false;
            const int next = mysql_next_result(m_mysql); // 0 another, -1 none, else an error
            if (next != 0)
                return next < 0;
        }
    }

    QString problem() const
    {
        return QStringLiteral("ERROR %1 (%2): %3")
            .arg(mysql_errno(m_mysql))
            .arg(QLatin1String(mysql_sqlstate(m_mysql)), QString::fromUtf8(mysql_error(m_mysql)));
    }

private:
    bool printRows(QByteArray &printed)
    {
        const std::unique_ptr<MYSQL_RES, FreeResult> rows(mysql_use_result(m_mysql));
        if (!rows)
            return mysql_field_count(m_mysql) == 0;
        const unsigned fields = mysql_num_fields(rows.get());
        while (const MYSQL_ROW row = mysql_fetch_row(rows.get())) {
            const unsigned long *const lengths = mysql_fetch_lengths(rows.get());
            for (unsigned i = 0; i < fields; ++i) {
                if (i > 0)
                    printed += '\t';
                if (row[i])
                    printed.append(row[i], qsizetype(lengths[i]));
                else
                    printed += "NULL";
            }
            printed += '\n';
        }
        return mysql_errno(m_mysql) == 0;
    }

    void close()
    {
        const int ending =
            m_open ? ::fcntl(int(mysql_get_socket(m_mysql)), F_DUPFD_CLOEXEC, 0) : -1;
        mysql_close(m_mysql);
        if (ending < 0)
            return;
        pollfd end{ending, POLLIN | POLLRDHUP, 0};
        (void)::poll(&end, 1, closingMilliseconds);
        ::close(ending);
    }

    MYSQL *m_mysql;
    bool m_open = false;
};

} // namespace

Result<QByteArray> runScript(const ScriptTarget &target, const QByteArray &script,
                             const QString &doing)
{
    if (script.trimmed().isEmpty())
        return QByteArray(); // an error for a server, nothing for a client
    QByteArray printed;
    ScriptConnection connection;
    if (!connection.open(target) || !connection.run(script, printed))
        return Error{ErrorCode::Process, doing, connection.problem()};
    return printed;
}

} // namespace slicetool::demo
