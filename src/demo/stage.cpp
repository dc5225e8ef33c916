// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/stage.h"

#include "base/message.h"
#include "demo/serverfolder.h"
#include "demo/shop.h"
#include "plan/planwriter.h"

#include <future>

namespace slicetool::demo {

namespace {

const QString upstreamSchema = QStringLiteral("foo");
const QString baseSchema = QStringLiteral("foo0");
const QString workSchema = QStringLiteral("foo1");

Endpoint endpointFor(const PrivateServer &server, const QString &user, const QString &schema,
                     const QString &label)
{
    Endpoint endpoint = server.endpoint(schema, label);
    endpoint.user = user;
    return endpoint;
}

} // namespace

Stage::Stage(std::unique_ptr<ServerFolder> folder) : m_folder(std::move(folder)) { }

Stage::~Stage()
{
    (void)close();
}

Result<std::unique_ptr<Stage>> Stage::open(std::stop_token stop)
{
    auto folder = ServerFolder::create(QStringLiteral("demo"));
    if (!folder)
        return folder.error();
    std::unique_ptr<Stage> stage(new Stage(std::move(*folder)));
    auto done = stage->startServers(stop);
    if (done)
        done = createShop(stage->upstream(), upstreamSchema, stop);
    if (done)
        done = stage->makeAccounts(stop);
    if (done)
        done = stage->writePlan();
    if (!done)
        return done.error();
    return stage;
}

Result<void> Stage::startServers(std::stop_token stop)
{
    const auto start = [stop](const QString &name) {
        PrivateServer::Options options;
        options.name = name;
        return PrivateServer::start(options, stop);
    };
    auto starting = std::async(std::launch::async, start, QStringLiteral("upstream"));
    auto local = start(QStringLiteral("local"));
    auto upstream = starting.get();
    if (!upstream)
        return upstream.error();
    if (!local)
        return local.error();
    m_upstream = std::move(*upstream);
    m_local = std::move(*local);
    return {};
}

Result<void> Stage::makeAccounts(std::stop_token stop)
{
    auto done =
        m_upstream->execute(QStringLiteral("CREATE USER 'reader'@'localhost';\n"
                                           "GRANT SELECT ON `foo`.* TO 'reader'@'localhost';\n"),
                            {}, stop);
    if (done) {
        done = m_local->execute(QStringLiteral("CREATE USER 'dev'@'localhost';\n"
                                               "GRANT ALL ON `foo0`.* TO 'dev'@'localhost';\n"
                                               "GRANT ALL ON `foo1`.* TO 'dev'@'localhost';\n"),
                                {}, stop);
    }
    return done;
}

Result<void> Stage::writePlan()
{
    const QString reader = QStringLiteral("reader");
    const QString dev = QStringLiteral("dev");
    m_endpoints.upstream =
        endpointFor(*m_upstream, reader, upstreamSchema, QStringLiteral("upstream"));
    m_endpoints.base = endpointFor(*m_local, dev, baseSchema, QStringLiteral("base"));
    m_endpoints.work = endpointFor(*m_local, dev, workSchema, QStringLiteral("work"));
    m_plan = shopPlan(m_endpoints.upstream, m_endpoints.base, *m_endpoints.work);
    return writePlanFile(m_plan, planPath());
}

QString Stage::planPath() const
{
    return m_folder ? m_folder->filePath(QStringLiteral("shop.slice.json")) : QString();
}

Result<void> Stage::check() const
{
    for (const PrivateServer *server : {m_upstream.get(), m_local.get()}) {
        if (!server || server->pid() == 0) {
            return Error{ErrorCode::Process, Message::tr("watching the private servers"),
                         server ? Message::tr("%1 has exited by itself").arg(server->name())
                                : Message::tr("they are stopped")};
        }
    }
    return {};
}

Result<void> Stage::close()
{
    Result<void> upstreamStopped;
    Result<void> localStopped;
    {
        std::future<Result<void>> stopping;
        if (m_upstream) {
            stopping = std::async(std::launch::async,
                                  [this]() -> Result<void> { return m_upstream->stop(); });
        }
        if (m_local)
            localStopped = m_local->stop();
        if (stopping.valid())
            upstreamStopped = stopping.get();
    }
    m_upstream.reset();
    m_local.reset();
    m_folder.reset();
    return upstreamStopped ? localStopped : upstreamStopped;
}

} // namespace slicetool::demo
