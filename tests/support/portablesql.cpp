// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/portablesql.h"

#include <QRegularExpression>
#include <QString>

namespace slicetool::test {

namespace {

/// Words that may follow a table's name and are no alias of it.
bool isKeyword(const QString &word)
{
    static const QRegularExpression keywords(
        QStringLiteral("^(WHERE|JOIN|CROSS|INNER|LEFT|RIGHT|STRAIGHT_JOIN|NATURAL|ON|USING|ORDER|"
                       "GROUP|HAVING|LIMIT|UNION|EXCEPT|INTERSECT|FOR|SET)$"),
        QRegularExpression::CaseInsensitiveOption);
    return keywords.match(word).hasMatch();
}

QString numbers(const QString &first, const QString &last, const QString &step)
{
    return QStringLiteral("(WITH RECURSIVE n (seq) AS (SELECT CAST(%1 AS UNSIGNED) UNION ALL "
                          "SELECT seq + %3 FROM n WHERE seq + %3 <= %2) SELECT seq FROM n)")
        .arg(first, last, step);
}

} // namespace

QByteArray forMySql(const QByteArray &script)
{
    if (!script.contains("_to_"))
        return script;
    static const QRegularExpression table(
        QStringLiteral("(?<![\\w`.])(seq_(\\d+)_to_(\\d+)(?:_step_(\\d+))?)\\b(?!\\.)"
                       "(?:(\\s+AS)?(\\s+)([A-Za-z]\\w*))?"),
        QRegularExpression::CaseInsensitiveOption);
    // Latin-1 keeps every byte.
    const QString text = QString::fromLatin1(script);
    QString result;
    qsizetype done = 0;
    for (auto matches = table.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const QString alias = match.captured(7);
        const bool isNamed = !alias.isEmpty() && !isKeyword(alias);
        const QString step = match.captured(4).isEmpty() ? QStringLiteral("1") : match.captured(4);
        result += text.mid(done, match.capturedStart() - done)
                  + numbers(match.captured(2), match.captured(3), step) + QLatin1Char(' ')
                  + (isNamed ? alias : match.captured(1));
        done = isNamed ? match.capturedEnd() : match.capturedEnd(1);
    }
    return (result + text.mid(done)).toLatin1();
}

} // namespace slicetool::test
