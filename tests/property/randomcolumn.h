// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collations.h"
#include "dice.h"
#include "support/serverfixture.h"

#include <QString>
#include <QStringList>

namespace slicetool::test {

/// What both servers of a pair can hold; all of it where both are the installed MariaDB.
struct PairLimits {
    bool hasMySql = false;      ///< one of them, or both, are MySQL
    bool hasOld = false;        ///< one of them is MariaDB 10.5
    bool mixesFamilies = false; ///< MySQL here, MariaDB there
    bool hasUuid = true;        ///< since MariaDB 10.7
    bool hasInet4 = true;       ///< since MariaDB 10.10
    bool hasInet6 = true;       ///< MariaDB
    bool sharesDefaults = true; ///< utf8mb4 has the same default collation on both

    static PairLimits of(const ServerPair &pair);
};

/// What the columns of one table may be.
struct ColumnChoice {
    const Collations &collations;
    PairLimits limits;
    bool blobs = true; ///< TEXT, BLOB, JSON, COMPRESSED
    bool spatial = true;
    int longestValue = 200; ///< bytes
};

/// A column of a random type with a generator of literals for it, edges included.
struct RandomColumn {
    enum class Kind {
        Integer,
        Decimal,
        Float,
        Double,
        Bit,
        Date,
        DateTime,
        Time,
        Year,
        Text,
        Bytes,
        Enum,
        Set,
        Json,
        Spatial,
        Uuid,
        Inet4,
        Inet6
    };

    QString name;
    Kind kind = Kind::Integer;
    QString type;        ///< with attributes: "varchar(20) character set utf16"
    Collation collation; ///< of a Text
    int length = 0;      ///< characters or bytes, of Text and Bytes; digits of a Decimal, fractions
    int bits = 0;        ///< of Integer and Bit; decimals of a Decimal
    bool isUnsigned = false;
    bool isBlob = false;          ///< needs a prefix in a key
    bool quotesInDefaults = true; ///< whether every server says them rightly
    bool onMySql = false;         ///< one of the servers is MySQL
    bool nullable = true;
    bool invisible = false;
    bool autoIncrement = false;
    QString byDefault; ///< "DEFAULT (1 + 2)", "DEFAULT CURRENT_TIMESTAMP ON UPDATE …"
    QString generated; ///< "GENERATED ALWAYS AS (…) STORED", for a column that takes no values

    bool isWritable() const { return generated.isEmpty(); }
    bool isVirtual() const { return generated.endsWith(QLatin1String("VIRTUAL")); }
    bool isNumber() const;

    /// A CHAR under a NO PAD collation, which MariaDB orders in two ways.
    bool hasTwoOrders() const;

    QString definition() const;

    /// A literal for a script that runs under sql_mode NO_AUTO_VALUE_ON_ZERO,ALLOW_INVALID_DATES.
    QString literal(Dice &dice) const;

    /// SQL that evaluates to a literal of the very value that a row has; for expectations, so
    /// nothing of the engine is in it. alias is what the table is called there, with a dot.
    QString exactLiteral(const QString &alias, bool fromMySql) const;

    static RandomColumn make(Dice &dice, const QString &name, const ColumnChoice &choice);

    /// Of a type that can stand in a key; not null.
    static RandomColumn makeKey(Dice &dice, const QString &name, const ColumnChoice &choice);

    /// A TEXT or BLOB, of which a key takes a prefix; not null.
    static RandomColumn makeLongKey(Dice &dice, const QString &name, const ColumnChoice &choice);
};

} // namespace slicetool::test
