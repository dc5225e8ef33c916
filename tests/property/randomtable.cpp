// SPDX-License-Identifier: GPL-3.0-or-later
#include "randomtable.h"

#include "sql/quote.h"

#include <algorithm>

namespace slicetool::test {

namespace {

using Kind = RandomColumn::Kind;

constexpr int bulkRows = 6000;             // what the engine moves by dump
constexpr qsizetype insertLength = 24'000; // well below the smallest packet

/// Servers refuse to store what depends on the session, as all of a CHAR does.
QString generatedFrom(Dice &dice, const RandomColumn &of)
{
    const bool varies = of.type.startsWith(QLatin1String("var"));
    const QString expression = !varies         ? QStringLiteral("%1 IS NULL")
                               : dice.oneIn(2) ? QStringLiteral("LENGTH(%1)")
                                               : QStringLiteral("CRC32(%1)");
    return expression.arg(sql::identifier(of.name));
}

} // namespace

QString RandomKey::definition() const
{
    QStringList list;
    for (const Part &part : parts) {
        list << sql::identifier(part.column)
                    + (part.prefix > 0 ? QStringLiteral("(%1)").arg(part.prefix) : QString())
                    + (part.descending ? QStringLiteral(" DESC") : QString());
    }
    return QStringLiteral("%1 (%2)").arg(primary ? QLatin1String("PRIMARY KEY")
                                                 : QLatin1String("UNIQUE KEY"),
                                         list.join(QLatin1String(", ")));
}

QStringList RandomKey::columns() const
{
    QStringList list;
    for (const Part &part : parts)
        list << part.column;
    return list;
}

RandomTable RandomTable::make(Dice &dice, const QString &name, ColumnChoice choice)
{
    RandomTable table;
    table.name = name;
    table.engine = QLatin1String(dice.oneOf(
        {"InnoDB", "InnoDB", "InnoDB", "InnoDB", "InnoDB", "InnoDB", "MyISAM", "Aria", "MEMORY"}));
    if (choice.limits.hasMySql && table.engine == QLatin1String("Aria"))
        table.engine = QStringLiteral("MyISAM");
    if (!choice.limits.sharesDefaults)
        table.collation = QStringLiteral("utf8mb4_unicode_ci");
    const bool mayBePartitioned = choice.limits.hasMySql ? table.engine == QLatin1String("InnoDB")
                                                         : table.engine != QLatin1String("MEMORY");
    const bool partitioned = dice.oneIn(8) && mayBePartitioned;
    choice.blobs = table.engine != QLatin1String("MEMORY");
    choice.spatial = choice.blobs && !partitioned;
    const bool big = dice.oneIn(120);
    table.rows = big ? bulkRows + dice.below(500) : dice.oneIn(8) ? 0 : 1 + dice.below(120);
    if (big) {
        choice.longestValue = 20;
        RandomColumn number = RandomColumn::makeKey(dice, table.nextName(dice), choice);
        while (number.kind != Kind::Integer || number.bits < 32)
            number = RandomColumn::makeKey(dice, number.name, choice);
        table.columns << number;
        table.keys << RandomKey{true, {{number.name, 0, dice.oneIn(4)}}};
    } else {
        switch (dice.below(8)) {
        case 0:
        case 1:
        case 2:
            table.addKey(dice, choice, true, 1);
            break;
        case 3:
            table.addKey(dice, choice, true, 2);
            break;
        case 4:
            table.addKey(dice, choice, true, 3);
            break;
        case 5:
            table.addKey(dice, choice, false, 1 + dice.below(2));
            break;
        default:
            break; // none
        }
    }
    const int others = 1 + dice.below(big ? 2 : 7);
    for (int i = 0; i < others; ++i)
        table.columns << RandomColumn::make(dice, table.nextName(dice), choice);
    table.columns.first().invisible = false; // not all of them can be
    if (!partitioned) {
        while (dice.oneIn(4)) // values that move between rows collide here
            table.addKey(dice, choice, false, 1 + dice.below(2));
    }
    if (choice.blobs && dice.oneIn(3))
        table.addGenerated(dice);
    if (partitioned)
        table.addPartitions(dice);
    if (dice.oneIn(5))
        table.addCheck(dice);
    if (choice.limits.hasMySql)
        table.fitMySql();
    return table;
}

/// MySQL has descending keys with one engine, and partitions by whole columns.
void RandomTable::fitMySql()
{
    for (RandomKey &key : keys) {
        for (RandomKey::Part &part : key.parts) {
            if (engine != QLatin1String("InnoDB"))
                part.descending = false;
            if (part.prefix > 0)
                partitioning.clear();
        }
    }
    // It is always looked at there, so no edit may break it; and a shape has no LENGTH.
    if (!check.isEmpty())
        check = check.left(check.lastIndexOf(QLatin1String(" OR "))) + QLatin1String(" OR TRUE)");
    if (engine == QLatin1String("MEMORY")) { // which takes no expressions for defaults
        for (RandomColumn &c : columns) {
            if (c.byDefault.startsWith(QLatin1String("DEFAULT ("))) {
                c.byDefault.clear();
                c.invisible = c.invisible && c.nullable;
            }
        }
    }
}

QString RandomTable::nextName(Dice &dice) const
{
    static const QStringList odd{
        QStringLiteral("select"), QStringLiteral("a b"),   QStringLiteral("it's"),
        QStringLiteral("b`t"),    QStringLiteral("\"q\""), QStringLiteral("-x"),
        QStringLiteral("%1"),     QStringLiteral("ünï"),   QStringLiteral("h"),
        QStringLiteral("a;b"),    QStringLiteral("c.d"),   QStringLiteral(":v")};
    const QString stem = dice.oneIn(6) ? dice.pick(odd) : QStringLiteral("c");
    return stem + QString::number(columns.size());
}

void RandomTable::addKey(Dice &dice, const ColumnChoice &choice, bool primary, int parts)
{
    RandomKey key;
    key.primary = primary;
    for (int i = 0; i < parts; ++i) {
        RandomKey::Part part;
        const QString columnName = nextName(dice);
        if (choice.blobs && choice.spatial && dice.oneIn(8)) {
            columns << RandomColumn::makeLongKey(dice, columnName, choice);
            part.prefix = 1 + dice.below(6);
        } else {
            columns << RandomColumn::makeKey(dice, columnName, choice);
            RandomColumn &column = columns.last();
            const bool isString = column.kind == Kind::Text || column.kind == Kind::Bytes;
            if (isString && choice.spatial && column.length > 4 && dice.oneIn(6)) {
                part.prefix = 1 + dice.below(4);
                // MariaDB's index and its predicates have two answers there to whether '' and a NUL
                // are one key.
                if (column.collation.name.contains(QLatin1String("_nopad_"))
                    && !column.collation.name.endsWith(QLatin1String("_bin")))
                    part.prefix = 0;
            }
            if (primary && i == 0 && column.kind == Kind::Integer && dice.oneIn(2))
                column.autoIncrement = true;
            else if (!primary && dice.oneIn(3))
                column.nullable = true;
        }
        part.column = columnName;
        part.descending = dice.oneIn(5);
        key.parts << part;
    }
    keys << key;
}

void RandomTable::addGenerated(Dice &dice)
{
    const RandomColumn of = dice.pick(columns);
    if (of.type.startsWith(QLatin1String("char")) || of.autoIncrement)
        return;
    // A server whose default is sjis does not find its own table again after this one.
    if (of.name.contains(QLatin1Char('`')))
        return;
    RandomColumn column;
    column.name = nextName(dice);
    column.type = QStringLiteral("int unsigned");
    const bool stored = dice.oneIn(2);
    column.generated = QStringLiteral("GENERATED ALWAYS AS (%1) %2")
                           .arg(generatedFrom(dice, of),
                                stored ? QStringLiteral("STORED") : QStringLiteral("VIRTUAL"));
    columns << column;
    if (stored && column.generated.contains(QLatin1String("CRC32")) && dice.oneIn(2))
        keys << RandomKey{false, {{column.name, 0, dice.oneIn(4)}}};
}

void RandomTable::addPartitions(Dice &dice)
{
    if (keys.size() > 1)
        return; // every unique key has to hold the partition's columns
    QStringList by = keys.isEmpty() ? QStringList(columns.first().name) : keys.first().columns();
    for (const QString &part : std::as_const(by)) {
        const RandomColumn &c = column(part);
        // Two zeros are one key and two partitions.
        if (c.isBlob || !c.isWritable() || c.kind == Kind::Float || c.kind == Kind::Double
            || c.kind == Kind::Json)
            return;
    }
    const bool integer = by.size() == 1 && column(by.first()).kind == Kind::Integer;
    const QString list = sql::identifierList(by);
    if (integer && dice.oneIn(3))
        partitioning = QStringLiteral(" PARTITION BY RANGE (%1) (PARTITION p0 VALUES LESS THAN (7),"
                                      " PARTITION p1 VALUES LESS THAN MAXVALUE)")
                           .arg(list);
    else
        partitioning =
            QStringLiteral(" PARTITION BY %1 (%2) PARTITIONS %3")
                .arg(integer && dice.oneIn(2) ? QStringLiteral("HASH") : QStringLiteral("KEY"),
                     list)
                .arg(1 + dice.below(4));
}

void RandomTable::addCheck(Dice &dice)
{
    const RandomColumn of = dice.pick(writableColumns());
    if (of.autoIncrement)
        return;
    check =
        QStringLiteral("CHECK (%1 IS NULL OR %2)")
            .arg(sql::identifier(of.name),
                 of.isNumber() ? QStringLiteral("%1 <> 7").arg(sql::identifier(of.name))
                               : QStringLiteral("LENGTH(%1) <> 7").arg(sql::identifier(of.name)));
}

RandomTable RandomTable::shuffled(Dice &dice) const
{
    RandomTable table = *this;
    for (int i = int(columns.size()) - 1; i > 0; --i)
        table.columns.swapItemsAt(i, dice.below(i + 1));
    // MySQL takes a column with an expression for its default for a generated one, and those may refer to
    // earlier ones only.
    std::stable_partition(table.columns.begin(), table.columns.end(),
                          [](const RandomColumn &column) { return column.isWritable(); });
    return table;
}

const RandomColumn &RandomTable::column(const QString &columnName) const
{
    return *std::find_if(columns.begin(), columns.end(),
                         [&](const RandomColumn &c) { return c.name == columnName; });
}

QList<RandomColumn> RandomTable::writableColumns() const
{
    QList<RandomColumn> list;
    std::copy_if(columns.begin(), columns.end(), std::back_inserter(list),
                 [](const RandomColumn &c) { return c.isWritable(); });
    return list;
}

bool RandomTable::hasInvisibleColumns() const
{
    return std::any_of(columns.begin(), columns.end(),
                       [](const RandomColumn &c) { return c.invisible; });
}

bool RandomTable::hasGoodPrimaryKey() const
{
    if (keys.isEmpty() || !keys.first().primary)
        return false;
    const QStringList names = keys.first().columns();
    return std::none_of(names.begin(), names.end(),
                        [&](const QString &part) { return column(part).hasTwoOrders(); });
}

bool RandomTable::isPickedReliably() const
{
    if (keys.isEmpty())
        return true;
    if (!hasGoodPrimaryKey())
        return false;
    return std::none_of(keys.first().parts.begin(), keys.first().parts.end(),
                        [&](const auto &part) {
                            const RandomColumn &c = column(part.column);
                            return part.prefix > 0 || c.kind == RandomColumn::Kind::Enum
                                   || c.kind == RandomColumn::Kind::Set || c.collation.isNoPad()
                                   || c.collation.name.startsWith(QLatin1String("tis620"));
                        });
}

QStringList RandomTable::queryColumns() const
{
    if (hasGoodPrimaryKey())
        return keys.first().columns();
    QStringList list;
    for (const RandomColumn &c : columns) {
        if (!c.isVirtual())
            list << c.name;
    }
    return list;
}

bool RandomTable::mayKeepStale() const
{
    const auto isPrefix = [](const auto &part) { return part.prefix > 0; };
    // A stale row with the same prefix would be in the way.
    return keys.isEmpty()
           || (keys.size() == 1 && hasGoodPrimaryKey()
               && std::none_of(keys.first().parts.begin(), keys.first().parts.end(), isPrefix));
}

QString RandomTable::createStatement() const
{
    QStringList items;
    for (const RandomColumn &c : columns)
        items << c.definition();
    for (const RandomKey &key : keys)
        items << key.definition();
    if (!check.isEmpty())
        items << check;
    return QStringLiteral("CREATE TABLE %1 (\n  %2\n) ENGINE=%3 DEFAULT CHARSET=utf8mb4%4%5;\n")
        .arg(sql::identifier(name), items.join(QLatin1String(",\n  ")), engine,
             collation.isEmpty() ? QString() : QLatin1String(" COLLATE=") + collation,
             partitioning);
}

QString RandomTable::insertStatement(Dice &dice, int rowCount) const
{
    const QList<RandomColumn> columnsToFill = writableColumns();
    QStringList names;
    for (const RandomColumn &c : columnsToFill)
        names << c.name;
    const QString head = QStringLiteral("INSERT IGNORE INTO %1 (%2) VALUES\n")
                             .arg(sql::identifier(name), sql::identifierList(names));
    QString script;
    QString tuples;
    const auto flush = [&] {
        if (!tuples.isEmpty())
            script += head + tuples + QLatin1String(";\n");
        tuples.clear();
    };
    for (int i = 0; i < rowCount; ++i) {
        QStringList values;
        for (const RandomColumn &c : columnsToFill)
            values << c.literal(dice);
        const QString tuple = QLatin1Char('(') + values.join(QLatin1Char(',')) + QLatin1Char(')');
        // A table without a key may have a row twice.
        for (int copies = keys.isEmpty() && dice.oneIn(4) ? 2 : 1; copies > 0; --copies)
            tuples += (tuples.isEmpty() ? QString() : QStringLiteral(",\n")) + tuple;
        if (tuples.size() > insertLength)
            flush();
    }
    flush();
    return script;
}

QString RandomTable::editStatement(Dice &dice) const
{
    const QString table = sql::identifier(name);
    const QString someRows = QStringLiteral(" ORDER BY RAND(%1) LIMIT %2;\n")
                                 .arg(dice.below(100000))
                                 .arg(1 + dice.below(8));
    RandomColumn changed = dice.pick(writableColumns());
    if (!keys.isEmpty() && dice.oneIn(4)) { // keys that differ only in case, accents, blanks
        const RandomColumn &part = column(keys.first().parts.first().column);
        if (part.isWritable())
            changed = part;
    }
    const QString reference = sql::identifier(changed.name);
    const QString set = QStringLiteral("UPDATE IGNORE %1 SET %2 = ").arg(table, reference);
    switch (dice.below(8)) {
    case 0:
    case 1:
        return set + changed.literal(dice) + someRows;
    case 2:
        return QStringLiteral("DELETE FROM %1").arg(table) + someRows;
    case 3:
        return insertStatement(dice, 1 + dice.below(10));
    case 4: // a block at one end
        return QStringLiteral("DELETE FROM %1 ORDER BY %2 %3 LIMIT %4;\n")
            .arg(table, sql::identifier(columns.first().name),
                 dice.oneIn(2) ? QStringLiteral("DESC") : QStringLiteral("ASC"))
            .arg(dice.below(40));
    case 5:
        if (changed.kind == Kind::Text) {
            const QString text =
                QString::fromLatin1(dice.oneOf({"UPPER(%1)", "LOWER(%1)", "CONCAT(%1, ' ')",
                                                "RTRIM(%1)", "REPLACE(%1, 'a', 'A')"}));
            // A COMPRESSED column of MariaDB 10.11 takes one blank more than it has room for, which
            // no literal can bring.
            return set + QStringLiteral("LEFT(%1, %2)").arg(text.arg(reference)).arg(changed.length)
                   + someRows;
        }
        return set + changed.literal(dice) + someRows;
    case 6: // rows gone and come again with other values: unique values move
        return QStringLiteral("DELETE FROM %1").arg(table) + someRows + insertStatement(dice, 4);
    default:
        return insertStatement(dice, 1);
    }
}

} // namespace slicetool::test
