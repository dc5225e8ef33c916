// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/connections/connectionsmodel.h"
#include "gui/connections/passwords.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QTreeView;

namespace slicetool::gui {

class ConnectionForm;
class ConnectionTest;
class ProblemLabel;

/// Saved connections: made, changed, tried, taken over from ~/.my.cnf. Every change is saved at once
/// by its button; passwords go to the keychain, or stay in memory.
class ConnectionManager : public QDialog
{
    Q_OBJECT

public:
    ConnectionManager(const QString &storePath, Passwords &passwords, QWidget *parent = nullptr);

    void select(const QString &name);
    QString currentName() const { return m_current; }

    /// Takes the client groups of an option file over as a new connection, not saved yet.
    /// Asks for the group where the file keeps several servers.
    void importOptionFile(const QString &path);

    /// Asks about edits that are not saved.
    void reject() override;

private:
    void build();
    void showConnection(const QString &name);
    void create();
    void duplicate();
    void removeCurrent();
    bool save();
    bool mayLeave();
    QString keyOfItsOwn(const SavedConnection &connection) const;
    std::optional<QString> chooseGroup(const QString &path);
    void test();
    void showButtons();
    void complain(const Error &error);
    QString freeName(const QString &wanted) const;
    void askAboutKeychain();

    Passwords &m_passwords;
    ConnectionsModel m_model;
    int m_asked =
        0; ///< counts up, so that a password found for a connection shown no more is dropped
    QString m_current; ///< of the store; empty for one that is not saved yet
    QSortFilterProxyModel *m_filter;
    QLineEdit *m_search;
    QTreeView *m_tree;
    ConnectionForm *m_form;
    QCheckBox *m_keep;
    QLabel *m_keychain;
    ProblemLabel *m_problem;
    ConnectionTest *m_test;
    QPushButton *m_tryIt;
    QPushButton *m_duplicate;
    QPushButton *m_delete;
    QPushButton *m_save;
};

} // namespace slicetool::gui
