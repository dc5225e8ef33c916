// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/plan/slicepreview.h"

#include "engine/table/plannednames.h"
#include "server/session.h"
#include "sql/columntext.h"
#include "sql/fingerprint.h"
#include "sql/quote.h"
#include "sql/statementtext.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace slicetool::gui {

namespace {

constexpr int maxSeconds = 20;
constexpr int rowsShown = 100;

QString previewText(const char *text)
{
    return QCoreApplication::translate("SlicePreview", text);
}

/// Ends the statement by itself after some seconds, so that nobody's production is kept busy.
QString limited(const QString &select, bool isMariaDb)
{
    return isMariaDb
               ? QStringLiteral("SET STATEMENT max_statement_time=%1 FOR %2")
                     .arg(maxSeconds)
                     .arg(select)
               : QString(select).replace(
                   0, 6,
                   QStringLiteral("SELECT /*+ MAX_EXECUTION_TIME(%1) */").arg(maxSeconds * 1000));
}

bool isTooLong(const Error &error)
{
    return error.serverCode == 1969 || error.serverCode == 3024;
}

/// A query that lacks a key column would mean the outer table's, and pick every row.
Result<void> checkQuery(Session &session, const QString &embedded, const TableDefinition &table)
{
    const QString doing = previewText(QT_TRANSLATE_NOOP("SlicePreview", "reading the query"));
    const auto selected = session.resultColumns(
        QLatin1String("SELECT * FROM ") + embedded + QLatin1String(" AS `slicetool_query` LIMIT 0"),
        doing);
    if (!selected)
        return selected.error();
    for (const Column &column : table.identity()) {
        const QString name = table.serverName(column);
        if (!selected->contains(name, Qt::CaseInsensitive))
            return Error{ErrorCode::Plan, doing,
                         previewText(QT_TRANSLATE_NOOP("SlicePreview",
                                                       "it does not select the key column `%1`"))
                             .arg(name)};
    }
    return {};
}

/// FROM and WHERE of the step's rows, as a run has them.
Result<sql::RowSet> rowsOf(const TableStep &step, const QMap<QString, QJsonValue> &variables,
                           const TableDefinition &table, Session &session)
{
    const bool isQuery = step.kind == StepKind::Query;
    const QString own = isQuery ? step.sql : step.where;
    if (own.trimmed().isEmpty()) {
        if (isQuery)
            return Error{ErrorCode::Plan,
                         previewText(QT_TRANSLATE_NOOP("SlicePreview", "reading the query")),
                         previewText(QT_TRANSLATE_NOOP("SlicePreview", "there is no SQL yet"))};
        return sql::RowSet::of(table);
    }
    Result<QString> text = isQuery ? sql::asSubquery(own) : sql::asPredicate(own);
    if (text)
        text = sql::bindVariables(*text, variables);
    if (!text)
        return text.error();
    const QString embedded = QLatin1String("(\n") + *text + QLatin1String("\n)");
    if (!isQuery)
        return sql::RowSet::of(table, embedded);
    SLICETOOL_TRY(checkQuery(session, embedded, table));
    QStringList key;
    for (const Column &column : table.identity())
        key << table.serverName(column);
    if (key.isEmpty())
        return sql::RowSet{sql::queryRows(table, embedded, QStringLiteral("slicetool_query")), {}};
    return sql::RowSet::of(table, QStringLiteral("(%1) IN (SELECT %1 FROM %2 AS `slicetool_query`)")
                                      .arg(sql::identifierList(key), embedded));
}

} // namespace

Result<SlicePreview> previewSlice(const TableStep &step, const QMap<QString, QJsonValue> &variables,
                                  const Endpoint &upstream, std::stop_token stop)
{
    const QString doing =
        QCoreApplication::translate("SlicePreview", "previewing `%1`").arg(step.table);
    const SessionContext context{stop, std::make_shared<QueryKiller>(stop), {}};
    auto opened = Session::open(upstream, SessionPurpose::Snapshot, context);
    if (!opened)
        return opened.error();
    Session &session = **opened;
    auto catalog = loadCatalog(session, upstream.schema);
    if (!catalog)
        return catalog.error();
    Plan named;
    named.steps = {step};
    if (const auto misnamed = takePlannedNames(*catalog, named); !misnamed.isEmpty())
        return misnamed.first();
    const TableDefinition *table = catalog->find(step.table);
    if (!table)
        return Error{ErrorCode::MissingTable, doing,
                     previewText(QT_TRANSLATE_NOOP("SlicePreview", "upstream has no such table"))};
    catalog->tables[table->name].keyColumns = step.key;
    const auto rows = rowsOf(step, variables, *table, session);
    if (!rows)
        return rows.error();
    const QString from = QLatin1String(" FROM ") + rows->from + sql::whereClause(rows->where);
    const bool isMariaDb = session.facts().version.isMariaDb();

    SlicePreview preview;
    QStringList shown;
    for (const Column &column : table->columns) {
        preview.columns << column.name;
        shown << QStringLiteral("LEFT(%1, 500)").arg(sql::displayText(column));
    }
    const QString explain = QLatin1String("EXPLAIN SELECT 1") + from;
    if (const auto columns = session.resultColumns(explain, doing))
        preview.planColumns = *columns;
    if (const auto plan = session.select(explain, doing))
        preview.plan = *plan;
    const auto first =
        session.select(limited(QLatin1String("SELECT ") + shown.join(QLatin1Char(',')) + from
                                   + QStringLiteral(" LIMIT %1").arg(rowsShown),
                               isMariaDb),
                       doing);
    if (first) {
        preview.first = *first;
        preview.hasFirst = true;
    } else if (!isTooLong(first.error())) {
        return first.error();
    }
    const auto count = session.selectCount(
        limited(QLatin1String("SELECT CAST(COUNT(*) AS CHAR)") + from, isMariaDb), doing);
    if (count)
        preview.rows = *count;
    else if (!isTooLong(count.error()))
        return count.error();
    return preview;
}

std::optional<TextPlace> errorPlace(const QString &serverWords, const QString &text)
{
    const auto placeAt = [&](qsizetype at) {
        const QString before = text.left(at);
        return TextPlace{int(before.count(QLatin1Char('\n'))),
                         int(at - (before.lastIndexOf(QLatin1Char('\n')) + 1))};
    };
    static const QRegularExpression near(QStringLiteral("near '(.*)' at line (\\d+)"),
                                         QRegularExpression::DotMatchesEverythingOption);
    if (const auto match = near.match(serverWords); match.hasMatch()) {
        // Our own part ends with the line break before the user's text, and goes on after it.
        const qsizetype line = match.captured(2).toInt() - 2;
        const QStringList lines = text.split(QLatin1Char('\n'));
        const QString rest = match.captured(1).section(QLatin1Char('\n'), 0, 0);
        if (line >= lines.size() || rest.isEmpty())
            return placeAt(text.size());
        qsizetype begin = 0;
        for (qsizetype i = 0; i < std::max<qsizetype>(line, 0); ++i)
            begin += lines.at(i).size() + 1;
        const qsizetype at = text.indexOf(rest.left(20), begin);
        return placeAt(at >= 0 ? at : begin);
    }
    static const QRegularExpression unknown(
        QStringLiteral("(?:Unknown column|FUNCTION|Table) '([^']+)'"));
    if (const auto match = unknown.match(serverWords); match.hasMatch()) {
        const QString name = match.captured(1).section(QLatin1Char('.'), -1);
        const auto word =
            QRegularExpression(
                QStringLiteral("(*UCP)\\b%1\\b").arg(QRegularExpression::escape(name)))
                .match(text);
        if (word.hasMatch())
            return placeAt(word.capturedStart());
    }
    static const QRegularExpression ours(
        QStringLiteral("at (?:line (\\d+), )?character (\\d+) of the SQL"));
    if (const auto match = ours.match(serverWords); match.hasMatch())
        return TextPlace{std::max(match.captured(1).toInt() - 1, 0), match.captured(2).toInt() - 1};
    return std::nullopt;
}

} // namespace slicetool::gui
