// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/check/check.h"

#include "base/message.h"
#include "engine/check/connectioncheck.h"
#include "engine/check/legcheck.h"
#include "engine/run/preflight.h"
#include "engine/run/turn.h"
#include "server/catalog.h"
#include "server/schemalock.h"
#include "server/serverfindings.h"
#include "sql/quote.h"

#include <QThread>

#include <map>

namespace slicetool {

namespace {

using Severity = Finding::Severity;

/// One of the plan's places, as far as it could be reached.
struct Place {
    Endpoint endpoint;
    std::unique_ptr<Session> session; ///< null where there is no connection, and once it was closed
    bool isReached = false;
    bool schemaExists = false;
};

/// Looks at the places one by one, then at what they are to each other.
class PlanCheck
{
public:
    PlanCheck(const Plan &plan, const Endpoints &endpoints, const CheckOptions &options,
              std::stop_token stop)
        : m_plan(plan)
        , m_endpoints(endpoints)
        , m_options(options)
        , m_context{.stop = stop,
                    .killer = std::make_shared<QueryKiller>(stop),
                    .log = {},
                    .findings = std::make_shared<ServerFindings>()}
    { }

    Result<CheckReport> run()
    {
        for (const Endpoint &endpoint : {m_endpoints.upstream, m_endpoints.base})
            reach(endpoint);
        if (m_endpoints.work)
            reach(*m_endpoints.work);
        else
            add(Severity::Note, QStringLiteral("plan"),
                Message::tr("it does not define work, so there is nothing to undo"));
        checkSamePlaces();
        // A run has none of these, and where connections are few they are missed.
        for (auto &place : m_places)
            place.second.session.reset();
        // A leg between places that are one and the same would only repeat that.
        if (m_places["upstream"].schemaExists && m_places["base"].isReached && !m_sameBase) {
            SLICETOOL_TRY(checkLeg(Leg::Pull));
        }
        if (m_endpoints.work && m_places["base"].schemaExists && m_places["work"].isReached
            && !m_sameWork) {
            SLICETOOL_TRY(checkLeg(Leg::Undo));
        }
        if (m_context.stop.stop_requested())
            return Error{ErrorCode::Cancelled, Message::tr("checking the plan"),
                         Message::tr("cancelled")};
        if (m_unknownTable && !m_legsRead)
            return *m_unknownTable;
        if (m_unknownTable)
            add(Severity::Note, QStringLiteral("plan"), m_unknownTable->reason);
        return m_report;
    }

private:
    void add(Severity severity, const QString &place, const QString &text,
             const QString &remedy = {}, ErrorCode code = ErrorCode::Query)
    {
        m_report.findings << Finding{severity, place, {}, text, remedy, code};
    }

    void add(const QString &place, const Error &error)
    {
        add(Severity::Problem, place, error.reason, error.remedy, error.code);
    }

    void reach(const Endpoint &endpoint)
    {
        Place &place = m_places[endpoint.label.toStdString()];
        place.endpoint = endpoint;
        Endpoint server = endpoint;
        server.schema.clear();
        auto session = Session::open(server, SessionPurpose::Read, m_context);
        if (!session)
            return add(endpoint.label, session.error());
        place.session = std::move(*session);
        place.isReached = true;
        add(Severity::Ok, endpoint.label,
            QStringLiteral("%1: %2, %3")
                .arg(endpoint.display(), place.session->facts().version.display(),
                     transport(place)));
        const Result<QString> schema = findSchema(*place.session, endpoint.schema);
        if (!schema)
            return add(endpoint.label, schema.error());
        place.schemaExists = !schema->isEmpty();
        if (!place.schemaExists)
            noteMissingSchema(endpoint);
        if (endpoint.label != QLatin1String("upstream"))
            noteOtherRun(place);
    }

    /// "through the socket", "encrypted with TLS_AES_256_GCM_SHA384"
    QString transport(const Place &place)
    {
        if (place.endpoint.usesSocket())
            return Message::tr("through the socket");
        const auto rows =
            place.session->select(QStringLiteral("SHOW SESSION STATUS LIKE 'Ssl_cipher'"),
                                  Message::tr("checking the connection"));
        const QByteArray cipher = rows && !rows->isEmpty() ? rows->first().value(1) : QByteArray();
        if (!cipher.isEmpty())
            return Message::tr("encrypted with %1").arg(QString::fromUtf8(cipher));
        if (!isThisMachine(place.endpoint.host))
            add(Severity::Note, place.endpoint.label,
                Message::tr("the connection is not encrypted"),
                Message::tr("?ssl-mode=REQUIRED in the URL enforces encryption."));
        return Message::tr("not encrypted");
    }

    void noteMissingSchema(const Endpoint &endpoint)
    {
        if (endpoint.label == QLatin1String("upstream"))
            add(Severity::Problem, endpoint.label,
                Message::tr("there is no schema `%1`").arg(endpoint.schema),
                Message::tr("Check the name in the plan, and that the account may use it."),
                ErrorCode::MissingSchema);
        else
            add(Severity::Note, endpoint.label,
                Message::tr("there is no schema `%1` yet").arg(endpoint.schema),
                endpoint.label == QLatin1String("base") ? Message::tr("The pull creates it.")
                                                        : Message::tr("The undo creates it."));
    }

    void noteOtherRun(const Place &place)
    {
        const auto holder = place.session->selectOne(
            QStringLiteral("SELECT IS_USED_LOCK(%1)")
                .arg(sql::stringLiteral(SchemaLock::name(place.endpoint.schema))),
            1, Message::tr("looking for other runs"));
        if (holder && !holder->first().isNull())
            add(Severity::Note, place.endpoint.label, Message::tr("a run is in progress on it"),
                Message::tr("No other run can start until it has finished."));
    }

    bool isSamePlace(const char *target, const char *other)
    {
        const Place &a = m_places[target];
        const Place &b = m_places[other];
        if (!a.session || !b.session)
            return false;
        const Result<void> different =
            refuseSamePlace(*a.session, a.endpoint, *b.session, b.endpoint);
        if (different)
            return false;
        add(QString::fromLatin1(target), different.error());
        return true;
    }

    void checkSamePlaces()
    {
        m_sameBase = isSamePlace("base", "upstream");
        m_sameWork = isSamePlace("work", "base");
        m_sameWork = isSamePlace("work", "upstream") || m_sameWork;
    }

    Result<void> checkLeg(Leg leg)
    {
        RunOptions options;
        options.leg = leg;
        options.mode = RunMode::Compare; // neither writes nor locks
        options.tables = m_options.tables;
        options.stateFolder = m_options.stateFolder;
        auto flight = prepareRun(m_plan, m_endpoints, options, m_context);
        // The server takes a moment to see that ours are closed.
        for (int i = 0; i < 10 && !flight && isCrowded(flight.error()); ++i) {
            QThread::msleep(100);
            flight = prepareRun(m_plan, m_endpoints, options, m_context);
        }
        if (!flight) {
            const Error &error = flight.error();
            if (error.isCancelled())
                return error;
            // What base does not have yet, a pull may bring.
            if (error.code == ErrorCode::Usage)
                m_unknownTable = m_unknownTable ? m_unknownTable : error;
            else if (error.code == ErrorCode::MissingTable && leg == Leg::Undo)
                add(Severity::Note, QStringLiteral("base"),
                    Message::tr("it has no tables yet, so there is nothing to undo to"),
                    error.remedy, error.code);
            else
                add(leg == Leg::Pull ? QStringLiteral("upstream") : QStringLiteral("base"), error);
            return {};
        }
        m_legsRead = true;
        if (const auto free = refuseCopyInUse(flight->target, flight->targetSession.get(), options);
            !free)
            add(flight->target.label, free.error());
        for (const Finding &finding : checkConnections(*flight, m_options.jobs)) {
            if (!m_report.findings.contains(finding))
                m_report.findings << finding;
        }
        if (Result<void> done = LegCheck(m_plan, leg, *flight, m_context).run(m_report); !done) {
            if (done.error().isCancelled())
                return done;
            add(QStringLiteral("plan"), done.error());
        }
        return {};
    }

    const Plan &m_plan;
    const Endpoints &m_endpoints;
    const CheckOptions m_options;
    const SessionContext m_context;
    std::map<std::string, Place> m_places; ///< by label
    CheckReport m_report;
    bool m_sameBase = false;
    bool m_sameWork = false;
    bool m_legsRead = false;
    std::optional<Error> m_unknownTable;
};

} // namespace

Result<CheckReport> checkPlan(const Plan &plan, const Endpoints &endpoints, std::stop_token stop,
                              const CheckOptions &options)
{
    return PlanCheck(plan, endpoints, options, stop).run();
}

} // namespace slicetool
