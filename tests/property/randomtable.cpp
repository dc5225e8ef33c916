// SPDX-License-Identifier: GPL-3.0-or-later
#include "randomtable.h"

#include "sql/quote.h"

namespace slicetool::test {

namespace {

QList<RandomColumn> writable(const QList<RandomColumn> &columns)
{
    QList<RandomColumn> list;
    for (const RandomColumn &column : columns) {
        if (column.isWritable())
            list << column;
    }
    return list;
}

QString columnName(Dice &dice, int number)
{
    static const QStringList odd{
        QStringLiteral("select"), QStringLiteral("a b"),   QStringLiteral("it's"),
        QStringLiteral("b`t"),    QStringLiteral("\"q\""), QStringLiteral("-x"),
        QStringLiteral("%1"),     QStringLiteral("ünï"),   QStringLiteral("h"),
        QStringLiteral("a;b"),    QStringLiteral("c.d"),   QStringLiteral(":v")};
    const QString name = dice.oneIn(6) ? dice.pick(odd) : QStringLiteral("c");
    return name + QString::number(number);
}

} // namespace

RandomTable RandomTable::make(Dice &dice, const QString &name)
{
    RandomTable table;
    table.name = name;
    int number = 0;
    const auto key = [&](const char *kind, int parts) {
        QStringList names;
        for (int i = 0; i < parts; ++i) {
            table.columns << RandomColumn::makeKey(dice, columnName(dice, number++));
            names << table.columns.last().name;
        }
        table.keys << QStringLiteral("%1 (%2)").arg(QLatin1String(kind),
                                                    sql::identifierList(names));
        return names;
    };
    switch (dice.below(8)) {
    case 0:
    case 1:
    case 2:
        table.keyColumns = key("PRIMARY KEY", 1);
        break;
    case 3:
        table.keyColumns = key("PRIMARY KEY", 2);
        break;
    case 4:
        table.keyColumns = key("PRIMARY KEY", 3);
        break;
    case 5:
        table.keyColumns = key("UNIQUE KEY", 1 + dice.below(2));
        break;
    default:
        break; // none
    }
    const int others = 1 + dice.below(7);
    for (int i = 0; i < others; ++i)
        table.columns << RandomColumn::make(dice, columnName(dice, number++));
    if (dice.oneIn(4))
        key("UNIQUE KEY", 1); // values that move between rows collide here
    const RandomColumn of = dice.pick(table.columns);
    // Servers refuse to store what depends on the session, as all of a CHAR does.
    if (dice.oneIn(4) && !of.type.startsWith(QLatin1String("char"))) {
        RandomColumn generated;
        generated.name = columnName(dice, number++);
        generated.type = QStringLiteral("int");
        const QString expression = of.type.startsWith(QLatin1String("var"))
                                       ? QStringLiteral("LENGTH(%1)")
                                       : QStringLiteral("%1 IS NULL");
        generated.generated =
            QStringLiteral("GENERATED ALWAYS AS (%1) %2")
                .arg(expression.arg(sql::identifier(of.name)),
                     dice.oneIn(2) ? QStringLiteral("STORED") : QStringLiteral("VIRTUAL"));
        table.columns << generated;
    }
    return table;
}

QString RandomTable::createStatement() const
{
    QStringList items;
    for (const RandomColumn &column : columns)
        items << column.definition();
    items << keys;
    return QStringLiteral("CREATE TABLE %1 (\n  %2\n);\n")
        .arg(sql::identifier(name), items.join(QLatin1String(",\n  ")));
}

QString RandomTable::insertStatement(Dice &dice, int rows) const
{
    if (rows == 0)
        return {};
    const QList<RandomColumn> columnsToFill = writable(columns);
    QStringList names;
    for (const RandomColumn &column : columnsToFill)
        names << column.name;
    QStringList tuples;
    for (int i = 0; i < rows; ++i) {
        QStringList values;
        for (const RandomColumn &column : columnsToFill)
            values << column.literal(dice);
        tuples << QLatin1Char('(') + values.join(QLatin1Char(',')) + QLatin1Char(')');
        if (keyColumns.isEmpty() && dice.oneIn(4))
            tuples << tuples.last(); // a table without a key may have a row twice
    }
    return QStringLiteral("INSERT IGNORE INTO %1 (%2) VALUES\n%3;\n")
        .arg(sql::identifier(name), sql::identifierList(names), tuples.join(QLatin1String(",\n")));
}

QString RandomTable::editStatement(Dice &dice) const
{
    const QString table = sql::identifier(name);
    const QString someRows = QStringLiteral(" ORDER BY RAND(%1) LIMIT %2;\n")
                                 .arg(dice.below(100000))
                                 .arg(1 + dice.below(8));
    const RandomColumn column = dice.pick(writable(columns));
    const QString set =
        QStringLiteral("UPDATE IGNORE %1 SET %2 = ").arg(table, sql::identifier(column.name));
    switch (dice.below(8)) {
    case 0:
    case 1:
        return set + column.literal(dice) + someRows;
    case 2:
        return QStringLiteral("DELETE FROM %1").arg(table) + someRows;
    case 3:
        return insertStatement(dice, 1 + dice.below(10));
    case 4: // a block at one end
        return QStringLiteral("DELETE FROM %1 ORDER BY %2 %3 LIMIT %4;\n")
            .arg(table, sql::identifier(columns.first().name),
                 dice.oneIn(2) ? QStringLiteral("DESC") : QStringLiteral("ASC"))
            .arg(dice.below(40));
    case 5: // only case differs
        return column.kind == RandomColumn::Kind::Text
                   ? set
                         + QStringLiteral("%1(%2)").arg(dice.oneIn(2) ? QStringLiteral("UPPER")
                                                                      : QStringLiteral("LOWER"),
                                                        sql::identifier(column.name))
                         + someRows
                   : set + column.literal(dice) + someRows;
    case 6: // rows gone and come again with other values: unique values move
        return QStringLiteral("DELETE FROM %1").arg(table) + someRows + insertStatement(dice, 4);
    default:
        return insertStatement(dice, 1);
    }
}

} // namespace slicetool::test
