// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/connections/sshhosts.h"

#include "base/loadfile.h"

#include <QRegularExpression>

namespace slicetool::gui {

QStringList sshHosts(const QString &path)
{
    constexpr qint64 maxBytes = 1 << 20;
    const Result<QByteArray> text = loadWhole(path, maxBytes, {});
    if (!text)
        return {};
    // A keyword and its values, with blanks or one equals sign between them; values may be quoted.
    static const QRegularExpression host(QStringLiteral("^\\s*Host(?:\\s+|\\s*=\\s*)(.+)$"),
                                         QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression value(QStringLiteral("\"([^\"]*)\"|(\\S+)"));
    static const QRegularExpression pattern(QStringLiteral("[*?!]"));
    QStringList hosts;
    for (const QString &line : QString::fromUtf8(*text).split(QLatin1Char('\n'))) {
        const auto match = host.match(line);
        if (!match.hasMatch())
            continue;
        for (auto each = value.globalMatch(match.captured(1)); each.hasNext();) {
            const auto part = each.next();
            const QString name = part.captured(1) + part.captured(2);
            if (name.startsWith(QLatin1Char('#')))
                break;
            if (!name.isEmpty() && !name.contains(pattern))
                hosts << name;
        }
    }
    hosts.removeDuplicates();
    return hosts;
}

} // namespace slicetool::gui
