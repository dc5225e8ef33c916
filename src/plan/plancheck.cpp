// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/plancheck.h"

#include "base/message.h"
#include "plan/didyoumean.h"
#include "sql/statementscope.h"
#include "sql/statementtext.h"

#include <algorithm>

namespace slicetool {

namespace {

using Guard = Result<QString> (*)(const QString &);

/// One piece of SQL of a plan.
struct PlanSql {
    QString pointer;
    QString text;
    Guard guard;
};

/// A statement afterwards, as far as it can be judged without its server.
Result<QString> asAfterStatement(const QString &sql)
{
    Result<QString> statement = sql::asStatement(sql);
    if (!statement)
        return statement;
    SLICETOOL_TRY(sql::statementScope(*statement, {}));
    return statement;
}

QList<PlanSql> sqlOf(const Plan &plan)
{
    QList<PlanSql> all;
    const auto add = [&all](const QString &pointer, const QString &text, Guard guard) {
        if (!text.isEmpty())
            all.append({pointer, text, guard});
    };
    add(QStringLiteral("/default/where"), plan.defaultStep.where, sql::asPredicate);
    for (qsizetype i = 0; i < plan.steps.size(); ++i) {
        const QString step = QStringLiteral("/steps/%1/").arg(i);
        add(step + QLatin1String("where"), plan.steps.at(i).where, sql::asPredicate);
        add(step + QLatin1String("sql"), plan.steps.at(i).sql, sql::asSubquery);
    }
    for (qsizetype i = 0; i < plan.after.size(); ++i)
        add(QStringLiteral("/after/%1/sql").arg(i), plan.after.at(i).sql, asAfterStatement);
    return all;
}

Result<void> outcome(const QStringList &mistakes, const QString &doing, const QString &remedy)
{
    if (mistakes.isEmpty())
        return {};
    Error error;
    error.code = ErrorCode::Plan;
    error.doing = doing;
    error.reason = mistakes.join(QLatin1Char('\n'));
    if (mistakes.size() > 1)
        error.reason.prepend(QLatin1Char('\n')); // each on a line of its own
    error.remedy = remedy;
    return error;
}

} // namespace

bool isVariableName(const QString &name)
{
    const auto isDigit = [](QChar c) { return c >= QLatin1Char('0') && c <= QLatin1Char('9'); };
    const auto isPart = [isDigit](QChar c) {
        return (c >= QLatin1Char('a') && c <= QLatin1Char('z'))
               || (c >= QLatin1Char('A') && c <= QLatin1Char('Z')) || c == QLatin1Char('_')
               || isDigit(c);
    };
    return !name.isEmpty() && !isDigit(name.front())
           && std::all_of(name.cbegin(), name.cend(), isPart);
}

Result<void> applyOverrides(Plan &plan, const QStringList &assignments)
{
    QMap<QString, QJsonValue> variables = plan.variables;
    for (const QString &assignment : assignments) {
        const qsizetype equals = assignment.indexOf(QLatin1Char('='));
        const QString name = assignment.left(equals < 0 ? assignment.size() : equals);
        if (equals < 0 || !isVariableName(name)) {
            Error error;
            error.code = ErrorCode::Usage;
            error.doing = Message::tr("setting a plan variable");
            // The value is not repeated: it may be a secret.
            error.reason = equals < 0
                               ? Message::tr("--set %1 has no '='").arg(name)
                               : Message::tr("\"%1\" is not a valid variable name").arg(name);
            error.remedy =
                Message::tr("Write --set NAME=VALUE, with letters, digits and _ in the name.");
            return error;
        }
        variables.insert(name, assignment.mid(equals + 1));
    }
    plan.variables = variables;
    return {};
}

Result<void> checkVariables(const Plan &plan, const QMap<QString, QJsonValue> &overrides)
{
    const QStringList known = plan.variables.keys() + overrides.keys();
    QStringList mistakes;
    QString firstUnknown;
    for (const PlanSql &sql : sqlOf(plan)) {
        for (const QString &name : sql::placeholders(sql.text)) {
            if (known.contains(name))
                continue;
            mistakes << Message::tr("%1: the variable :%2 is not defined%3")
                            .arg(sql.pointer, name, didYouMean(name, known));
            if (firstUnknown.isEmpty())
                firstUnknown = name;
        }
    }
    return outcome(mistakes, Message::tr("checking the plan's variables"),
                   Message::tr("Define it under \"variables\" in the plan, or give --set %1=VALUE.")
                       .arg(firstUnknown));
}

QStringList unusedVariables(const Plan &plan)
{
    QStringList unused = plan.variables.keys();
    for (const PlanSql &sql : sqlOf(plan)) {
        for (const QString &name : sql::placeholders(sql.text))
            unused.removeAll(name);
    }
    return unused;
}

Result<void> checkStatements(const Plan &plan)
{
    QStringList mistakes;
    for (const PlanSql &sql : sqlOf(plan)) {
        if (const Result<QString> checked = sql.guard(sql.text); !checked)
            mistakes << sql.pointer + QLatin1String(": ") + checked.error().reason;
    }
    return outcome(mistakes, Message::tr("checking the plan's SQL"), QString());
}

} // namespace slicetool
