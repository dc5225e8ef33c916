// SPDX-License-Identifier: GPL-3.0-or-later
#include "sql/tabledefinition.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace slicetool {

namespace {

constexpr qint64 longestKeyPart = 3072; // bytes, of an index of InnoDB

/// Values of some types cannot be looked up by a literal: geometries in a prefix index, and sets
/// with a 64th member, which MariaDB compares as signed numbers.
bool canBeLookedUp(const Column &column)
{
    return column.family != TypeFamily::Spatial && column.family != TypeFamily::Json
           && !(column.family == TypeFamily::Set && memberCount(column) == 64);
}

} // namespace

namespace {

const QLatin1String invisibleKey("my_row_id");

/// Whether it is as the server makes it; whoever has a column of that name cannot have the server's.
bool hasInvisibleKey(const TableDefinition &table)
{
    if (table.columns.isEmpty())
        return false;
    const Column &column = table.columns.first();
    return column.name == invisibleKey && column.invisible && column.autoIncrement
           && column.columnType == QLatin1String("bigint unsigned")
           && std::any_of(table.indexes.begin(), table.indexes.end(), [](const Index &index) {
                  return index.isPrimary() && index.parts.size() == 1
                         && index.parts.first().column == invisibleKey;
              });
}

} // namespace

bool forgetInvisibleKey(TableDefinition &a, TableDefinition &b)
{
    if (hasInvisibleKey(a) == hasInvisibleKey(b))
        return false;
    TableDefinition &with = hasInvisibleKey(a) ? a : b;
    const TableDefinition &without = hasInvisibleKey(a) ? b : a;
    const bool isOfServer = !without.column(invisibleKey)
                            && std::none_of(without.indexes.begin(), without.indexes.end(),
                                            [](const Index &index) { return index.isPrimary(); });
    if (!isOfServer)
        return false;
    with.columns.removeFirst();
    with.indexes.removeIf([](const Index &index) { return index.isPrimary(); });
    return true;
}

int memberCount(const Column &column)
{
    int members = 0;
    bool inside = false;
    const QString &type = column.columnType;
    for (qsizetype i = 0; i < type.size(); ++i) {
        if (type.at(i) != QLatin1Char('\''))
            continue;
        if (inside && i + 1 < type.size() && type.at(i + 1) == QLatin1Char('\'')) {
            ++i; // a quote within a name is doubled
            continue;
        }
        members += inside;
        inside = !inside;
    }
    return members;
}

bool hasEmptyMember(const Column &column)
{
    static const QRegularExpression empty(QStringLiteral("[(,]''[,)]"));
    return (column.family == TypeFamily::Enum || column.family == TypeFamily::Set)
           && column.columnType.contains(empty);
}

bool hasWideCharset(const Column &column)
{
    return column.charset == QLatin1String("utf8mb4") || column.charset == QLatin1String("utf32")
           || column.charset.startsWith(QLatin1String("utf16"));
}

bool mayHideMembers(const Column &column)
{
    return (column.family == TypeFamily::Enum || column.family == TypeFamily::Set)
           && column.columnType.contains(QLatin1Char('?')) && hasWideCharset(column);
}

TypeFamily typeFamily(const QString &dataType)
{
    static const QHash<QString, TypeFamily> families = [] {
        QHash<QString, TypeFamily> map;
        const auto add = [&map](TypeFamily family, std::initializer_list<const char *> names) {
            for (const char *name : names)
                map.insert(QLatin1String(name), family);
        };
        add(TypeFamily::Integer,
            {"tinyint", "smallint", "mediumint", "int", "integer", "bigint", "year"});
        add(TypeFamily::Decimal, {"decimal", "numeric"});
        add(TypeFamily::Float, {"float"});
        add(TypeFamily::Double, {"double", "real"});
        add(TypeFamily::Bit, {"bit"});
        add(TypeFamily::Temporal, {"date", "time", "datetime", "timestamp"});
        add(TypeFamily::Text, {"char", "varchar", "tinytext", "text", "mediumtext", "longtext"});
        add(TypeFamily::Binary,
            {"binary", "varbinary", "tinyblob", "blob", "mediumblob", "longblob"});
        add(TypeFamily::Enum, {"enum"});
        add(TypeFamily::Set, {"set"});
        add(TypeFamily::Json, {"json"});
        add(TypeFamily::Spatial,
            {"geometry", "point", "linestring", "polygon", "multipoint", "multilinestring",
             "multipolygon", "geometrycollection", "geomcollection"});
        add(TypeFamily::Opaque, {"uuid", "inet4", "inet6"});
        return map;
    }();
    return families.value(dataType, TypeFamily::Unknown);
}

const Column *TableDefinition::column(const QString &columnName) const
{
    // Column names are case-insensitive on every server.
    const auto found = std::find_if(columns.begin(), columns.end(), [&](const Column &c) {
        return c.name.compare(columnName, Qt::CaseInsensitive) == 0;
    });
    return found == columns.end() ? nullptr : &*found;
}

namespace {

/// Whether the index tells every row apart, and finds it by values that we can carry.
bool identifies(const TableDefinition &table, const Index &index)
{
    const bool usable =
        std::all_of(index.parts.begin(), index.parts.end(), [&](const KeyPart &part) {
            const Column *c = table.column(part.column);
            // Of a long value the index has a prefix, and we would carry the whole as a key.
            return c && canBeLookedUp(*c)
                   && (part.prefix == 0 || c->maximumBytes <= longestKeyPart);
        });
    if (!usable)
        return false;
    if (index.isPrimary())
        return true;
    if (!index.unique || index.type != QLatin1String("BTREE"))
        return false;
    return std::all_of(index.parts.begin(), index.parts.end(), [&](const KeyPart &part) {
        const Column *c = table.column(part.column);
        return c && part.prefix == 0 && !c->nullable && c->generated != Column::Generated::Virtual;
    });
}

/// The index of just these columns, in whatever order, that identifies rows; nullptr where there is none.
const Index *keyOf(const TableDefinition &table, const QStringList &columnNames)
{
    const auto isMeant = [&](const Index &index) {
        return index.parts.size() == columnNames.size()
               && std::all_of(index.parts.begin(), index.parts.end(),
                              [&](const KeyPart &part) {
                                  return columnNames.contains(part.column, Qt::CaseInsensitive);
                              })
               && identifies(table, index);
    };
    const auto found = std::find_if(table.indexes.begin(), table.indexes.end(), isMeant);
    return found == table.indexes.end() ? nullptr : &*found;
}

} // namespace

bool TableDefinition::hasKeyOf(const QStringList &columnNames) const
{
    return keyOf(*this, columnNames) != nullptr;
}

const Index *TableDefinition::identityIndex() const
{
    if (const Index *chosen = keyColumns.isEmpty() ? nullptr : keyOf(*this, keyColumns))
        return chosen;
    const Index *best = nullptr;
    for (const Index &index : indexes) {
        if (!identifies(*this, index))
            continue;
        if (index.isPrimary())
            return &index;
        if (!best || index.parts.size() < best->parts.size())
            best = &index;
    }
    return best;
}

QList<Column> TableDefinition::identity() const
{
    QList<Column> key;
    if (const Index *index = identityIndex()) {
        for (const KeyPart &part : index->parts)
            key << *column(part.column);
    }
    return key;
}

bool TableDefinition::indexMisleads(const Column &column) const
{
    if (column.dataType != QLatin1String("char"))
        return false;
    // MariaDB stores a CHAR padded with blanks and, under a NO PAD collation or one that looks at
    // neighbouring characters, compares the padding in an index and not in a predicate: 'a' and
    // 'a\0' are in one order here and in the other there, and a range would lose rows.
    if (column.collation.contains(QLatin1String("nopad"))
        || column.collation.startsWith(QLatin1String("tis620_thai")))
        return true;
    // Aria 10.11 does not find CHARs of wide characters by its index.
    const bool isWide = column.charset == QLatin1String("ucs2")
                        || column.charset.startsWith(QLatin1String("utf16"))
                        || column.charset == QLatin1String("utf32");
    return isWide && engine.compare(QLatin1String("Aria"), Qt::CaseInsensitive) == 0;
}

bool TableDefinition::identityHasOneOrder() const
{
    const Index *index = identityIndex();
    // We ask for keys in ascending order. Where the index mixes both, the server sorts for that,
    // the whole table for each answer, and sorts some text otherwise than it compares it.
    const auto isDescending = [](const KeyPart &part) { return part.descending; };
    return index
           && (std::none_of(index->parts.begin(), index->parts.end(), isDescending)
               || std::all_of(index->parts.begin(), index->parts.end(), isDescending))
           && std::none_of(index->parts.begin(), index->parts.end(), [this](const KeyPart &part) {
                  // Under collations with expansions a prefix is in another order than the whole.
                  return part.prefix > 0 || indexMisleads(*column(part.column));
              });
}

bool TableDefinition::tellsRowsApart(const QString &columnName) const
{
    const auto hasIt = [&](const Index &index) {
        return index.unique
               && std::any_of(index.parts.begin(), index.parts.end(), [&](const KeyPart &part) {
                      const Column *its = column(part.column);
                      // What an expression is made of, nobody has told.
                      return !its || its->generated != Column::Generated::No
                             || its->name.compare(columnName, Qt::CaseInsensitive) == 0;
                  });
    };
    return !identityIndex() || std::any_of(indexes.begin(), indexes.end(), hasIt);
}

QStringList TableDefinition::writableColumns() const
{
    QStringList names;
    for (const Column &c : columns) {
        if (c.isWritable())
            names << c.name;
    }
    return names;
}

QList<Column> TableDefinition::comparedColumns() const
{
    QList<Column> compared;
    std::copy_if(columns.begin(), columns.end(), std::back_inserter(compared),
                 [](const Column &c) { return c.isCompared(); });
    return compared;
}

qint64 TableDefinition::maximumValueBytes() const
{
    constexpr qint64 unbounded = qint64(4) << 30; // JSON and most geometries tell no maximum
    qint64 bytes = 0;
    for (const Column &column : columns) {
        const bool tellsNone = column.maximumBytes == 0
                               && (column.family == TypeFamily::Json
                                   || (column.family == TypeFamily::Spatial
                                       && column.dataType != QLatin1String("point")));
        bytes += tellsNone ? unbounded : column.maximumBytes;
    }
    return bytes;
}

bool TableDefinition::isTransactional() const
{
    return engine.compare(QLatin1String("InnoDB"), Qt::CaseInsensitive) == 0
           || engine.compare(QLatin1String("ROCKSDB"), Qt::CaseInsensitive) == 0;
}

} // namespace slicetool
