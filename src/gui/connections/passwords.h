// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/secrets.h"

#include <QHash>
#include <QObject>

#include <memory>
#include <mutex>
#include <stop_token>

namespace slicetool::gui {

/// Where the window's passwords come from: what was typed since the program was started, then the
/// real places (environment, option file, keychain), then a dialog.
///
/// Made and destroyed in the GUI thread; whatever else may be called from any thread. Nothing is
/// ever written to a file.
class Passwords : public QObject
{
    Q_OBJECT

public:
    /// What can be done with the desktop's keychain.
    enum class Keychain {
        Unknown, ///< nobody has looked yet
        Usable,
        Unusable, ///< there is none, or it is locked and nobody unlocks it
    };

    explicit Passwords(QObject *parent = nullptr);
    ~Passwords() override;

    /// For resolveEndpoint(): never asks.
    SecretOptions secretOptions();

    /// Asks the user, in the GUI thread, and waits for the answer or for stop. Nothing where the user
    /// gave up, or the window went. The answer is remembered; in the keychain it is kept, where the
    /// user wants that, only once the server has taken it: see accepted().
    /// @param why the server's words
    std::optional<QString> ask(const Endpoint &endpoint, const QString &why, std::stop_token stop);

    void remember(const QString &key, const QString &password);
    void forget(const QString &key);

    /// The server took the password under this key: what was to be kept is kept now. May block for
    /// some seconds; not in the GUI thread.
    void accepted(const QString &key);

    /// Tries the keychain by writing, reading and removing an entry of its own; may take some
    /// seconds, so not in the GUI thread. Found out once.
    Keychain keychain();

    /// What is known of it so far, without looking.
    Keychain knownKeychain() const;

private:
    struct Question;

    void show(const std::shared_ptr<Question> &question);

    mutable std::mutex m_mutex;
    QHash<QString, QString> m_typed;  ///< by keychainKey()
    QHash<QString, QString> m_toKeep; ///< typed, and not known to be right yet
    Keychain m_keychain = Keychain::Unknown;
};

} // namespace slicetool::gui
