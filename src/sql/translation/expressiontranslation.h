// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sql/definitiontext.h"
#include "sql/dialect.h"

namespace slicetool::sql {

/// An expression in another server's words.
struct ExpressionTranslation {
    Pieces pieces;
    QString missing; ///< a literal that the other server does not have; empty if nothing
};

/// Translates a default, a check or what a generated column is computed from. Functions are taken to
/// be there: the server is asked (see ExpressionUse).
ExpressionTranslation translateExpression(const Pieces &expression, const Dialect &from,
                                          const Dialect &to);

/// Whether it is one pair of brackets with all else in it.
bool isInBrackets(const Pieces &expression);

} // namespace slicetool::sql
