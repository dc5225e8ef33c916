// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/jsonwriter.h"

#include <QLocale>

#include <cmath>

namespace slicetool {

JsonWriter &JsonWriter::beginObject()
{
    beforeValue();
    begin('{', m_style == Style::Compact);
    return *this;
}

JsonWriter &JsonWriter::endObject()
{
    end('}');
    return *this;
}

JsonWriter &JsonWriter::beginArray(Style style)
{
    beforeValue();
    begin('[', m_style == Style::Compact || style == Style::Compact);
    return *this;
}

JsonWriter &JsonWriter::endArray()
{
    end(']');
    return *this;
}

JsonWriter &JsonWriter::key(QByteArrayView utf8)
{
    beforeValue();
    appendString(utf8);
    m_out += m_style == Style::Compact ? ":" : ": ";
    m_afterKey = true;
    return *this;
}

JsonWriter &JsonWriter::text(QByteArrayView utf8)
{
    beforeValue();
    appendString(utf8);
    return *this;
}

JsonWriter &JsonWriter::number(qint64 value)
{
    beforeValue();
    m_out += QByteArray::number(value);
    return *this;
}

JsonWriter &JsonWriter::seconds(double value)
{
    beforeValue();
    const double rounded = std::isfinite(value) ? std::round(value * 1000) / 1000 : 0.0;
    m_out += QByteArray::number(rounded, 'g', QLocale::FloatingPointShortest);
    return *this;
}

JsonWriter &JsonWriter::boolean(bool value)
{
    beforeValue();
    m_out += value ? "true" : "false";
    return *this;
}

JsonWriter &JsonWriter::null()
{
    beforeValue();
    m_out += "null";
    return *this;
}

void JsonWriter::beforeValue()
{
    if (m_afterKey) {
        m_afterKey = false;
        return;
    }
    if (m_levels.isEmpty())
        return;
    Level &level = m_levels.last();
    if (!level.empty)
        m_out += level.oneLine && m_style == Style::Indented ? ", " : ",";
    level.empty = false;
    if (!level.oneLine)
        newLine();
}

void JsonWriter::begin(char bracket, bool oneLine)
{
    m_out += bracket;
    m_levels.append({true, oneLine});
}

void JsonWriter::end(char bracket)
{
    const Level level = m_levels.takeLast();
    if (!level.empty && !level.oneLine)
        newLine();
    m_out += bracket;
}

void JsonWriter::newLine()
{
    m_out += '\n';
    m_out.append(2 * m_levels.size(), ' ');
}

void JsonWriter::appendString(QByteArrayView utf8)
{
    static constexpr char digits[] = "0123456789abcdef";
    m_out += '"';
    for (const char c : utf8) {
        const auto byte = static_cast<unsigned char>(c);
        switch (c) {
        case '"':
            m_out += "\\\"";
            break;
        case '\\':
            m_out += "\\\\";
            break;
        case '\n':
            m_out += "\\n";
            break;
        case '\r':
            m_out += "\\r";
            break;
        case '\t':
            m_out += "\\t";
            break;
        default:
            if (byte < 0x20 || byte == 0x7f) {
                m_out += "\\u00";
                m_out += digits[byte >> 4];
                m_out += digits[byte & 0xf];
            } else {
                m_out += c;
            }
        }
    }
    m_out += '"';
}

} // namespace slicetool
