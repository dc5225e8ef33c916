// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/session.h"

#include <memory>
#include <mutex>

namespace slicetool {

/// The lock of a run on a schema that it writes, or that nobody else may write meanwhile. The session
/// that takes it holds it until it ends; where somebody ends that session, another one of the run takes
/// over.
///
/// Thread safe; what it is given sessions for belongs to their threads.
class SchemaLock
{
public:
    /// The name that the lock has on the server: one for every spelling of the schema's name.
    static QString name(const QString &schema);

    /// Waits two seconds at most. ErrorCode::Locked where another run holds it.
    static Result<std::unique_ptr<SchemaLock>> take(Session &session, const QString &schema);

    /// Looks, over any session of the run on that server, whether the run still holds the lock. Where
    /// it does not, takes it for this session; ErrorCode::Locked where another run was faster.
    Result<void> keep(Session &session);

private:
    SchemaLock(const QString &schema, quint64 holder) : m_schema(schema), m_holder(holder) { }

    Result<void> takeOver(Session &session);

    const QString m_schema;
    std::mutex
        m_mutex; ///< also while a session asks: one of the run's workers must not refuse the other
    quint64 m_holder;              ///< the server's number of the connection
    bool m_holderIsAtWork = false; ///< so that it may take the server a while to end it
};

} // namespace slicetool
