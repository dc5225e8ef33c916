// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sql/definitiontext.h"
#include "sql/dialect.h"
#include "sql/translation/expressionuse.h"

namespace slicetool::sql {

/// A column as SHOW CREATE TABLE tells it. Names and strings keep their quotes.
struct ColumnParts {
    QString name;
    QString type;      ///< lower case, without anything behind it: "varchar"
    QString arguments; ///< "(10,2)"; empty for none
    QString sign;      ///< " unsigned zerofill"
    QString charset;   ///< empty: the table's
    QString collation; ///< empty: the charset's or the table's
    bool compressed = false;
    QString srid;
    Pieces generation; ///< the expression, without its brackets
    bool stored = false;
    bool rowTime = false; ///< GENERATED ALWAYS AS ROW START or END; generation says which
    QString nullability;  ///< "NOT NULL", "NULL" or nothing
    Pieces defaultValue;
    Pieces onUpdate;
    bool invisible = false;
    bool autoIncrement = false;
    QString comment;
    Pieces check; ///< the expression, without its brackets
    bool checkEnforced = true;
    QStringList attributes; ///< of storage engines, of versioning: of one family alone

    bool isGenerated() const { return !generation.isEmpty(); }
    bool hasCharset() const; ///< whether the type has one
    bool isLong() const;     ///< a blob, or something like it: no key without a prefix
    int maximumBytes(const QString &tableCharset) const; ///< in a key; 0 where that is no matter
};

/// Nothing where something is not understood.
std::optional<ColumnParts> parseColumn(const Pieces &item);

/// What all the parts of a table's translation share.
struct TranslationContext {
    Dialect from;
    Dialect to;
    QString tableCharset;   ///< the source's default
    QStringList &notes;     ///< see Translation
    QStringList &obstacles; ///< see Translation
    Lacks lacks{};
    QSet<QString> leftOut{}; ///< columns that are known to be left out
    QSet<QString> primary{}; ///< columns of the primary key
    Carried carried{};
    QList<ExpressionUse> uses{};
    QStringList moreItems{}; ///< what becomes an item of its own

    /// Whether it names a column that is left out there; which one.
    QString leftOutIn(const Pieces &pieces) const;

    /// Why the expression cannot be there; empty where it can. Takes a note of its use.
    QString lackOf(const ExpressionUse &use, const Pieces &pieces, const QString &missing);
};

/// Makes the column fit the other server. False where it is left out there, with a note.
bool translateColumn(ColumnParts &column, TranslationContext &context);

/// In the words and the order of that server.
QString columnItem(const ColumnParts &column, const Dialect &dialect);

/// The column with its type alone: what an expression is tried beside.
ColumnParts plainColumn(ColumnParts column);

/// "CHECK (…)" of an item or a column; empty, with a note, where it has to be left out.
QString translatedCheck(const QString &owner, const Pieces &expression, bool enforced,
                        TranslationContext &context);

} // namespace slicetool::sql
