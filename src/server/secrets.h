// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "server/connectionstore.h"
#include "server/endpoint.h"
#include "server/optionfile.h"

#include <QString>

#include <functional>
#include <optional>
#include <stop_token>

namespace slicetool {

/// Asks the user for a password; nothing where there is nobody to ask or the user gave up.
using PasswordPrompt = std::function<std::optional<QString>(const QString &prompt)>;

/// Looks a password up under a key; nothing means that it is not known there.
using PasswordLookup = std::function<std::optional<QString>(const QString &key)>;

/// Reads from the desktop's keychain (QtKeychain, service "slicetool").
///
/// Every failure, a locked keychain included, comes back as nothing, which means "ask": it
/// never means that the account has no password. Waits 5 seconds at most, in an event loop of
/// its own, or until a stop; without a QCoreApplication or a session bus it does not even try.
std::optional<QString> readKeychain(const QString &key, std::stop_token stop = {});

/// Writes to the desktop's keychain, under the same conditions. False where it could not be written.
bool writeKeychain(const QString &key, const QString &password);

/// Removes an entry. False where that failed, or there was none.
bool deleteKeychain(const QString &key);

/// Where connections and passwords come from. The defaults are the real places.
struct SecretOptions {
    QString defaultsExtraFile; ///< of --defaults-extra-file; empty where not given
    PasswordPrompt prompt;     ///< unset where nobody can be asked
    QString userOptionFile = OptionFile::userPath();
    QString connectionsFile = ConnectionStore::defaultPath();
    PasswordLookup keychain = [](const QString &key) { return readKeychain(key); };
    int timeoutSeconds = 30; ///< the endpoint's, see there
    bool areTurned = false;  ///< base and work have changed places, and their variables with them
    PasswordLookup typed;    ///< what the user typed in this program; unset where nothing is kept
};

/// Reads a connection (a URL or a saved name) and finds its password without asking anybody.
///
/// In this order: the URL; what was typed before; SLICETOOL_UPSTREAM_PASSWORD, SLICETOOL_BASE_PASSWORD or
/// SLICETOOL_WORK_PASSWORD by the label (set and empty is an empty password); a saved connection's
/// password command, which is named and not run: fetchPassword() does that once the place is needed; the
/// option file of --defaults-extra-file, then the user's own; the keychain. Where none has it, password
/// stays unset, and the connection is tried so: the server may need none. Only once the server
/// has denied that, promptForPassword() is the caller's next step.
///
/// An option file's password is taken only where its user and host, as far as it names them,
/// are the endpoint's. The mysql programs send it to whatever server the command line names;
/// here three servers share one file, and the password of one must not go to another.
///
/// Errors: as ConnectionStore::resolve(); Io or Plan for an option file that cannot be read
/// (a user's option file that is missing or unsafe is passed over, as mysql does).
Result<Endpoint> resolveEndpoint(const QString &connection, const QString &label,
                                 const SecretOptions &options);

/// Finds the password of an endpoint that has none in the same way, or leaves it to its command; it has
/// no role, so no variable is looked at. Errors: those of the option files.
Result<void> findPassword(Endpoint &endpoint, const SecretOptions &options);

/// Asks for the password of an account that the server denied without one, and puts it into
/// the endpoint. Error: LoginDenied where there is nobody to ask, or no answer.
Result<void> promptForPassword(Endpoint &endpoint, const SecretOptions &options);

} // namespace slicetool
