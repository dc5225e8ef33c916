// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/runreport.h"

#include <QDialog>

class QPushButton;

namespace slicetool::gui {

/// The two definitions of a table that has drifted, side by side, and the statement that makes the one of
/// the other. GUI thread.
class DriftDialog : public QDialog
{
    Q_OBJECT

public:
    /// @param source where the wanted definition comes from, "foo", and `target` what is altered, "foo0"
    DriftDialog(const QString &table, const TableDefinitions &definitions, const QString &source,
                const QString &target, QWidget *parent = nullptr);

    /// Whether a run may begin now.
    void setRunAllowed(bool isAllowed);

Q_SIGNALS:
    void alterRequested(); ///< the dialog closes

private:
    QPushButton *m_alter;
};

} // namespace slicetool::gui
