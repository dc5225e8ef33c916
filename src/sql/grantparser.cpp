// SPDX-License-Identifier: GPL-3.0-or-later
#include "sql/grantparser.h"

#include "base/message.h"
#include "sql/scanner.h"

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

} // namespace

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

} // namespace slicetool::sql
