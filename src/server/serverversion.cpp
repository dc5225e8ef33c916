// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/serverversion.h"

#include <QRegularExpression>

namespace slicetool {

ServerVersion ServerVersion::parse(const QString &versionString, const QString &comment)
{
    ServerVersion version;
    const QLatin1String mariaDb("mariadb");
    if (versionString.contains(mariaDb, Qt::CaseInsensitive)
        || comment.contains(mariaDb, Qt::CaseInsensitive)) {
        version.family = Family::MariaDb;
    }

    // MariaDB up to 10.x greets with "5.5.5-" before its real version, so that old MySQL
    // replicas accept it; some proxies hand that on.
    QString text = versionString.trimmed();
    const QLatin1String replicationPrefix("5.5.5-");
    if (version.isMariaDb() && text.startsWith(replicationPrefix))
        text.remove(0, replicationPrefix.size());

    static const QRegularExpression pattern(QStringLiteral(R"(^(\d+)\.(\d+)(?:\.(\d+))?)"));
    const QRegularExpressionMatch match = pattern.match(text);
    if (match.hasMatch()) {
        version.number = match.captured(1).toInt() * 10000 + match.captured(2).toInt() * 100
                         + match.captured(3).toInt();
    }
    return version;
}

sql::Dialect ServerVersion::dialect() const
{
    return {isMariaDb() ? sql::Dialect::Family::MariaDb : sql::Dialect::Family::MySql, number};
}

QString ServerVersion::display() const
{
    const QString name = isMariaDb() ? QStringLiteral("MariaDB") : QStringLiteral("MySQL");
    if (number == 0)
        return name;
    return QStringLiteral("%1 %2.%3.%4")
        .arg(name)
        .arg(number / 10000)
        .arg(number / 100 % 100)
        .arg(number % 100);
}

} // namespace slicetool
