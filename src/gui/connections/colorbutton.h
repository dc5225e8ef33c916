// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace slicetool::gui {

/// Chooses the colour of a connection: that of its environment, one of a few that are told apart easily,
/// or any other. GUI thread.
class ColorButton : public QToolButton
{
    Q_OBJECT

public:
    explicit ColorButton(QWidget *parent = nullptr);

    /// "#rrggbb", or empty for that of the environment.
    QString color() const { return m_color; }
    void setColor(const QString &color);

Q_SIGNALS:
    void colorChanged();

private:
    void choose(const QString &color);
    void chooseOther();
    void showColor();

    QString m_color;
};

} // namespace slicetool::gui
