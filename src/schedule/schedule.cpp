// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule/schedule.h"

#include "base/message.h"
#include "base/shellword.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

namespace slicetool {

namespace {

constexpr int nameLength = 40; ///< a unit's name has room for 255 bytes
constexpr int hashLength = 12; ///< hex digits

bool isControl(QChar c)
{
    return c.category() == QChar::Other_Control;
}

QString reportPath(const Schedule &schedule, JobKind kind)
{
    return QDir(schedule.reportFolder)
        .filePath(scheduleId(schedule.planPath) + QLatin1Char('-') + toString(kind)
                  + QLatin1String(".html"));
}

/// For Description=, which may hold anything but a line break, and a specifier only by accident.
QString described(const Schedule &schedule, JobKind kind)
{
    QString path = schedule.planPath;
    for (QChar &c : path) {
        if (isControl(c))
            c = QLatin1Char('?');
    }
    path.replace(QLatin1Char('%'), QLatin1String("%%"));
    const char *what = kind == JobKind::Lite   ? "lite pull of "
                       : kind == JobKind::Full ? "pull of "
                                               : "turn of ";
    // The mark at the end keeps a backslash there from going on in the next line.
    return QLatin1String("slicetool: ") + QLatin1String(what) + QLatin1Char('"') + path
           + QLatin1Char('"');
}

QString inSystemdQuotes(const QString &text, bool expandsVariables)
{
    if (isPlainWord(text))
        return text;
    QString quoted = QStringLiteral("\"");
    for (const QChar c : text) {
        if (c == QLatin1Char('"') || c == QLatin1Char('\\'))
            quoted += QLatin1Char('\\');
        if (c == QLatin1Char('%') || (c == QLatin1Char('$') && expandsVariables))
            quoted += c;
        if (isControl(c)) {
            // Those above 0x7f take two bytes in UTF-8, which \x would not write.
            quoted += QLatin1String("\\u")
                      + QString::number(c.unicode(), 16).rightJustified(4, QLatin1Char('0'));
        } else {
            quoted += c;
        }
    }
    return quoted + QLatin1Char('"');
}

const QString unitHeader =
    QStringLiteral("# Written by slicetool-cli schedule, which also takes it away.\n");

QByteArray service(const Schedule &schedule, JobKind kind)
{
    QString command = systemdProgram(schedule.program);
    for (const QString &argument : jobArguments(schedule, kind))
        command += QLatin1Char(' ') + systemdArgument(argument);
    QString environment;
    for (auto variable = schedule.environment.begin(); variable != schedule.environment.end();
         ++variable)
        // A $ stands for itself there, as in a program's path.
        environment += QLatin1String("Environment=")
                       + systemdProgram(variable.key() + QLatin1Char('=') + *variable)
                       + QLatin1Char('\n');
    return (unitHeader
            + QLatin1String("[Unit]\n"
                            "Description=")
            + described(schedule, kind)
            + QLatin1String("\n\n"
                            "[Service]\n"
                            "Type=oneshot\n")
            + environment + QLatin1String("ExecStart=") + command + QLatin1Char('\n'))
        .toUtf8();
}

QByteArray timer(const Schedule &schedule, const ScheduledJob &job)
{
    return (unitHeader
            + QLatin1String("[Unit]\n"
                            "Description=")
            + described(schedule, job.kind)
            + QLatin1String("\n\n"
                            "[Timer]\n"
                            "OnCalendar=")
            + job.when.calendar()
            + QLatin1String("\n"
                            "Persistent=true\n\n"
                            "[Install]\n"
                            "WantedBy=timers.target\n"))
        .toUtf8();
}

QByteArray mark(const QString &id, const char *which)
{
    return "# slicetool " + id.toUtf8() + ' ' + which;
}

/// A crontab as lines: those of the plan, and the others with the place where those stood.
struct SplitCrontab {
    QByteArray before;
    QByteArray own;
    QByteArray after;
    bool found = false;
};

Result<SplitCrontab> split(const QByteArray &crontab, const QString &id)
{
    const QByteArray begin = mark(id, "begin");
    const QByteArray end = mark(id, "end");
    const auto damaged = [&](const QString &reason) {
        return Error{
            ErrorCode::Refused, Message::tr("reading the crontab"), reason,
            Message::tr("Remove this plan's lines manually with crontab -e: from \"%1\" to "
                        "\"%2\".")
                .arg(QString::fromUtf8(begin), QString::fromUtf8(end))};
    };
    SplitCrontab parts;
    bool inside = false;
    for (qsizetype at = 0; at < crontab.size();) {
        const qsizetype newline = crontab.indexOf('\n', at);
        const qsizetype next = newline < 0 ? crontab.size() : newline + 1;
        const QByteArray line = crontab.mid(at, next - at);
        const QByteArray words = line.trimmed();
        at = next;
        if (words == begin) {
            if (inside)
                return damaged(Message::tr("a block of this plan has a beginning but no end"));
            inside = parts.found = true;
        }
        if (words == end && !inside)
            return damaged(Message::tr("a block of this plan has an end but no beginning"));
        (inside ? parts.own : parts.found ? parts.after : parts.before) += line;
        if (words == end)
            inside = false;
    }
    if (inside)
        return damaged(Message::tr("a block of this plan has a beginning but no end"));
    return parts;
}

} // namespace

QString toString(JobKind kind)
{
    switch (kind) {
    case JobKind::Lite:
        return QStringLiteral("lite");
    case JobKind::Full:
        return QStringLiteral("full");
    case JobKind::Turn:
        return QStringLiteral("turn");
    }
    return {};
}

QString scheduleId(const QString &planPath)
{
    QString name = QFileInfo(planPath).fileName();
    for (const char *suffix : {".slice.json", ".json"}) {
        if (name.endsWith(QLatin1String(suffix), Qt::CaseInsensitive)) {
            name.chop(QLatin1String(suffix).size());
            break;
        }
    }
    static const QRegularExpression unsafe(QStringLiteral("[^A-Za-z0-9_]+"));
    name = name.replace(unsafe, QStringLiteral("-")).left(nameLength);
    static const QRegularExpression edges(QStringLiteral("^-+|-+$"));
    name.remove(edges);
    const QByteArray hash =
        QCryptographicHash::hash(planPath.toUtf8(), QCryptographicHash::Sha256).toHex();
    return (name.isEmpty() ? QStringLiteral("plan") : name) + QLatin1Char('-')
           + QString::fromLatin1(hash.left(hashLength));
}

QStringList jobArguments(const Schedule &schedule, JobKind kind)
{
    if (kind == JobKind::Turn)
        return {QStringLiteral("turn"), schedule.planPath, QStringLiteral("--scheduled")};
    QStringList arguments = {QStringLiteral("pull"), schedule.planPath};
    if (kind == JobKind::Lite)
        arguments.append(QStringLiteral("--lite"));
    arguments.append({QStringLiteral("--scheduled"), QStringLiteral("--quiet"),
                      QStringLiteral("--report"), reportPath(schedule, kind)});
    return arguments;
}

QString serviceName(const QString &id, JobKind kind)
{
    return QLatin1String("slicetool-") + id + QLatin1Char('-') + toString(kind)
           + QLatin1String(".service");
}

QString timerName(const QString &id, JobKind kind)
{
    return QLatin1String("slicetool-") + id + QLatin1Char('-') + toString(kind)
           + QLatin1String(".timer");
}

QMap<QString, QString> scheduleEnvironment()
{
    QMap<QString, QString> environment;
    for (const char *name : {"XDG_CONFIG_HOME", "XDG_STATE_HOME"}) {
        if (const QString value = qEnvironmentVariable(name); !value.isEmpty())
            environment.insert(QString::fromLatin1(name), value);
    }
    return environment;
}

QList<UnitFile> unitFiles(const Schedule &schedule)
{
    const QString id = scheduleId(schedule.planPath);
    QList<UnitFile> files;
    for (const ScheduledJob &job : schedule.jobs) {
        files.append({serviceName(id, job.kind), service(schedule, job.kind)});
        files.append({timerName(id, job.kind), timer(schedule, job)});
    }
    return files;
}

QString systemdArgument(const QString &argument)
{
    return inSystemdQuotes(argument, true);
}

QString systemdProgram(const QString &path)
{
    return inSystemdQuotes(path, false);
}

Result<QString> cronArgument(const QString &argument)
{
    for (const QChar c : argument) {
        if (c == QLatin1Char('\n') || c == QLatin1Char('\r') || c.isNull()) {
            return Error{ErrorCode::Refused, Message::tr("writing a line for the crontab"),
                         Message::tr("a path contains a line break"),
                         Message::tr("Rename the plan or its folder.")};
        }
    }
    if (isPlainWord(argument))
        return argument;
    QString quoted = QStringLiteral("'");
    QChar before;
    for (const QChar c : argument) {
        if (c == QLatin1Char('\'')) {
            quoted += QLatin1String("'\\''");
        } else if (c == QLatin1Char('%')) {
            // cron reads backslashes in pairs with what follows: one of the path's own would take
            // the one that guards the %. The shell sees nothing in an end and a new beginning.
            if (before == QLatin1Char('\\'))
                quoted += QLatin1String("''");
            quoted += QLatin1String("\\%");
        } else {
            quoted += c;
        }
        before = c;
    }
    return quoted + QLatin1Char('\'');
}

bool isOwnUnit(const QByteArray &contents)
{
    return contents.contains(unitHeader.toUtf8());
}

Result<QByteArray> cronBlock(const Schedule &schedule)
{
    if (schedule.jobs.isEmpty())
        return QByteArray();
    const QString id = scheduleId(schedule.planPath);
    QByteArray block = mark(id, "begin") + '\n';
    for (const ScheduledJob &job : schedule.jobs) {
        const auto fields = job.when.cronFields();
        if (!fields)
            return fields.error();
        block += fields->toUtf8();
        for (auto variable = schedule.environment.begin(); variable != schedule.environment.end();
             ++variable) {
            const auto value = cronArgument(*variable);
            if (!value)
                return value.error();
            block += ' ' + variable.key().toUtf8() + '=' + value->toUtf8();
        }
        for (const QString &word :
             QStringList(schedule.program) + jobArguments(schedule, job.kind)) {
            const auto argument = cronArgument(word);
            if (!argument)
                return argument.error();
            block += ' ' + argument->toUtf8();
        }
        block += '\n';
    }
    return block + mark(id, "end") + '\n';
}

Result<QByteArray> withCronBlock(const QByteArray &crontab, const QString &id,
                                 const QByteArray &block)
{
    const auto parts = split(crontab, id);
    if (!parts)
        return parts.error();
    QByteArray text = parts->before;
    // A last line without its end would swallow the block's first one.
    if (!block.isEmpty() && !text.isEmpty() && !text.endsWith('\n'))
        text += '\n';
    return text + block + parts->after;
}

Result<QByteArray> cronBlockIn(const QByteArray &crontab, const QString &id)
{
    const auto parts = split(crontab, id);
    if (!parts)
        return parts.error();
    return parts->own;
}

} // namespace slicetool
