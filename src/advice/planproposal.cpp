// SPDX-License-Identifier: GPL-3.0-or-later
#include "advice/planproposal.h"

#include "sql/quote.h"

#include <QRegularExpression>

namespace slicetool {

namespace {

constexpr qint64 largeRows = 5'000'000;
constexpr qint64 largeBytes = qint64(1) << 30;

bool hasWord(const QString &table, const QString &words)
{
    const QRegularExpression pattern(QStringLiteral("(^|_)(%1)(_|$)").arg(words),
                                     QRegularExpression::CaseInsensitiveOption);
    return pattern.match(table).hasMatch();
}

/// Whether the name says that rows are added and seldom changed.
bool looksAppended(const QString &table)
{
    return hasWord(table, QStringLiteral("events?|views?|clicks?|visits?|impressions?|metrics?|"
                                         "messages?|notifications?|measurements?|samples?|hits?|"
                                         "activit(y|ies)|movements?"));
}

} // namespace

bool looksLikeLog(const QString &table)
{
    return hasWord(table,
                   QStringLiteral("logs?|history|sessions?|cache|audits?|tokens?|queue|jobs"));
}

QList<TableProposal> proposeSteps(const QList<TableOverview> &tables)
{
    QList<TableProposal> proposals;
    for (const TableOverview &table : tables) {
        if (table.kind != QLatin1String("table"))
            continue;
        TableProposal proposal;
        proposal.table = table;
        proposal.step.table = table.name;
        const bool isLarge = table.rows >= largeRows || table.bytes >= largeBytes;
        if (looksLikeLog(table.name)) {
            proposal.step.kind = StepKind::Skip;
            proposal.reason = TableProposal::Reason::LooksLikeLog;
        } else if (isLarge && looksAppended(table.name) && !table.dateColumn.isEmpty()) {
            proposal.step.where = sql::identifier(table.dateColumn) + QLatin1String(" >= :since");
            proposal.reason = TableProposal::Reason::LargeTail;
        }
        proposals << proposal;
    }
    return proposals;
}

} // namespace slicetool
