// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"

#include "base/displaytext.h"

namespace slicetool {

QString Error::message() const
{
    QString text = doing;
    if (!reason.isEmpty())
        text += (text.isEmpty() ? QString() : QStringLiteral(": ")) + reason;
    if (!remedy.isEmpty()) {
        if (!text.isEmpty() && !text.endsWith(QLatin1Char('.')) && !text.endsWith(QLatin1Char('?')))
            text += QLatin1Char('.');
        text += (text.isEmpty() ? QString() : QStringLiteral(" ")) + remedy;
    }
    // Line ends stay: the last lines of a log are told with them.
    return displayText(text, true);
}

} // namespace slicetool
