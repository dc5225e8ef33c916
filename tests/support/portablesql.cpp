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

/// Words of MariaDB's that mean the same, or nearly, under another name.
QString translated(QString text)
{
    static const QRegularExpression compressed(
        QStringLiteral("(?<=TEXT|BLOB|BINARY\\(\\d\\d\\d\\d\\)|CHAR\\(\\d\\d\\d\\d\\)) "
                       "COMPRESSED(=zlib)?\\b"));
    static const QRegularExpression aria(
        QStringLiteral("ENGINE=Aria( TRANSACTIONAL=\\d)?( ROW_FORMAT=FIXED)?"));
    text.replace(compressed, QString());
    text.replace(aria, QStringLiteral("ENGINE=MyISAM"));
    static const QList<std::pair<QString, QString>> words{
        {QStringLiteral("_uca1400_nopad_"), QStringLiteral("_0900_")},
        {QStringLiteral("utf8mb4_uca1400_as_ci"), QStringLiteral("utf8mb4_0900_as_ci")},
        {QStringLiteral("utf8mb4_uca1400_as_cs"), QStringLiteral("utf8mb4_0900_as_cs")},
        {QStringLiteral("utf8mb4_uca1400_ai_ci"), QStringLiteral("utf8mb4_0900_ai_ci")},
        {QStringLiteral("utf32_uca1400_ai_cs"), QStringLiteral("utf32_unicode_ci")},
        {QStringLiteral("utf8mb4_nopad_bin"), QStringLiteral("utf8mb4_0900_bin")},
        // MariaDB has no negative zero, and tests of one of them all rows alike.
        {QStringLiteral("-0e0"), QStringLiteral("0e0")},
        {QStringLiteral("DECIMAL(38,38)"), QStringLiteral("DECIMAL(38,30)")},
    };
    for (const auto &[mariaDb, mySql] : words)
        text.replace(mariaDb, mySql);
    return text;
}

} // namespace

QByteArray forMySql(const QByteArray &script)
{
    static const QRegularExpression table(
        QStringLiteral("(?<![\\w`.])(seq_(\\d+)_to_(\\d+)(?:_step_(\\d+))?)\\b(?!\\.)"
                       "(?:(\\s+AS)?(\\s+)([A-Za-z]\\w*))?"),
        QRegularExpression::CaseInsensitiveOption);
    // Latin-1 keeps every byte.
    const QString text = translated(QString::fromLatin1(script));
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
