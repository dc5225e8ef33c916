// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/dataset.h"

#include "bench/timedrun.h"
#include "demo/privateserver.h"

#include <QTemporaryDir>

#include <memory>

namespace slicetool::bench {

/// Two private servers with the same settings, the data, and the plan between them. Upstream's schema
/// is foo; base and work are foo and foo1 of the local server: rivals cannot give a schema another
/// name, so base has upstream's.
///
/// Thread: any, one at a time; every call blocks.
class BenchServers
{
public:
    /// @param name of both: mariadb for the installed one, or what `./dev servers` fetches. Other
    ///     servers than MariaDB run on their own defaults for logs and statistics.
    static Result<std::unique_ptr<BenchServers>> start(const QString &name);

    /// Makes upstream's schema anew and drops the local ones.
    Result<void> fill(const DataSet &data);

    /// Makes base equal upstream, row by row and not by slicetool; keeps a copy of it for restoreBase().
    Result<void> copyToBase(const DataSet &data);
    Result<void> restoreBase(const DataSet &data);

    Result<void> atUpstream(const QString &script);
    Result<void> atWork(const QString &script);
    Result<void> dropLocal(const QString &schema);

    /// An Error that names a table whose rows differ: CHECKSUM TABLE and the count of both.
    Result<void> checkEqual(const DataSet &data, const QString &localSource,
                            const QString &localTarget) const;

    /// Writes a plan with this zoom for all tables; `upstreamPort` is a proxy's, 0 for the socket.
    QString writePlan(const QString &zoom, int upstreamPort = 0);

    Command slicetool(const QStringList &arguments) const;

    /// The server's own client, asking one side.
    Command client(bool upstream, const QString &schema, const QString &sql) const;

    /// The server's own dump program, with what every dump of a server's whole data needs.
    Command dump(const demo::PrivateServer &source) const;

    demo::PrivateServer &upstream() { return *m_upstream; }
    demo::PrivateServer &local() { return *m_local; }
    QString folder() const { return m_folder.path(); }

    static const QString schema; ///< of upstream and base
    static const QString work;

private:
    BenchServers() = default;

    QString m_root; ///< where the servers' programs are; empty for the installed ones
    std::unique_ptr<demo::PrivateServer> m_upstream;
    std::unique_ptr<demo::PrivateServer> m_local;
    QTemporaryDir m_folder; ///< plans, dumps, and the home of slicetool
};

} // namespace slicetool::bench
