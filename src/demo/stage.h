// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "demo/privateserver.h"
#include "engine/run/runoptions.h"
#include "plan/plan.h"

#include <QString>

#include <memory>
#include <stop_token>

namespace slicetool::demo {

class ServerFolder;

/// Where the demo takes place: a private server "upstream" with the sample shop in its schema
/// foo, a private server "local" for foo0 and foo1, which do not exist yet, and a folder with
/// the plan for the three. All of it is gone with this object, or with the process.
///
/// The plan reaches upstream as an account that may only SELECT, and local as one that has
/// rights on foo0 and foo1 alone; neither has a password, and both come through the socket.
/// Thread: any, one at a time; open() and close() block.
class Stage
{
public:
    /// Starts both servers at once, fills the shop, writes the plan; a few seconds. Once stop
    /// is requested, nothing is left of it and the Error says cancelled.
    static Result<std::unique_ptr<Stage>> open(std::stop_token stop);

    ~Stage(); ///< close()
    Stage(const Stage &) = delete;
    Stage &operator=(const Stage &) = delete;

    const Plan &plan() const { return m_plan; }
    const Endpoints &endpoints() const { return m_endpoints; }
    QString planPath() const;

    PrivateServer &upstream() { return *m_upstream; }
    PrivateServer &local() { return *m_local; }

    /// An Error that names a server that has ended by itself.
    Result<void> check() const;

    /// Stops both servers and removes all folders; harmless when that is done already.
    Result<void> close();

private:
    explicit Stage(std::unique_ptr<ServerFolder> folder);

    Result<void> startServers(std::stop_token stop);
    Result<void> makeAccounts(std::stop_token stop);
    Result<void> writePlan();

    std::unique_ptr<ServerFolder> m_folder;
    std::unique_ptr<PrivateServer> m_upstream;
    std::unique_ptr<PrivateServer> m_local;
    Plan m_plan;
    Endpoints m_endpoints;
};

} // namespace slicetool::demo
