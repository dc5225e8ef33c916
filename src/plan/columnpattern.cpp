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

QMap<QString, int> matchingDecimals(const QMap<QString, int> &patterns, const QStringList &columns)
{
    QMap<QString, int> decimals;
    for (auto it = patterns.constBegin(); it != patterns.constEnd(); ++it) {
        for (const QString &column : matchingColumns({it.key()}, columns))
            decimals.insert(column, std::min(it.value(), decimals.value(column, it.value())));
    }
    return decimals;
}

} // namespace slicetool
