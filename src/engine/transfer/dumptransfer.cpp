// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/transfer/dumptransfer.h"

#include "base/childenvironment.h"
#include "base/message.h"
#include "server/dumppredicate.h"
#include "server/optionfile.h"
#include "server/servererrors.h"
#include "server/sessionsettings.h"

#include <QProcess>
#include <QRegularExpression>

#include <algorithm>
#include <thread>

namespace slicetool {

namespace {

constexpr qint64 bytesReadAhead = 4 << 20; // read ahead of the loader at most
constexpr int stopNoticedMs = 100;         // how soon a stop is noticed
constexpr qsizetype endBytes = 256;        // more than a dump's last line has

constexpr int subqueryOfManyRows = 1242; // ER_SUBQUERY_NO_1_ROW

/// An assignment that fails where the program came to another server, which may be upstream: its
/// connection is not one of ours.
QString identityTrap(const QString &identity)
{
    return QStringLiteral("@slicetool_server = (SELECT 1 UNION ALL SELECT 1 FROM DUAL WHERE "
                          "CAST(%1 AS BINARY) <> x'%2')")
        .arg(identityExpression(), QString::fromLatin1(identity.toUtf8().toHex()));
}

/// As the sessions that write: nothing fires, nothing is filled in.
QString loadSettings(const BulkPrograms &programs, const ClientMark &mark)
{
    const ServerVersion &target = programs.target;
    return QLatin1String("SET ") + identityTrap(programs.targetIdentity) + QLatin1String(", ")
           + mark.assignment() + QStringLiteral(", foreign_key_checks = 0, unique_checks = 1")
           + QLatin1String(", ") + transactionSettings(target, true).join(QLatin1String(", "))
           + (target.isMariaDb() ? QStringLiteral(", check_constraint_checks = 0") : QString());
}

/// What a program complained of. The client repeats the whole statement that failed, rows and all,
/// before its error: those are neither for a terminal nor for a report.
QString complaint(QProcess &process)
{
    constexpr qsizetype longest = 500;
    QStringList lines;
    for (const QByteArray &line : process.readAllStandardError().split('\n')) {
        if (line.startsWith("ERROR") || line.contains(": Got error") || line.contains(": Error")
            || line.contains(": Couldn't"))
            lines << QString::fromUtf8(line.left(longest));
    }
    QString words = lines.join(QLatin1String("; ")).left(longest);
    words.replace(QRegularExpression(QStringLiteral("[\\x00-\\x1f\\x7f]")), QStringLiteral("?"));
    return words.trimmed();
}

/// The plugin that a program was not to load, since its password might be read on the way; empty where
/// it failed for another reason.
QString forbiddenPlugin(const QString &words)
{
    static const QRegularExpression plugin(
        QStringLiteral("plugin '?([A-Za-z0-9_]+)'? c(?:annot|ould not) be loaded"),
        QRegularExpression::CaseInsensitiveOption);
    return words.contains(noPluginFolder()) ? plugin.match(words).captured(1) : QString();
}

Error failure(const QString &doing, QProcess &process)
{
    const QString words = complaint(process);
    if (const QString plugin = forbiddenPlugin(words); !plugin.isEmpty())
        return {ErrorCode::Process, doing,
                Message::tr("%1 would log in with %2, but encryption is not guaranteed "
                            "(ssl-mode REQUIRED would guarantee it)")
                    .arg(process.program(), plugin)};
    return {
        ErrorCode::Process, doing,
        words.isEmpty()
            ? Message::tr("%1 exited with code %2").arg(process.program()).arg(process.exitCode())
            : words};
}

/// A dump ends with setting back what it set at its beginning. There is a comment for it, too, but in
/// comments programs repeat names of tables, whatever these hold.
bool isDumpsEnd(const QByteArray &end)
{
    const QByteArray text = end.trimmed();
    const QByteArray lastLine = text.mid(text.lastIndexOf('\n') + 1);
    return lastLine.startsWith("/*") && lastLine.contains("=@OLD_") && lastLine.endsWith("*/;");
}

bool failed(const QProcess &process)
{
    return process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0;
}

} // namespace

DumpTransfer::DumpTransfer(const TableContext &table, const BulkPrograms &programs,
                           std::stop_token stop)
    : m_table(table)
    , m_programs(programs)
    , m_stop(std::move(stop))
{ }

QString DumpTransfer::obstacle(const TablePair &pair, const TableConnections &connections,
                               const BulkPrograms &programs)
{
    if (pair.sliceIsDerived || pair.source.name != pair.target.name)
        return Message::tr("a dump cannot express which rows the step picks");
    if (pair.source.isRenamed())
        return Message::tr("a dump cannot rename");
    if (pair.fillsComputed)
        return Message::tr("a dump omits what the source computes");
    const std::pair<const ClientProgram *, Endpoint> ends[] = {
        {&programs.dump, connections.source.endpoint()},
        {&programs.load, connections.writer.endpoint()}};
    for (const auto &[program, endpoint] : ends) {
        if (!honoursTransport(*program, endpoint))
            return Message::tr("%1 does not honor ssl-mode %2")
                .arg(program->path, toString(endpoint.sslMode));
    }
    for (const Column &column : pair.source.columns) {
        QString why;
        if (column.rowTime)
            why = Message::tr("dumps of row times differ from version to version");
        else if (hasEmptyMember(column))
            why = Message::tr("a dump lists members by name, and one has an empty name");
        else
            why = dumpObstacle(programs.dump, programs.source, programs.target, column.dataType,
                               !column.isWritable());
        if (!why.isEmpty())
            return Message::tr("column `%1`: %2").arg(column.name, why);
    }
    return {};
}

Result<bool> DumpTransfer::insertRange(const KeyRange &range, qint64 expectedRows)
{
    const QString doing = Message::tr("loading `%1` by dump").arg(m_table.pair.name());
    DumpRequest request;
    const std::optional<QString> where = predicateForDump(sql::allOf(
        {sql::rangePredicate(m_table.pair.identity, range), m_table.pair.sourceRows.where}));
    const QString marked = where && !where->isEmpty() ? *where : QStringLiteral("1");
    request.where = marked + QLatin1Char(' ') + m_dumpMark.comment();
    if (!where || request.where.toUtf8().size() > maximumWhereLength)
        return false;

    auto dumpOptions = TemporaryOptionFile::create(m_table.connections.source.endpoint(),
                                                   m_programs.dump.version.family);
    auto loadOptions = TemporaryOptionFile::create(m_table.connections.writer.endpoint(),
                                                   m_programs.load.version.family);
    if (!dumpOptions)
        return dumpOptions.error();
    if (!loadOptions)
        return loadOptions.error();
    request.optionFile = dumpOptions->path();
    request.schema = m_table.pair.source.schema;
    request.table = m_table.pair.source.name;
    request.netBufferLength = int(m_table.pair.limits.statement / 2);
    request.oneTransaction = true;
    request.compress = m_table.connections.source.endpoint().compress;

    QProcess dump;
    QProcess load;
    for (QProcess *process : {&dump, &load})
        prepareClient(*process);
    dump.start(m_programs.dump.path, dumpArguments(m_programs.dump, m_programs.source, request),
               QIODevice::ReadOnly);
    load.start(m_programs.load.path,
               loadArguments(m_programs.load, loadOptions->path(), m_table.pair.target.schema,
                             loadSettings(m_programs, m_loadMark)));
    const Result<void> pumped = pump(dump, load);
    for (QProcess *process : {&dump, &load}) {
        if (process->state() != QProcess::NotRunning) {
            process->kill();
            process->waitForFinished();
        }
    }
    if (!pumped) {
        endConnections();
        Error error = pumped.error();
        error.doing = doing;
        return error;
    }
    m_table.monitor.addRows(expectedRows);
    return true;
}

/// Whoever is killed leaves a connection behind that its server still serves.
void DumpTransfer::endConnections() const
{
    const std::jthread other(
        [&] { m_dumpMark.endConnection(m_table.connections.source.endpoint()); });
    m_loadMark.endConnection(m_table.connections.writer.endpoint());
}

/// What is to be said where nothing moved for longer than the timeout of the end that is waited for.
std::optional<Error> DumpTransfer::silence(bool waitsForDump, QElapsedTimer &sinceMove) const
{
    const Endpoint &endpoint = waitsForDump ? m_table.connections.source.endpoint()
                                            : m_table.connections.writer.endpoint();
    if (sinceMove.elapsed() < qint64(endpoint.timeoutSeconds) * 1000)
        return {};
    if ((waitsForDump ? m_dumpMark : m_loadMark).isAtWork(endpoint, m_stop)) {
        sinceMove.restart();
        return {};
    }
    return Error{ErrorCode::ConnectionLost,
                 {},
                 Message::tr("no answer from %1 for %2 s")
                     .arg(endpoint.display())
                     .arg(endpoint.timeoutSeconds),
                 Message::tr("Check the network. If answers may take longer, set --timeout "
                             "SECONDS, or \"timeout\" in the plan.")};
}

Error DumpTransfer::loadFailure(QProcess &load) const
{
    const Error error = failure({}, load);
    const bool isTrapped =
        error.reason.startsWith(QStringLiteral("ERROR %1 ").arg(subqueryOfManyRows));
    return isTrapped ? anotherServer(m_table.connections.writer.endpoint()) : error;
}

Result<void> DumpTransfer::pump(QProcess &dump, QProcess &load)
{
    for (QProcess *process : {&dump, &load}) {
        if (!process->waitForStarted())
            return Error{ErrorCode::Process,
                         {},
                         QStringLiteral("%1: %2").arg(process->program(), process->errorString())};
    }
    QByteArray head;
    bool headSeen = false;
    QByteArray end;
    const auto pass = [&](const QByteArray &data) {
        load.write(data);
        end = (end + data).right(endBytes);
        m_bytes += data.size();
        m_table.monitor.addBytes(data.size());
    };
    QElapsedTimer sinceMove;
    sinceMove.start();
    for (;;) {
        if (m_stop.stop_requested())
            return Error{ErrorCode::Cancelled, {}, Message::tr("cancelled")};
        const bool dumpEnded = dump.state() == QProcess::NotRunning;
        if (!dumpEnded && dump.bytesAvailable() == 0)
            dump.waitForReadyRead(stopNoticedMs);
        QByteArray data = dump.read(bytesReadAhead);
        if (!headSeen) {
            head += data;
            data.clear();
            if (head.size() >= 256 || dumpEnded) {
                data = head.mid(sandboxLineLength(head));
                headSeen = true;
            }
        }
        if (!data.isEmpty()) {
            pass(data);
            sinceMove.restart();
        } else if (const auto silent = silence(!dumpEnded, sinceMove)) {
            return *silent;
        }
        while (load.bytesToWrite() > bytesReadAhead && load.state() == QProcess::Running
               && !m_stop.stop_requested()) {
            if (load.waitForBytesWritten(stopNoticedMs))
                sinceMove.restart();
            else if (const auto silent = silence(false, sinceMove))
                return *silent;
        }
        if (load.state() == QProcess::NotRunning)
            return loadFailure(load); // it reads to the end unless the server refuses something
        if (dumpEnded && headSeen && dump.bytesAvailable() == 0)
            break;
    }
    // A dump that broke off must not be committed: its loader never sees the end.
    if (failed(dump))
        return failure({}, dump);
    if (!isDumpsEnd(end))
        return Error{ErrorCode::Process,
                     {},
                     Message::tr("%1 exited in the middle of its output").arg(dump.program())};
    load.closeWriteChannel();
    sinceMove.restart();
    while (!load.waitForFinished(stopNoticedMs)) {
        if (load.state() == QProcess::NotRunning)
            break;
        if (m_stop.stop_requested())
            return Error{ErrorCode::Cancelled, {}, Message::tr("cancelled")};
        if (const auto silent = silence(false, sinceMove))
            return *silent;
    }
    return failed(load) ? loadFailure(load) : Result<void>();
}

} // namespace slicetool
