// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/zoomadvice.h"
#include "gui/connections/passwords.h"

#include <QDialog>

#include <memory>
#include <stop_token>

namespace Ui {
class AdviceDialog;
}

namespace slicetool::gui {

/// Zoom levels per table as they are and as they are proposed, with what both take; and how good
/// earlier advice was. What is ticked is taken. GUI thread; measures in the background.
class AdviceDialog : public QDialog
{
    Q_OBJECT

public:
    AdviceDialog(const PlanInTurn &plan, Passwords &passwords, QWidget *parent = nullptr);
    ~AdviceDialog() override;

    QList<ZoomAdvice> taken() const; ///< what is ticked

Q_SIGNALS:
    void looked(bool good);

private:
    void showAdvice(const QList<ZoomAdvice> &advice, const QList<AdviceOutcome> &earlier);

    std::unique_ptr<Ui::AdviceDialog> m_ui;
    QList<ZoomAdvice> m_advice;
    std::stop_source m_stop;
};

} // namespace slicetool::gui
