// SPDX-License-Identifier: GPL-3.0-or-later
#include "sql/quote.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace slicetool::sql {

namespace {

/// Character and letter.
constexpr std::pair<char, char> escapes[] = {{'\\', '\\'}, {'\'', '\''}, {'\0', '0'},
                                             {'\n', 'n'},  {'\r', 'r'},  {'\x1a', 'Z'}};

} // namespace

QString identifier(const QString &name)
{
    QString quoted = name;
    quoted.replace(QLatin1Char('`'), QLatin1String("``"));
    return QLatin1Char('`') + quoted + QLatin1Char('`');
}

QString qualified(const QString &schema, const QString &name)
{
    return identifier(schema) + QLatin1Char('.') + identifier(name);
}

QString identifierList(const QStringList &names)
{
    QStringList parts;
    parts.reserve(names.size());
    for (const QString &name : names)
        parts << identifier(name);
    return parts.join(QLatin1String(", "));
}

QString foldedName(const QString &name)
{
    QString folded = name;
    for (QChar &c : folded)
        c = c == QChar(0x130) ? QLatin1Char('i') : c.toLower(); // Qt has two characters for it
    return folded;
}

QString stringLiteral(const QString &text)
{
    QString quoted;
    quoted.reserve(text.size() + 2);
    quoted += QLatin1Char('\'');
    for (const QChar c : text) {
        if (c == QLatin1Char('\''))
            quoted += QLatin1String("''");
        else if (c == QLatin1Char('\\'))
            quoted += QLatin1String("\\\\");
        else if (c.isNull())
            quoted += QLatin1String("\\0");
        else
            quoted += c;
    }
    quoted += QLatin1Char('\'');
    return quoted;
}

QString isExactly(const char *column, const QString &name)
{
    return QStringLiteral("%1 = %2 AND BINARY %1 = BINARY %2")
        .arg(QLatin1String(column), stringLiteral(name));
}

QString catalogUnescaped(const QString &text)
{
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        QChar c = text.at(i);
        if (c == u'\\' && i + 1 < text.size()) {
            c = text.at(++i);
            for (const auto &[character, letter] : escapes) {
                if (c == QLatin1Char(letter)) {
                    c = QLatin1Char(character);
                    break;
                }
            }
        }
        plain += c;
    }
    return plain;
}

QString catalogEscaped(const QString &text)
{
    QString result;
    for (const QChar c : text) {
        const auto *escape = std::find_if(std::begin(escapes), std::end(escapes),
                                          [&](const auto &e) { return c == QLatin1Char(e.first); });
        if (escape == std::end(escapes))
            result += c;
        else
            result += QLatin1String("\\") + QLatin1Char(escape->second);
    }
    return result;
}

} // namespace slicetool::sql
