// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/base/themecolors.h"
#include "report/runreport.h"

#include <QWidget>

#include <functional>

namespace slicetool::gui {

/// Draws the changes along a table's key as a heat strip: one column of pixels or more per bucket,
/// its strength the logarithm of the changes in it, so that one change is seen and a million does
/// not drown it. Late rows at the end are marked apart. For table cells and for the widget below.
void paintDensity(QPainter *painter, const QRect &rect, const Density &density,
                  const ThemeColors &colors);

/// The bucket that is drawn at a place of such a strip; -1 where there are none.
int densityBucketAt(const QRect &rect, int x, const Density &density);

/// The strip of one table, with the figures on hover. GUI thread.
class DensityStrip : public QWidget
{
    Q_OBJECT

public:
    explicit DensityStrip(QWidget *parent = nullptr);

    void setDensity(const Density &density);

    /// Chooses a part as a click would.
    void setChosen(int bucket);

    /// Takes the choice back without a word.
    void clearChoice();
    int chosenBucket() const { return m_chosen; }

    /// Says more of a bucket on hover: which keys its changes have. May return nothing.
    void setKeysOf(std::function<QString(int)> keysOf) { m_keysOf = std::move(keysOf); }

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
    QRect stripRect() const;
    void choose(int bucket);

    Density m_density;
    std::function<QString(int)> m_keysOf;
    int m_chosen = -1;
};

} // namespace slicetool::gui
