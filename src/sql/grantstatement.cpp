// SPDX-License-Identifier: GPL-3.0-or-later
#include "sql/grantstatement.h"

#include "base/message.h"
#include "sql/quote.h"
#include "sql/scanner.h"

#include <QMap>

#include <algorithm>
#include <limits>

namespace slicetool::sql {

namespace {

using Kind = GrantStatement::Kind;

bool isQuote(QChar c)
{
    return c == QLatin1Char('`') || c == QLatin1Char('"') || c == QLatin1Char('\'');
}

/// Goes through a line from front to back. Not sql::Scanner: here "…" is a name, a backslash
/// escapes nothing, and MySQL 5.7 writes columns bare, whatever they are called.
class LineReader
{
public:
    explicit LineReader(const QString &text) : m_text(text) { }

    bool atEnd()
    {
        skipBlanks();
        return m_at >= m_text.size();
    }

    QChar peek()
    {
        skipBlanks();
        return m_at < m_text.size() ? m_text.at(m_at) : QChar();
    }

    bool take(char c)
    {
        if (peek() != QLatin1Char(c))
            return false;
        ++m_at;
        return true;
    }

    /// The bare word that is next; empty where there is none.
    QString word()
    {
        skipBlanks();
        const qsizetype start = m_at;
        while (m_at < m_text.size() && isNamePart(m_text.at(m_at)))
            ++m_at;
        return m_text.mid(start, m_at - start);
    }

    bool takeWord(const char *expected)
    {
        const qsizetype before = m_at;
        if (word().compare(QLatin1String(expected), Qt::CaseInsensitive) == 0)
            return true;
        m_at = before;
        return false;
    }

    /// A name in any quotes, doubled where they are part of it, or bare.
    std::optional<QString> name()
    {
        const QChar quote = peek();
        if (!isQuote(quote)) {
            const QString bare = word();
            return bare.isEmpty() ? std::nullopt : std::optional(bare);
        }
        QString text;
        for (++m_at; m_at < m_text.size(); ++m_at) {
            if (m_text.at(m_at) == quote && !isPartOfAccount(quote)) {
                ++m_at;
                if (m_at >= m_text.size() || m_text.at(m_at) != quote)
                    return text;
            }
            text += m_text.at(m_at);
        }
        return std::nullopt;
    }

    /// A column within parentheses: where it is bare it ends at a comma or at their end.
    std::optional<QString> column()
    {
        if (isQuote(peek()))
            return name();
        const qsizetype start = m_at;
        while (m_at < m_text.size() && m_text.at(m_at) != QLatin1Char(',')
               && m_text.at(m_at) != QLatin1Char(')'))
            ++m_at;
        const QString bare = m_text.mid(start, m_at - start).trimmed();
        return bare.isEmpty() ? std::nullopt : std::optional(bare);
    }

    std::optional<GrantAccount> account()
    {
        const auto user = name();
        if (!user)
            return std::nullopt;
        return accountOf(*user);
    }

    /// The account whose user was read already.
    std::optional<GrantAccount> accountOf(const QString &user)
    {
        if (!take('@'))
            return GrantAccount{user, std::nullopt};
        const auto host = name();
        if (!host)
            return std::nullopt;
        return GrantAccount{user, host};
    }

    std::optional<QList<GrantAccount>> accounts()
    {
        QList<GrantAccount> all;
        do {
            const auto one = account();
            if (!one)
                return std::nullopt;
            all << *one;
        } while (take(','));
        return all;
    }

    /// The bare words up to the end; what is quoted is passed over.
    std::optional<QStringList> remainingWords()
    {
        QStringList words;
        while (!atEnd()) {
            if (isQuote(peek())) {
                if (!name())
                    return std::nullopt;
                continue;
            }
            const QString next = word().toUpper();
            if (next.isEmpty())
                ++m_at;
            else
                words << next;
        }
        return words;
    }

private:
    void skipBlanks()
    {
        while (m_at < m_text.size() && isBlank(m_text.at(m_at)))
            ++m_at;
    }

    /// MySQL 5.7 writes 'o'neill'@'%', with nothing doubled.
    bool isPartOfAccount(QChar quote) const
    {
        return quote == QLatin1Char('\'') && m_at + 1 < m_text.size()
               && isNamePart(m_text.at(m_at + 1));
    }

    const QString m_text;
    qsizetype m_at = 0;
};

/// One line; every step says whether it could be read.
class GrantParser
{
public:
    explicit GrantParser(const QString &line) : m_reader(line) { }

    std::optional<GrantStatement> parse()
    {
        bool read = false;
        if (m_reader.takeWord("SET"))
            read = readDefaultRole();
        else if (m_reader.takeWord("REVOKE"))
            read = readGrant("FROM");
        else if (m_reader.takeWord("GRANT"))
            read = m_reader.takeWord("PROXY") ? readProxy() : readGrant("TO");
        if (!read)
            return std::nullopt;
        return m_grant;
    }

private:
    bool readDefaultRole()
    {
        m_grant.kind = Kind::DefaultRole;
        if (!m_reader.takeWord("DEFAULT") || !m_reader.takeWord("ROLE"))
            return false;
        const auto roles = m_reader.accounts();
        if (!roles)
            return false;
        m_grant.roles = *roles;
        return (m_reader.takeWord("FOR") || m_reader.takeWord("TO")) && readGrantee();
    }

    bool readProxy()
    {
        m_grant.kind = Kind::Proxy;
        return m_reader.takeWord("ON") && m_reader.account() && m_reader.takeWord("TO")
               && readGrantee();
    }

    bool readGrant(const char *preposition)
    {
        m_grant.revokes = qstrcmp(preposition, "FROM") == 0;
        do {
            if (!readItem())
                return false;
        } while (m_reader.take(','));
        if (m_reader.takeWord("ON")) {
            if (!m_grant.roles.isEmpty() || !readObject())
                return false;
        } else {
            // Roles without quotes look like privileges until here.
            for (const GrantedPrivilege &bare : std::as_const(m_grant.privileges))
                m_grant.roles << GrantAccount{bare.name, std::nullopt};
            m_grant.privileges.clear();
            m_grant.kind = Kind::Role;
        }
        const bool granted = m_reader.takeWord(preposition) && readGrantee();
        if (m_grant.kind != Kind::Role) {
            for (GrantedPrivilege &privilege : m_grant.privileges)
                privilege.name = privilege.name.toUpper();
        }
        return granted;
    }

    /// A privilege, with its columns, or a role.
    bool readItem()
    {
        if (isQuote(m_reader.peek())) {
            const auto role = m_reader.account();
            if (role)
                m_grant.roles << *role;
            return bool(role);
        }
        QStringList words;
        for (;;) {
            LineReader ahead = m_reader;
            const QString next = ahead.word();
            const QString upper = next.toUpper();
            if (next.isEmpty()
                || (!words.isEmpty()
                    && (upper == QLatin1String("ON") || upper == QLatin1String("TO")
                        || upper == QLatin1String("FROM"))))
                break;
            words << next;
            (void)m_reader.word();
        }
        if (words.isEmpty())
            return false;
        if (m_reader.peek() == QLatin1Char('@')) {
            const auto role = m_reader.accountOf(words.join(QLatin1Char(' ')));
            if (role)
                m_grant.roles << *role;
            return bool(role);
        }
        GrantedPrivilege privilege{words.join(QLatin1Char(' '))};
        if (m_reader.take('(')) {
            do {
                const auto column = m_reader.column();
                if (!column)
                    return false;
                privilege.columns << *column;
            } while (m_reader.take(','));
            if (!m_reader.take(')'))
                return false;
        }
        m_grant.privileges << privilege;
        return true;
    }

    bool readObject()
    {
        if (m_reader.take('*')) {
            m_grant.kind = Kind::Global;
            return m_reader.take('.') && m_reader.take('*');
        }
        m_grant.kind = readObjectKind();
        const auto schema = m_reader.name();
        if (!schema || !m_reader.take('.'))
            return false;
        m_grant.schema = *schema;
        if (m_reader.take('*')) {
            m_grant.kind = Kind::Schema;
            return true;
        }
        const auto object = m_reader.name();
        m_grant.object = object.value_or(QString());
        return bool(object);
    }

    Kind readObjectKind()
    {
        // A schema without quotes may have one of these names.
        const auto takeKind = [&](const char *keyword) {
            LineReader ahead = m_reader;
            if (!ahead.takeWord(keyword) || ahead.peek() == QLatin1Char('.'))
                return false;
            return m_reader.takeWord(keyword);
        };
        if (takeKind("FUNCTION"))
            return Kind::Function;
        if (takeKind("PROCEDURE"))
            return Kind::Procedure;
        if (takeKind("PACKAGE"))
            return takeKind("BODY") ? Kind::PackageBody : Kind::Package;
        (void)takeKind("TABLE");
        return Kind::Table;
    }

    /// The grantee, and what stands behind it.
    bool readGrantee()
    {
        const auto grantee = m_reader.account();
        if (!grantee)
            return false;
        m_grant.grantee = *grantee;
        const auto words = m_reader.remainingWords();
        if (!words)
            return false;
        for (qsizetype i = 0; i < words->size(); ++i) {
            const QString &word = words->at(i);
            if (words->value(i + 1) == QLatin1String("OPTION")
                && (word == QLatin1String("GRANT") || word == QLatin1String("ADMIN")))
                m_grant.grantOption = true;
            else if (word == QLatin1String("IDENTIFIED") || word == QLatin1String("REQUIRE")
                     || word.startsWith(QLatin1String("MAX_")))
                m_grant.accountParts << word;
        }
        return true;
    }

    LineReader m_reader;
    GrantStatement m_grant;
};

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

Result<GrantStatement> parseGrant(const QString &line)
{
    auto grant = GrantParser(line).parse();
    if (!grant) {
        return Error{ErrorCode::Query, Message::tr("reading the output of SHOW GRANTS"),
                     Message::tr("a line of it could not be understood")};
    }
    for (GrantedPrivilege &privilege : grant->privileges) {
        if (privilege.name == QLatin1String("DELETE VERSIONING ROWS")) // MariaDB until 10.4.4
            privilege.name = QStringLiteral("DELETE HISTORY");
    }
    return *grant;
}

std::optional<GrantAccount> parseGrantAccount(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return std::nullopt;
    if (isQuote(trimmed.front())) {
        LineReader reader(trimmed);
        const auto user = reader.name();
        if (!user || reader.atEnd())
            return user ? std::optional(GrantAccount{*user, std::nullopt}) : std::nullopt;
        if (!reader.take('@') || reader.atEnd())
            return std::nullopt;
        if (!isQuote(reader.peek())) // 10.% is no word
            return GrantAccount{*user, trimmed.mid(trimmed.lastIndexOf(QLatin1Char('@')) + 1)};
        const auto host = reader.name();
        if (!host || !reader.atEnd())
            return std::nullopt;
        return GrantAccount{*user, host};
    }
    const qsizetype at = trimmed.lastIndexOf(QLatin1Char('@'));
    if (at < 0)
        return GrantAccount{trimmed, std::nullopt};
    QString host = trimmed.mid(at + 1);
    if (!host.isEmpty() && isQuote(host.front())) {
        LineReader reader(host);
        const auto quoted = reader.name();
        if (!quoted || !reader.atEnd())
            return std::nullopt;
        host = *quoted;
    }
    if (host.isEmpty())
        return std::nullopt;
    return GrantAccount{trimmed.left(at), host};
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
