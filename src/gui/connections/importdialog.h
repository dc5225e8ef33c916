// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/connections/foreignconnections.h"

#include <QDialog>

#include <memory>

namespace Ui {
class ImportDialog;
}

namespace slicetool::gui {

/// Asks which connections of a foreign file are taken over. Those that are saved already, under whatever
/// name, are there unchecked. GUI thread.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    ImportDialog(const ForeignConnections &foreign, const QList<SavedConnection> &saved,
                 QWidget *parent = nullptr);
    ~ImportDialog() override;

    /// What is checked, under names that are free.
    QList<SavedConnection> chosen() const;

private:
    void showButtons();

    std::unique_ptr<Ui::ImportDialog> m_ui;
    QList<SavedConnection> m_connections; ///< one for each row
};

} // namespace slicetool::gui
