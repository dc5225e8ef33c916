// SPDX-License-Identifier: GPL-3.0-or-later
#include "serverprofile.h"

#include <QRegularExpression>

namespace slicetool::test {

namespace {

constexpr quint64 seedsPerProfile = 32;

QList<ServerProfile> makeProfiles()
{
    QList<ServerProfile> profiles;
    ServerProfile usual;
    usual.name = QStringLiteral("the fixture's own");
    profiles << usual;

    ServerProfile small;
    small.name = QStringLiteral("small packets");
    small.options.upstreamArguments = QStringList{
        QStringLiteral("--max-allowed-packet=65536"), QStringLiteral("--group-concat-max-len=4"),
        QStringLiteral("--sql-mode=PAD_CHAR_TO_FULL_LENGTH,ANSI_QUOTES,NO_BACKSLASH_ESCAPES")};
    small.options.localArguments = QStringList{
        QStringLiteral("--max-allowed-packet=131072"), QStringLiteral("--group-concat-max-len=4"),
        QStringLiteral("--sql-mode=PAD_CHAR_TO_FULL_LENGTH,HIGH_NOT_PRECEDENCE,PIPES_AS_CONCAT"),
        QStringLiteral("--character-set-server=utf8mb4")};
    small.longestValue = 3000;
    profiles << small;

    ServerProfile foldedDown;
    foldedDown.name = QStringLiteral("names folded downstream");
    foldedDown.options.upstreamArguments =
        QStringList{QStringLiteral("--character-set-server=ucs2"),
                    QStringLiteral("--default-storage-engine=Aria"),
                    QStringLiteral("--max-allowed-packet=1048576")};
    foldedDown.options.localArguments =
        QStringList{QStringLiteral("--lower-case-table-names=1"),
                    QStringLiteral("--explicit-defaults-for-timestamp=0"),
                    QStringLiteral("--default-storage-engine=MyISAM"),
                    QStringLiteral("--character-set-server=sjis"),
                    QStringLiteral("--sql-mode=TRADITIONAL,NO_BACKSLASH_ESCAPES")};
    foldedDown.foldsDownstreamNames = true;
    profiles << foldedDown;

    ServerProfile foldedUp;
    foldedUp.name = QStringLiteral("names folded upstream, nothing committed by itself");
    foldedUp.options.upstreamArguments =
        QStringList{QStringLiteral("--lower-case-table-names=1"),
                    QStringLiteral("--sql-mode=ORACLE"), QStringLiteral("--autocommit=0")};
    foldedUp.options.localArguments =
        QStringList{QStringLiteral("--innodb-strict-mode=0"), QStringLiteral("--autocommit=0"),
                    QStringLiteral("--max-allowed-packet=524288"),
                    QStringLiteral("--div-precision-increment=0"),
                    QStringLiteral("--transaction-isolation=SERIALIZABLE")};
    foldedUp.longestValue = 30'000;
    foldedUp.foldsUpstreamNames = true;
    profiles << foldedUp;

    ServerProfile old;
    old.name = QStringLiteral("habits of old servers");
    old.options.upstreamArguments =
        QStringList{QStringLiteral("--explicit-defaults-for-timestamp=0"),
                    QStringLiteral("--innodb-strict-mode=0"),
                    QStringLiteral("--old-mode="),
                    QStringLiteral("--character-set-server=latin1"),
                    QStringLiteral("--sql-mode="),
                    QStringLiteral("--innodb-default-row-format=compact")};
    old.options.localArguments = QStringList{
        QStringLiteral("--sql-mode=EMPTY_STRING_IS_NULL,TIME_ROUND_FRACTIONAL,IGNORE_SPACE,"
                       "PAD_CHAR_TO_FULL_LENGTH"),
        QStringLiteral("--max-allowed-packet=262144"), QStringLiteral("--group-concat-max-len=4"),
        QStringLiteral("--default-time-zone=+13:00")};
    old.longestValue = 15'000;
    profiles << old;
    return profiles;
}

/// Without what only MariaDB has, and how names are folded, which MySQL wants to know before it
/// makes its system tables.
QStringList forMySql(const QStringList &arguments)
{
    static const QRegularExpression mariaDbOnly(
        QStringLiteral("^--(lower-case-table-names|old-mode|default-storage-engine=Aria|"
                       "sql-mode=ORACLE)"));
    static const QRegularExpression modes(
        QStringLiteral("\\b(EMPTY_STRING_IS_NULL|TIME_ROUND_FRACTIONAL),"));
    QStringList kept;
    for (QString argument : arguments) {
        if (!mariaDbOnly.match(argument).hasMatch())
            kept << argument.remove(modes);
    }
    return kept;
}

} // namespace

ServerProfile ServerProfile::ofSeed(quint64 seed, const ServerPair &pair)
{
    static const QList<ServerProfile> profiles = makeProfiles();
    ServerProfile profile =
        profiles.at(qsizetype(seed / seedsPerProfile % quint64(profiles.size())));
    if (pair.upstream.startsWith(QLatin1String("mysql"))) {
        profile.options.upstreamArguments = forMySql(profile.options.upstreamArguments);
        profile.foldsUpstreamNames = false;
    }
    if (pair.local.startsWith(QLatin1String("mysql"))) {
        profile.options.localArguments = forMySql(profile.options.localArguments);
        profile.foldsDownstreamNames = false;
    }
    return profile;
}

quint64 ServerProfile::firstSeed(quint64 seed)
{
    return seed - seed % seedsPerProfile;
}

} // namespace slicetool::test
