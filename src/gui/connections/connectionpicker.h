// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/connectionstore.h"

#include <QWidget>

class QComboBox;

namespace slicetool::gui {

class ProblemLabel;

/// Chooses a saved connection, or takes a URL, for one of a plan's three places. GUI thread.
class ConnectionPicker : public QWidget
{
    Q_OBJECT

public:
    /// @param role "upstream", "base" or "work"
    explicit ConnectionPicker(const QString &role, QWidget *parent = nullptr,
                              const QString &storePath = ConnectionStore::defaultPath());

    QString connection() const;
    void setConnection(const QString &connection);

    /// Whether what was chosen makes sense for the role; said below the field where not.
    bool isValid() const { return m_isValid; }

    /// Reads the saved connections anew.
    void reload();

Q_SIGNALS:
    void connectionChanged(const QString &connection);
    void manageRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void check();
    void follow();

    QString m_role;
    ConnectionStore m_store;
    QComboBox *m_box;
    ProblemLabel *m_problem;
    bool m_isValid = false;
};

} // namespace slicetool::gui
