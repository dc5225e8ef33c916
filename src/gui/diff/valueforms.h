// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/diff/geometry.h"
#include "report/differingrow.h"

#include <QImage>
#include <QList>
#include <QStringList>

#include <optional>

namespace slicetool::gui {

/// How a value can be shown.
enum class ValueForm { Text, Json, JsonTree, Xml, Hex8, Hex16, Image, Geometry };

QString formName(ValueForm form); ///< "JSON as a tree"

/// A part of a JSON text, as it stands there: numbers have all their digits, and members their order.
struct JsonNode {
    QString name; ///< of a member, with its quotes; empty in an array and for the whole
    QString text; ///< of a scalar; "{" or "[" of what has members
    QList<JsonNode> members;

    bool isScalar() const { return text != QLatin1String("{") && text != QLatin1String("["); }
};

/// Takes a JSON text apart; nothing where it is none, or deeper or longer than anybody reads.
std::optional<JsonNode> parseJson(const QString &text);

/// A value that is taken apart once, for all the forms that show it.
class FormedValue
{
public:
    explicit FormedValue(const CellValue &cell);

    const CellValue &cell() const { return m_cell; }

    /// The forms that show the value, the one that suits it best first. Of NULL, Text.
    const QList<ValueForm> &forms() const { return m_forms; }

    /// The value in lines for reading, of one of its forms; none of Image. Long values are cut, which the
    /// last line says.
    QStringList lines(ValueForm form) const;

    // What it is, where it has that form.
    const std::optional<JsonNode> &json() const { return m_json; }
    const std::optional<Geometry> &geometry() const { return m_geometry; }
    const QImage &image() const { return m_image; }

private:
    CellValue m_cell;
    QList<ValueForm> m_forms;
    std::optional<JsonNode> m_json;
    std::optional<QStringList> m_xml;
    std::optional<Geometry> m_geometry;
    QImage m_image;
};

} // namespace slicetool::gui
