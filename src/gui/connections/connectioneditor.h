// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/connections/passwords.h"
#include "server/connectionstore.h"

#include <QWidget>

#include <memory>

namespace Ui {
class ConnectionEditor;
}

namespace slicetool::gui {

/// One connection, saved or about to be: its fields, a test of it in stages, and a button that saves it.
/// Passwords go to the keychain, or stay in memory. GUI thread.
class ConnectionEditor : public QWidget
{
    Q_OBJECT

public:
    /// @param passwords outlives this
    ConnectionEditor(const ConnectionStore &store, Passwords &passwords, QWidget *parent = nullptr);
    ~ConnectionEditor() override;

    /// Shows a saved connection, and forgets edits of another one.
    void edit(const SavedConnection &saved);

    /// Begins a new connection with these fields, and forgets edits of another one.
    void create(const SavedConnection &fresh);

    /// Fills in the server's fields, which may be incomplete, and counts them as edited.
    void fillIn(const Endpoint &place);

    /// The name of the one shown, as it was saved last; empty for one that is not saved yet.
    const QString &currentName() const { return m_current; }

    /// What the fields say; Plan where that makes no connection.
    Result<SavedConnection> connection() const;

    bool isModified() const;
    void setModified(bool modified);

    /// The button that saves goes: somebody else calls save(), and connects then, so a password goes into
    /// the keychain once the server has taken it.
    void setSavedByOthers();

    /// False, with the reason below the fields, where it cannot be saved.
    bool save();

    void complain(const Error &error);

Q_SIGNALS:
    void edited(); ///< or another one is shown
    void saved(const QString &name);

private:
    void begin(const SavedConnection &connection, const QString &current);
    void test();
    void listSchemas();
    template <typename Ask, typename Show>
    void askAboutShown(Endpoint place, Ask ask, Show show);
    void keepPassword(const Endpoint &endpoint, const QString &name);
    void askAboutKeychain();
    void showButtons();

    std::unique_ptr<Ui::ConnectionEditor> m_ui;
    ConnectionStore m_store;
    Passwords &m_passwords;
    /// Counts up, so that what was asked of a connection shown no more is dropped.
    int m_asked = 0;
    QString m_current;
    bool m_isSavedByOthers = false;
};

} // namespace slicetool::gui
