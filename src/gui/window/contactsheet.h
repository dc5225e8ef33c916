// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>
#include <QStringList>

namespace slicetool::gui {

/// How two pictures of one view differ.
struct PictureChange {
    enum class Kind {
        Both, ///< there were pictures before and now
        New,  ///< nothing was accepted under that name
        Gone, ///< there is only an accepted one
    };

    QString name;     ///< "light-plan"
    double share = 0; ///< of the pixels, 0 to 1; 1 where the sizes differ, or one is missing
    Kind kind = Kind::Both;

    /// More than clocks and durations make up.
    bool isSeen() const { return kind != Kind::Both || share > 0.003; }
};

/// Compares the pictures of a folder, <round>-<view>.png, with those that were accepted; the largest change
/// first, and none where the accepted folder has no pictures. Where one is seen, what
/// differs is drawn into <folder>/changes/<name>.png. Blocks. Errors: Io.
Result<QList<PictureChange>> comparePictures(const QString &folder, const QString &accepted);

/// Writes <folder>/index.html: what has changed, before, after and where; then each view, its rounds beside
/// each other. Errors: Io.
Result<void> writeContactSheet(const QString &folder, const QString &accepted,
                               const QList<PictureChange> &changes);

} // namespace slicetool::gui
