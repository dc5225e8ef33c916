// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace slicetool {

/// " (did you mean "zoom"?)", with the known word that is nearest to the one that was written;
/// empty where none is near. For the end of a message. Pure function, any thread.
QString didYouMean(const QString &written, const QStringList &known);

} // namespace slicetool
