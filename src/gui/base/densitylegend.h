// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace slicetool::gui {

/// What the colours of a DensityStrip mean. GUI thread.
class DensityLegend : public QWidget
{
    Q_OBJECT

public:
    explicit DensityLegend(QWidget *parent = nullptr);

    /// Whether rows that came late are marked in the strip.
    void setLate(bool hasLate);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QStringList names() const;

    bool m_hasLate = false;
};

} // namespace slicetool::gui
