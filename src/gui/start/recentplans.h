// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QSettings>

namespace slicetool::gui {

struct RecentPlan {
    QString path;
    QDateTime used;
    bool isThere = true; ///< its file still exists
};

/// The plans that were opened last, newest first, in the user's settings.
class RecentPlans
{
public:
    /// @param settings must outlive this
    explicit RecentPlans(QSettings &settings) : m_settings(settings) { }

    QList<RecentPlan> plans() const;
    void add(const QString &path);
    void remove(const QString &path);

private:
    void store(const QList<RecentPlan> &plans);

    QSettings &m_settings;
};

} // namespace slicetool::gui
