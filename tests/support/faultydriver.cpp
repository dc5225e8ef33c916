// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/faultydriver.h"

#include <QMutex>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QSqlResult>
#include <QVariant>

#include <atomic>
#include <utility>

namespace slicetool::test {

namespace {

using Fault = FaultyDriver::Fault;

struct State {
    QMutex mutex;
    int breakAt = 0;
    int statements = 0;
    Fault fault = Fault::NoResult;
    bool refuses = false;
    bool isRefusing = false;
    QString broken;
    QStringList ended; ///< names of connections that Qt still knows
};

State &state()
{
    static State one;
    return one;
}

QSqlError gone(const char *words, int code)
{
    return QSqlError(QStringLiteral("QMYSQL: Unable to execute query"), QString::fromLatin1(words),
                     QSqlError::StatementError, QString::number(code));
}

class Driver;

class Answer : public QSqlResult
{
public:
    explicit Answer(const Driver *driver);

protected:
    QVariant data(int i) override { return m_isKept ? m_kept.at(at()).at(i) : m_query.value(i); }
    bool isNull(int i) override { return data(i).isNull(); }
    bool reset(const QString &sql) override;
    bool prepare(const QString &sql) override;
    bool fetch(int i) override
    {
        if (i < 0 || i >= m_rows || (!m_isKept && !m_query.seek(i)))
            return false;
        setAt(i);
        return true;
    }
    bool fetchFirst() override { return fetch(0); }
    bool fetchLast() override { return fetch(m_rows - 1); }
    int size() override { return m_size; }
    int numRowsAffected() override { return m_affected; }
    QSqlRecord record() const override { return m_isKept ? m_record : m_query.record(); }

private:
    /// The connection ends; of the rows that came stay these.
    void keepAndDie(int rows);

    const Driver *m_driver;
    QSqlQuery m_query;
    int m_size = -1;
    int m_rows = 0;
    int m_affected = -1;
    bool m_isKept = false; ///< the rows are in m_kept, the query is gone
    QList<QVariantList> m_kept;
    QSqlRecord m_record;
};

class Driver : public QSqlDriver
{
public:
    ~Driver() override { Driver::close(); }

    bool hasFeature(DriverFeature feature) const override
    {
        return feature == Transactions || feature == QuerySize || feature == Unicode;
    }
    bool open(const QString &schema, const QString &user, const QString &password,
              const QString &host, int port, const QString &options) override
    {
        {
            QMutexLocker lock(&state().mutex);
            if (state().isRefusing) {
                setLastError(QSqlError(QStringLiteral("QMYSQL: Unable to connect"),
                                       QStringLiteral("Unknown server host"),
                                       QSqlError::ConnectionError, QStringLiteral("2005")));
                setOpenError(true);
                return false;
            }
        }
        static std::atomic<int> counter = 0;
        m_name = QStringLiteral("faulty-%1").arg(++counter);
        QSqlDatabase real = QSqlDatabase::addDatabase(QStringLiteral("QMYSQL"), m_name);
        m_real = real;
        real.setDatabaseName(schema);
        real.setUserName(user);
        real.setPassword(password);
        real.setHostName(host);
        real.setPort(port);
        real.setConnectOptions(options);
        const bool opened = real.open();
        setOpen(opened);
        setOpenError(!opened);
        setLastError(real.lastError());
        return opened;
    }
    void close() override
    {
        // Qt holds the list of its connections locked when it ends one, so ours stays in it for now.
        m_real.close();
        m_real = QSqlDatabase();
        if (!m_name.isEmpty()) {
            QMutexLocker lock(&state().mutex);
            state().ended << std::exchange(m_name, {});
        }
        setOpen(false);
    }
    QSqlResult *createResult() const override { return new Answer(this); }

    const QSqlDatabase &real() const { return m_real; }
    bool isDead() const { return m_dead; }
    void die() const
    {
        m_dead = true;
        m_real.close();
    }

private:
    QString m_name;
    mutable QSqlDatabase m_real;
    mutable bool m_dead = false;
};

Answer::Answer(const Driver *driver) : QSqlResult(driver), m_driver(driver), m_query(driver->real())
{ }

bool Answer::reset(const QString &sql)
{
    setActive(false);
    setAt(QSql::BeforeFirstRow);
    if (m_driver->isDead()) {
        setLastError(gone("Server has gone away", 2006));
        return false;
    }
    {
        QMutexLocker lock(&state().mutex);
        // Who is refused from now on has lost what it had, too.
        if (state().isRefusing) {
            m_query = QSqlQuery(m_driver->real());
            m_driver->die();
            setLastError(gone("Lost connection to server during query", 2013));
            return false;
        }
    }
    const bool done = m_query.exec(sql);
    bool breaks = false;
    Fault fault = Fault::NoResult;
    {
        QMutexLocker lock(&state().mutex);
        fault = state().fault;
        if (fault == Fault::NoResult || m_query.isSelect())
            breaks = ++state().statements == state().breakAt;
        if (breaks) {
            state().broken = sql;
            state().isRefusing = state().refuses;
        }
    }
    setLastError(m_query.lastError());
    m_size = m_query.size();
    m_rows = m_size;
    m_affected = m_query.numRowsAffected();
    setSelect(m_query.isSelect());
    setActive(done);
    if (!breaks || !done)
        return done;
    if (fault == Fault::NoResult || !m_query.isSelect()) {
        setSelect(false);
        m_size = m_affected = -1;
        keepAndDie(0);
    } else {
        keepAndDie(m_rows / 2);
        if (fault == Fault::Truncated)
            m_size = m_rows;
    }
    return true;
}

void Answer::keepAndDie(int rows)
{
    m_record = m_query.record();
    for (int i = 0; i < rows && m_query.seek(i); ++i) {
        QVariantList row;
        for (int column = 0; column < m_record.count(); ++column)
            row << m_query.value(column);
        m_kept << row;
    }
    m_rows = rows;
    m_isKept = true;
    m_query = QSqlQuery(m_driver->real());
    m_driver->die();
}

bool Answer::prepare(const QString &sql)
{
    const bool prepared = !m_driver->isDead() && m_query.prepare(sql);
    setLastError(m_driver->isDead() ? gone("Server has gone away", 2006) : m_query.lastError());
    return prepared;
}

} // namespace

QString FaultyDriver::install()
{
    const QString name = QStringLiteral("FAULTYMYSQL");
    static const bool isKnown = [&] {
        QSqlDatabase::registerSqlDriver(name, new QSqlDriverCreator<Driver>);
        return true;
    }();
    Q_UNUSED(isKnown)
    return name;
}

void FaultyDriver::arm(int statement, Fault fault, bool refuses)
{
    QMutexLocker lock(&state().mutex);
    for (const QString &name : std::exchange(state().ended, {}))
        QSqlDatabase::removeDatabase(name);
    state().breakAt = statement;
    state().statements = 0;
    state().fault = fault;
    state().refuses = refuses;
    state().isRefusing = false;
    state().broken.clear();
}

int FaultyDriver::statements()
{
    QMutexLocker lock(&state().mutex);
    return state().statements;
}

bool FaultyDriver::hasBroken()
{
    QMutexLocker lock(&state().mutex);
    return state().breakAt > 0 && state().statements >= state().breakAt;
}

QString FaultyDriver::broken()
{
    QMutexLocker lock(&state().mutex);
    return state().broken;
}

} // namespace slicetool::test
