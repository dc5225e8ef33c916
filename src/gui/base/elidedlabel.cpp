// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/base/elidedlabel.h"

#include <QPainter>
#include <QStyle>

namespace slicetool::gui {

ElidedLabel::ElidedLabel(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
}

QSize ElidedLabel::minimumSizeHint() const
{
    constexpr int characters = 6; // and what is behind them is the ellipsis
    return {fontMetrics().averageCharWidth() * characters, QLabel::minimumSizeHint().height()};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect room = contentsRect();
    const QString line = fontMetrics().elidedText(QString(text()).replace(QLatin1Char('\n'), u' '),
                                                  Qt::ElideRight, room.width());
    style()->drawItemText(&painter, room, int(alignment()), palette(), isEnabled(), line,
                          foregroundRole());
}

} // namespace slicetool::gui
