// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/places.h"

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
class Passwords
    : public QObject
    , public PasswordSource
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

    SecretOptions lookup() override;
    int maxQuestions() const override { return 3; }
    bool replacesKnown() const override { return true; }

    /// Asks in the GUI thread. The window may go, which is no answer, too. The answer is remembered; in
    /// the keychain it is kept, where the user wants that, only once the server has taken it.
    Result<QString> ask(const Endpoint &endpoint, const QString &denial,
                        std::stop_token stop) override;

    /// What was to be kept is kept now. May block for some seconds; not in the GUI thread.
    void accepted(const Endpoint &endpoint) override;
    void denied(const Endpoint &endpoint) override { forget(accountKey(endpoint)); }

    void remember(const QString &key, const QString &password);
    void forget(const QString &key);

    /// As remember(), and keeps it in the keychain once the server has taken it.
    void rememberAndKeep(const QString &key, const QString &password);

    /// Tries the keychain by writing, reading and removing an entry of its own; may take some
    /// seconds, so not in the GUI thread. Found out once.
    Keychain keychain();

    /// What is known of it so far, without looking.
    Keychain knownKeychain() const;

private:
    struct Question;

    void show(const std::shared_ptr<Question> &question);

    mutable std::mutex m_mutex;
    QHash<QString, QString> m_typed;  ///< by accountKey()
    QHash<QString, QString> m_toKeep; ///< typed, and not known to be right yet
    Keychain m_keychain = Keychain::Unknown;
};

} // namespace slicetool::gui
