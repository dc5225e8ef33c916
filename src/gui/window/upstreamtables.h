// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "server/catalog.h"

#include <QObject>

#include <stop_token>

namespace slicetool::gui {

class Passwords;

/// Looks at which tables upstream has, in the background. GUI thread.
class UpstreamTables : public QObject
{
    Q_OBJECT

public:
    /// @param passwords must outlive this
    explicit UpstreamTables(Passwords &passwords, QObject *parent = nullptr);
    ~UpstreamTables() override;

    /// Begins a look; the one at work is given up, and not told of any more.
    /// @param connection the plan's upstream
    void look(const QString &connection);

    void giveUp();

    /// The last look that ended succeeded.
    bool areKnown() const { return m_areKnown; }

Q_SIGNALS:
    void found(const QList<slicetool::TableOverview> &tables);
    void failed(const slicetool::Error &error);

private:
    Passwords &m_passwords;
    std::stop_source m_stop;
    bool m_areKnown = false;
};

} // namespace slicetool::gui
