// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/run/afterscope.h"

#include "base/message.h"
#include "base/utf8.h"
#include "engine/run/preflight.h"
#include "sql/quote.h"
#include "sql/statementtext.h"

#include <QSet>

namespace slicetool {

namespace {

QString checkingScope()
{
    return Message::tr("checking what the after statements reach");
}

QString text(const QByteArray &cell)
{
    return QString::fromUtf8(cell);
}

/// Modes under which text is split otherwise than our sessions do.
bool readsOtherwise(const QString &sqlMode)
{
    return sqlMode.contains(QLatin1String("ANSI"), Qt::CaseInsensitive)
           || sqlMode.contains(QLatin1String("NO_BACKSLASH_ESCAPES"), Qt::CaseInsensitive)
           || sqlMode.contains(QLatin1String("ORACLE"), Qt::CaseInsensitive)
           || sqlMode.contains(QLatin1String("IGNORE_SPACE"), Qt::CaseInsensitive);
}

Error reaches(const QString &what)
{
    return {ErrorCode::Plan, {}, what};
}

} // namespace

QString AfterScope::folded(const QString &table) const
{
    return m_limits.foldsCase ? sql::foldedName(table) : table;
}

Result<void> AfterScope::judge(const QString &sql, int number)
{
    const auto refused = [&](const Error &error) {
        if (error.code != ErrorCode::Plan)
            return error;
        return Error{ErrorCode::Plan, Message::tr("checking statement %1 of \"after\"").arg(number),
                     error.reason,
                     Message::tr("After statements may only reach tables of their own schema, "
                                 "`%1`. Nothing was changed; fix the plan.")
                         .arg(m_schema)};
    };
    const Result<QString> statement = sql::asStatement(sql);
    if (!statement)
        return refused(statement.error());
    SLICETOOL_TRY(load());
    const auto scope = sql::statementScope(*statement, m_limits);
    if (!scope)
        return refused(scope.error());
    if (Result<void> stays = follow(*scope); !stays)
        return refused(stays.error());
    return {};
}

Result<void> AfterScope::judge(const Plan &plan, Leg leg)
{
    for (qsizetype i = 0; i < plan.after.size(); ++i) {
        if (plan.after.at(i).leg != leg)
            continue;
        SLICETOOL_TRY(judge(plan.after.at(i).sql, int(i) + 1));
    }
    return {};
}

Result<void> AfterScope::load()
{
    if (m_loaded)
        return {};
    m_limits.schema = m_schema;
    m_limits.foldsCase = m_session.facts().foldsCase;
    for (const auto part : {&AfterScope::loadNames, &AfterScope::loadPrograms,
                            &AfterScope::loadCascades, &AfterScope::loadDefaults}) {
        SLICETOOL_TRY((this->*part)());
    }
    m_loaded = true;
    return {};
}

Result<void> AfterScope::loadNames()
{
    const auto schemas =
        m_session.select(QStringLiteral("SELECT HEX(SCHEMA_NAME) FROM information_schema.SCHEMATA"),
                         checkingScope());
    if (!schemas)
        return schemas.error();
    for (const ResultRow &row : *schemas) {
        const QString name = textOfHex(row.first());
        if (!m_limits.isOwn(name))
            m_limits.otherSchemas << name;
    }
    const auto tables = m_session.select(
        QStringLiteral("SELECT HEX(TABLE_NAME), TABLE_TYPE, ENGINE FROM information_schema.TABLES "
                       "WHERE ")
            + sql::isExactly("TABLE_SCHEMA", m_schema),
        checkingScope());
    if (!tables)
        return tables.error();
    for (const ResultRow &row : *tables) {
        const QString name = textOfHex(row.at(0));
        m_tables.insert(folded(name), {name, text(row.at(1)), text(row.at(2))});
    }
    const auto views = m_session.select(
        QStringLiteral(
            "SELECT HEX(TABLE_NAME), VIEW_DEFINITION FROM information_schema.VIEWS WHERE ")
            + sql::isExactly("TABLE_SCHEMA", m_schema),
        checkingScope());
    if (!views)
        return views.error();
    for (const ResultRow &row : *views)
        m_views.insert(folded(textOfHex(row.at(0))), text(row.at(1)));
    return {};
}

Result<void> AfterScope::loadPrograms()
{
    const auto triggers = m_session.select(
        QStringLiteral("SELECT HEX(TRIGGER_NAME), HEX(EVENT_OBJECT_TABLE), ACTION_STATEMENT, "
                       "SQL_MODE FROM information_schema.TRIGGERS WHERE ")
            + sql::isExactly("TRIGGER_SCHEMA", m_schema),
        checkingScope());
    if (!triggers)
        return triggers.error();
    for (const ResultRow &row : *triggers) {
        const QString table = textOfHex(row.at(1));
        m_triggers.insert(folded(table),
                          {QStringLiteral("trigger"), textOfHex(row.at(0)), table,
                           row.at(2).isNull() ? std::nullopt : std::optional(text(row.at(2))),
                           text(row.at(3)), true});
    }
    const auto routines = m_session.select(
        QStringLiteral(
            "SELECT LOWER(ROUTINE_TYPE), HEX(ROUTINE_NAME), ROUTINE_DEFINITION, SQL_MODE, "
            "ROUTINE_BODY FROM information_schema.ROUTINES WHERE ")
            + sql::isExactly("ROUTINE_SCHEMA", m_schema),
        checkingScope());
    if (!routines)
        return routines.error();
    for (const ResultRow &row : *routines) {
        const QString name = textOfHex(row.at(1));
        m_routines.insert(name.toLower(),
                          {text(row.at(0)), name, QString(),
                           row.at(2).isNull() ? std::nullopt : std::optional(text(row.at(2))),
                           text(row.at(3)), row.at(4) == "SQL"});
    }
    return {};
}

Result<void> AfterScope::loadCascades()
{
    const auto keys = m_session.select(
        QStringLiteral("SELECT HEX(REFERENCED_TABLE_NAME), HEX(CONSTRAINT_SCHEMA), HEX(TABLE_NAME) "
                       "FROM information_schema.REFERENTIAL_CONSTRAINTS WHERE (UPDATE_RULE NOT IN "
                       "('RESTRICT', 'NO ACTION') OR DELETE_RULE NOT IN ('RESTRICT', 'NO ACTION')) "
                       "AND ")
            + sql::isExactly("UNIQUE_CONSTRAINT_SCHEMA", m_schema),
        checkingScope());
    if (!keys)
        return keys.error();
    for (const ResultRow &row : *keys)
        m_cascades << Cascade{textOfHex(row.at(0)), textOfHex(row.at(1)), textOfHex(row.at(2))};
    return {};
}

/// A default may take the next number of a sequence, and be it another schema's. MySQL has none, and
/// its defaults call no stored functions.
Result<void> AfterScope::loadDefaults()
{
    if (!m_session.facts().version.isMariaDb())
        return {};
    const auto columns = m_session.select(
        QStringLiteral("SELECT HEX(TABLE_NAME), HEX(COLUMN_NAME), COLUMN_DEFAULT FROM "
                       "information_schema.COLUMNS WHERE COLUMN_DEFAULT LIKE '%(%' AND ")
            + sql::isExactly("TABLE_SCHEMA", m_schema),
        checkingScope());
    if (!columns)
        return columns.error();
    for (const ResultRow &row : *columns)
        m_defaults.insert(folded(textOfHex(row.at(0))), {textOfHex(row.at(1)), text(row.at(2))});
    return {};
}

Result<sql::StatementScope> AfterScope::look(const Program &program) const
{
    const QString name = QStringLiteral("%1 `%2`").arg(program.kind, program.name);
    if (!program.isSql)
        return reaches(Message::tr("%1, which is not written in SQL").arg(name));
    if (!program.body)
        return reaches(Message::tr("%1, whose body the account may not read").arg(name));
    if (readsOtherwise(program.sqlMode))
        return reaches(Message::tr("%1, whose sql_mode (%2) changes the meaning of its text")
                           .arg(name, program.sqlMode));
    auto scope = sql::bodyScope(*program.body, m_limits);
    if (!scope)
        return reaches(Message::tr("%1, which has %2").arg(name, scope.error().reason));
    return scope;
}

Result<void> AfterScope::follow(const sql::StatementScope &statement) const
{
    QList<sql::StatementScope> open{statement};
    QSet<QString> seen;
    const auto isNew = [&](const QString &kind, const QString &name) {
        const QString key = kind + QLatin1Char(' ') + name;
        const bool fresh = !seen.contains(key);
        seen.insert(key);
        return fresh;
    };
    while (!open.isEmpty()) {
        const sql::StatementScope scope = open.takeFirst();
        for (const QString &name : scope.tables) {
            const QString key = folded(name);
            const auto table = m_tables.constFind(key);
            if (table == m_tables.constEnd()
                || !isNew(scope.writes() ? QStringLiteral("written") : QStringLiteral("read"), key))
                continue;
            if (const auto view = m_views.constFind(key); view != m_views.constEnd()) {
                if (view->isEmpty())
                    return reaches(
                        Message::tr("view `%1`, whose query the account may not read (SHOW VIEW)")
                            .arg(table->name));
                auto query = sql::viewScope(*view, m_limits);
                if (!query)
                    return reaches(Message::tr("view `%1`, whose query has %2")
                                       .arg(table->name, query.error().reason));
                query->verb = scope.verb; // what writes to the view writes to its tables
                open << *query;
                continue;
            }
            if (isRowlessEngine(table->engine))
                return reaches(Message::tr("`%1`, whose rows are stored elsewhere (engine %2)")
                                   .arg(table->name, table->engine));
            if (!scope.writes())
                continue;
            for (const Default &value : m_defaults.values(key)) {
                auto query = sql::viewScope(QLatin1String("SELECT ") + value.expression, m_limits);
                if (!query)
                    return reaches(Message::tr("the default of `%1`.`%2`, which has %3")
                                       .arg(table->name, value.column, query.error().reason));
                open << *query;
            }
            for (const Program &trigger : m_triggers.values(key)) {
                const auto body = look(trigger);
                if (!body)
                    return body.error();
                open << *body;
            }
            for (const Cascade &cascade : m_cascades) {
                if (folded(cascade.parent) != key)
                    continue;
                if (!m_limits.isOwn(cascade.childSchema))
                    return reaches(Message::tr("`%1`.`%2`, which a foreign key changes along with "
                                               "`%3`")
                                       .arg(cascade.childSchema, cascade.child, table->name));
                open << sql::StatementScope{QStringLiteral("UPDATE"), {cascade.child}, {}};
            }
        }
        for (const sql::RoutineCall &call : scope.calls) {
            const QList<Program> routines = m_routines.values(call.name.toLower());
            if (routines.isEmpty() && !call.known)
                return reaches(Message::tr("`%1`, which is neither a function of the server nor a "
                                           "routine of `%2` that the account may see")
                                   .arg(call.name, m_schema));
            if (!isNew(QStringLiteral("called"), call.name.toLower()))
                continue;
            for (const Program &routine : routines) {
                const auto body = look(routine);
                if (!body)
                    return body.error();
                open << *body;
            }
        }
    }
    return {};
}

} // namespace slicetool
