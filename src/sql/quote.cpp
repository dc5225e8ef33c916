// SPDX-License-Identifier: GPL-3.0-or-later
#include "sql/quote.h"

namespace slicetool::sql {

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

} // namespace slicetool::sql
