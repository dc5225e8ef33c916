// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/base/themecolors.h"
#include "report/runreport.h"

#include <QWidget>

namespace slicetool::gui {

/// Draws the changes along a table's key as a heat strip: one column of pixels or more per bucket,
/// its strength the logarithm of the changes in it, so that one change is seen and a million does
/// not drown it. Late rows at the end are marked apart. For table cells and for the widget below.
void paintDensity(QPainter *painter, const QRect &rect, const Density &density,
                  const ThemeColors &colors);

/// The strip of one table, with the figures on hover. GUI thread.
class DensityStrip : public QWidget
{
    Q_OBJECT

public:
    explicit DensityStrip(QWidget *parent = nullptr);

    void setDensity(const Density &density);

    /// Takes the choice back without a word.
    void clearChoice();
    int chosenBucket() const { return m_chosen; }

    /// What is said of a bucket on hover.
    QString figures(int bucket) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// A part was chosen, by mouse or keys.
    void chosen(int bucket);
    void cleared(); ///< the choice was taken back

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    int bucketAt(int x) const;
    void choose(int bucket);

    Density m_density;
    int m_chosen = -1;
};

} // namespace slicetool::gui
