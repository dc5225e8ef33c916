// SPDX-License-Identifier: GPL-3.0-or-later
#include "sql/statementscope.h"

#include "base/message.h"
#include "sql/functionnames.h"
#include "sql/quote.h"
#include "sql/scopereader.h"

#include <algorithm>

namespace slicetool::sql {

namespace {

/// "CREATE", "LOAD", …: what a body may not begin a statement with.
bool isForbiddenInBodies(const QString &keyword)
{
    static const QStringList words{
        QStringLiteral("ALTER"),    QStringLiteral("ANALYZE"),  QStringLiteral("BACKUP"),
        QStringLiteral("BINLOG"),   QStringLiteral("CACHE"),    QStringLiteral("CHANGE"),
        QStringLiteral("CHECK"),    QStringLiteral("CHECKSUM"), QStringLiteral("CLONE"),
        QStringLiteral("COMMIT"),   QStringLiteral("CREATE"),   QStringLiteral("DEALLOCATE"),
        QStringLiteral("DROP"),     QStringLiteral("EXECUTE"),  QStringLiteral("FLUSH"),
        QStringLiteral("GRANT"),    QStringLiteral("HANDLER"),  QStringLiteral("IMPORT"),
        QStringLiteral("INSTALL"),  QStringLiteral("KILL"),     QStringLiteral("LOAD"),
        QStringLiteral("LOCK"),     QStringLiteral("OPTIMIZE"), QStringLiteral("PREPARE"),
        QStringLiteral("PURGE"),    QStringLiteral("RENAME"),   QStringLiteral("REPAIR"),
        QStringLiteral("RESET"),    QStringLiteral("RESTART"),  QStringLiteral("REVOKE"),
        QStringLiteral("ROLLBACK"), QStringLiteral("SHUTDOWN"), QStringLiteral("START"),
        QStringLiteral("STOP"),     QStringLiteral("TRUNCATE"), QStringLiteral("UNINSTALL"),
        QStringLiteral("UNLOCK"),   QStringLiteral("USE"),      QStringLiteral("XA")};
    return words.contains(keyword);
}

/// What reaches out of a body wherever it stands.
bool isForbiddenWord(const QString &keyword)
{
    static const QStringList words{QStringLiteral("GLOBAL"),       QStringLiteral("PERSIST"),
                                   QStringLiteral("PERSIST_ONLY"), QStringLiteral("OUTFILE"),
                                   QStringLiteral("DUMPFILE"),     QStringLiteral("SQL_MODE"),
                                   QStringLiteral("AUTOCOMMIT"),   QStringLiteral("SQL_LOG_BIN")};
    return words.contains(keyword);
}

bool beginsStatement(const QList<SignificantToken> &tokens, qsizetype at)
{
    static const QStringList before{QStringLiteral("BEGIN"), QStringLiteral("THEN"),
                                    QStringLiteral("ELSE"),  QStringLiteral("DO"),
                                    QStringLiteral("LOOP"),  QStringLiteral("REPEAT"),
                                    QStringLiteral("ATOMIC")};
    if (at == 0)
        return true;
    const SignificantToken &last = tokens.at(at - 1);
    if (last.kind == TokenKind::Semicolon || last.is(':') || before.contains(last.keyword))
        return true;
    // "DECLARE EXIT HANDLER FOR NOT FOUND DROP …"
    for (qsizetype i = at - 1; i >= 0 && tokens.at(i).kind != TokenKind::Semicolon; --i) {
        if (tokens.at(i).keyword == QLatin1String("HANDLER"))
            return true;
    }
    return false;
}

} // namespace

bool ScopeLimits::isOwn(const QString &name) const
{
    return foldsCase ? foldedName(name) == foldedName(schema) : name == schema;
}

bool ScopeLimits::isOther(const QString &name) const
{
    if (isOwn(name))
        return false;
    return std::any_of(otherSchemas.begin(), otherSchemas.end(), [&](const QString &other) {
        return foldsCase ? foldedName(other) == foldedName(name) : other == name;
    });
}

Result<StatementScope> statementScope(const QString &sql, const ScopeLimits &limits)
{
    const auto tokens = significantTokens(sql);
    if (!tokens)
        return tokens.error();
    return ScopeReader(sql, *tokens, limits).read();
}

Result<StatementScope> viewScope(const QString &query, const ScopeLimits &limits)
{
    return statementScope(query, limits);
}

Result<StatementScope> bodyScope(const QString &body, const ScopeLimits &limits)
{
    const auto split = significantTokens(body);
    if (!split)
        return split.error();
    const QList<SignificantToken> &tokens = *split;
    StatementScope scope;
    scope.verb = QStringLiteral("CALL");
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        const SignificantToken &token = tokens.at(i);
        const auto next = [&](qsizetype ahead) { return tokens.value(i + ahead); };
        if (isForbiddenWord(token.keyword)
            || (beginsStatement(tokens, i) && isForbiddenInBodies(token.keyword)
                && next(1).keyword != QLatin1String("TEMPORARY")))
            return refusalAt(body, token.start, token.keyword);
        if (token.keyword == QLatin1String("IMMEDIATE")
            || (token.keyword == QLatin1String("SET")
                && QStringList{QStringLiteral("PASSWORD"), QStringLiteral("ROLE"),
                               QStringLiteral("DEFAULT"), QStringLiteral("STATEMENT"),
                               QStringLiteral("NAMES"), QStringLiteral("CHARACTER"),
                               QStringLiteral("CHARSET"), QStringLiteral("RESOURCE")}
                       .contains(next(1).keyword)))
            return refusalAt(body, token.start, token.keyword + u' ' + next(1).text);
        const bool isVariable = i > 0 && tokens.at(i - 1).is('@');
        if (isVariable
            && QStringList{QStringLiteral("global"), QStringLiteral("persist"),
                           QStringLiteral("persist_only"), QStringLiteral("sql_mode"),
                           QStringLiteral("autocommit"), QStringLiteral("sql_log_bin")}
                   .contains(token.text.toLower()))
            return refusalAt(body, token.start, QStringLiteral("@@%1").arg(token.text));
        if (!token.isName() || isVariable || (i > 0 && tokens.at(i - 1).is('.')))
            continue;
        if (next(1).is('.') && next(2).isName()) {
            if (limits.isOther(token.text))
                return refusalAt(
                    body, token.start,
                    Message::tr("`%1`.`%2`, of another schema").arg(token.text, next(2).text));
            const bool own = !limits.schema.isEmpty() && limits.isOwn(token.text);
            if (next(3).kind == TokenKind::Open && !own)
                return refusalAt(body, token.start,
                                 Message::tr("a routine of schema `%1`").arg(token.text));
            if (next(3).kind == TokenKind::Open)
                addCall(scope, {next(2).text, false});
            else if (own)
                addTable(scope, next(2).text);
            continue;
        }
        const bool called = next(1).kind == TokenKind::Open
                            || (i > 0 && tokens.at(i - 1).keyword == QLatin1String("CALL"));
        if (!called) {
            addTable(scope, token.text);
            continue;
        }
        if (hasEffects(token.text))
            return refusalAt(body, token.start, token.text.toUpper() + QLatin1String("()"));
        // "INSERT INTO t (a)", "CREATE TEMPORARY TABLE t (…)", "WITH t (a) AS": nothing is called.
        static const QStringList beforeTables{
            QStringLiteral("INTO"),    QStringLiteral("INSERT"),   QStringLiteral("IGNORE"),
            QStringLiteral("TABLE"),   QStringLiteral("EXISTS"),   QStringLiteral("AS"),
            QStringLiteral("WITH"),    QStringLiteral("INDEX"),    QStringLiteral("KEY"),
            QStringLiteral("REPLACE"), QStringLiteral("RECURSIVE")};
        const QString lastWord = i > 0 ? tokens.at(i - 1).keyword : QString();
        addTable(scope, token.text);
        if (lastWord == QLatin1String("CALL"))
            addCall(scope, {token.text, false});
        else if (!beforeTables.contains(lastWord))
            addCall(scope, {token.text, (token.kind == TokenKind::Word && isGrammarWord(token.text))
                                            || isBuiltInFunction(token.text)});
    }
    return scope;
}

Result<void> refuseEffects(const QString &sql)
{
    const auto tokens = significantTokens(sql);
    if (!tokens)
        return tokens.error();
    for (qsizetype i = 0; i < tokens->size(); ++i) {
        const SignificantToken &token = tokens->at(i);
        const SignificantToken next = tokens->value(i + 1);
        if (token.isName() && next.kind == TokenKind::Open && hasEffects(token.text))
            return refusalAt(
                sql, token.start,
                Message::tr("%1(), which reaches beyond reading rows").arg(token.text.toUpper()));
        if ((token.keyword == QLatin1String("NEXT") || token.keyword == QLatin1String("PREVIOUS"))
            && (next.keyword == QLatin1String("VALUE")))
            return refusalAt(
                sql, token.start,
                Message::tr("%1 VALUE, which would advance a sequence").arg(token.keyword));
        if (token.keyword == QLatin1String("PROCEDURE"))
            return refusalAt(sql, token.start, QStringLiteral("PROCEDURE"));
    }
    return {};
}

} // namespace slicetool::sql
