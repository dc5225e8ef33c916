// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/differingrow.h"

#include <QImage>
#include <QList>
#include <QStringList>

#include <optional>

namespace slicetool::gui {

/// How a value can be shown.
enum class ValueForm { Text, Json, JsonTree, Xml, Hex8, Hex16, Image, Geometry };

QString formName(ValueForm form); ///< "JSON as a tree"

/// The forms that show the value, the one that suits it best first. Of NULL, Text.
QList<ValueForm> formsOf(const CellValue &cell);

/// The value in lines for reading, of a form that formsOf() has; none of Image. Long values are cut, which
/// the last line says.
QStringList valueLines(const CellValue &cell, ValueForm form);

/// A part of a JSON text, as it stands there: numbers have all their digits, and members their order.
struct JsonNode {
    QString name; ///< of a member, with its quotes; empty in an array and for the whole
    QString text; ///< of a scalar; "{" or "[" of what has members
    QList<JsonNode> members;

    bool isScalar() const { return text != QLatin1String("{") && text != QLatin1String("["); }
};

/// Takes a JSON text apart; nothing where it is none, or deeper or longer than anybody reads.
std::optional<JsonNode> parseJson(const QString &text);

/// The picture that the bytes are; null where they are none that can be drawn.
QImage imageOf(const CellValue &cell);

} // namespace slicetool::gui
