// SPDX-License-Identifier: GPL-3.0-or-later
#include "sql/grantstatement.h"

#include "base/message.h"
#include "sql/quote.h"

#include <QMap>

#include <algorithm>

namespace slicetool::sql {

namespace {

using Kind = GrantStatement::Kind;

/// wild_case_compare() of the servers: % any text, _ one character, a backslash takes the next
/// one as it is.
bool matchesPattern(const QList<uint> &pattern, qsizetype p, const QList<uint> &name, qsizetype n,
                    bool literal)
{
    for (; p < pattern.size(); ++p) {
        uint c = pattern.at(p);
        if (c == '%' && !literal) {
            for (qsizetype rest = n; rest <= name.size(); ++rest) {
                if (matchesPattern(pattern, p + 1, name, rest, literal))
                    return true;
            }
            return false;
        }
        if (n >= name.size())
            return false;
        if (c == '_' && !literal) {
            ++n;
            continue;
        }
        if (c == '\\' && !literal && p + 1 < pattern.size())
            c = pattern.at(++p);
        if (name.at(n++) != c)
            return false;
    }
    return n == name.size();
}

/// What ALL PRIVILEGES are on a schema, and of those what there is for a table or a routine.
QStringList allPrivileges(GrantStatement::Kind kind, const Dialect &dialect)
{
    QStringList routines{QStringLiteral("EXECUTE"), QStringLiteral("ALTER ROUTINE")};
    if (dialect.isMariaDb(110300))
        routines << QStringLiteral("SHOW CREATE ROUTINE");
    QStringList tables{
        QStringLiteral("SELECT"),      QStringLiteral("INSERT"),    QStringLiteral("UPDATE"),
        QStringLiteral("DELETE"),      QStringLiteral("CREATE"),    QStringLiteral("DROP"),
        QStringLiteral("REFERENCES"),  QStringLiteral("INDEX"),     QStringLiteral("ALTER"),
        QStringLiteral("CREATE VIEW"), QStringLiteral("SHOW VIEW"), QStringLiteral("TRIGGER")};
    if (dialect.isMariaDb(100304))
        tables << QStringLiteral("DELETE HISTORY");
    if (kind == GrantStatement::Kind::Table)
        return tables;
    if (kind == GrantStatement::Kind::Schema)
        return tables + routines
               + QStringList{QStringLiteral("LOCK TABLES"),
                             QStringLiteral("CREATE TEMPORARY TABLES"),
                             QStringLiteral("CREATE ROUTINE"), QStringLiteral("EVENT")};
    return routines;
}

bool knowsPrivilege(const Dialect &dialect, const QString &name)
{
    static const QStringList common{
        QStringLiteral("ALL PRIVILEGES"), QStringLiteral("ALL"),
        QStringLiteral("USAGE"),          QStringLiteral("SELECT"),
        QStringLiteral("INSERT"),         QStringLiteral("UPDATE"),
        QStringLiteral("DELETE"),         QStringLiteral("CREATE"),
        QStringLiteral("DROP"),           QStringLiteral("REFERENCES"),
        QStringLiteral("INDEX"),          QStringLiteral("ALTER"),
        QStringLiteral("LOCK TABLES"),    QStringLiteral("CREATE TEMPORARY TABLES"),
        QStringLiteral("CREATE VIEW"),    QStringLiteral("SHOW VIEW"),
        QStringLiteral("CREATE ROUTINE"), QStringLiteral("ALTER ROUTINE"),
        QStringLiteral("EXECUTE"),        QStringLiteral("EVENT"),
        QStringLiteral("TRIGGER"),        QStringLiteral("GRANT OPTION"),
    };
    static const QMap<QString, int> mariaDb{{QStringLiteral("DELETE HISTORY"), 100304},
                                            {QStringLiteral("SHOW CREATE ROUTINE"), 110300}};
    return common.contains(name)
           || (mariaDb.contains(name) && dialect.isMariaDb(mariaDb.value(name)));
}

QString objectText(const GrantStatement &grant)
{
    switch (grant.kind) {
    case Kind::Schema:
        return identifier(grant.schema) + QLatin1String(".*");
    case Kind::Function:
        return QLatin1String("FUNCTION ") + qualified(grant.schema, grant.object);
    case Kind::Procedure:
        return QLatin1String("PROCEDURE ") + qualified(grant.schema, grant.object);
    case Kind::Package:
        return QLatin1String("PACKAGE ") + qualified(grant.schema, grant.object);
    case Kind::PackageBody:
        return QLatin1String("PACKAGE BODY ") + qualified(grant.schema, grant.object);
    default:
        return qualified(grant.schema, grant.object);
    }
}

QString accountList(const QList<GrantAccount> &accounts, const Dialect &dialect)
{
    QStringList texts;
    for (const GrantAccount &account : accounts)
        texts << grantAccount(account, dialect);
    return texts.join(QLatin1String(", "));
}

bool knowsRoles(const Dialect &dialect)
{
    return dialect.isMariaDb(100005) || dialect.isMySql(80000);
}

RenderedGrant renderRole(const GrantStatement &grant, const Dialect &dialect)
{
    if (!knowsRoles(dialect))
        return {{}, {QStringLiteral("roles")}};
    return {QLatin1String("GRANT ") + accountList(grant.roles, dialect) + QLatin1String(" TO ")
                + grantAccount(grant.grantee, dialect)
                + (grant.grantOption ? QLatin1String(" WITH ADMIN OPTION") : QLatin1String()),
            {}};
}

RenderedGrant renderDefaultRole(const GrantStatement &grant, const Dialect &dialect)
{
    if (!knowsRoles(dialect))
        return {{}, {QStringLiteral("roles")}};
    RenderedGrant rendered;
    QList<GrantAccount> roles = grant.roles;
    while (dialect.isMariaDb() && roles.size() > 1)
        rendered.leftOut.prepend(
            Message::tr("default role %1").arg(grantAccount(roles.takeLast(), dialect)));
    rendered.statement = QLatin1String("SET DEFAULT ROLE ") + accountList(roles, dialect)
                         + (dialect.isMariaDb() ? QLatin1String(" FOR ") : QLatin1String(" TO "))
                         + grantAccount(grant.grantee, dialect);
    return rendered;
}

} // namespace

bool GrantAccount::isPublic() const
{
    return !host && user.compare(QLatin1String("PUBLIC"), Qt::CaseInsensitive) == 0;
}

bool GrantStatement::isRoutine() const
{
    return kind == Kind::Function || kind == Kind::Procedure || kind == Kind::Package
           || kind == Kind::PackageBody;
}

bool GrantStatement::grantsNothing() const
{
    return kind != Kind::Role && kind != Kind::DefaultRole && kind != Kind::Proxy && !grantOption
           && std::all_of(privileges.cbegin(), privileges.cend(), [](const GrantedPrivilege &each) {
                  return each.name == QLatin1String("USAGE");
              });
}

bool concernsSchema(const GrantStatement &grant, const QString &schema,
                    const GrantMatching &matching)
{
    const auto folded = [&](const QString &name) {
        return matching.foldsCase ? foldedName(name) : name;
    };
    switch (grant.kind) {
    case Kind::Schema:
        return matchesPattern(folded(grant.schema).toUcs4(), 0, folded(schema).toUcs4(), 0,
                              matching.literalSchemas);
    case Kind::Table:
    case Kind::Function:
    case Kind::Procedure:
    case Kind::Package:
    case Kind::PackageBody:
        return folded(grant.schema) == folded(schema);
    default:
        return false;
    }
}

bool hasWildcards(const QString &pattern)
{
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const QChar c = pattern.at(i);
        if (c == QLatin1Char('\\'))
            ++i;
        else if (c == QLatin1Char('_') || c == QLatin1Char('%'))
            return true;
    }
    return false;
}

QString schemaPattern(const QString &schema)
{
    QString pattern;
    for (const QChar c : schema) {
        if (c == QLatin1Char('\\') || c == QLatin1Char('_') || c == QLatin1Char('%'))
            pattern += QLatin1Char('\\');
        pattern += c;
    }
    return pattern;
}

GrantStatement forSchema(GrantStatement grant, const QString &schema, const GrantMatching &matching)
{
    const bool isPattern = grant.kind == Kind::Schema && !matching.literalSchemas;
    grant.schema = isPattern ? schemaPattern(schema) : schema;
    return grant;
}

bool isSchemaPrivilege(const QString &name)
{
    static const QStringList all =
        allPrivileges(Kind::Schema, {Dialect::Family::MariaDb, 0})
        + QStringList{QStringLiteral("ALL"), QStringLiteral("ALL PRIVILEGES")};
    return all.contains(name);
}

GrantStatement withoutAll(GrantStatement grant, const Dialect &dialect)
{
    if (grant.kind != Kind::Schema && grant.kind != Kind::Table && !grant.isRoutine())
        return grant;
    QList<GrantedPrivilege> privileges;
    for (const GrantedPrivilege &privilege : std::as_const(grant.privileges)) {
        if (privilege.name != QLatin1String("ALL PRIVILEGES")
            && privilege.name != QLatin1String("ALL")) {
            privileges << privilege;
            continue;
        }
        for (const QString &name : allPrivileges(grant.kind, dialect))
            privileges << GrantedPrivilege{name};
    }
    grant.privileges = privileges;
    return grant;
}

QString grantAccount(const GrantAccount &account, const Dialect &dialect)
{
    if (dialect.isMariaDb() && account.isPublic())
        return QStringLiteral("PUBLIC");
    if (dialect.isMariaDb() && !account.host)
        return identifier(account.user);
    return identifier(account.user) + QLatin1Char('@')
           + identifier(account.host.value_or(QStringLiteral("%")));
}

RenderedGrant renderGrant(const GrantStatement &grant, const Dialect &dialect)
{
    if (grant.revokes || grant.kind == Kind::Global || grant.kind == Kind::Proxy
        || grant.grantsNothing())
        return {};
    if (grant.grantee.isPublic() && !dialect.isMariaDb(101100))
        return {{}, {QStringLiteral("PUBLIC")}};
    if (grant.kind == Kind::Role)
        return renderRole(grant, dialect);
    if (grant.kind == Kind::DefaultRole)
        return renderDefaultRole(grant, dialect);
    if ((grant.kind == Kind::Package || grant.kind == Kind::PackageBody)
        && !dialect.isMariaDb(100305))
        return {{}, {QStringLiteral("packages")}};

    RenderedGrant rendered;
    QStringList privileges;
    bool anything = grant.grantOption;
    for (const GrantedPrivilege &privilege : grant.privileges) {
        if (!knowsPrivilege(dialect, privilege.name)) {
            rendered.leftOut << privilege.name;
            continue;
        }
        privileges << (privilege.columns.isEmpty()
                           ? privilege.name
                           : privilege.name + QLatin1String(" (")
                                 + identifierList(privilege.columns) + QLatin1Char(')'));
        anything = anything || privilege.name != QLatin1String("USAGE");
    }
    if (!anything)
        return rendered;
    if (privileges.isEmpty())
        privileges << QStringLiteral("USAGE");
    rendered.statement =
        QLatin1String("GRANT ") + privileges.join(QLatin1String(", ")) + QLatin1String(" ON ")
        + objectText(grant) + QLatin1String(" TO ") + grantAccount(grant.grantee, dialect)
        + (grant.grantOption ? QLatin1String(" WITH GRANT OPTION") : QLatin1String());
    return rendered;
}

} // namespace slicetool::sql
