// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/expressionlacks.h"

#include "base/message.h"
#include "sql/quote.h"
#include "sql/translation/columntranslation.h"

#include <QRegularExpression>

#include <algorithm>

namespace slicetool {

namespace {

using sql::ExpressionUse;

/// Whether the server does not know a function, its number of arguments, or a word. Whatever else it
/// says is about the NULLs that stand for values.
bool meansMissing(int serverCode)
{
    static constexpr int codes[] = {
        1046, // ER_NO_DB_ERROR: it looks for a stored function
        1064, // ER_PARSE_ERROR
        1115, // ER_UNKNOWN_CHARACTER_SET
        1128, // ER_FUNCTION_NOT_DEFINED
        1273, // ER_UNKNOWN_COLLATION
        1305, // ER_SP_DOES_NOT_EXIST
        1582, // ER_WRONG_PARAMCOUNT_TO_NATIVE_FCT
        1583, // ER_WRONG_PARAMETERS_TO_NATIVE_FCT
        1630, // ER_FUNC_INEXISTENT_NAME_COLLISION
        4161, // ER_UNKNOWN_DATA_TYPE, MariaDB
    };
    return std::find(std::begin(codes), std::end(codes), serverCode) != std::end(codes);
}

/// The first function of the expression that the server does not have; empty where it has all.
Result<QString> missingFunction(Session &session, const QString &expression, const QString &doing)
{
    static const QRegularExpression strings(QStringLiteral("'(?:[^'\\\\]|\\\\.|'')*'|`[^`]*`"));
    static const QRegularExpression call(QStringLiteral("\\b([A-Za-z_][A-Za-z0-9_]*)\\("));
    auto calls = call.globalMatch(QString(expression).remove(strings));
    while (calls.hasNext()) {
        const QString name = calls.next().captured(1);
        const auto answer = session.select(QStringLiteral("SELECT %1()").arg(name), doing);
        if (answer)
            continue;
        if (answer.error().endsSession())
            return answer.error();
        const int code = answer.error().serverCode;
        if (code == 1046 || code == 1305 || code == 1630)
            return name.toLower() + QLatin1String("()");
    }
    return QString();
}

QString emptyRow(const sql::Translation &translation)
{
    QStringList columns;
    for (const auto &item : translation.plainItems) {
        if (!item.first.isEmpty())
            columns << QLatin1String("NULL AS ") + item.first;
    }
    return columns.join(QLatin1Char(','));
}

QString ofNoRows(const QStringList &expressions, const QString &row)
{
    return QStringLiteral("SELECT (%1) FROM (SELECT %2) AS `q` WHERE 1 = 0")
        .arg(expressions.join(QLatin1String("),(")), row);
}

/// Whether nothing was wrong but the SELECT.
bool isAccepted(const Error &error)
{
    return error.serverCode == 1242     // ER_SUBQUERY_NO_1_ROW
           || error.serverCode == 1364; // ER_NO_DEFAULT_FOR_FIELD, of a column beside
}

/// Of the first column that may have a value, so that the table has no other for it.
QString statementThatFails(const sql::CreateTable &create, const QString &schema,
                           const QString &table)
{
    QString name = QStringLiteral("`slicetool_never`");
    for (const QString &item : create.items) {
        const auto words = sql::pieces(item);
        const auto column = words ? sql::parseColumn(*words) : std::nullopt;
        if (column && !column->isGenerated()) {
            name = column->name;
            break;
        }
    }
    // The condition, too: MariaDB does not ask for the value of an invisible column.
    return create.statement(schema, table)
           + QStringLiteral(" AS SELECT %2 AS %1 FROM (SELECT 1 AS `q`) AS `q` WHERE %2 = `q`.`q`")
                 .arg(name, QStringLiteral("(SELECT 1 UNION ALL SELECT 2)"));
}

/// @param use to be tried; nullptr for none
QString trialStatement(const QString &schema, const QString &table,
                       const sql::Translation &translation, const ExpressionUse *use)
{
    const bool isOfColumn = use
                            && (use->place == ExpressionUse::Place::Default
                                || use->place == ExpressionUse::Place::Generated);
    sql::CreateTable create;
    for (const auto &[name, text] : translation.plainItems)
        create.items << (isOfColumn && name == use->owner ? use->trial : text);
    if (use && !isOfColumn)
        create.items << use->trial;
    create.options = translation.plainOptions;
    return statementThatFails(create, schema, table);
}

} // namespace

Result<sql::Lacks> missingExpressions(Session &session, const sql::Translation &translation)
{
    const QString doing = Message::tr("checking functions on %1").arg(session.endpoint().label);
    const QString row = emptyRow(translation);
    QStringList all;
    QList<ExpressionUse> uses;
    for (const ExpressionUse &use : translation.uses) {
        // A key's may be such as stands nowhere else.
        if (use.place == ExpressionUse::Place::Key)
            continue;
        all << use.text;
        uses << use;
    }
    sql::Lacks lacks;
    if (uses.isEmpty() || row.isEmpty() || session.select(ofNoRows(all, row), doing))
        return lacks;
    const QString server = session.facts().version.dialect().display();
    for (const ExpressionUse &use : std::as_const(uses)) {
        const auto answer = session.select(ofNoRows({use.text}, row), doing);
        if (answer)
            continue;
        if (answer.error().endsSession())
            return answer.error();
        if (!meansMissing(answer.error().serverCode))
            continue;
        const auto function = missingFunction(session, use.text, doing);
        if (!function)
            return function.error();
        lacks.insert(use.id(), function->isEmpty()
                                   ? Message::tr("%1 does not accept %2").arg(server, use.text)
                                   : Message::tr("%1 does not have %2").arg(server, *function));
    }
    return lacks;
}

Result<sql::Lacks> refusedExpressions(Session &session, const QString &schema, const QString &table,
                                      const sql::Translation &translation)
{
    const QString doing = Message::tr("testing definitions on %1").arg(session.endpoint().label);
    sql::Lacks lacks;
    const auto refusal = [&](const ExpressionUse *use) {
        const auto done = session.execute(trialStatement(schema, table, translation, use), doing);
        return done ? Error{} : done.error();
    };
    if (translation.uses.isEmpty())
        return lacks;
    const Error plain = refusal(nullptr);
    if (plain.endsSession())
        return plain;
    if (!isAccepted(plain))
        return lacks;
    for (const ExpressionUse &use : translation.uses) {
        const Error error = refusal(&use);
        if (error.endsSession())
            return error;
        if (!isAccepted(error))
            lacks.insert(use.id(),
                         Message::tr("%1 says: %2")
                             .arg(session.facts().version.dialect().display(), error.reason));
    }
    return lacks;
}

Result<qint64> tryCreation(Session &session, const sql::CreateTable &create, const QString &schema,
                           const QString &table)
{
    constexpr int violatesGtid = 1786; // MySQL before 8.0.21 logs no such statement
    const auto done =
        session.execute(statementThatFails(create, schema, table),
                        Message::tr("testing definitions on %1").arg(session.endpoint().label));
    if (done || isAccepted(done.error()) || done.error().serverCode == violatesGtid
        || done.error().code == ErrorCode::Privilege)
        return 0;
    return done.error();
}

} // namespace slicetool
