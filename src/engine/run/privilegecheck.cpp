// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/run/privilegecheck.h"

#include "base/message.h"
#include "base/utf8.h"
#include "sql/quote.h"

#include <QUuid>

namespace slicetool {

namespace {

QString checkingPrivileges()
{
    return Message::tr("checking the account's privileges");
}

/// Around them SELECT 1: for columns of the result the driver would set aside as much memory as a
/// value may have, 4 GB for a geometry.
const QLatin1String allColumns("SELECT 1 FROM (SELECT * FROM %1) AS slicetool_probe LIMIT 0");

/// A name that no table has.
QString freshName()
{
    return QLatin1String("slicetool_probe_") + QUuid::createUuid().toString(QUuid::Id128);
}

} // namespace

Result<bool> PrivilegeCheck::denied(const QString &statement)
{
    const Result<void> prepared = m_session.prepare(statement, checkingPrivileges());
    if (prepared)
        return false;
    switch (prepared.error().code) {
    case ErrorCode::Privilege:
    case ErrorCode::LoginDenied: // 1044, access denied to a schema
        return true;
    case ErrorCode::Cancelled:
    case ErrorCode::ConnectionLost:
    case ErrorCode::Unreachable:
        return prepared.error();
    default:
        return false; // such as a table that is not there yet: privileges are looked at before
    }
}

QString PrivilegeCheck::grant(const QString &privilege, const QString &table)
{
    if (m_account.isEmpty()) {
        const auto row =
            m_session.selectOne(QStringLiteral("SELECT CURRENT_USER()"), 1, checkingPrivileges());
        const QString account = row ? QString::fromUtf8(row->first()) : QString();
        const qsizetype at = account.lastIndexOf(QLatin1Char('@'));
        m_account = at < 0 ? Message::tr("the account")
                           : sql::stringLiteral(account.left(at)) + QLatin1Char('@')
                                 + sql::stringLiteral(account.mid(at + 1));
    }
    return QStringLiteral("GRANT %1 ON %2 TO %3;")
        .arg(privilege,
             table.isEmpty() ? sql::identifier(m_schema) + QLatin1String(".*")
                             : sql::qualified(m_schema, table),
             m_account);
}

Result<void> PrivilegeCheck::probe(const QString &privilege, const QString &pattern,
                                   const QStringList &tables, QList<Finding> &findings)
{
    QStringList missing;
    for (const QString &table : tables) {
        const Result<bool> isDenied = denied(pattern.arg(sql::qualified(m_schema, table)));
        if (!isDenied)
            return isDenied.error();
        if (*isDenied)
            missing << table;
    }
    const QString place = m_session.endpoint().label;
    const QString text = Message::tr("the account may not %1").arg(privilege);
    // What goes for all tables is one problem, not as many as there are tables.
    if (missing.size() > 1 && missing.size() == tables.size()) {
        findings << Finding{Finding::Severity::Problem,
                            place,
                            {},
                            Message::tr("the account may not %1 in any of the %2 tables")
                                .arg(privilege, QString::number(missing.size())),
                            grant(privilege, {}),
                            ErrorCode::Privilege};
        return {};
    }
    for (const QString &table : std::as_const(missing)) {
        const Result<QString> columns =
            privilege == QLatin1String("SELECT") ? onlyColumns(table) : QString();
        if (!columns)
            return columns.error();
        findings << Finding{Finding::Severity::Problem,
                            place,
                            table,
                            columns->isEmpty() ? text : *columns,
                            grant(privilege, table),
                            ErrorCode::Privilege};
    }
    return {};
}

/// Of an account that has the privilege for some columns only: which, and which it sees besides. The
/// server hides the others from it. Empty where it may read none.
Result<QString> PrivilegeCheck::onlyColumns(const QString &table)
{
    const auto rows = m_session.select(
        QStringLiteral(
            "SELECT HEX(COLUMN_NAME), FIND_IN_SET('select', PRIVILEGES) FROM "
            "information_schema.COLUMNS WHERE BINARY TABLE_SCHEMA = BINARY %1 AND BINARY "
            "TABLE_NAME = BINARY %2 ORDER BY ORDINAL_POSITION")
            .arg(sql::stringLiteral(m_schema), sql::stringLiteral(table)),
        checkingPrivileges());
    if (!rows)
        return rows.error();
    QStringList readable;
    QStringList others;
    for (const ResultRow &row : *rows)
        (row.at(1) == "0" ? others : readable) << sql::identifier(textOfHex(row.at(0)));
    if (readable.isEmpty())
        return QString();
    const QString rest = others.isEmpty()
                             ? Message::tr("the server hides the others from it")
                             : Message::tr("not %1").arg(others.join(QLatin1String(", ")));
    return Message::tr("the account may SELECT only some columns (%1), %2; tables are read whole")
        .arg(readable.join(QLatin1String(", ")), rest);
}

Result<QList<Finding>> PrivilegeCheck::ofSource(const QStringList &tables)
{
    QList<Finding> findings;
    // All columns: an account may be granted some of them only.
    SLICETOOL_TRY(probe(QStringLiteral("SELECT"), allColumns, tables, findings));
    return findings;
}

Result<QList<Finding>> PrivilegeCheck::ofTarget(const QStringList &tables, bool creates)
{
    QList<Finding> findings;
    const struct {
        QLatin1String privilege;
        QLatin1String statement;
    } probes[] = {{QLatin1String("SELECT"), allColumns},
                  {QLatin1String("INSERT"), QLatin1String("INSERT INTO %1 VALUES ()")},
                  {QLatin1String("DELETE"), QLatin1String("DELETE FROM %1")}};
    for (const auto &each : probes) {
        SLICETOOL_TRY(probe(each.privilege, each.statement, tables, findings));
    }
    if (!creates)
        return findings;
    const Result<bool> isDenied = denied(
        QStringLiteral("CREATE TABLE %1 (id INT)").arg(sql::qualified(m_schema, freshName())));
    if (!isDenied)
        return isDenied.error();
    if (*isDenied)
        findings << Finding{Finding::Severity::Problem,
                            m_session.endpoint().label,
                            {},
                            Message::tr("the account may not CREATE in schema `%1`").arg(m_schema),
                            grant(QStringLiteral("CREATE"), {}),
                            ErrorCode::Privilege};
    return findings;
}

Result<bool> PrivilegeCheck::mayRecreate()
{
    // Servers do not look at the privileges for a RENAME or DROP when they prepare it. This one
    // fails in any case, since there is no such table, but first for what the account may not do.
    const auto done = m_session.execute(
        QStringLiteral("RENAME TABLE %1 TO %2")
            .arg(sql::qualified(m_schema, freshName()), sql::qualified(m_schema, freshName())),
        checkingPrivileges());
    if (done)
        return true;
    if (done.error().isCancelled() || done.error().code == ErrorCode::ConnectionLost)
        return done.error();
    return done.error().code != ErrorCode::Privilege && done.error().code != ErrorCode::LoginDenied;
}

} // namespace slicetool
