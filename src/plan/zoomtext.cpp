// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/zoomtext.h"

#include <QStringList>

namespace slicetool {

QString zoomText(const Zoom &zoom)
{
    if (zoom.automatic)
        return QStringLiteral("auto");
    QStringList levels;
    for (const int level : zoom.levels)
        levels << QString::number(level);
    return levels.join(QLatin1String(", "));
}

} // namespace slicetool
