// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/plan.h"
#include "server/session.h"
#include "sql/statementscope.h"

#include <QHash>
#include <QMultiHash>

#include <optional>

namespace slicetool {

/// Whether statements afterwards stay in their schema: by their text as far as that tells, and by what
/// the server has under the names in it. A view may show another schema's table, a trigger, a
/// foreign key or a routine write to it, an engine keep its rows elsewhere. What cannot be looked into is
/// refused.
///
/// Thread: the session's. Reads information_schema on the first question, and remembers.
class AfterScope
{
public:
    /// @param session outlives this; needs no schema selected
    /// @param schema of the statements, as the server spells it; it need not exist yet
    AfterScope(Session &session, const QString &schema) : m_session(session), m_schema(schema) { }

    /// @param sql as the plan has it, with its placeholders
    /// @param number of the statement in the plan, from 1, for the message
    /// Errors: Plan, where the statement is refused; what the server said.
    Result<void> judge(const QString &sql, int number);

    /// All statements of a leg, the first refused one as the error.
    Result<void> judge(const Plan &plan, Leg leg);

private:
    struct Table {
        QString name;
        QString type;
        QString engine;
    };
    struct Program {
        QString kind; ///< "trigger", "procedure", "function"
        QString name;
        QString table;               ///< of a trigger
        std::optional<QString> body; ///< nothing where the account may not read it
        QString sqlMode;
        bool isSql = true;
    };
    struct Default {
        QString column;
        QString expression;
    };
    struct Cascade {
        QString parent;
        QString childSchema;
        QString child;
    };

    Result<void> load();
    Result<void> loadNames();
    Result<void> loadPrograms();
    Result<void> loadCascades();
    Result<void> loadDefaults();
    QString folded(const QString &table) const;
    /// Follows what a statement names until nothing new comes; the error's reason says where.
    Result<void> follow(const sql::StatementScope &scope) const;
    Result<sql::StatementScope> look(const Program &program) const;

    Session &m_session;
    const QString m_schema;
    bool m_loaded = false;
    sql::ScopeLimits m_limits;
    QHash<QString, Table> m_tables;          ///< by folded name
    QHash<QString, QString> m_views;         ///< their queries, by folded name
    QMultiHash<QString, Program> m_triggers; ///< by folded name of their table
    QMultiHash<QString, Program> m_routines; ///< by name in lower case
    QList<Cascade> m_cascades;
    QMultiHash<QString, Default> m_defaults; ///< that are computed, by folded name of their table
};

} // namespace slicetool
