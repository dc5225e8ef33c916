// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/childenvironment.h"

#include <QStringList>

namespace slicetool {

namespace {

/// Of ours none is meant for anybody else.
bool isOurs(const QString &name)
{
    return name.startsWith(QLatin1String("SLICETOOL_"), Qt::CaseInsensitive);
}

bool isSecret(const QString &name)
{
    return isOurs(name) || name.contains(QLatin1String("PASSWORD"), Qt::CaseInsensitive)
           || name.endsWith(QLatin1String("_PWD"), Qt::CaseInsensitive);
}

QProcessEnvironment environmentWithout(bool (*isHidden)(const QString &))
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const QStringList names = environment.keys();
    for (const QString &name : names) {
        if (isHidden(name))
            environment.remove(name);
    }
    return environment;
}

} // namespace

QProcessEnvironment childEnvironment()
{
    return environmentWithout(isSecret);
}

QProcessEnvironment passwordProgramEnvironment()
{
    return environmentWithout(
        [](const QString &name) { return isOurs(name) || name == QLatin1String("MYSQL_PWD"); });
}

QProcessEnvironment databaseEnvironment()
{
    QProcessEnvironment environment = childEnvironment();
    const QStringList names = environment.keys();
    for (const QString &name : names) {
        if (name.startsWith(QLatin1String("MYSQL_")) || name.startsWith(QLatin1String("MARIADB_")))
            environment.remove(name);
    }
    // MySQL's programs read ~/.mylogin.cnf even with --no-defaults. A path that cannot exist: another
    // file would be complained about on standard error.
    environment.insert(QStringLiteral("MYSQL_TEST_LOGIN_FILE"), QStringLiteral("/dev/null/none"));
    return environment;
}

} // namespace slicetool
