// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/base/problemlabel.h"

#include "gui/base/themecolors.h"

#include <QApplication>
#include <QEvent>

namespace slicetool::gui {

ProblemLabel::ProblemLabel(QWidget *parent) : QLabel(parent)
{
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    takeColor();
    hide();
}

void ProblemLabel::setProblem(const QString &text)
{
    setText(text);
    setVisible(!text.isEmpty());
}

void ProblemLabel::takeColor()
{
    QPalette alarm = palette();
    const QColor color = ThemeColors::of(QApplication::palette()).error;
    if (alarm.color(QPalette::WindowText) == color)
        return;
    alarm.setColor(QPalette::WindowText, color);
    setPalette(alarm);
}

void ProblemLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationPaletteChange)
        takeColor();
}

} // namespace slicetool::gui
