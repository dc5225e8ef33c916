// SPDX-License-Identifier: GPL-3.0-or-later
#include "randomslice.h"

#include "sql/quote.h"

#include <QStringList>

namespace slicetool::test {

namespace {

using Kind = RandomColumn::Kind;

const QList<QList<int>> zooms{{1000, 1}, {10, 1}, {7}, {20, 5, 1}, {1}, {3, 1}, {2}, {100, 30}};

/// Builds the text of a predicate with :names for the plan, and notes what they stand for.
class PredicateMaker
{
public:
    PredicateMaker(Dice &dice, RandomSlice &slice, int number)
        : m_dice(dice)
        , m_slice(slice)
        , m_prefix(QStringLiteral("slice%1_").arg(number))
    { }

    /// About the table's rows, whose columns are written with alias in front.
    QString make(const RandomTable &table, const QString &alias, const RandomTable &other)
    {
        QString text = comparison(table, alias);
        switch (m_dice.below(7)) {
        case 0:
            text += QLatin1String(" OR ") + comparison(table, alias);
            break;
        case 1:
            text =
                QLatin1String("NOT (") + text + QLatin1String(") AND ") + comparison(table, alias);
            break;
        case 2:
            text += QLatin1String(m_dice.oneOf({" OR ", " AND "}));
            text += aboutOther(other);
            break;
        default:
            break;
        }
        return text;
    }

    /// How it is written without the plan's help.
    QString bound(QString text) const
    {
        for (auto it = m_literals.constBegin(); it != m_literals.constEnd(); ++it)
            text.replace(QLatin1Char(':') + it.key(), it.value());
        return text;
    }

private:
    /// A literal, or a variable that stands for it.
    QString value(const QString &literal, const QJsonValue &json)
    {
        if (!m_dice.oneIn(2))
            return literal;
        // No name is the beginning of another.
        const QString name = m_prefix + QString::number(m_literals.size()) + QLatin1Char('_');
        m_literals.insert(name, literal);
        m_slice.variables.insert(name, json);
        return QLatin1Char(':') + name;
    }
    QString value(const QString &text)
    {
        QString quoted = text;
        quoted.replace(QLatin1Char('\\'), QLatin1String("\\\\"))
            .replace(QLatin1Char('\''), QLatin1String("''"));
        return value(QLatin1Char('\'') + quoted + QLatin1Char('\''), text);
    }
    QString value(qint64 number) { return value(QString::number(number), number); }

    QString comparison(const RandomTable &table, const QString &alias)
    {
        const RandomColumn column = m_dice.pick(table.columns);
        const QString reference = alias + sql::identifier(column.name);
        switch (m_dice.below(6)) {
        case 0:
            return reference + QLatin1String(m_dice.oneIn(3) ? " IS NULL" : " IS NOT NULL");
        case 1:
            return QStringLiteral("IFNULL(CRC32(HEX(%1)), 0) % %2 <> 0")
                .arg(reference, value(2 + m_dice.below(4)));
        default:
            break;
        }
        if (!column.isWritable())
            return reference + QLatin1String(" > ") + value(m_dice.below(5));
        if (column.isNumber()) {
            const QLatin1String operation(m_dice.oneOf({" > ", " <= ", " <> "}));
            const int most = m_dice.oneIn(3) ? 1 << 30 : 100;
            return reference + operation + value(m_dice.below(most));
        }
        switch (column.kind) {
        case Kind::Text:
            if (m_dice.oneIn(2))
                return QStringLiteral("LENGTH(%1) > ").arg(reference) + value(m_dice.below(4));
            // Every character set has a quote, and only some a backslash.
            return QStringLiteral("%1 IN ('A ', ").arg(reference)
                   + value(column.collation.charset.startsWith(QLatin1String("utf8"))
                               ? QStringLiteral("it's a \\")
                               : QStringLiteral("it's"))
                   + QLatin1Char(')');
        case Kind::Date:
        case Kind::DateTime:
            return QStringLiteral("%1 >= %2").arg(reference, value(QStringLiteral("2001-02-03")));
        case Kind::Time:
            return QStringLiteral("%1 < %2").arg(reference, value(QStringLiteral("00:00:00")));
        case Kind::Enum:
        case Kind::Set:
            return QStringLiteral("%1 + 0 > %2").arg(reference, value(m_dice.below(3)));
        case Kind::Uuid:
            return QStringLiteral("%1 > %2").arg(
                reference, value(QStringLiteral("80000000-0000-0000-0000-000000000000")));
        default:
            return QStringLiteral("HEX(%1) LIKE %2").arg(reference, value(QStringLiteral("%00%")));
        }
    }

    /// The same for every row, but only upstream knows it.
    QString aboutOther(const RandomTable &other)
    {
        const RandomColumn column = m_dice.pick(other.columns);
        const QLatin1String negation(m_dice.oneOf({"", "NOT "}));
        return QStringLiteral("EXISTS (SELECT 1 FROM %1 AS o WHERE o.%2 IS %3NULL)")
            .arg(sql::identifier(other.name), sql::identifier(column.name), negation);
    }

    Dice &m_dice;
    RandomSlice &m_slice;
    QString m_prefix;
    QMap<QString, QString> m_literals;
};

QString selected(const RandomTable &table, const QString &alias)
{
    QStringList list;
    const QStringList names = table.queryColumns();
    for (const QString &name : names)
        list << alias + sql::identifier(name);
    return list.join(QLatin1String(", "));
}

QString orderedKey(const RandomTable &table, const QString &alias)
{
    QStringList list;
    const QStringList names = table.keys.first().columns();
    for (const QString &name : names)
        list << alias + sql::identifier(name);
    return list.join(QLatin1String(", "));
}

/// Rows that have something in common with another table's.
QString join(Dice &dice, const RandomTable &table, const RandomTable &other)
{
    const QLatin1String kind(dice.oneOf({"JOIN", "LEFT JOIN"}));
    const QString theirs = sql::identifier(dice.pick(other.columns).name);
    const QString ours = sql::identifier(dice.pick(table.columns).name);
    return QStringLiteral(" %1 %2 AS o ON CRC32(HEX(o.%3)) % 31 = CRC32(HEX(a.%4)) % 31")
        .arg(kind, sql::identifier(other.name), theirs, ours);
}

void makeWhere(Dice &dice, RandomSlice &slice, const RandomTable &table, const RandomTable &other,
               int number)
{
    const QString name = sql::identifier(table.name);
    const QString qualifier = dice.oneIn(3) ? name + QLatin1Char('.') : QString();
    PredicateMaker maker(dice, slice, number);
    const QString predicate = maker.make(table, qualifier, other);
    slice.step.where =
        predicate + QLatin1String(dice.oneOf({"", "", " -- :nothing", " /* ; */", ";"}));
    slice.from = name + QLatin1String(" WHERE ") + maker.bound(predicate);
    slice.alias = name + QLatin1Char('.');
}

void makeQuery(Dice &dice, RandomSlice &slice, const RandomTable &table, const RandomTable &other,
               int number)
{
    PredicateMaker maker(dice, slice, number);
    const QString predicate = maker.make(table, QStringLiteral("a."), other);
    QString from = sql::identifier(table.name) + QLatin1String(" AS a");
    // Where rows are identified by what the engine may not recognize as a key, none may come twice.
    const bool mayJoin =
        (table.keys.isEmpty() || table.hasGoodPrimaryKey()) && !table.isBig() && !other.isBig();
    if (mayJoin && dice.oneIn(2))
        from += join(dice, table, other);
    from += QLatin1String(" WHERE ") + predicate;
    if (table.hasGoodPrimaryKey() && !from.contains(QLatin1String("JOIN")) && dice.oneIn(4))
        from += QStringLiteral(" ORDER BY %1 LIMIT %2")
                    .arg(orderedKey(table, QStringLiteral("a.")))
                    .arg(dice.below(60));
    const bool all =
        !from.contains(QLatin1String("JOIN")) && !table.hasInvisibleColumns() && dice.oneIn(3);
    slice.step.kind = StepKind::Query;
    slice.step.sql = QLatin1String("SELECT ")
                     + (all ? QStringLiteral("*") : selected(table, QStringLiteral("a.")))
                     + QLatin1String(" FROM ") + from;
    if (dice.oneIn(5))
        slice.step.sql =
            QLatin1String("WITH w AS (") + slice.step.sql + QLatin1String(") SELECT * FROM w");
    slice.from = maker.bound(from);
    slice.alias = QStringLiteral("a.");
    slice.isSet = table.hasGoodPrimaryKey();
}

} // namespace

bool RandomSlice::isWhole() const
{
    return step.kind == StepKind::Scan && step.where.isEmpty() && step.stale == Stale::Remove;
}

RandomSlice RandomSlice::make(Dice &dice, const RandomTable &table,
                              const QList<RandomTable> &tables, int number)
{
    RandomSlice slice;
    slice.step.table = table.name;
    slice.step.zoom = dice.oneIn(3) ? Zoom() : Zoom::fixed(dice.pick(zooms));
    slice.from = sql::identifier(table.name);
    slice.alias = sql::identifier(table.name) + QLatin1Char('.');
    const RandomTable other = dice.pick(tables);
    switch (dice.below(8)) {
    case 0:
    case 1:
        makeWhere(dice, slice, table, other, number);
        break;
    case 2:
        if (table.isPickedReliably())
            makeQuery(dice, slice, table, other, number);
        break;
    default:
        break;
    }
    if (table.mayKeepStale() && dice.oneIn(5))
        slice.step.stale = Stale::Keep;
    return slice;
}

QString RandomSlice::description() const
{
    QStringList levels;
    for (const int level : step.zoom.levels)
        levels << QString::number(level);
    QString text = QStringLiteral("-- %1: %2 zoom %3%4 stale %5 where <%6> sql <%7>")
                       .arg(step.table, toString(step.kind), levels.join(QLatin1Char(',')),
                            step.zoom.automatic ? QStringLiteral(" auto") : QString(),
                            toString(step.stale), step.where, step.sql);
    for (auto it = variables.constBegin(); it != variables.constEnd(); ++it)
        text += QStringLiteral(" :%1=<%2>").arg(it.key(), it.value().toVariant().toString());
    return text + QLatin1Char('\n');
}

} // namespace slicetool::test
