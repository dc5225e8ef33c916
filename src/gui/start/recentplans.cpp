// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/start/recentplans.h"

#include <QFileInfo>

namespace slicetool::gui {

namespace {

constexpr qsizetype plansKept = 12;
const QLatin1String arrayName("recentPlans");

} // namespace

QList<RecentPlan> RecentPlans::plans() const
{
    QList<RecentPlan> plans;
    const int count = m_settings.beginReadArray(arrayName);
    for (int i = 0; i < count; ++i) {
        m_settings.setArrayIndex(i);
        RecentPlan plan;
        plan.path = m_settings.value(QStringLiteral("path")).toString();
        plan.used = m_settings.value(QStringLiteral("used")).toDateTime();
        plan.isThere = QFileInfo::exists(plan.path);
        plans << plan;
    }
    m_settings.endArray();
    return plans;
}

void RecentPlans::add(const QString &path)
{
    QList<RecentPlan> all = plans();
    all.removeIf([&](const RecentPlan &plan) { return plan.path == path; });
    all.prepend({path, QDateTime::currentDateTimeUtc(), true});
    store(all.mid(0, plansKept));
}

void RecentPlans::remove(const QString &path)
{
    QList<RecentPlan> all = plans();
    all.removeIf([&](const RecentPlan &plan) { return plan.path == path; });
    store(all);
}

void RecentPlans::store(const QList<RecentPlan> &plans)
{
    m_settings.remove(arrayName);
    m_settings.beginWriteArray(arrayName, int(plans.size()));
    for (int i = 0; i < plans.size(); ++i) {
        m_settings.setArrayIndex(i);
        m_settings.setValue(QStringLiteral("path"), plans.at(i).path);
        m_settings.setValue(QStringLiteral("used"), plans.at(i).used);
    }
    m_settings.endArray();
}

} // namespace slicetool::gui
