// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/run/litetable.h"

#include "engine/compare/litepull.h"

#include <QCryptographicHash>

#include <algorithm>
#include <utility>

namespace slicetool {

namespace {

// Of what is remembered of a table for and of its lite pulls.
const QLatin1String columnName("column");
const QLatin1String newestName("newest");
const QLatin1String sliceName("slice");
const QLatin1String ceilingName("ceiling");
const QLatin1String ceilingColumnName("ceilingColumn");

/// Tells one choice of rows and columns from another, variables and all.
QString sliceDigest(const TablePair &pair)
{
    QString text = pair.sourceRows.from + QLatin1Char('\n') + pair.sourceRows.where;
    if (!pair.ignored.isEmpty())
        text += QLatin1Char('\n') + pair.ignored.join(QLatin1Char('\n'));
    for (auto it = pair.rounded.constBegin(); it != pair.rounded.constEnd(); ++it)
        text += QStringLiteral("\n%1 to %2").arg(it.key()).arg(it.value());
    if (!pair.step.key.isEmpty())
        text += QLatin1String("\nby ") + pair.step.key.join(QLatin1Char(','));
    return QString::fromLatin1(
        QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha1).toHex());
}

} // namespace

Result<LiteCriteria> LiteTable::begin(const TablePair &pair, TableReport &report) const
{
    const QJsonObject mark = m_context.liteMarks.of(pair.name());
    auto criteria = findLiteCriteria(
        pair, m_connections, m_context.options.liteOverlap,
        {mark.value(ceilingColumnName).toString(), mark.value(ceilingName).toString()});
    if (criteria)
        report.lite = LiteFigures{liteCriteriaText(pair, *criteria), 0, 0, 0, 0};
    return criteria;
}

Result<void> LiteTable::end(const TablePair &pair, const LiteCriteria &criteria,
                            TableReport &report) const
{
    report.verified = false; // what it did not look at may be anything
    report.lite->lookedAt = std::exchange(report.sourceRows, 0);
    if (m_context.options.mode != RunMode::Apply)
        return {};
    SLICETOOL_TRY(sampleTrust(pair, m_connections, m_context.options.sampleSeed,
                              KnownRows(m_context.afterwards.of(KnownRows::memoryName(pair))),
                              *report.lite));
    // Whoever trusts modified columns is told where they are not to be trusted.
    if (report.lite->sampledDifferent > 0)
        report.status = TableStatus::Differs;
    const auto now = findLiteCriteria(pair, m_connections, 0);
    if (!now)
        return now.error();
    QJsonObject mark = m_context.liteMarks.of(pair.name());
    mark.insert(columnName, criteria.column.name);
    mark.insert(newestName, now->newest);
    m_context.liteMarks.remember(pair.name(), mark);
    return {};
}

bool LiteTable::hasNewSlice(const TablePair &pair) const
{
    const QJsonValue known = m_context.liteMarks.of(pair.name()).value(sliceName);
    return known.isString() && known.toString() != sliceDigest(pair);
}

Result<void> LiteTable::endFull(const TablePair &pair, TableReport &report) const
{
    const QJsonObject mark = m_context.liteMarks.of(pair.name());
    // Of another choice of rows the changes say nothing.
    const bool isSameSlice = !hasNewSlice(pair);
    if (mark.contains(newestName) && isSameSlice) {
        SLICETOOL_TRY(reportWhatLiteMissed(pair, mark, report));
    }
    QJsonObject next{{QString(sliceName), sliceDigest(pair)}};
    // Statements afterwards touch modified columns in base, too, which then are newer than anything that
    // was pulled.
    const bool isWrittenAfterwards =
        std::any_of(m_context.plan.after.begin(), m_context.plan.after.end(),
                    [](const AfterStatement &statement) { return statement.leg == Leg::Pull; });
    if (isWrittenAfterwards && !pair.identity.isEmpty()) {
        const auto way = findLiteCriteria(pair, m_connections, 0);
        if (way && way->hasColumn() && !way->newest.isEmpty()) {
            next.insert(ceilingColumnName, way->column.name);
            next.insert(ceilingName, way->newest);
        }
    }
    m_context.liteMarks.remember(pair.name(), next);
    return {};
}

Result<void> LiteTable::reportWhatLiteMissed(const TablePair &pair, const QJsonObject &mark,
                                             TableReport &report) const
{
    const QString column = mark.value(columnName).toString();
    qint64 since = report.density.late; // without a column, the end of the key is what is new
    if (!column.isEmpty() && report.changes() > 0) {
        const auto counted =
            countModifiedAfter(pair, m_connections, column, mark.value(newestName).toString());
        if (!counted)
            return counted.error();
        since = *counted;
    }
    report.missedByLite = std::max<qint64>(0, report.changes() - since);
    return {};
}

} // namespace slicetool
