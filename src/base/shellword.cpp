// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/shellword.h"

#include <QRegularExpression>

namespace slicetool {

bool isPlainWord(const QString &text)
{
    static const QRegularExpression plain(QStringLiteral("\\A[A-Za-z0-9_./:,@+=-]+\\z"));
    return plain.match(text).hasMatch();
}

QString shellWord(const QString &text)
{
    if (isPlainWord(text))
        return text;
    return QLatin1Char('\'') + QString(text).replace(QLatin1Char('\''), QLatin1String("'\\''"))
           + QLatin1Char('\'');
}

} // namespace slicetool
