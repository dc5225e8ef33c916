// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sql/significanttokens.h"
#include "sql/statementscope.h"

namespace slicetool::sql {

void addTable(StatementScope &scope, const QString &table);
void addCall(StatementScope &scope, const RoutineCall &call);

/// Follows one statement from its first token to the last and notes which names stand where tables
/// stand: statementScope(). Between brackets it only needs to know whether a query, a list of tables or
/// something else is inside; a '(' where a table is due opens either of the first two.
class ScopeReader
{
public:
    ScopeReader(const QString &sql, const QList<SignificantToken> &tokens,
                const ScopeLimits &limits)
        : m_sql(sql)
        , m_tokens(tokens)
        , m_limits(limits)
    { }

    Result<StatementScope> read();

private:
    /// What is between two brackets, or outside of all.
    struct Level {
        bool isQuery = false;     ///< FROM begins a list of tables
        bool wantsTable = false;  ///< a table is due
        bool isTableList = false; ///< behind a comma a table is due again
        bool inCtes = false;      ///< the names of a WITH
        bool targets = false;     ///< of a DELETE, before what it reads
    };

    const SignificantToken &at(qsizetype i) const;
    Error refused(const QString &problem) const;
    Result<void> beginStatement();
    Result<void> readSettings();
    Result<void> readToken();
    Result<void> readKeyword(const QString &keyword);
    Result<void> readTable();
    Result<void> readName();
    Result<void> readInto();

    const QString m_sql;
    const QList<SignificantToken> m_tokens;
    const ScopeLimits m_limits;
    StatementScope m_scope;
    QList<Level> m_levels{{}};
    qsizetype m_at = 0;
    bool m_intoDone = false; ///< the INTO of INSERT and REPLACE was there
};

} // namespace slicetool::sql
