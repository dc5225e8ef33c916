// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QJsonDocument>
#include <QString>

#include <compare>

namespace slicetool {

/// A place in a text file, as editors count: from 1, columns in characters.
struct TextPosition {
    int line = 1;
    int column = 1;

    /// The position of a byte of a UTF-8 text; an offset beyond the end means the end.
    static TextPosition ofByte(const QByteArray &text, qsizetype offset);

    auto operator<=>(const TextPosition &) const = default;
};

/// Parses the text of a plan. The error (code Plan) reads "file:line:column: not JSON: …".
/// Pure function, any thread.
Result<QJsonDocument> parseJson(const QByteArray &json, const QString &fileName);

} // namespace slicetool
