// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/session.h"
#include "sql/grantstatement.h"

#include <QSet>
#include <QString>
#include <QStringList>

#include <map>

namespace slicetool {

/// What work's server has that grants can be for, and what runs with whose rights there. Names are
/// folded as the server does. Asks when read() is called; blocks then.
class WorkObjects
{
public:
    /// @param session outlives this
    WorkObjects(Session &session, const QString &schema);

    /// Errors: what the server says.
    Result<void> read();

    /// For definers(). It may take a while where there are many tables. Errors: what the server says.
    Result<void> readDefiners();

    /// That work lacks what the grant is for, so that the statement is left out; empty where it has it.
    QString lackOf(const sql::GrantStatement &grant, const QString &statement) const;

    /// What runs with whose rights, in all schemas that may be looked into: "view `foo1`.`v`". A role of
    /// MariaDB has no host here, or an empty one.
    const std::map<sql::GrantAccount, QStringList> &definers() const { return m_definers; }

    /// Whether the account may see all of them.
    bool seesAllDefiners() const { return m_seesAll; }

private:
    QString tableKey(const QString &table) const;

    Session &m_session;
    const QString m_schema;
    std::map<QString, QSet<QString>> m_columns; ///< of tables and views
    QSet<QString> m_routines;
    std::map<sql::GrantAccount, QStringList> m_definers;
    bool m_seesAll = true;
};

} // namespace slicetool
