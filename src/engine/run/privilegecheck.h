// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/run/finding.h"
#include "server/session.h"

#include <QStringList>

namespace slicetool {

/// Finds out what an account may do in one schema, without doing it: the server prepares the
/// statements of a run, and denies then what it would deny later. Unlike a list of grants, that
/// accounts for roles, patterns and everything else that servers know.
///
/// Thread: the session's.
class PrivilegeCheck
{
public:
    PrivilegeCheck(Session &session, const QString &schema) : m_session(session), m_schema(schema)
    { }

    /// What keeps the tables of a source from being read.
    Result<QList<Finding>> ofSource(const QStringList &tables);

    /// What keeps the tables from being refreshed. They need not exist yet.
    /// @param creates whether the schema or some table has to be created
    Result<QList<Finding>> ofTarget(const QStringList &tables, bool creates);

    /// Whether tables may be replaced, as --recreate does.
    Result<bool> mayRecreate();

private:
    Result<bool> denied(const QString &statement);
    Result<void> probe(const QString &privilege, const QString &pattern, const QStringList &tables,
                       QList<Finding> &findings);
    Result<QString> onlyColumns(const QString &table);
    QString grant(const QString &privilege, const QString &table);

    Session &m_session;
    const QString m_schema;
    QString m_account; ///< once it was asked for
};

} // namespace slicetool
