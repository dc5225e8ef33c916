// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace slicetool::gui {

/// One line of plain text that ends with an ellipsis where there is no room for it; nothing is cut in
/// the middle of a letter. The whole text is its owner's to put into the tooltip.
class ElidedLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace slicetool::gui
