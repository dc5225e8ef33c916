// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/planwriter.h"

#include "base/message.h"
#include "base/savefile.h"
#include "plan/planreader.h"

#include <algorithm>

namespace slicetool {

namespace {

/// A JSON string, with everything but quotes, backslashes, control characters and halves of
/// surrogate pairs (which UTF-8 cannot carry) as it is.
QString jsonString(const QString &text)
{
    QString json(QLatin1Char('"'));
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            json += c;
            json += text.at(++i);
        } else if (c == QLatin1Char('"') || c == QLatin1Char('\\')) {
            json += QLatin1Char('\\');
            json += c;
        } else if (c == QLatin1Char('\n')) {
            json += QLatin1String("\\n");
        } else if (c == QLatin1Char('\t')) {
            json += QLatin1String("\\t");
        } else if (c < QLatin1Char(' ') || c == QChar(0x7f) || c.isSurrogate()) {
            json += QStringLiteral("\\u%1").arg(c.unicode(), 4, 16, QLatin1Char('0'));
        } else {
            json += c;
        }
    }
    return json + QLatin1Char('"');
}

QString scalar(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    case QJsonValue::Double:
        if (value.toInteger(0) == value.toInteger(1)) // a whole number, exact beyond 2^53 too
            return QString::number(value.toInteger());
        return QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    case QJsonValue::String:
        return jsonString(value.toString());
    default:
        return QStringLiteral("null");
    }
}

/// The URL without the password between its first ':' and the host; other text as it is.
QString withoutPassword(const QString &connection)
{
    const qsizetype scheme = connection.indexOf(QLatin1String("://"));
    if (scheme < 0)
        return connection;
    const qsizetype start = scheme + 3;
    qsizetype end = start; // of user, host and port
    while (end < connection.size() && !QStringLiteral("/?#").contains(connection.at(end)))
        ++end;
    const qsizetype colon = connection.indexOf(QLatin1Char(':'), start);
    if (colon < 0 || colon >= end)
        return connection;
    qsizetype at = connection.left(end).lastIndexOf(QLatin1Char('@'));
    if (at < start) {
        // Either host:port without a user, or a password with a '/' that was not encoded: such a
        // URL leads nowhere, but its password is one all the same.
        const QStringView port = QStringView(connection).mid(colon + 1, end - colon - 1);
        const bool isAddress = connection.at(start) == QLatin1Char('[');
        const bool isPort = !port.isEmpty() && std::all_of(port.cbegin(), port.cend(), [](QChar c) {
            return c.isDigit();
        });
        if (isAddress || isPort)
            return connection;
        at = connection.lastIndexOf(QLatin1Char('@'));
    }
    if (at < colon)
        return connection;
    return connection.left(colon) + connection.mid(at);
}

QString member(const char *key, const QString &value)
{
    return QLatin1Char('"') + QLatin1String(key) + QLatin1String("\": ") + value;
}

QString zoomText(const Zoom &zoom)
{
    if (zoom.automatic)
        return jsonString(QStringLiteral("auto"));
    QStringList levels;
    for (const int rows : zoom.levels)
        levels << QString::number(rows);
    return QLatin1Char('[') + levels.join(QLatin1String(", ")) + QLatin1Char(']');
}

QString namesText(const QStringList &names)
{
    QStringList texts;
    for (const QString &name : names)
        texts << jsonString(name);
    return QLatin1Char('[') + texts.join(QLatin1String(", ")) + QLatin1Char(']');
}

QString object(const QStringList &members)
{
    return members.isEmpty()
               ? QStringLiteral("{}")
               : QLatin1String("{ ") + members.join(QLatin1String(", ")) + QLatin1String(" }");
}

/// The lines of a list or an object, between its brackets.
QString block(QChar open, const QStringList &lines, QChar close)
{
    return open + QLatin1String("\n    ") + lines.join(QLatin1String(",\n    "))
           + QLatin1String("\n  ") + close;
}

QString stepText(const TableStep &step)
{
    const TableStep usual;
    QStringList members;
    if (!step.table.isEmpty())
        members << member("table", jsonString(step.table));
    members << member("step", jsonString(toString(step.kind)));
    if (step.zoom != usual.zoom)
        members << member("zoom", zoomText(step.zoom));
    if (!step.where.isEmpty())
        members << member("where", jsonString(step.where));
    if (!step.sql.isEmpty())
        members << member("sql", jsonString(step.sql));
    if (step.stale != usual.stale)
        members << member("stale", jsonString(toString(step.stale)));
    if (!step.modified.isEmpty())
        members << member("modified", jsonString(step.modified));
    if (!step.ignored.isEmpty())
        members << member("ignore", namesText(step.ignored));
    if (!step.rounded.isEmpty()) {
        QStringList decimals;
        for (auto it = step.rounded.constBegin(); it != step.rounded.constEnd(); ++it)
            decimals << jsonString(it.key()) + QLatin1String(": ") + QString::number(it.value());
        members << member("round", object(decimals));
    }
    if (!step.key.isEmpty())
        members << member("key", namesText(step.key));
    if (!step.upstreamTable.isEmpty())
        members << member("upstream_table", jsonString(step.upstreamTable));
    if (!step.upstreamColumns.isEmpty()) {
        QStringList names;
        for (auto it = step.upstreamColumns.constBegin(); it != step.upstreamColumns.constEnd();
             ++it)
            names << jsonString(it.key()) + QLatin1String(": ") + jsonString(it.value());
        members << member("upstream_columns", object(names));
    }
    return object(members);
}

QString variablesText(const QMap<QString, QJsonValue> &variables)
{
    QStringList lines;
    for (auto it = variables.constBegin(); it != variables.constEnd(); ++it)
        lines << jsonString(it.key()) + QLatin1String(": ") + scalar(it.value());
    return lines.size() == 1 ? object(lines) : block(QLatin1Char('{'), lines, QLatin1Char('}'));
}

} // namespace

QByteArray writePlan(const Plan &plan)
{
    QStringList members;
    members << member("format", jsonString(QLatin1String(planFormat)));
    if (!plan.name.isEmpty())
        members << member("name", jsonString(plan.name));
    members << member("upstream", jsonString(withoutPassword(plan.upstream)));
    members << member("base", jsonString(withoutPassword(plan.base)));
    if (!plan.work.isEmpty())
        members << member("work", jsonString(withoutPassword(plan.work)));
    if (plan.timeoutSeconds != Plan::defaultTimeoutSeconds)
        members << member("timeout", QString::number(plan.timeoutSeconds));
    if (!plan.ignored.isEmpty())
        members << member("ignore", namesText(plan.ignored));
    if (!plan.variables.isEmpty())
        members << member("variables", variablesText(plan.variables));
    if (plan.defaultStep != TableStep())
        members << member("default", stepText(plan.defaultStep));
    if (!plan.steps.isEmpty()) {
        QStringList lines;
        for (const TableStep &step : plan.steps)
            lines << stepText(step);
        members << member("steps", block(QLatin1Char('['), lines, QLatin1Char(']')));
    }
    if (!plan.after.isEmpty()) {
        QStringList lines;
        for (const AfterStatement &after : plan.after)
            lines << object({member("leg", jsonString(toString(after.leg))),
                             member("sql", jsonString(after.sql))});
        members << member("after", block(QLatin1Char('['), lines, QLatin1Char(']')));
    }
    return (QLatin1String("{\n  ") + members.join(QLatin1String(",\n  ")) + QLatin1String("\n}\n"))
        .toUtf8();
}

Result<void> writePlanFile(const Plan &plan, const QString &path)
{
    const QByteArray text = writePlan(plan);
    if (const Result<Plan> read = readPlan(text, path); !read) {
        Error error = read.error();
        error.doing = Message::tr("writing the plan");
        return error;
    }
    return saveWhole(path, text, Message::tr("writing the plan %1").arg(path));
}

} // namespace slicetool
