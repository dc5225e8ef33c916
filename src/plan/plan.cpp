// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/plan.h"

#include <algorithm>

namespace slicetool {

QString toString(Leg leg)
{
    switch (leg) {
    case Leg::Pull:
        return QStringLiteral("pull");
    case Leg::Undo:
        return QStringLiteral("undo");
    }
    return {};
}

QString toString(StepKind kind)
{
    switch (kind) {
    case StepKind::Scan:
        return QStringLiteral("scan");
    case StepKind::Query:
        return QStringLiteral("query");
    case StepKind::Skip:
        return QStringLiteral("skip");
    }
    return {};
}

QString toString(Stale stale)
{
    switch (stale) {
    case Stale::Remove:
        return QStringLiteral("remove");
    case Stale::Keep:
        return QStringLiteral("keep");
    }
    return {};
}

std::optional<Leg> legFromString(const QString &text)
{
    for (const Leg leg : {Leg::Pull, Leg::Undo}) {
        if (text == toString(leg))
            return leg;
    }
    return std::nullopt;
}

std::optional<StepKind> stepKindFromString(const QString &text)
{
    for (const StepKind kind : {StepKind::Scan, StepKind::Query, StepKind::Skip}) {
        if (text == toString(kind))
            return kind;
    }
    return std::nullopt;
}

std::optional<Stale> staleFromString(const QString &text)
{
    for (const Stale stale : {Stale::Remove, Stale::Keep}) {
        if (text == toString(stale))
            return stale;
    }
    return std::nullopt;
}

QString TableStep::nameOf(const QString &upstreamColumn) const
{
    for (auto it = upstreamColumns.constBegin(); it != upstreamColumns.constEnd(); ++it) {
        if (it.value().compare(upstreamColumn, Qt::CaseInsensitive) == 0)
            return it.key();
    }
    return upstreamColumn;
}

TableStep Plan::stepFor(const QString &table) const
{
    const auto named = std::find_if(steps.cbegin(), steps.cend(), [&table](const TableStep &step) {
        return step.table == table;
    });
    if (named != steps.cend())
        return *named;
    TableStep step = defaultStep;
    step.table = table;
    return step;
}

QStringList Plan::ignoredIn(const QString &table) const
{
    return ignored + stepFor(table).ignored;
}

} // namespace slicetool
