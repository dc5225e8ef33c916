// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/run/pulledtables.h"

namespace slicetool {

namespace {

const QLatin1String turnKey("turn");
const QLatin1String keptKey("kept_beside");

/// Which rows a step picks; beside them, one that keeps rows leaves what there is.
QString sliceOf(const TableStep &step)
{
    return toString(step.kind) + QLatin1Char(' ') + step.where + step.sql;
}

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
    const QJsonValue kept = known.value(keptKey);
    return known.value(turnKey).toString() == m_turn
           && (kept.isUndefined()
               || (step.stale == Stale::Keep && kept.toString() == sliceOf(step)));
}

void PulledTables::add(const TableStep &step)
{
    if (m_turn.isEmpty() || has(step))
        return;
    QJsonObject what{{turnKey, m_turn}};
    if (step.stale == Stale::Keep)
        what.insert(keptKey, sliceOf(step));
    m_memory.remember(step.table, what);
}

void PulledTables::save()
{
    (void)m_memory.save();
}

} // namespace slicetool
