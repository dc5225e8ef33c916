// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace slicetool {

/// How the values of a column are compared and carried; types that behave alike are one family.
enum class TypeFamily {
    Integer, ///< tinyint … bigint, year
    Decimal,
    Float, ///< prints six digits, so it is read in double precision
    Double,
    Bit,
    Temporal, ///< date, time, datetime, timestamp
    Text,     ///< char, varchar, …text: bytes in the column's character set
    Binary,   ///< binary, varbinary, …blob
    Enum,     ///< compared by member number
    Set,      ///< compared by member bits
    Json,     ///< MySQL's binary JSON; MariaDB's is Text
    Spatial,  ///< SRID and WKB, as the server stores it
    Opaque,   ///< uuid, inet4, inet6: a canonical text without a character set
    Unknown,  ///< a type that slicetool does not know: tables with it are refused
};

/// One column, as information_schema tells it.
struct Column {
    enum class Generated { No, Virtual, Stored };

    QString name;
    QString dataType;   ///< "varchar", lower case
    QString columnType; ///< "varchar(20)", "int(10) unsigned"
    TypeFamily family = TypeFamily::Unknown;
    bool nullable = false;
    QString charset; ///< empty where the type has none
    QString collation;
    std::optional<QString> defaultValue; ///< as the server prints it
    QString extra;
    Generated generated = Generated::No;
    QString expression;   ///< of a generated column
    bool rowTime = false; ///< of a versioned table: since or until when the row was there
    bool invisible = false;
    bool autoIncrement = false;
    bool onMariaDb = false; ///< on both sides: what its casts do with values was measured
    bool arrivesAsText =
        false;               ///< JSON from one MySQL server to another: its text is what is carried
    qint64 maximumBytes = 0; ///< of a value, for Text, Binary, Json and Spatial
    std::optional<int>
        decimals; ///< that a FLOAT or DOUBLE is compared to; nothing: to the last bit

    /// How a row is found by this column as a part of its key.
    enum class Lookup {
        Value,         ///< equal to the server is the same row
        ValueAndBytes, ///< rows that are equal to the server may be several
        Bytes          ///< the server does not even find all rows that are equal to it
    };
    Lookup lookup = Lookup::Value;

    /// Whether its values are binary fractions: FLOAT or DOUBLE.
    bool isFloating() const { return family == TypeFamily::Float || family == TypeFamily::Double; }

    /// Whether an INSERT may give it a value.
    bool isWritable() const { return generated == Generated::No; }

    /// Whether its values take part in a comparison. A virtual column stores nothing; what
    /// it shows follows from the others.
    bool isCompared() const { return generated != Generated::Virtual; }

    bool operator==(const Column &) const = default;
};

struct KeyPart {
    QString column; ///< empty for a functional part
    int prefix = 0; ///< characters or bytes of a prefix index, 0 for the whole column
    bool descending = false;

    bool operator==(const KeyPart &) const = default;
};

struct Index {
    QString name;
    bool unique = false;
    QString type; ///< BTREE, HASH, FULLTEXT, SPATIAL, RTREE
    QList<KeyPart> parts;
    qint64 leadingValues = 0; ///< estimate of how many its first column has; 0 where nobody knows

    bool isPrimary() const { return name == QLatin1String("PRIMARY"); }

    bool operator==(const Index &) const = default;
};

/// One base table. A value; says nothing about rows but estimates.
struct TableDefinition {
    QString schema;
    QString name;
    QString engine;
    QString collation;
    bool systemVersioned = false;
    qint64 rowEstimate = 0;
    qint64 dataBytes = 0; ///< estimate, without indexes
    qint64 createdAt = 0; ///< seconds since 1970, also of ALTER TABLE; 0 where it does not tell all
    qint64 writtenAt =
        0; ///< likewise; 0 where the server does not know, and where that was just now
    QList<Column> columns; ///< in ordinal order
    QList<Index> indexes;
    QStringList triggers;                   ///< names
    QString nameOnServer;                   ///< where the plan calls it otherwise; else empty
    QMap<QString, QString> columnsOnServer; ///< likewise, by the columns' names here
    QStringList
        keyColumns; ///< of the key that a plan wants rows to be found by; empty: the usual one

    const Column *column(const QString &columnName) const;

    /// What its server calls it.
    const QString &serverName() const { return nameOnServer.isEmpty() ? name : nameOnServer; }

    /// What its server calls a column of it.
    QString serverName(const Column &ofTable) const
    {
        return columnsOnServer.value(ofTable.name, ofTable.name);
    }

    /// Whether the plan calls it, or one of its columns, otherwise than its server does.
    bool isRenamed() const { return !nameOnServer.isEmpty() || !columnsOnServer.isEmpty(); }

    /// The columns that identify a row: the key of keyColumns, else the primary key, else the
    /// narrowest unique key. The columns of a unique key have to be NOT NULL and wholly indexed. Empty
    /// where there is none.
    QList<Column> identity() const;

    /// The index that identity() comes from; nullptr where there is none.
    const Index *identityIndex() const;

    /// Whether there is a key of just these columns that can identify rows.
    bool hasKeyOf(const QStringList &columnNames) const;

    /// Whether the index of identity() has its rows in the order in which predicates compare them.
    /// Where not, a range of keys may lose rows.
    bool identityHasOneOrder() const;

    /// Whether an index has this column's values in another order than predicates compare them, or
    /// does not find them all.
    bool indexMisleads(const Column &column) const;

    /// Whether the column tells rows apart: it is part of the primary or of a unique key, or there is no
    /// identity(), so that every column has to.
    bool tellsRowsApart(const QString &columnName) const;

    QStringList writableColumns() const;
    QList<Column> comparedColumns() const;

    /// The most bytes that a row's texts, blobs, documents and geometries may have together.
    qint64 maximumValueBytes() const;
    bool isTransactional() const;
};

/// How many members an ENUM or SET has.
int memberCount(const Column &column);

/// Whether an ENUM or SET has a member without a name. The empty name then means two things: this
/// member, and none at all.
bool hasEmptyMember(const Column &column);

/// Whether its character set has characters beyond Unicode's basic plane.
bool hasWideCharset(const Column &column);

/// Whether a server may show another name for a member of an ENUM or SET than it has: its metadata
/// are in UTF-8 of three bytes, and what is beyond that is shown as ?.
bool mayHideMembers(const Column &column);

/// Takes the key away that a server made by itself for a table that has none (MySQL's my_row_id, by
/// sql_generate_invisible_primary_key), where only one of the two has it. Whether one had.
bool forgetInvisibleKey(TableDefinition &a, TableDefinition &b);

/// From information_schema's DATA_TYPE, lower case.
TypeFamily typeFamily(const QString &dataType);

} // namespace slicetool
