// SPDX-License-Identifier: GPL-3.0-or-later
#include "sql/createtable.h"

#include "base/message.h"
#include "sql/definitiontext.h"
#include "sql/quote.h"

#include <QRegularExpression>

namespace slicetool::sql {

namespace {

bool isForeignKey(const QString &item)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(?:CONSTRAINT\\s+(?:`(?:[^`]|``)*`\\s+)?)?FOREIGN\\s+KEY\\b"),
        QRegularExpression::CaseInsensitiveOption);
    return pattern.match(item).hasMatch();
}

} // namespace

QString secondaryKeyOf(const QString &item)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(?:(?:UNIQUE|FULLTEXT|SPATIAL)\\s+)?KEY\\s+`((?:[^`]|``)*)`"),
        QRegularExpression::CaseInsensitiveOption);
    return pattern.match(item).captured(1).replace(QLatin1String("``"), QLatin1String("`"));
}

Result<CreateTable> CreateTable::parse(const QString &statement)
{
    const Error notUnderstood{ErrorCode::Query, Message::tr("reading a table's definition"),
                              Message::tr("not understood: %1").arg(statement.left(200))};
    CreateTable table;
    int depth = 0;
    qsizetype itemStart = 0;
    for (qsizetype i = 0; i < statement.size();) {
        const QChar c = statement.at(i);
        if (c == QLatin1Char('\'') || c == QLatin1Char('"') || c == QLatin1Char('`')) {
            i = behindQuoted(statement, i);
            if (i < 0)
                return notUnderstood;
            continue;
        }
        if (c == QLatin1Char('(') && ++depth == 1) {
            itemStart = i + 1;
        } else if (c == QLatin1Char(',') && depth == 1) {
            table.items << statement.mid(itemStart, i - itemStart).trimmed();
            itemStart = i + 1;
        } else if (c == QLatin1Char(')') && --depth == 0) {
            table.items << statement.mid(itemStart, i - itemStart).trimmed();
            table.options = statement.mid(i + 1).trimmed();
            return table;
        }
        ++i;
    }
    return notUnderstood;
}

int CreateTable::removeForeignKeys()
{
    const qsizetype before = items.size();
    items.removeIf(isForeignKey);
    return int(before - items.size());
}

QStringList CreateTable::takeSecondaryKeys(const QString &keptKey)
{
    QStringList taken;
    for (qsizetype i = 0; i < items.size();) {
        const QString key = secondaryKeyOf(items.at(i));
        if (!key.isEmpty() && key != keptKey)
            taken << items.takeAt(i);
        else
            ++i;
    }
    return taken;
}

int CreateTable::unnameChecks()
{
    static const QRegularExpression name(
        QStringLiteral("^CONSTRAINT\\s+`(?:[^`]|``)*`\\s+(?=CHECK\\b)"),
        QRegularExpression::CaseInsensitiveOption);
    int count = 0;
    for (QString &item : items) {
        if (!name.match(item).hasMatch())
            continue;
        item.remove(name);
        ++count;
    }
    return count;
}

QString CreateTable::takeRowFormat()
{
    const auto list = pieces(options);
    if (!list)
        return {};
    QStringList taken;
    Pieces kept;
    PieceReader reader(*list);
    while (!reader.atEnd()) {
        const Piece piece = reader.take();
        const bool isFormat = piece.isWord("row_format") || piece.isWord("key_block_size");
        if (isFormat && reader.takeSymbol('='))
            taken << piece.text.toUpper() + u'=' + reader.take().text;
        else
            kept << piece;
    }
    if (!taken.isEmpty())
        options = joined(kept);
    return taken.join(u' ');
}

QString CreateTable::statement(const QString &schema, const QString &name) const
{
    return QLatin1String("CREATE TABLE ") + qualified(schema, name) + QLatin1String(" (\n  ")
           + items.join(QLatin1String(",\n  ")) + QLatin1String("\n) ") + options;
}

} // namespace slicetool::sql
