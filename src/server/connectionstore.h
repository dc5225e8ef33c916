// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "server/endpoint.h"

#include <QList>
#include <QString>

#include <optional>

namespace slicetool {

/// What a saved connection is for; a production one is never written to.
enum class Environment { Unspecified, Local, Staging, Production };

QString toString(Environment environment); ///< "", "local", "staging", "production"
std::optional<Environment> environmentFromString(const QString &text);

/// Whether a connection can have it: "#rrggbb", or empty for none of its own.
bool isColor(const QString &text);

/// A connection that the user gave a name. A value; never carries a password.
struct SavedConnection {
    QString name;   ///< unique; what a plan says instead of the URL
    QString folder; ///< where the window's list shows it; may be empty
    Environment environment = Environment::Unspecified;
    QString url;
    QString passwordCommand; ///< prints the password, see runPasswordCommand(); may be empty
    QString color = {};      ///< "#rrggbb"; empty for that of the environment

    bool operator==(const SavedConnection &) const = default;
};

/// The saved connections, in a JSON file of the user's configuration folder.
///
/// Every call reads the file anew, and changes are made under a lock file and put in place
/// as a whole, so that the window and the command can be used at the same time. Keys in the
/// file that are not known are kept. Thread: any.
class ConnectionStore
{
public:
    explicit ConnectionStore(const QString &path = defaultPath());

    /// slicetool/connections.json in the XDG configuration folder.
    static QString defaultPath();

    /// All of them in the order of the file; none where there is no file. Errors: Io, and Plan
    /// with file and line or JSON pointer where the file is wrong.
    Result<QList<SavedConnection>> all() const;

    /// The one of that name; nothing where there is none.
    Result<std::optional<SavedConnection>> find(const QString &name) const;

    /// Adds it, or replaces the one of the same name, or the one of the previous name where it is
    /// renamed. A password in the URL is not stored. Error: Usage where the new name is taken.
    Result<void> save(const SavedConnection &connection, const QString &previousName = {}) const;

    /// Writes all to a file for others: without password commands, which are this user's, and without
    /// what is not known. Errors: those of all(), and Io.
    Result<void> exportTo(const QString &path) const;

    /// Removes the one of that name. Error: Usage where there is none.
    Result<void> remove(const QString &name) const;

    /// The password command for an account: that of the connection of this name, else of the first one
    /// with that account of that server; empty where there is none. The connection is a name or a
    /// URL, which alone says nothing of commands: plans come from others.
    /// Error: Refused where anybody may write to the file.
    Result<QString> passwordCommand(const QString &connection, const Endpoint &endpoint) const;

    /// Reads a connection as a plan or the command line names it: a URL, or the name of a
    /// saved one. The label is the role, "upstream", "base" or "work".
    ///
    /// Errors: Plan; Refused where a target, that is base or work, is a connection marked
    /// production or a URL for the same schema of the same server.
    Result<Endpoint> resolve(const QString &connection, const QString &label) const;

private:
    struct Document;

    Result<Document> load() const;
    Result<void> store(const Document &document) const;
    Result<Endpoint> fromName(const QList<SavedConnection> &saved, const QString &name,
                              const QString &label) const;
    Error error(ErrorCode code, const QString &reason, const QString &remedy = {}) const;

    QString m_path;
};

} // namespace slicetool
