// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/run/pulledtables.h"

namespace slicetool {

namespace {

const QLatin1String turnKey("turn");
const QLatin1String keepsKey("keeps");

} // namespace

PulledTables::PulledTables(const QString &stateFolder, const Endpoint &upstream,
                           const Endpoint &base, const QDateTime &turnedAt)
    : m_memory(stateFolder, QStringLiteral("pulls"), upstream, base)
    // Which turn it was, not what the clock said: clocks are set back.
    , m_turn(turnedAt.isValid() ? turnedAt.toUTC().toString(Qt::ISODateWithMs) : QString())
{ }

bool PulledTables::has(const TableStep &step) const
{
    if (m_turn.isEmpty())
        return true;
    const QJsonObject known = m_memory.of(step.table);
    const bool keptRows = known.value(keepsKey).toBool();
    return known.value(turnKey).toString() == m_turn && (!keptRows || step.stale == Stale::Keep);
}

void PulledTables::add(const TableStep &step)
{
    if (m_turn.isEmpty() || has(step))
        return;
    m_memory.remember(step.table, {{turnKey, m_turn}, {keepsKey, step.stale == Stale::Keep}});
}

void PulledTables::save() const
{
    m_memory.save();
}

} // namespace slicetool
