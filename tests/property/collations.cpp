// SPDX-License-Identifier: GPL-3.0-or-later
#include "collations.h"

#include "demo/privateserver.h"

namespace slicetool::test {

Result<Collations> Collations::of(demo::PrivateServer &server)
{
    const auto text = server.query(QStringLiteral(
        "SELECT s.CHARACTER_SET_NAME, s.MAXLEN, c.COLLATION_NAME "
        "FROM information_schema.CHARACTER_SETS s JOIN information_schema.COLLATIONS c "
        // The newest collations belong to all Unicode character sets at once.
        "ON c.CHARACTER_SET_NAME = s.CHARACTER_SET_NAME OR (c.CHARACTER_SET_NAME IS NULL "
        "AND s.CHARACTER_SET_NAME IN ('utf8mb4', 'utf8mb3', 'ucs2', 'utf16', 'utf32'))"));
    if (!text)
        return text.error();
    QMap<QString, Charset> byName;
    for (const QString &line : QString::fromUtf8(*text).split(QLatin1Char('\n'))) {
        const QStringList words = line.split(QLatin1Char('\t'));
        if (words.size() != 3 || words.first() == QLatin1String("binary"))
            continue;
        Charset &charset = byName[words.at(0)];
        charset.name = words.at(0);
        charset.maximumBytes = words.at(1).toInt();
        charset.collations << words.at(2);
    }
    Collations collations;
    for (Charset &charset : byName) {
        charset.collations.sort();
        collations.m_charsets << charset;
    }
    return collations;
}

Collations Collations::sharedWith(const Collations &other) const
{
    Collations shared;
    for (Charset charset : m_charsets) {
        for (const Charset &theirs : other.m_charsets) {
            if (theirs.name != charset.name)
                continue;
            charset.collations.removeIf(
                [&](const QString &name) { return !theirs.collations.contains(name); });
            if (!charset.collations.filter(charset.name).isEmpty())
                shared.m_charsets << charset;
        }
    }
    return shared;
}

void Collations::removeThoseWith(const QString &part)
{
    for (Charset &charset : m_charsets)
        charset.collations.removeIf([&](const QString &name) { return name.contains(part); });
    m_charsets.removeIf(
        [](const Charset &charset) { return charset.collations.filter(charset.name).isEmpty(); });
}

Collation Collations::pick(Dice &dice) const
{
    Charset charset = dice.pick(m_charsets);
    if (dice.oneIn(2)) {
        const QString usual =
            QLatin1String(dice.oneOf({"utf8mb4", "utf8mb4", "utf8mb3", "latin1"}));
        for (const Charset &known : m_charsets) {
            if (known.name == usual)
                charset = known;
        }
    }
    // Most collations of Unicode are one algorithm for many languages.
    const QString name =
        dice.oneIn(2)
            ? dice.pick(charset.collations)
            : dice.pick(charset.collations.filter(QLatin1String(charset.name.toLatin1())));
    return {charset.name, name, charset.maximumBytes == 1 && charset.name != QLatin1String("ascii"),
            charset.maximumBytes};
}

} // namespace slicetool::test
