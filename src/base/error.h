// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace slicetool {

/// What kind of thing went wrong; the command line turns it into an exit code,
/// the window into a remedy.
enum class ErrorCode {
    Usage,          ///< the command line is wrong
    Plan,           ///< the plan is wrong
    Unreachable,    ///< no connection to a server
    LoginDenied,    ///< the server refused user, password or transport security
    MissingSchema,  ///< the schema does not exist or cannot be used
    MissingTable,   ///< the table does not exist or cannot be seen
    Privilege,      ///< the account may not do this
    Query,          ///< the server refused a statement
    ConnectionLost, ///< the connection died and could not be restored
    Locked,         ///< another run is at work on the same target
    Refused,        ///< slicetool does not do this, to protect data
    Drifted,        ///< the definitions on the two sides differ
    Cancelled,      ///< the user stopped it
    Process,        ///< a helper process (mysqldump, mariadbd) failed
    Io,             ///< a file could not be read or written
};

/// An expected failure, as a value. Never carries a secret.
struct Error {
    ErrorCode code = ErrorCode::Query;
    QString doing;       ///< what was being done, "comparing `orders`"
    QString reason;      ///< why it failed, the server's own words where there are some
    QString remedy = {}; ///< what the user can do; may be empty
    int serverCode = 0;  ///< MySQL error number, 0 where no server spoke

    /// One paragraph for people: doing, reason, remedy, as displayText() shows them; line ends of
    /// theirs stay.
    QString message() const;

    bool isCancelled() const { return code == ErrorCode::Cancelled; }

    /// Whether there is no use in asking on: the run is cancelled, or the server is gone.
    bool endsSession() const
    {
        return isCancelled() || code == ErrorCode::ConnectionLost || code == ErrorCode::Unreachable;
    }
};

} // namespace slicetool
