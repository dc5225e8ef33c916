// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/connections/passwords.h"
#include "gui/start/proposalsmodel.h"

#include <QWizard>

#include <memory>
#include <optional>
#include <stop_token>

class QSortFilterProxyModel;

namespace Ui {
class PlanWizard;
}

namespace slicetool::gui {

class ConnectionEditor;
class ConnectionPicker;

/// Makes a plan: where upstream, base and work are, and what is done for the tables that were found.
/// A new connection to upstream is made here, and saved when the page is left.
/// Connects to all three before it goes on; who insists goes on without a target, which may be down.
class PlanWizard : public QWizard
{
    Q_OBJECT

public:
    PlanWizard(Passwords &passwords, QWidget *parent = nullptr,
               const QString &storePath = ConnectionStore::defaultPath());
    ~PlanWizard() override;

    Plan plan() const;

Q_SIGNALS:
    void manageRequested();

protected:
    bool validateCurrentPage() override;
    void initializePage(int id) override;

private:
    enum PageId { UpstreamPage, TargetsPage, TablesPage, NamePage };

    void makeUpstreamPage();
    void fillTables();
    bool takeNewConnection();
    void forgetLook();
    void look();
    void setShownWanted(bool wanted);
    QString targetProblem() const;
    void tryTargets();
    void showSummary();

    std::unique_ptr<Ui::PlanWizard> m_ui;
    Passwords &m_passwords;
    QString m_storePath;
    ProposalsModel m_proposals;
    std::stop_source m_stop{std::nostopstate};
    QSortFilterProxyModel *m_shown; ///< the proposals that the filter leaves
    QString m_looked;               ///< the connection whose tables are known
    QStringList m_tried;            ///< the targets that were connected to, or not
    bool m_isLooking = false;
    ConnectionPicker *m_upstream;
    ConnectionEditor *m_newUpstream;
    std::optional<SavedConnection> m_saved; ///< the new one, as it was saved from here
    ConnectionPicker *m_base;
    ConnectionPicker *m_work;
};

} // namespace slicetool::gui
