// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/connections/connectionsmodel.h"
#include "gui/connections/passwords.h"

#include <QDialog>

#include <memory>

class QSortFilterProxyModel;

namespace Ui {
class ConnectionManager;
}

namespace slicetool::gui {

class ConnectionEditor;

/// Saved connections: made, changed, tried, taken over from ~/.my.cnf. Every change is saved at once
/// by its button; passwords go to the keychain, or stay in memory.
class ConnectionManager : public QDialog
{
    Q_OBJECT

public:
    ConnectionManager(const QString &storePath, Passwords &passwords, QWidget *parent = nullptr);
    ~ConnectionManager() override;

    void select(const QString &name);
    QString currentName() const;

    /// Takes the client groups of an option file over as a new connection, not saved yet.
    /// Asks for the group where the file keeps several servers.
    void importOptionFile(const QString &path);

    /// Takes over what the user chooses of another program's file, or of one that exportTo() wrote, and
    /// saves it.
    void importFile(const QString &path);

    /// Writes all connections, without passwords and password commands.
    void exportTo(const QString &path);

    /// Asks about edits that are not saved.
    void reject() override;

private:
    void connectParts();
    void makeFileMenu();
    void showConnection(const QString &name);
    void create();
    void duplicate();
    void removeCurrent();
    bool mayLeave();
    QString keyOfItsOwn(const SavedConnection &connection) const;
    void showButtons();
    QString freeNameOf(const QString &wanted) const;

    std::unique_ptr<Ui::ConnectionManager> m_ui;
    Passwords &m_passwords;
    ConnectionsModel m_model;
    QSortFilterProxyModel *m_filter;
    ConnectionEditor *m_editor = nullptr;
};

} // namespace slicetool::gui
