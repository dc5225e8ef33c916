// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/run/incompletetables.h"

namespace slicetool {

IncompleteTables::IncompleteTables(const QString &stateFolder, const Endpoint &base)
    : m_memory(stateFolder, QStringLiteral("incomplete"), base, base)
{ }

bool IncompleteTables::has(const QString &table) const
{
    return !m_memory.of(table).isEmpty();
}

Result<void> IncompleteTables::begin(const QString &table)
{
    m_memory.remember(table, {{QStringLiteral("incomplete"), true}});
    return m_memory.save();
}

/// Where that cannot be kept, the next pull of the table says it again.
void IncompleteTables::end(const QString &table)
{
    m_memory.forget(table);
    (void)m_memory.save();
}

} // namespace slicetool
