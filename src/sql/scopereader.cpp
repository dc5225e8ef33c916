// SPDX-License-Identifier: GPL-3.0-or-later
#include "sql/scopereader.h"

#include "base/message.h"
#include "sql/functionnames.h"

#include <algorithm>

namespace slicetool::sql {

namespace {

bool isOneOf(const QString &word, std::initializer_list<const char *> words)
{
    return std::any_of(words.begin(), words.end(),
                       [&](const char *each) { return word == QLatin1String(each); });
}

/// Session variables that a statement afterwards may set: they change neither how text is read, nor what
/// is committed or logged, nor another session.
bool isHarmlessVariable(const QString &name)
{
    return isOneOf(name.toLower(), {"foreign_key_checks",
                                    "unique_checks",
                                    "check_constraint_checks",
                                    "sql_safe_updates",
                                    "sql_notes",
                                    "sql_warnings",
                                    "sql_big_selects",
                                    "sql_select_limit",
                                    "time_zone",
                                    "timestamp",
                                    "lc_time_names",
                                    "group_concat_max_len",
                                    "auto_increment_increment",
                                    "auto_increment_offset",
                                    "insert_id",
                                    "last_insert_id",
                                    "max_statement_time",
                                    "max_execution_time",
                                    "innodb_lock_wait_timeout",
                                    "lock_wait_timeout",
                                    "cte_max_recursion_depth",
                                    "max_recursive_iterations",
                                    "div_precision_increment",
                                    "rand_seed1",
                                    "rand_seed2",
                                    "optimizer_switch",
                                    "max_sp_recursion_depth",
                                    "tmp_table_size",
                                    "max_heap_table_size",
                                    "sort_buffer_size",
                                    "join_buffer_size",
                                    "default_week_format",
                                    "updatable_views_with_limit"});
}

/// Words that end a list of tables, so that a comma behind them means something else.
bool endsTables(const QString &keyword)
{
    return isOneOf(keyword, {"WHERE", "GROUP", "HAVING", "ORDER", "LIMIT", "SET", "UNION", "EXCEPT",
                             "INTERSECT", "VALUES", "SELECT"});
}

} // namespace

void addTable(StatementScope &scope, const QString &table)
{
    if (!scope.tables.contains(table))
        scope.tables << table;
}

void addCall(StatementScope &scope, const RoutineCall &call)
{
    if (!scope.calls.contains(call))
        scope.calls << call;
}

const SignificantToken &ScopeReader::at(qsizetype i) const
{
    static const SignificantToken none{TokenKind::Blank, {}, {}, 0, false};
    return i >= 0 && i < m_tokens.size() ? m_tokens.at(i) : none;
}

Error ScopeReader::refused(const QString &problem) const
{
    return refusalAt(m_sql, m_at < m_tokens.size() ? m_tokens.at(m_at).start : m_sql.size(),
                     problem);
}

Result<StatementScope> ScopeReader::read()
{
    if (m_tokens.isEmpty())
        return refused(Message::tr("nothing but blanks and comments"));
    SLICETOOL_TRY(beginStatement());
    while (m_at < m_tokens.size()) {
        SLICETOOL_TRY(readToken());
    }
    return m_scope;
}

Result<void> ScopeReader::beginStatement()
{
    qsizetype first = 0;
    while (at(first).kind == TokenKind::Open)
        ++first;
    QString verb = at(first).keyword;
    // In "WITH a AS (…), b (x) AS (…) DELETE …" the verb stands outside of all brackets.
    if (verb == QLatin1String("WITH")) {
        int depth = 0;
        for (qsizetype i = first; i < m_tokens.size(); ++i) {
            depth += at(i).kind == TokenKind::Open ? 1 : at(i).kind == TokenKind::Close ? -1 : 0;
            if (depth == 0 && at(i - 1).kind == TokenKind::Close
                && isOneOf(at(i).keyword, {"SELECT", "UPDATE", "DELETE", "INSERT", "REPLACE"})) {
                verb = at(i).keyword;
                break;
            }
        }
        if (verb == QLatin1String("WITH"))
            verb = QStringLiteral("SELECT");
    }
    if (!isOneOf(verb, {"UPDATE", "DELETE", "INSERT", "REPLACE", "SELECT", "CALL", "DO", "SET"}))
        return refused(
            Message::tr("%1: after statements are UPDATE, DELETE, INSERT, REPLACE, CALL, DO, "
                        "SET or SELECT; others end the transaction, or do more than change rows")
                .arg(verb.isEmpty() ? Message::tr("no statement") : verb));
    m_scope.verb = verb;
    if (verb == QLatin1String("SET"))
        return readSettings();
    if (verb == QLatin1String("CALL")) {
        m_at = 1;
        const bool qualified = at(2).is('.');
        const QString schema = qualified ? at(1).text : QString();
        const SignificantToken &name = qualified ? at(3) : at(1);
        if (!at(1).isName() || !name.isName() || at(qualified ? 4 : 2).is('.'))
            return refused(Message::tr("CALL without the name of a procedure"));
        if (qualified && !m_limits.schema.isEmpty() && !m_limits.isOwn(schema))
            return refused(Message::tr("procedure `%1`.`%2`, which is outside of `%3`")
                               .arg(schema, name.text, m_limits.schema));
        addCall(m_scope, {name.text, false});
        m_at = qualified ? 4 : 2;
    }
    return {};
}

/// Every setting of a SET has to be a user variable or a harmless one of the session. The values are read
/// as any expression.
Result<void> ScopeReader::readSettings()
{
    int depth = 0;
    bool due = true; // a name
    for (m_at = 1; m_at < m_tokens.size(); ++m_at) {
        const SignificantToken &token = at(m_at);
        depth += token.kind == TokenKind::Open ? 1 : token.kind == TokenKind::Close ? -1 : 0;
        if (depth == 0 && token.is(',')) {
            due = true;
            continue;
        }
        if (!due)
            continue;
        due = false;
        if (token.is('@') && !at(m_at + 1).is('@')) {
            ++m_at;
            continue; // a variable of the user's
        }
        qsizetype name = m_at;
        if (token.is('@'))
            name += 2;
        const QString word = at(name).text.toUpper();
        if (word == QLatin1String("SESSION") || word == QLatin1String("LOCAL"))
            name += at(name + 1).is('.') ? 2 : 1;
        const bool assigned = at(name + 1).is('=') || at(name + 1).text == QLatin1String(":=");
        if (!assigned || !isHarmlessVariable(at(name).text))
            return refused(Message::tr("SET %1: after statements may set user variables, and of "
                                       "the session's no more than a few harmless ones")
                               .arg(at(name).text));
        m_at = name;
    }
    m_at = 1;
    return {};
}

Result<void> ScopeReader::readToken()
{
    const SignificantToken &token = at(m_at);
    Level &level = m_levels.last();
    switch (token.kind) {
    case TokenKind::Open: {
        Level inner;
        inner.wantsTable = inner.isTableList = level.wantsTable;
        level.wantsTable = false;
        m_levels << inner;
        ++m_at;
        return {};
    }
    case TokenKind::Close:
        if (m_levels.size() > 1)
            m_levels.removeLast();
        ++m_at;
        return {};
    case TokenKind::Word:
    case TokenKind::QuotedName:
        if (!token.keyword.isEmpty()) {
            const qsizetype before = m_at;
            if (Result<void> done = readKeyword(token.keyword); !done || m_at != before)
                return done;
        }
        return m_levels.last().wantsTable ? readTable() : readName();
    default:
        break;
    }
    if (token.is('{') || token.is('}'))
        return refused(Message::tr("a brace, whose meaning is unclear"));
    if (token.is(',') && level.isTableList) {
        level.wantsTable = true;
    } else if (level.wantsTable) {
        return refused(Message::tr("'%1' where a table is expected").arg(token.text.left(20)));
    }
    ++m_at;
    return {};
}

/// Moves on only where the word is no name.
Result<void> ScopeReader::readKeyword(const QString &keyword)
{
    Level &level = m_levels.last();
    const QString before = at(m_at - 1).keyword;
    const bool isVerb = m_levels.size() == 1 && keyword == m_scope.verb
                        && (m_at == 0 || (level.inCtes && at(m_at - 1).kind == TokenKind::Close));
    const auto done = [&] {
        ++m_at;
        return Result<void>();
    };
    if (isOneOf(keyword, {"OUTFILE", "DUMPFILE", "PROCEDURE", "LOAD"}))
        return refused(keyword);
    if (keyword == QLatin1String("INTO"))
        return readInto();
    if (keyword == QLatin1String("WITH")
        && !isOneOf(at(m_at + 1).keyword, {"ROLLUP", "TIES", "PARSER"})) {
        level.inCtes = true;
        return done();
    }
    if (isVerb && keyword == QLatin1String("UPDATE")) {
        level = {true, true, true, false, false};
        return done();
    }
    if (isVerb && keyword == QLatin1String("DELETE")) {
        level = {true, true, true, false, true};
        return done();
    }
    if (isVerb && isOneOf(keyword, {"INSERT", "REPLACE"})) {
        level = {false, true, false, false, false};
        return done();
    }
    if (keyword == QLatin1String("SELECT")) {
        level = {true, false, false, false, false};
        return done();
    }
    // TABLE is reserved everywhere; it is a query of its own in MySQL.
    if (keyword == QLatin1String("TABLE")) {
        level = {true, true, false, false, false};
        return done();
    }
    if (keyword == QLatin1String("FROM") && (level.isQuery || level.wantsTable)) {
        // "DELETE FROM a USING …" has its targets still before it, "DELETE a FROM …" behind it.
        level.targets =
            level.targets
            && isOneOf(before, {"DELETE", "QUICK", "IGNORE", "LOW_PRIORITY", "HISTORY"});
        level.isQuery = level.wantsTable = level.isTableList = true;
        return done();
    }
    if (keyword == QLatin1String("USING") && level.targets) {
        level.targets = false;
        level.wantsTable = level.isTableList = true;
        return done();
    }
    if (keyword == QLatin1String("JOIN")
        || (keyword == QLatin1String("STRAIGHT_JOIN") && level.isTableList)) {
        level.targets = false;
        // "USE INDEX FOR JOIN (i)" names an index.
        level.wantsTable = before != QLatin1String("FOR");
        return done();
    }
    if (isOneOf(before, {"NEXT", "PREVIOUS"}) && keyword == QLatin1String("VALUE")
        && at(m_at + 1).keyword == QLatin1String("FOR")) {
        level.wantsTable = true;
        m_at += 2;
        return {};
    }
    if (level.wantsTable
        && (isOneOf(keyword, {"LOW_PRIORITY", "HIGH_PRIORITY", "DELAYED", "IGNORE", "LATERAL"})
            || (level.targets && isOneOf(keyword, {"QUICK", "HISTORY"}) && !at(m_at + 1).is(',')
                && at(m_at + 1).kind != TokenKind::Blank && !at(m_at + 1).is('.')
                && at(m_at + 1).keyword != QLatin1String("WHERE"))))
        return done();
    // "USE INDEX FOR ORDER BY (i)" does not end the list, and some of the words are names to some
    // servers.
    const SignificantToken &next = at(m_at + 1);
    const bool isClause =
        (endsTables(keyword) && before != QLatin1String("FOR"))
        || (keyword == QLatin1String("WINDOW") && at(m_at + 2).keyword == QLatin1String("AS"))
        || (keyword == QLatin1String("DUPLICATE") && before == QLatin1String("ON")
            && next.keyword == QLatin1String("KEY"));
    if (isClause) {
        level.wantsTable = level.isTableList = level.targets = false;
        return done();
    }
    if (keyword == QLatin1String("RETURNING") && m_levels.size() == 1
        && m_scope.verb == QLatin1String("DELETE") && at(m_at - 1).keyword != QLatin1String("AS")
        && (at(m_at + 1).isName() || at(m_at + 1).is('*') || at(m_at + 1).kind == TokenKind::Open)
        && !isOneOf(at(m_at + 1).keyword,
                    {"LEFT", "RIGHT", "INNER", "CROSS", "NATURAL", "JOIN", "STRAIGHT_JOIN", "ON",
                     "USING", "USE", "FORCE", "IGNORE", "WHERE", "ORDER", "LIMIT", "PARTITION"})) {
        level.wantsTable = level.isTableList = level.targets = false;
        return done();
    }
    return {};
}

/// INSERT and REPLACE have one before their table; a SELECT may put values into user variables.
Result<void> ScopeReader::readInto()
{
    Level &level = m_levels.last();
    if (!m_intoDone && m_levels.size() == 1 && level.wantsTable
        && isOneOf(m_scope.verb, {"INSERT", "REPLACE"})) {
        m_intoDone = true;
        ++m_at;
        return {};
    }
    qsizetype next = m_at + 1;
    if (m_scope.verb != QLatin1String("SELECT"))
        return refused(QStringLiteral("INTO"));
    for (;; next += 3) {
        if (!at(next).is('@') || !at(next + 1).isName())
            return refused(
                Message::tr("INTO %1, which is not a user variable").arg(at(next).text.left(40)));
        if (!at(next + 2).is(','))
            break;
    }
    level.wantsTable = level.isTableList = false;
    m_at = next + 2;
    return {};
}

/// A name where a table stands.
Result<void> ScopeReader::readTable()
{
    Level &level = m_levels.last();
    const SignificantToken &first = at(m_at);
    // JSON_TABLE(…) and other table functions are read as calls.
    if (at(m_at + 1).kind == TokenKind::Open && first.keyword == QLatin1String("JSON_TABLE")) {
        level.wantsTable = false;
        ++m_at;
        return {};
    }
    QStringList parts{first.text};
    qsizetype next = m_at + 1;
    while (at(next).is('.') && at(next + 1).isName()) {
        parts << at(next + 1).text;
        next += 2;
    }
    if (at(next).is('.') && at(next + 1).is('*') && level.targets)
        next += 2; // DELETE t.* FROM …
    if (parts.size() > 2 || at(next).is('.'))
        return refused(
            Message::tr("`%1` where a table is expected").arg(parts.join(QLatin1String("`.`"))));
    if (parts.size() == 2 && !m_limits.schema.isEmpty() && !m_limits.isOwn(parts.first()))
        return refused(Message::tr("`%1`.`%2`, which is outside of `%3`")
                           .arg(parts.first(), parts.last(), m_limits.schema));
    addTable(m_scope, parts.last());
    level.wantsTable = false;
    m_at = next;
    return {};
}

/// A name anywhere else: of a column, a variable, a function.
Result<void> ScopeReader::readName()
{
    const SignificantToken &token = at(m_at);
    const bool isNumber =
        token.kind == TokenKind::Word
        && std::all_of(token.text.begin(), token.text.end(), [](QChar c) { return c.isDigit(); });
    if (at(m_at - 1).is('@') || at(m_at - 1).is('.') || isNumber) {
        ++m_at;
        return {};
    }
    qsizetype last = m_at;
    QStringList parts{token.text};
    while (at(last + 1).is('.') && at(last + 2).isName()) {
        last += 2;
        parts << at(last).text;
    }
    const bool called = at(last + 1).kind == TokenKind::Open;
    const bool knowsNames = !m_limits.schema.isEmpty();
    if (parts.size() > 1) {
        const bool own = !knowsNames || m_limits.isOwn(parts.first());
        if (!own && (called || parts.size() > 2))
            return refused(Message::tr("`%1`, which is outside of `%2`")
                               .arg(parts.join(QLatin1String("`.`")), m_limits.schema));
        if (knowsNames && m_limits.isOther(parts.first()))
            return refused(Message::tr("`%1`: there is also a schema `%2`; a table or an alias "
                                       "before a dot needs a different name")
                               .arg(parts.join(QLatin1String("`.`")), parts.first()));
        if (called)
            addCall(m_scope, {parts.last(), false});
    } else if (called) {
        // Behind these a bracket holds names of columns.
        const SignificantToken &before = at(m_at - 1);
        const bool isNew =
            before.keyword == QLatin1String("AS") || before.keyword == QLatin1String("WITH")
            || before.keyword == QLatin1String("RECURSIVE")
            || (m_levels.last().inCtes && before.is(',')) || before.kind == TokenKind::Close;
        const bool isWord = token.kind == TokenKind::Word && isGrammarWord(token.text);
        if (isOneOf(token.text.toLower(), {"nextval", "setval", "lastval"})) {
            m_levels << Level{false, true, false, false, false}; // of a sequence, which is a table
            m_at += 2;
            return {};
        }
        if (hasEffects(token.text))
            return refused(
                Message::tr("%1(), which reaches beyond the statement").arg(token.text.toUpper()));
        if (!isNew)
            addCall(m_scope, {token.text, isWord || isBuiltInFunction(token.text)});
    }
    m_at = last + 1;
    return {};
}

} // namespace slicetool::sql
