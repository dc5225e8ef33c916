// SPDX-License-Identifier: GPL-3.0-or-later
#include "sql/quote.h"
#include "sql/translation/collationtranslation.h"
#include "sql/translation/ddltranslation.h"
#include "sql/translation/keytranslation.h"
#include "sql/translation/optiontranslation.h"

#include <QRegularExpression>

#include <algorithm>

namespace slicetool::sql {

namespace {

bool isRowTime(const Column &column)
{
    return column.expression.startsWith(QLatin1String("ROW "), Qt::CaseInsensitive);
}

bool isNumber(TypeFamily family)
{
    return family == TypeFamily::Integer || family == TypeFamily::Decimal
           || family == TypeFamily::Float || family == TypeFamily::Double;
}

/// A default as MariaDB prints it, from MySQL's.
void writeDefaultAsMariaDb(Column &column)
{
    static const QRegularExpression now(QStringLiteral("\\bCURRENT_TIMESTAMP(\\(\\d+\\))?"));
    const bool isExpression = column.extra.contains(QLatin1String("DEFAULT_GENERATED"));
    const auto toMariaDb = [](const QString &text) {
        const auto match = now.match(text);
        if (!match.hasMatch())
            return text;
        const QString digits =
            match.captured(1).isEmpty() ? QStringLiteral("()") : match.captured(1);
        return QString(text).replace(match.capturedStart(), match.capturedLength(),
                                     QLatin1String("current_timestamp") + digits);
    };
    if (!column.defaultValue) {
        if (column.nullable)
            column.defaultValue = QStringLiteral("NULL");
    } else if (isExpression) {
        column.defaultValue = toMariaDb(*column.defaultValue);
    } else if (!isNumber(column.family) && column.family != TypeFamily::Bit) {
        column.defaultValue = stringLiteral(*column.defaultValue);
    }
    column.extra = toMariaDb(column.extra.remove(QLatin1String("DEFAULT_GENERATED")).trimmed());
    column.extra.replace(QLatin1String(" INVISIBLE"), QLatin1String(", INVISIBLE"));
}

/// A default as MySQL prints it, from MariaDB's.
void writeDefaultAsMySql(Column &column)
{
    static const QRegularExpression now(QStringLiteral("\\bcurrent_timestamp\\((\\d*)\\)"));
    const auto toMySql = [](const QString &text) {
        const auto match = now.match(text);
        if (!match.hasMatch())
            return text;
        const QString digits =
            match.captured(1).isEmpty() ? QString() : QStringLiteral("(%1)").arg(match.captured(1));
        return QString(text).replace(match.capturedStart(), match.capturedLength(),
                                     QLatin1String("CURRENT_TIMESTAMP") + digits);
    };
    column.extra = toMySql(column.extra);
    column.extra.replace(QLatin1String(", "), QLatin1String(" "));
    if (!column.defaultValue)
        return;
    const QString text = *column.defaultValue;
    const bool isString = text.startsWith(QLatin1Char('\'')) && text.endsWith(QLatin1Char('\''));
    if (text == QLatin1String("NULL")) {
        column.defaultValue.reset();
    } else if (isString) {
        column.defaultValue =
            text.mid(1, text.size() - 2).replace(QLatin1String("''"), QLatin1String("'"));
    } else if (!isNumber(column.family) && column.family != TypeFamily::Bit) {
        column.defaultValue = toMySql(text);
        column.extra = (QLatin1String("DEFAULT_GENERATED ") + column.extra).trimmed();
    }
}

void expectType(Column &column, const Dialect &to)
{
    if (column.dataType == QLatin1String("json") && to.isMariaDb()) {
        column.dataType = column.columnType = QStringLiteral("longtext");
        column.charset = QStringLiteral("utf8mb4");
        column.collation = QStringLiteral("utf8mb4_bin");
        column.maximumBytes = Q_INT64_C(4294967295);
    }
    const QLatin1String shortName("geomcollection");
    const QLatin1String longName("geometrycollection");
    if (column.dataType == shortName || column.dataType == longName) {
        const bool isShort = to.isMySql(80011);
        column.dataType = isShort ? shortName : longName;
        column.columnType = column.dataType;
    }
    static const QRegularExpression compressed(
        QStringLiteral(" /\\*M?!\\d*\\s*COMPRESSED\\s*\\*/"));
    if (!to.isMariaDb(100302))
        column.columnType.remove(compressed);
    column.family = typeFamily(column.dataType);
}

void expectColumn(Column &column, const Dialect &from, const Dialect &to)
{
    expectType(column, to);
    column.charset = translatedCharset(column.charset, to);
    column.collation = translatedCollation(column.collation, from, to);
    const bool cannotHide = to.isMariaDb() && !column.nullable && !column.defaultValue
                            && !column.autoIncrement && column.generated == Column::Generated::No;
    if (column.invisible && (cannotHide || (!to.isMySql(80023) && !to.isMariaDb(100300)))) {
        column.invisible = false;
        column.extra = column.extra.remove(QLatin1String("INVISIBLE")).trimmed();
    }
    if (from.family == to.family)
        return;
    column.expression.clear();
    if (column.generated != Column::Generated::No && to.isMariaDb())
        column.nullable = true;
    if (to.isMariaDb())
        writeDefaultAsMariaDb(column);
    else
        writeDefaultAsMySql(column);
}

bool isTooLong(const Index &index, const TableDefinition &table)
{
    qint64 bytes = 0;
    for (const KeyPart &part : index.parts) {
        const Column *column = table.column(part.column);
        if (!column || part.prefix > 0)
            continue;
        const bool isLong = column->dataType.endsWith(QLatin1String("text"))
                            || column->dataType.endsWith(QLatin1String("blob"));
        bytes += isLong ? longestKey + 1 : column->maximumBytes;
    }
    return bytes > longestKey;
}

/// False where the index is left out there.
bool expectIndex(Index &index, const TableDefinition &source, const TableDefinition &table,
                 const Dialect &from, const Dialect &to)
{
    const bool isFunctional = std::any_of(index.parts.begin(), index.parts.end(),
                                          [](const KeyPart &p) { return p.column.isEmpty(); });
    if ((isFunctional && !to.isMySql(80013))
        || (index.type == QLatin1String("VECTOR") && !to.isMariaDb(110700)))
        return false;
    const bool isHashed =
        from.isMariaDb() && index.unique && index.type == QLatin1String("HASH")
        && source.engine.compare(QLatin1String("MEMORY"), Qt::CaseInsensitive) != 0;
    if (isHashed && !to.isMariaDb(100400)) {
        if (isTooLong(index, source))
            return false;
        index.type = QStringLiteral("BTREE");
    }
    if (!to.isMySql(80000) && !to.isMariaDb(100800)) { // taken, and ignored
        for (KeyPart &part : index.parts)
            part.descending = false;
    }
    index.parts.removeIf(
        [&](const KeyPart &part) { return !part.column.isEmpty() && !table.column(part.column); });
    return !index.parts.isEmpty();
}

/// What the other server cannot compute.
void carryColumns(TableDefinition &table, const Carried &carried)
{
    const auto names = [](const QSet<QString> &set, const Column &column) {
        return set.contains(identifier(column.name).toLower());
    };
    table.columns.removeIf(
        [&](const Column &column) { return names(carried.leftOutColumns, column); });
    for (Column &column : table.columns) {
        if (!names(carried.plainColumns, column))
            continue;
        column.generated = Column::Generated::No;
        column.expression.clear();
        column.extra = column.extra.remove(QLatin1String("STORED GENERATED")).trimmed();
    }
}

} // namespace

TableDefinition expectedDefinition(const TableDefinition &table, const Dialect &from,
                                   const Dialect &to, const Carried &carried)
{
    if (from.isLike(to))
        return table;
    TableDefinition expected = table;
    carryColumns(expected, carried);
    expected.engine = translatedEngine(table.engine, from, to);
    if (expected.engine.isEmpty())
        expected.engine = QStringLiteral("InnoDB"); // the default, where nobody changed it
    expected.collation = translatedCollation(table.collation, from, to);
    if (!to.isMariaDb(100300)) {
        expected.systemVersioned = false;
        expected.columns.removeIf(isRowTime);
    }
    for (Column &column : expected.columns) {
        expectColumn(column, from, to);
        if (carried.leftOutDefaults.contains(identifier(column.name).toLower())) {
            column.defaultValue.reset();
            if (column.nullable && to.isMariaDb())
                column.defaultValue = QStringLiteral("NULL");
        }
    }
    expected.indexes.clear();
    for (Index index : table.indexes) {
        if (!carried.leftOutKeys.contains(identifier(index.name).toLower())
            && expectIndex(index, table, expected, from, to))
            expected.indexes << index;
    }
    for (const Column &column : std::as_const(expected.columns)) {
        const QString key = carried.addedKeys.value(identifier(column.name).toLower());
        if (!key.isEmpty())
            expected.indexes << Index{
                key == identifier(column.name) ? column.name : QStringLiteral("slicetool_auto"),
                false,
                QStringLiteral("BTREE"),
                {KeyPart{column.name, 0, false}},
                0};
    }
    return expected;
}

TableDefinition comparableDefinition(const TableDefinition &target, const Dialect &from,
                                     const Dialect &to)
{
    TableDefinition comparable = target;
    if (from.family != to.family) {
        for (Column &column : comparable.columns)
            column.expression.clear();
    }
    return comparable;
}

} // namespace slicetool::sql
