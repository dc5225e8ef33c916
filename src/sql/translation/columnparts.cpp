// SPDX-License-Identifier: GPL-3.0-or-later
#include "sql/translation/columntranslation.h"

#include "sql/translation/collationtranslation.h"

#include <algorithm>

namespace slicetool::sql {

namespace {

/// Words that begin an attribute, and so end the default before them.
bool beginsAttribute(const Piece &piece)
{
    if (piece.isQuotedName()) // MariaDB prints a storage engine's attributes like that
        return true;
    static const char *const words[] = {"not",
                                        "null",
                                        "on",
                                        "auto_increment",
                                        "comment",
                                        "invisible",
                                        "visible",
                                        "check",
                                        "generated",
                                        "with",
                                        "without",
                                        "column_format",
                                        "storage",
                                        "srid",
                                        "constraint",
                                        "engine_attribute",
                                        "virtual",
                                        "stored",
                                        "secondary_engine_attribute"};
    return std::any_of(std::begin(words), std::end(words),
                       [&](const char *word) { return piece.isWord(word); });
}

Pieces takeDefault(PieceReader &reader)
{
    Pieces value;
    int depth = 0;
    while (!reader.atEnd() && (depth > 0 || value.isEmpty() || !beginsAttribute(reader.peek()))) {
        if (reader.peek().kind == TokenKind::Open)
            ++depth;
        else if (reader.peek().kind == TokenKind::Close)
            --depth;
        value << reader.take();
    }
    if (!value.isEmpty())
        value.first().spaced = false;
    return value;
}

/// AS (expression), AS ROW START
bool takeGeneration(PieceReader &reader, ColumnParts &column)
{
    if (auto expression = reader.takeGroup()) {
        column.generation = *expression;
    } else if (reader.takeWords({"row"})) {
        column.rowTime = true;
        column.generation << reader.take();
    }
    return column.isGenerated();
}

/// An attribute with a value, `=` or not.
QString takeOption(PieceReader &reader, const QString &name)
{
    const bool equals = reader.takeSymbol('=');
    return name + QLatin1Char(equals ? '=' : ' ') + reader.take().text;
}

/// Of one family, or of one storage engine.
bool takeForeignAttribute(PieceReader &reader, ColumnParts &column)
{
    if (reader.takeWords({"not", "secondary"})) {
        column.attributes << QStringLiteral("NOT SECONDARY");
        return true;
    }
    for (const char *word :
         {"column_format", "storage", "engine_attribute", "secondary_engine_attribute"}) {
        if (reader.takeWords({word})) {
            column.attributes << takeOption(reader, QString::fromLatin1(word).toUpper());
            return true;
        }
    }
    for (const char *word : {"with", "without"}) {
        if (reader.takeWords({word, "system", "versioning"})) {
            column.attributes << QString::fromLatin1(word).toUpper()
                                     + QLatin1String(" SYSTEM VERSIONING");
            return true;
        }
    }
    if (!reader.peek().isQuotedName())
        return false;
    const QString name = reader.take().text;
    column.attributes << takeOption(reader, name);
    return true;
}

bool takeTypeAttribute(PieceReader &reader, ColumnParts &column)
{
    if (reader.takeWords({"character", "set"}) || reader.takeWords({"charset"})) {
        column.charset = reader.take().text;
    } else if (reader.takeWords({"collate"})) {
        column.collation = reader.take().text;
    } else if (reader.takeWords({"compressed"})) {
        column.compressed = true;
    } else if (reader.takeWords({"srid"}) || reader.takeWords({"ref_system_id"})) {
        reader.takeSymbol('=');
        column.srid = reader.take().text;
    } else if (reader.takeWords({"generated", "always", "as"}) || reader.takeWords({"as"})) {
        return takeGeneration(reader, column);
    } else if (reader.takeWords({"stored"}) || reader.takeWords({"persistent"})) {
        column.stored = true;
    } else {
        return reader.takeWords({"virtual"});
    }
    return true;
}

bool takeAttribute(PieceReader &reader, ColumnParts &column)
{
    if (reader.takeWords({"not", "null"})) {
        column.nullability = QStringLiteral("NOT NULL");
    } else if (reader.takeWords({"null"})) {
        column.nullability = QStringLiteral("NULL");
    } else if (reader.takeWords({"default"})) {
        column.defaultValue = takeDefault(reader);
    } else if (reader.takeWords({"on", "update"})) {
        column.onUpdate = takeDefault(reader);
    } else if (reader.takeWords({"auto_increment"})) {
        column.autoIncrement = true;
    } else if (reader.takeWords({"invisible"})) {
        column.invisible = true;
    } else if (reader.takeWords({"comment"})) {
        column.comment = reader.take().text;
    } else if (reader.takeWords({"check"})) {
        column.check = reader.takeGroup().value_or(Pieces());
    } else if (reader.takeWords({"not", "enforced"})) {
        column.checkEnforced = false;
    } else if (!reader.takeWords({"visible"}) && !reader.takeWords({"enforced"})) {
        return takeTypeAttribute(reader, column) || takeForeignAttribute(reader, column);
    }
    return true;
}

} // namespace

std::optional<ColumnParts> parseColumn(const Pieces &item)
{
    PieceReader reader(item);
    if (!reader.peek().isQuotedName())
        return std::nullopt;
    ColumnParts column;
    column.name = reader.take().text;
    if (reader.peek().kind != TokenKind::Word)
        return std::nullopt;
    column.type = reader.take().text.toLower();
    if (const auto arguments = reader.takeGroup())
        column.arguments = QLatin1Char('(') + joined(*arguments) + QLatin1Char(')');
    while (reader.peek().isWord("unsigned") || reader.peek().isWord("zerofill"))
        column.sign += QLatin1Char(' ') + reader.take().text.toLower();
    while (!reader.atEnd()) {
        if (!takeAttribute(reader, column))
            return std::nullopt;
    }
    return column;
}

bool ColumnParts::hasCharset() const
{
    return type == QLatin1String("char") || type == QLatin1String("varchar")
           || type == QLatin1String("enum") || type == QLatin1String("set")
           || type.endsWith(QLatin1String("text"));
}

bool ColumnParts::isLong() const
{
    return type.endsWith(QLatin1String("text")) || type.endsWith(QLatin1String("blob"))
           || type == QLatin1String("json");
}

int ColumnParts::maximumBytes(const QString &tableCharset) const
{
    const bool isText = type == QLatin1String("char") || type == QLatin1String("varchar");
    if (!isText && type != QLatin1String("binary") && type != QLatin1String("varbinary"))
        return 0;
    const int length = QStringView(arguments).mid(1).chopped(arguments.isEmpty() ? 0 : 1).toInt();
    if (!isText)
        return length;
    QString used = charset;
    if (used.isEmpty() && !collation.isEmpty())
        used = collation.section(QLatin1Char('_'), 0, 0);
    return length * maximumCharacterBytes(used.isEmpty() ? tableCharset : used);
}

QString columnItem(const ColumnParts &column, const Dialect &dialect)
{
    QStringList words{column.name, column.type + column.arguments + column.sign};
    if (column.compressed)
        words << QStringLiteral("COMPRESSED");
    if (!column.charset.isEmpty())
        words << QLatin1String("CHARACTER SET ") + column.charset;
    if (!column.collation.isEmpty())
        words << QLatin1String("COLLATE ") + column.collation;
    if (!column.srid.isEmpty() && dialect.isMariaDb())
        words << QLatin1String("REF_SYSTEM_ID=") + column.srid;
    if (column.rowTime)
        words << QLatin1String("GENERATED ALWAYS AS ROW ") + joined(column.generation);
    else if (column.isGenerated())
        words << QStringLiteral("GENERATED ALWAYS AS (%1) %2")
                     .arg(joined(column.generation),
                          column.stored ? QLatin1String("STORED") : QLatin1String("VIRTUAL"));
    if (!column.nullability.isEmpty())
        words << column.nullability;
    if (!column.srid.isEmpty() && dialect.isMySql())
        words << QLatin1String("SRID ") + column.srid;
    if (!column.defaultValue.isEmpty())
        words << QLatin1String("DEFAULT ") + joined(column.defaultValue);
    if (!column.onUpdate.isEmpty())
        words << QLatin1String("ON UPDATE ") + joined(column.onUpdate);
    if (column.invisible)
        words << QStringLiteral("INVISIBLE");
    if (column.autoIncrement)
        words << QStringLiteral("AUTO_INCREMENT");
    words << column.attributes;
    if (!column.comment.isEmpty())
        words << QLatin1String("COMMENT ") + column.comment;
    if (!column.check.isEmpty())
        words << QStringLiteral("CHECK (%1)").arg(joined(column.check));
    return words.join(QLatin1Char(' '));
}

} // namespace slicetool::sql
