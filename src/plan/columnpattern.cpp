// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/columnpattern.h"

#include <QRegularExpression>

#include <algorithm>

namespace slicetool {

bool matchesColumn(const QString &pattern, const QString &column)
{
    // Qt's own wildcards know sets in brackets, too, and a name may have brackets.
    QString expression = QRegularExpression::escape(pattern);
    expression.replace(QLatin1String("\\*"), QLatin1String(".*"));
    expression.replace(QLatin1String("\\?"), QLatin1String("."));
    return QRegularExpression(QRegularExpression::anchoredPattern(expression),
                              QRegularExpression::CaseInsensitiveOption
                                  | QRegularExpression::DotMatchesEverythingOption)
        .match(column)
        .hasMatch();
}

QStringList matchingColumns(const QStringList &patterns, const QStringList &columns)
{
    QStringList matching;
    for (const QString &column : columns) {
        if (std::any_of(patterns.begin(), patterns.end(),
                        [&](const QString &pattern) { return matchesColumn(pattern, column); }))
            matching << column;
    }
    return matching;
}

} // namespace slicetool
