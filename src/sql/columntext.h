// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sql/tabledefinition.h"

namespace slicetool::sql {

/// Expressions that make the server itself render a column's value as text, so that no value
/// ever passes through a client type that would bend it. All are right only under slicetool's
/// session settings (UTC, own sql_mode).

/// Texts that are all equal where, and only where, the values are. Where hasOwnLength() it is one
/// that can hold any byte; otherwise none of them holds a comma, and joined by commas without the
/// NULLs among them they still tell every two values apart. What they are for NULL depends on the
/// type, so that NULL has to be told along. To be joined with a binary string, beside which no bytes
/// are converted.
/// @param onMySql on both sides: what its casts do with values was measured
QStringList comparisonTexts(const Column &column, bool onMySql = false);

/// The value as a number or a plain word, exact: never the member's name, never six digits.
QString plainText(const Column &column);

/// The bytes of a value for which hasOwnLength() holds, as a binary string.
QString bytesText(const Column &column);

/// The bytes that a row's values of any length have together, as an expression.
QString ownLengths(const TableDefinition &table);

/// Whether comparisonTexts() may hold a comma, so that its length must be told along.
bool hasOwnLength(const Column &column);

/// Evaluates to the text of an SQL literal that gives this value again when inserted, "NULL"
/// for NULL: 42, x'6162', '2024-01-01'. NULL itself where the text would exceed
/// max_allowed_packet.
QString literalText(const Column &column);

/// Evaluates to what an INSERT … SELECT within one server has to select for this value.
QString copiedValue(const Column &column);

/// What is displayed of a value at most: characters, or bytes.
inline constexpr int longestShown = 1 << 20;

/// Evaluates to the value as people know it, in UTF-8; to hex where it is bytes (Binary, Spatial).
/// What is longer than longestShown is cut.
QString displayText(const Column &column);

/// Evaluates to the shortest pure ASCII text that keyLiteral() turns into a literal.
QString keyText(const Column &column);

/// The literal to compare this key column with, from what keyText() gave. The literal carries the
/// column's character set and no collation, so the column's collation decides, as in its index.
QString keyLiteral(const Column &column, const QByteArray &text);

/// What keyText() gave, readable for people: text instead of hex where it is text.
QString keyDisplay(const Column &column, const QByteArray &text);

/// Whether two different key texts may be one key to the server, as 'a' and 'A' are.
bool isLooselyEqual(const Column &column);

} // namespace slicetool::sql
