// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sql/translation/columntranslation.h"

#include <QHash>

namespace slicetool::sql {

/// The longest key of InnoDB, in bytes. MariaDB keeps longer values unique by a hash of them.
constexpr int longestKey = 3072;

/// What a table's keys are made of, by the quoted names in lower case.
struct KeyContext {
    QHash<QString, ColumnParts> columns; ///< the source's
    QHash<QString, QStringList> periods; ///< MariaDB's application-time periods: start and end
    QString targetEngine;                ///< empty: the target's default
};

/// A key in the other server's words; empty, with a note, where it cannot be there.
/// `columns` become the quoted names of its columns, as far as it has some.
QString translatedKey(const Pieces &item, const KeyContext &table, TranslationContext &context,
                      QStringList &columns);

/// The quoted names, in lower case, of the primary key's columns, where the item is that key.
QStringList primaryColumns(const Pieces &item);

/// The quoted name, in lower case, where the item is a unique or the primary key.
std::optional<QString> uniqueKeyName(const Pieces &item);

/// Whether an item is a key.
bool isKey(const Pieces &item);

} // namespace slicetool::sql
