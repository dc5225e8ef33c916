// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/run/incompletetables.h"

#include "sql/quote.h"

namespace slicetool {

IncompleteTables::IncompleteTables(const QString &stateFolder, const Endpoint &place,
                                   bool foldsCase)
    : m_memory(stateFolder, QStringLiteral("incomplete"), place, place)
    , m_foldsCase(foldsCase)
{ }

QString IncompleteTables::nameOf(const QString &table) const
{
    return m_foldsCase ? sql::foldedName(table) : table;
}

bool IncompleteTables::has(const QString &table) const
{
    return !m_memory.of(nameOf(table)).isEmpty();
}

bool IncompleteTables::begin(const QString &table)
{
    if (has(table))
        return false;
    m_memory.remember(nameOf(table), {{QStringLiteral("incomplete"), true}});
    (void)m_memory.save();
    return true;
}

void IncompleteTables::end(const QString &table)
{
    m_memory.forget(nameOf(table));
    (void)m_memory.save();
}

} // namespace slicetool
