// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/savefile.h"

#include <QSaveFile>

namespace slicetool {

bool commitWhole(QSaveFile &file)
{
    return file.flush() && file.commit();
}

} // namespace slicetool
