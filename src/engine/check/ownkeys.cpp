// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/check/ownkeys.h"

#include "base/message.h"
#include "sql/fingerprint.h"

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

bool isOfColumns(const Index &index, const TableDefinition &table)
{
    return std::all_of(index.parts.begin(), index.parts.end(),
                       [&](const KeyPart &part) { return table.column(part.column); });
}

} // namespace

Result<void> checkOwnKeys(const TablePair &pair, SessionThread &source)
{
    for (const Index &index : pair.target.indexes) {
        const bool isShared =
            std::any_of(pair.source.indexes.begin(), pair.source.indexes.end(),
                        [&](const Index &other) { return isSameKey(index, other); });
        if (!index.unique || isShared || !isOfColumns(index, pair.source))
            continue;
        const QString doing = Message::tr("checking the keys of `%1`").arg(pair.name());
        const auto shared = source.selectCount(QLatin1String("SELECT COUNT(*) FROM (SELECT 1")
                                                   + sql::sharedValuesOf(index, pair.sourceRows)
                                                   + QLatin1String(" LIMIT 1) AS q"),
                                               doing);
        if (!shared)
            return shared.error();
        if (*shared > 0)
            return Error{ErrorCode::Refused, doing,
                         Message::tr("its unique key `%1` exists here only, and rows of the "
                                     "source share a value of it")
                             .arg(index.name),
                         Message::tr("Drop the key, or skip the table.")};
    }
    return {};
}

} // namespace slicetool
