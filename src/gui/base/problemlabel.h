// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace slicetool::gui {

/// Says what is wrong, in plain text and the theme's colour for errors; hidden while nothing is.
class ProblemLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ProblemLabel(QWidget *parent = nullptr);

    void setProblem(const QString &text); ///< hides it where there is none

protected:
    void changeEvent(QEvent *event) override;

private:
    void takeColor();
};

} // namespace slicetool::gui
