// SPDX-License-Identifier: GPL-3.0-or-later
#include "grants/accounthost.h"

#include <QStringList>

#include <algorithm>

namespace slicetool {

namespace {

const QLatin1String thisMachine("localhost");

bool isAnywhere(const QString &host)
{
    return host.isEmpty() || host == QLatin1String("%");
}

bool hasNetmask(const QString &host)
{
    return host.contains(QLatin1Char('/'));
}

bool isPattern(const QString &host)
{
    return host.contains(QLatin1Char('%')) || host.contains(QLatin1Char('_')) || hasNetmask(host);
}

/// What every host that it matches begins with: "10.1." of "10.1.%" and of "10.1.0.0/255.255.0.0".
QString fixedPart(const QString &host)
{
    const qsizetype slash = host.indexOf(QLatin1Char('/'));
    if (slash >= 0) {
        const QStringList address = host.left(slash).split(QLatin1Char('.'));
        const QStringList mask = host.mid(slash + 1).split(QLatin1Char('.'));
        QString fixed;
        for (qsizetype i = 0; i < address.size() && i < mask.size(); ++i) {
            if (mask.at(i) != QLatin1String("255"))
                break;
            fixed += address.at(i) + QLatin1Char('.');
        }
        return fixed;
    }
    qsizetype end = 0;
    while (end < host.size() && host.at(end) != QLatin1Char('%')
           && host.at(end) != QLatin1Char('_'))
        ++end;
    return host.left(end);
}

/// An IPv4 address, or a pattern that matches no name.
bool isAddress(const QString &host)
{
    const QString fixed = fixedPart(host);
    return fixed.contains(QLatin1Char('.')) && fixed.at(0).isDigit()
           && std::all_of(fixed.begin(), fixed.end(),
                          [](QChar c) { return c.isDigit() || c == QLatin1Char('.'); });
}

/// Two of one kind, addresses or names.
bool haveCommonStart(const QString &host, const QString &other)
{
    const QString fixed = fixedPart(host);
    const QString otherFixed = fixedPart(other);
    if (!isPattern(host) && !isPattern(other))
        return host.compare(other, Qt::CaseInsensitive) == 0;
    return fixed.startsWith(otherFixed, Qt::CaseInsensitive)
           || otherFixed.startsWith(fixed, Qt::CaseInsensitive);
}

/// Who comes from here has this name and this address, and no other address of IPv4.
bool mayBeThisMachine(const QString &host)
{
    return !isAddress(host) || haveCommonStart(host, QStringLiteral("127.0.0.1"));
}

} // namespace

bool mayOverlap(const QString &host, const QString &other)
{
    if (isAnywhere(host) || isAnywhere(other))
        return true;
    if (isAddress(host) && isAddress(other))
        return haveCommonStart(host, other);
    if (host.compare(thisMachine, Qt::CaseInsensitive) == 0)
        return mayBeThisMachine(other);
    if (other.compare(thisMachine, Qt::CaseInsensitive) == 0)
        return mayBeThisMachine(host);
    // A name and an address may be one client's; two names are two.
    return isAddress(host) != isAddress(other) || haveCommonStart(host, other);
}

bool mayComeFirst(const QString &host, const QString &other)
{
    if (isAnywhere(host))
        return isAnywhere(other);
    return isAnywhere(other) || !isPattern(host) || isPattern(other) || hasNetmask(host);
}

bool isForSeveralHosts(const QString &host)
{
    return isAnywhere(host) || isPattern(host) || hasNetmask(host);
}

bool mayTakePlaceOf(const QString &host, const QString &other)
{
    return host != other && mayOverlap(host, other) && mayComeFirst(host, other);
}

} // namespace slicetool
