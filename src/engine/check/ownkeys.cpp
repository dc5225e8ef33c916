// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/check/ownkeys.h"

#include "sql/quote.h"

#include <algorithm>

namespace slicetool {

namespace {

bool isSameKey(const Index &a, const Index &b)
{
    return a.unique && b.unique
           && std::equal(a.parts.begin(), a.parts.end(), b.parts.begin(), b.parts.end(),
                         [](const KeyPart &one, const KeyPart &other) {
                             return one.column.compare(other.column, Qt::CaseInsensitive) == 0
                                    && one.prefix == other.prefix;
                         });
}

/// How many values of the key several rows have, one at most; empty where a part is no column of the
/// source.
QString countOfShared(const TablePair &pair, const Index &index)
{
    QStringList parts;
    QStringList conditions;
    if (!pair.sourceRows.where.isEmpty())
        conditions << QLatin1Char('(') + pair.sourceRows.where + QLatin1Char(')');
    for (const KeyPart &part : index.parts) {
        if (!pair.source.column(part.column))
            return {};
        const QString name = sql::identifier(part.column);
        parts << (part.prefix > 0 ? QStringLiteral("LEFT(%1, %2)").arg(name).arg(part.prefix)
                                  : name);
        conditions << name + QLatin1String(" IS NOT NULL"); // NULLs are equal to nothing
    }
    return QStringLiteral("SELECT COUNT(*) FROM (SELECT 1 FROM %1 WHERE %2 GROUP BY %3 HAVING "
                          "COUNT(*) > 1 LIMIT 1) AS q")
        .arg(pair.sourceRows.from, conditions.join(QLatin1String(" AND ")),
             parts.join(QLatin1String(", ")));
}

} // namespace

Result<void> checkOwnKeys(const TablePair &pair, SessionThread &source)
{
    for (const Index &index : pair.target.indexes) {
        const bool isShared =
            std::any_of(pair.source.indexes.begin(), pair.source.indexes.end(),
                        [&](const Index &other) { return isSameKey(index, other); });
        const QString sql = index.unique && !isShared ? countOfShared(pair, index) : QString();
        if (sql.isEmpty())
            continue;
        const QString doing = QStringLiteral("checking the keys of `%1`").arg(pair.name());
        const auto shared = source.selectCount(sql, doing);
        if (!shared)
            return shared.error();
        if (*shared > 0)
            return Error{ErrorCode::Refused, doing,
                         QStringLiteral("its unique key `%1` exists here only, and rows of the "
                                        "source share a value of it")
                             .arg(index.name),
                         QStringLiteral("Drop the key, or skip the table.")};
    }
    return {};
}

} // namespace slicetool
