// SPDX-License-Identifier: GPL-3.0-or-later
#include "grants/workobjects.h"

#include "base/message.h"
#include "grants/accounttables.h"
#include "grants/grantsource.h"
#include "sql/quote.h"

namespace slicetool {

namespace {

using sql::GrantStatement;
using Kind = sql::GrantStatement::Kind;

QString readingObjects()
{
    return Message::tr("reading the tables and routines of work");
}

QString routineType(Kind kind)
{
    switch (kind) {
    case Kind::Function:
        return QStringLiteral("FUNCTION");
    case Kind::Package:
        return QStringLiteral("PACKAGE");
    case Kind::PackageBody:
        return QStringLiteral("PACKAGE BODY");
    default:
        return QStringLiteral("PROCEDURE");
    }
}

} // namespace

WorkObjects::WorkObjects(Session &session, const QString &schema)
    : m_session(session)
    , m_schema(schema)
{ }

Result<void> WorkObjects::read()
{
    const QString here = sql::stringLiteral(m_schema);
    const auto columns = selectNames(
        m_session,
        QLatin1String("SELECT HEX(TABLE_NAME), HEX(COLUMN_NAME) FROM information_schema.COLUMNS "
                      "WHERE TABLE_SCHEMA = ")
            + here,
        readingObjects());
    if (!columns)
        return columns.error();
    for (const QStringList &row : *columns)
        m_columns[tableKey(row.at(0))].insert(sql::foldedName(row.at(1)));
    const auto routines =
        selectNames(m_session,
                    QLatin1String("SELECT HEX(ROUTINE_TYPE), HEX(ROUTINE_NAME) FROM "
                                  "information_schema.ROUTINES WHERE ROUTINE_SCHEMA = ")
                        + here,
                    readingObjects());
    if (!routines)
        return routines.error();
    for (const QStringList &row : *routines)
        m_routines.insert(row.at(0).toUpper() + QLatin1Char(' ') + sql::foldedName(row.at(1)));
    return {};
}

Result<void> WorkObjects::readDefiners()
{
    struct Source {
        const char *kind; ///< as SQL says it
        const char *names;
        const char *table;
    };
    constexpr Source sources[]{
        {"ROUTINE_TYPE", "HEX(ROUTINE_SCHEMA), HEX(ROUTINE_NAME)",
         "ROUTINES WHERE SECURITY_TYPE = 'DEFINER'"},
        {"'VIEW'", "HEX(TABLE_SCHEMA), HEX(TABLE_NAME)", "VIEWS WHERE SECURITY_TYPE = 'DEFINER'"},
        {"'TRIGGER'", "HEX(TRIGGER_SCHEMA), HEX(TRIGGER_NAME)", "TRIGGERS"},
        {"'EVENT'", "HEX(EVENT_SCHEMA), HEX(EVENT_NAME)", "EVENTS"},
    };
    for (const Source &source : sources) {
        const auto rows =
            selectNames(m_session,
                        QStringLiteral("SELECT HEX(DEFINER), HEX(%1), %2 FROM "
                                       "information_schema.%3 ORDER BY 3, 4")
                            .arg(QLatin1String(source.kind), QLatin1String(source.names),
                                 QLatin1String(source.table)),
                        readingObjects());
        if (!rows)
            return rows.error();
        for (const QStringList &row : *rows) {
            const qsizetype at = row.at(0).lastIndexOf(QLatin1Char('@'));
            const sql::GrantAccount definer =
                at < 0 ? sql::GrantAccount{row.at(0), std::nullopt}
                       : sql::GrantAccount{row.at(0).left(at), row.at(0).mid(at + 1)};
            m_definers[definer] << row.at(1).toLower() + QLatin1Char(' ')
                                       + sql::qualified(row.at(2), row.at(3));
        }
    }
    // The server shows those alone that the account has to do with.
    const auto seen = selectNames(
        m_session,
        QStringLiteral("SELECT HEX(PRIVILEGE_TYPE) FROM information_schema.USER_PRIVILEGES WHERE "
                       "REPLACE(GRANTEE, CHAR(39), '') = CURRENT_USER() AND PRIVILEGE_TYPE IN "
                       "('SELECT', 'SHOW VIEW', 'TRIGGER', 'EVENT')"),
        readingObjects());
    if (!seen)
        return seen.error();
    m_seesAll = seen->size() == 4;
    return {};
}

QString WorkObjects::lackOf(const GrantStatement &grant, const QString &statement) const
{
    if (grant.kind == Kind::Schema)
        return {};
    if (grant.isRoutine()) {
        const QString type = routineType(grant.kind);
        return m_routines.contains(type + QLatin1Char(' ') + sql::foldedName(grant.object))
                   ? QString()
                   : Message::tr("work has no %1 %2, so this is left out: %3")
                         .arg(type.toLower(), sql::identifier(grant.object), statement);
    }
    const auto table = m_columns.find(tableKey(grant.object));
    if (table == m_columns.end())
        return Message::tr("work has no table %1, so this is left out: %2")
            .arg(sql::identifier(grant.object), statement);
    for (const sql::GrantedPrivilege &privilege : grant.privileges) {
        for (const QString &column : privilege.columns) {
            if (!table->second.contains(sql::foldedName(column)))
                return Message::tr("work has no column %1, so this is left out: %2")
                    .arg(sql::qualified(grant.object, column), statement);
        }
    }
    return {};
}

QString WorkObjects::tableKey(const QString &table) const
{
    return m_session.facts().foldsCase ? sql::foldedName(table) : table;
}

} // namespace slicetool
