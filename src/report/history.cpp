// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/history.h"

#include "base/loadfile.h"
#include "base/message.h"
#include "base/savefile.h"
#include "report/reportjson.h"

#include <QDir>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

#include <functional>

namespace slicetool {

namespace {

constexpr int busyTimeoutMs = 5000;
const QLatin1String damagedEnding(".damaged");

/// What leads from each version of the file to the next one.
const QList<QStringList> &migrations()
{
    static const QList<QStringList> steps{
        {QStringLiteral("CREATE TABLE runs (id INTEGER PRIMARY KEY AUTOINCREMENT, started TEXT NOT "
                        "NULL, plan TEXT NOT NULL, plan_path TEXT NOT NULL, command TEXT NOT NULL, "
                        "started_by TEXT NOT NULL, dry_run INTEGER NOT NULL, exit_code INTEGER NOT "
                        "NULL, tables INTEGER NOT NULL, changes INTEGER NOT NULL, seconds REAL NOT "
                        "NULL, verified INTEGER NOT NULL, report BLOB NOT NULL)"),
         QStringLiteral("CREATE INDEX runs_by_plan ON runs (plan_path, id)")},
        {QStringLiteral("ALTER TABLE runs ADD COLUMN program TEXT NOT NULL DEFAULT ''")},
        {QStringLiteral("ALTER TABLE runs ADD COLUMN lite INTEGER NOT NULL DEFAULT 0"),
         QStringLiteral("ALTER TABLE runs ADD COLUMN problem TEXT NOT NULL DEFAULT ''"),
         QStringLiteral("CREATE TABLE advice (plan_path TEXT NOT NULL, table_name TEXT NOT NULL, "
                        "given TEXT NOT NULL, advice TEXT NOT NULL, PRIMARY KEY (plan_path, "
                        "table_name))")},
    };
    return steps;
}

/// A connection to the file for as long as it lives.
class Database
{
public:
    Database(const QString &path, const QString &doing)
        : m_path(path)
        , m_doing(doing)
        , m_name(QStringLiteral("history-") + QUuid::createUuid().toString())
    { }

    ~Database()
    {
        m_database.close();
        m_database = QSqlDatabase();
        QSqlDatabase::removeDatabase(m_name);
    }

    Result<void> open()
    {
        Result<void> opened = openOnce();
        if (opened || !m_isDamaged)
            return opened;
        // What was there is worth less than what comes, and is not thrown away.
        m_database.close();
        const QString aside = m_path + damagedEnding;
        QFile::remove(aside);
        QFile::rename(m_path, aside);
        m_isDamaged = false;
        return openOnce();
    }

    /// Runs a statement with values bound in order, and `read` for each row of its result.
    Result<void> run(const QString &sql, const QVariantList &values = {},
                     const std::function<void(const QSqlQuery &)> &read = {})
    {
        QSqlQuery query(m_database);
        query.setForwardOnly(true);
        if (!query.prepare(sql))
            return failure(query.lastError());
        for (const QVariant &value : values)
            query.addBindValue(value);
        if (!query.exec())
            return failure(query.lastError());
        while (read && query.next())
            read(query);
        m_insertId = query.lastInsertId().toLongLong();
        return {};
    }

    qint64 insertId() const { return m_insertId; }
    QSqlDatabase &sql() { return m_database; }

private:
    Error failure(const QSqlError &error)
    {
        // 11 and 26: SQLITE_CORRUPT, SQLITE_NOTADB.
        m_isDamaged = m_isDamaged || error.nativeErrorCode() == QLatin1String("11")
                      || error.nativeErrorCode() == QLatin1String("26");
        return {ErrorCode::Io, m_doing, m_path + QLatin1String(": ") + error.text()};
    }

    Result<void> openOnce()
    {
        (void)makePrivateFolder(QFileInfo(m_path).absolutePath());
        if (!m_database.isValid())
            m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
        m_database.setDatabaseName(m_path);
        m_database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(busyTimeoutMs));
        if (!m_database.open())
            return failure(m_database.lastError());
        keepPrivate();
        int version = 0;
        Result<void> done = run(QStringLiteral("PRAGMA user_version"), {},
                                [&](const QSqlQuery &row) { version = row.value(0).toInt(); });
        if (done)
            done = run(QStringLiteral("SELECT COUNT(*) FROM sqlite_master"));
        if (!done)
            return done;
        if (version > RunHistory::schemaVersion)
            return Error{ErrorCode::Io, m_doing,
                         Message::tr("%1 was written by a newer slicetool").arg(m_path),
                         Message::tr("Use that version, or move the file away.")};
        return version < RunHistory::schemaVersion ? migrate() : done;
    }

    /// Reading changes nothing that is right already: a window that watches the folder would read again.
    void keepPrivate() const
    {
        constexpr auto wanted = QFile::ReadOwner | QFile::WriteOwner;
        // Those of whoever asks are told beside the owner's.
        constexpr auto ofThisUser = QFile::ReadUser | QFile::WriteUser | QFile::ExeUser;
        if ((QFile::permissions(m_path) & ~ofThisUser) != wanted)
            QFile::setPermissions(m_path, wanted);
    }

    /// In one transaction that keeps others out, and that looks again: another program may have been
    /// faster.
    Result<void> migrate()
    {
        Result<void> done = run(QStringLiteral("BEGIN IMMEDIATE"));
        int version = 0;
        if (done)
            done = run(QStringLiteral("PRAGMA user_version"), {},
                       [&](const QSqlQuery &row) { version = row.value(0).toInt(); });
        for (; done && version < RunHistory::schemaVersion; ++version) {
            for (const QString &statement : migrations().at(version)) {
                if (done)
                    done = run(statement);
            }
        }
        if (done)
            done = run(QStringLiteral("PRAGMA user_version = %1").arg(RunHistory::schemaVersion));
        const Result<void> ended =
            run(done ? QStringLiteral("COMMIT") : QStringLiteral("ROLLBACK"));
        return done ? ended : done;
    }

    QString m_path;
    QString m_doing;
    QString m_name;
    QSqlDatabase m_database;
    qint64 m_insertId = 0;
    bool m_isDamaged = false;
};

/// Qt binds a null string as NULL.
QString notNull(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

QString timeText(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

} // namespace

QString planIdentity(const QString &path)
{
    const QFileInfo file(path);
    const QString canonical = file.canonicalFilePath();
    return canonical.isEmpty() ? file.absoluteFilePath() : canonical;
}

Result<qint64> RunHistory::add(const RunReport &report, const RunOrigin &origin) const
{
    return insert(report, origin, report.exitCode(), {});
}

Result<qint64> RunHistory::addProblem(const RunReport &attempt, const RunOrigin &origin,
                                      int exitCode, const QString &problem) const
{
    return insert(attempt, origin, exitCode, problem);
}

Result<qint64> RunHistory::insert(const RunReport &report, const RunOrigin &origin, int exitCode,
                                  const QString &problem) const
{
    Database database(m_path, Message::tr("adding to the history"));
    SLICETOOL_TRY(database.open());
    qint64 changes = 0;
    bool verified = report.expectsVerified() && problem.isEmpty();
    for (const TableReport &table : report.tables) {
        changes += table.changes();
        verified = verified && (table.verified || table.status == TableStatus::Skipped);
    }
    SLICETOOL_TRY(database.run(
        QStringLiteral("INSERT INTO runs (started, plan, plan_path, command, started_by, dry_run, "
                       "exit_code, tables, changes, seconds, verified, program, lite, problem, "
                       "report) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {notNull(timeText(report.started)), notNull(report.plan), notNull(origin.planPath),
         notNull(report.command), notNull(origin.startedBy), report.dryRun, exitCode,
         int(report.tables.size()), changes, report.seconds, verified, notNull(origin.program),
         report.lite, notNull(problem), qCompress(toJson(report))}));
    return database.insertId();
}

Result<QList<HistoryEntry>> RunHistory::list(const HistoryFilter &filter) const
{
    QList<HistoryEntry> entries;
    if (isMissing(m_path))
        return entries;
    Database database(m_path, Message::tr("reading the history"));
    SLICETOOL_TRY(database.open());
    QVariantList values{filter.after};
    QString where = QStringLiteral("WHERE id > ? ");
    if (!filter.planPath.isEmpty()) {
        where += QStringLiteral("AND plan_path = ? ");
        values << filter.planPath;
    }
    if (filter.problemsOnly)
        where += QStringLiteral("AND problem <> '' ");
    values << filter.limit;
    const Result<void> done = database.run(
        QStringLiteral("SELECT id, started, plan, plan_path, command, started_by, dry_run, "
                       "exit_code, tables, changes, seconds, verified, program, lite, problem FROM "
                       "runs ")
            + where + QStringLiteral("ORDER BY id DESC LIMIT ?"),
        values, [&](const QSqlQuery &row) {
            HistoryEntry entry;
            entry.id = row.value(0).toLongLong();
            entry.started = QDateTime::fromString(row.value(1).toString(), Qt::ISODateWithMs);
            entry.plan = row.value(2).toString();
            entry.origin = {row.value(3).toString(), row.value(5).toString(),
                            row.value(12).toString()};
            entry.command = row.value(4).toString();
            entry.dryRun = row.value(6).toBool();
            entry.exitCode = row.value(7).toInt();
            entry.tables = row.value(8).toInt();
            entry.changes = row.value(9).toLongLong();
            entry.seconds = row.value(10).toDouble();
            entry.verified = row.value(11).toBool();
            entry.lite = row.value(13).toBool();
            entry.problem = row.value(14).toString();
            entries << entry;
        });
    if (!done)
        return done.error();
    return entries;
}

Result<std::optional<RunReport>> RunHistory::load(qint64 id) const
{
    std::optional<RunReport> report;
    if (isMissing(m_path))
        return report;
    Database database(m_path, Message::tr("reading the history"));
    SLICETOOL_TRY(database.open());
    QByteArray json;
    const Result<void> done =
        database.run(QStringLiteral("SELECT report FROM runs WHERE id = ?"), {id},
                     [&](const QSqlQuery &row) { json = qUncompress(row.value(0).toByteArray()); });
    if (!done)
        return done.error();
    if (json.isEmpty())
        return report;
    const Result<RunReport> read = reportFromJson(json);
    if (!read)
        return read.error();
    report = *read;
    return report;
}

Result<void> RunHistory::setAdvice(const QString &planPath, const QString &table,
                                   const QByteArray &json) const
{
    Database database(m_path, Message::tr("saving advice"));
    SLICETOOL_TRY(database.open());
    return database.run(
        QStringLiteral("INSERT OR REPLACE INTO advice (plan_path, table_name, given, "
                       "advice) VALUES (?, ?, ?, ?)"),
        {notNull(planPath), notNull(table), timeText(QDateTime::currentDateTimeUtc()),
         QString::fromUtf8(json)});
}

Result<QList<AdviceNote>> RunHistory::advice(const QString &planPath) const
{
    QList<AdviceNote> notes;
    if (isMissing(m_path))
        return notes;
    Database database(m_path, Message::tr("reading earlier advice"));
    SLICETOOL_TRY(database.open());
    const Result<void> done = database.run(
        QStringLiteral("SELECT table_name, given, advice FROM advice WHERE plan_path = ? ORDER BY "
                       "table_name"),
        {planPath}, [&](const QSqlQuery &row) {
            notes << AdviceNote{row.value(0).toString(),
                                QDateTime::fromString(row.value(1).toString(), Qt::ISODateWithMs),
                                row.value(2).toString().toUtf8()};
        });
    if (!done)
        return done.error();
    return notes;
}

QString RunHistory::damagedOne() const
{
    const QString path = m_path + damagedEnding;
    return isMissing(path) ? QString() : path;
}

Result<void> RunHistory::prune(int days, qint64 bytes) const
{
    if (isMissing(m_path))
        return {};
    Database database(m_path, Message::tr("pruning the history"));
    SLICETOOL_TRY(database.open());
    // Some stay whatever their age: a clock that is years ahead for an hour makes all of them old.
    Result<void> done =
        database.run(QStringLiteral("DELETE FROM runs WHERE started < ? AND id NOT IN (SELECT id "
                                    "FROM runs ORDER BY id DESC LIMIT ?)"),
                     {timeText(QDateTime::currentDateTimeUtc().addDays(-days)), runsKept});
    // The oldest tenth at a time, until the rest fits.
    for (bool isLarge = true; done && isLarge;) {
        qint64 used = 0;
        qint64 runs = 0;
        done = database.run(QStringLiteral("SELECT COALESCE(SUM(LENGTH(report)), 0), COUNT(*) FROM "
                                           "runs"),
                            {}, [&](const QSqlQuery &row) {
                                used = row.value(0).toLongLong();
                                runs = row.value(1).toLongLong();
                            });
        isLarge = done && used > bytes && runs > 1;
        if (isLarge)
            done = database.run(QStringLiteral("DELETE FROM runs WHERE id IN (SELECT id FROM runs "
                                               "ORDER BY id LIMIT ?)"),
                                {std::max<qint64>(runs / 10, 1)});
    }
    return done;
}

} // namespace slicetool
