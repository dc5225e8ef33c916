// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sql/tabledefinition.h"

#include <QByteArrayList>

#include <optional>

namespace slicetool {

/// One row's key: keyText() of every identity column, in the order of the identity.
using KeyValue = QByteArrayList;

/// The rows whose key is above `after` and not above `upTo`, in the server's own order of the
/// identity columns. An absent bound is open. A bound may have the first columns only: then `after`
/// is beyond all keys that begin so, and `upTo` includes all of them.
struct KeyRange {
    std::optional<KeyValue> after; ///< exclusive
    std::optional<KeyValue> upTo;  ///< inclusive

    bool operator==(const KeyRange &) const = default;
};

namespace sql {

/// A predicate for the range, empty where both bounds are open. Lexicographic comparison of
/// several columns is written out (a > x OR a = x AND b > y): servers use an index for that
/// form, and not for the row constructor (a, b) > (x, y).
QString rangePredicate(const QList<Column> &identity, const KeyRange &range);

/// a = 1 AND b = x'62' for one key.
QString keyPredicate(const QList<Column> &identity, const KeyValue &key);

/// A predicate that picks exactly the given keys, which must not be none.
QString keysPredicate(const QList<Column> &identity, const QList<KeyValue> &keys);

/// The keys in lists of at most `most`, each so short that keysPredicate(), or a keyPredicate() per
/// key with `perKey` more bytes, stays below about `bytes`. A key that is too long alone has a list
/// of its own.
QList<QList<KeyValue>> keyBatches(const QList<Column> &identity, const QList<KeyValue> &keys,
                                  qsizetype most, qint64 bytes, qint64 perKey = 0);

/// The identity columns, for ORDER BY.
QString keyOrder(const QList<Column> &identity, bool descending = false);

/// keyText() of all identity columns, for a select list.
QString keyColumns(const QList<Column> &identity);

/// The key for people: "42" or "7, abc".
QString keyDisplay(const QList<Column> &identity, const KeyValue &key);

} // namespace sql
} // namespace slicetool
