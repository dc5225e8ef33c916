// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/diff/valueforms.h"

#include "gui/base/format.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImageReader>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

namespace slicetool::gui {

namespace {

constexpr qsizetype maxBytesInForm = 256 * 1024;
constexpr int maxDepth = 100;
constexpr qint64 maxCharactersMade = 4'000'000; // indentation makes many of few
constexpr qint64 maxPixels = 64'000'000;

QString formText(const char *text)
{
    return QCoreApplication::translate("ValueForms", text);
}

bool isText(const CellValue &cell)
{
    return !cell.binary && QByteArrayView(cell.bytes).isValidUtf8();
}

QStringList hexLines(const QByteArray &bytes, int bytesPerLine)
{
    QStringList lines;
    for (qsizetype at = 0; at < bytes.size(); at += bytesPerLine) {
        const QByteArray part = bytes.mid(at, bytesPerLine);
        QString characters;
        for (const char c : part)
            characters += c >= 32 && c < 127 ? QLatin1Char(c) : QLatin1Char('.');
        lines << QStringLiteral("%1  %2  %3")
                     .arg(at, 6, 16, QLatin1Char('0'))
                     .arg(QString::fromLatin1(part.toHex(' ')), -(bytesPerLine * 3 - 1))
                     .arg(characters);
    }
    return lines;
}

/// Reads a JSON text from front to back and keeps each scalar as it is written: a double would bend
/// numbers.
class JsonParser
{
public:
    explicit JsonParser(const QString &text) : m_text(text) { }

    std::optional<JsonNode> whole()
    {
        JsonNode node;
        if (!value(node, 0))
            return std::nullopt;
        skipBlanks();
        return m_at == m_text.size() ? std::optional(node) : std::nullopt;
    }

private:
    QChar peek() const { return m_at < m_text.size() ? m_text.at(m_at) : QChar(); }

    void skipBlanks()
    {
        while (m_at < m_text.size() && QStringLiteral(" \t\r\n").contains(m_text.at(m_at)))
            ++m_at;
    }

    bool take(char symbol)
    {
        skipBlanks();
        if (peek() != QLatin1Char(symbol))
            return false;
        ++m_at;
        return true;
    }

    bool string(QString &text)
    {
        skipBlanks();
        if (peek() != QLatin1Char('"'))
            return false;
        const qsizetype start = m_at++;
        while (m_at < m_text.size() && m_text.at(m_at) != QLatin1Char('"'))
            m_at += m_text.at(m_at) == QLatin1Char('\\') ? 2 : 1;
        if (m_at >= m_text.size())
            return false;
        text = m_text.mid(start, ++m_at - start);
        return true;
    }

    bool word(QString &text)
    {
        const qsizetype start = m_at;
        while (m_at < m_text.size()
               && (m_text.at(m_at).isLetterOrNumber()
                   || QStringLiteral("+-.").contains(m_text.at(m_at))))
            ++m_at;
        text = m_text.mid(start, m_at - start);
        static const QStringList names{QStringLiteral("true"), QStringLiteral("false"),
                                       QStringLiteral("null")};
        bool isNumber = false;
        text.toDouble(&isNumber);
        return names.contains(text) || (isNumber && !text.at(0).isLetter());
    }

    bool value(JsonNode &node, int depth)
    {
        if (depth > maxDepth)
            return false;
        skipBlanks();
        if (peek() == QLatin1Char('"'))
            return string(node.text);
        const bool isObject = take('{');
        if (!isObject && !take('['))
            return word(node.text);
        node.text = isObject ? QStringLiteral("{") : QStringLiteral("[");
        const char end = isObject ? '}' : ']';
        if (take(end))
            return true;
        do {
            JsonNode member;
            if (isObject && !(string(member.name) && take(':')))
                return false;
            if (!value(member, depth + 1))
                return false;
            node.members << member;
        } while (take(','));
        return take(end);
    }

    const QString &m_text;
    qsizetype m_at = 0;
};

/// The characters that its indented lines have, about.
qint64 sizeOfLines(const JsonNode &node, int depth)
{
    qint64 size = 4 * depth + node.name.size() + node.text.size() + 4;
    for (const JsonNode &member : node.members)
        size += sizeOfLines(member, depth + 1);
    return node.members.isEmpty() ? size : size + 4 * depth + 2;
}

void addJsonLines(const JsonNode &node, int depth, const QString &behind, QStringList &lines)
{
    const QString indent(4 * depth, QLatin1Char(' '));
    const QString name = node.name.isEmpty() ? QString() : node.name + QLatin1String(": ");
    const QString end = node.text == QLatin1String("{") ? QStringLiteral("}") : QStringLiteral("]");
    if (node.isScalar() || node.members.isEmpty()) {
        lines << indent + name + node.text + (node.isScalar() ? QString() : end) + behind;
        return;
    }
    lines << indent + name + node.text;
    for (qsizetype i = 0; i < node.members.size(); ++i)
        addJsonLines(node.members.at(i), depth + 1,
                     i + 1 < node.members.size() ? QStringLiteral(",") : QString(), lines);
    lines << indent + end + behind;
}

/// Nothing where it is no XML, or defines a type, whose entities would be put in.
std::optional<QStringList> xmlLines(const QByteArray &bytes)
{
    QXmlStreamReader reader(bytes);
    QString text;
    QXmlStreamWriter writer(&text);
    writer.setAutoFormatting(true);
    bool hasElement = false;
    int depth = 0;
    while (!reader.atEnd()) {
        reader.readNext();
        depth += reader.isStartElement() ? 1 : reader.isEndElement() ? -1 : 0;
        if (reader.hasError() || reader.isDTD() || depth > maxDepth
            || text.size() > maxCharactersMade)
            return std::nullopt;
        hasElement = hasElement || reader.isStartElement();
        const bool isUnsaid = reader.isStartDocument() && !bytes.trimmed().startsWith("<?xml");
        if (!reader.isWhitespace() && !isUnsaid)
            writer.writeCurrentToken(reader);
    }
    if (!hasElement)
        return std::nullopt;
    return text.trimmed().split(QLatin1Char('\n'));
}

/// The picture that the bytes are; null where they are none that can be drawn.
QImage imageOf(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    // Formats that are recognised by their first bytes: others see pictures in whatever there is.
    static const QByteArrayList formats{"png", "jpeg", "gif", "bmp", "webp", "ico", "tiff"};
    if (!formats.contains(reader.format().toLower()))
        return {};
    const QSize size = reader.size();
    if (!size.isValid() || qint64(size.width()) * size.height() > maxPixels)
        return {};
    return reader.read();
}

} // namespace

QString formName(ValueForm form)
{
    switch (form) {
    case ValueForm::Text:
        return formText(QT_TRANSLATE_NOOP("ValueForms", "Text"));
    case ValueForm::Json:
        return formText(QT_TRANSLATE_NOOP("ValueForms", "JSON"));
    case ValueForm::JsonTree:
        return formText(QT_TRANSLATE_NOOP("ValueForms", "JSON as a tree"));
    case ValueForm::Xml:
        return formText(QT_TRANSLATE_NOOP("ValueForms", "XML"));
    case ValueForm::Hex8:
        return formText(QT_TRANSLATE_NOOP("ValueForms", "Hex, 8 bytes a line"));
    case ValueForm::Hex16:
        return formText(QT_TRANSLATE_NOOP("ValueForms", "Hex, 16 bytes a line"));
    case ValueForm::Image:
        return formText(QT_TRANSLATE_NOOP("ValueForms", "Image"));
    case ValueForm::Geometry:
        return formText(QT_TRANSLATE_NOOP("ValueForms", "Geometry"));
    }
    Q_UNREACHABLE();
}

std::optional<JsonNode> parseJson(const QString &text)
{
    auto json = JsonParser(text).whole();
    return json && sizeOfLines(*json, 0) <= maxCharactersMade ? json : std::nullopt;
}

FormedValue::FormedValue(const CellValue &cell) : m_cell(cell)
{
    if (cell.null) {
        m_forms << ValueForm::Text;
        return;
    }
    if (isText(cell)) {
        // Cut, it would be neither.
        if (cell.bytes.size() <= maxBytesInForm) {
            const QByteArray start = cell.bytes.trimmed().left(1);
            if (start == "{" || start == "[")
                m_json = parseJson(QString::fromUtf8(cell.bytes));
            if (start == "<")
                m_xml = xmlLines(cell.bytes);
        }
        if (m_json)
            m_forms << ValueForm::Json << ValueForm::JsonTree;
        if (m_xml)
            m_forms << ValueForm::Xml;
        m_forms << ValueForm::Text;
    } else {
        m_geometry = Geometry::parse(cell.bytes);
        if (cell.binary)
            m_image = imageOf(cell.bytes);
        if (m_geometry)
            m_forms << ValueForm::Geometry;
        if (!m_image.isNull())
            m_forms << ValueForm::Image;
    }
    m_forms << ValueForm::Hex16 << ValueForm::Hex8;
}

QStringList FormedValue::lines(ValueForm form) const
{
    if (m_cell.null)
        return {QStringLiteral("NULL")};
    const QByteArray bytes = m_cell.bytes.left(maxBytesInForm);
    QStringList lines;
    switch (form) {
    case ValueForm::Json:
    case ValueForm::JsonTree:
        if (m_json)
            addJsonLines(*m_json, 0, {}, lines);
        return lines;
    case ValueForm::Xml:
        return m_xml.value_or(QStringList());
    case ValueForm::Geometry:
        return m_geometry ? m_geometry->lines() : QStringList();
    case ValueForm::Image:
        return {};
    case ValueForm::Text:
        lines = QString::fromUtf8(bytes).split(QLatin1Char('\n'));
        break;
    case ValueForm::Hex8:
        lines = hexLines(bytes, 8);
        break;
    case ValueForm::Hex16:
        lines = hexLines(bytes, 16);
        break;
    }
    if (m_cell.bytes.size() > maxBytesInForm)
        lines << formText(QT_TRANSLATE_NOOP("ValueForms", "… %1 in all"))
                     .arg(bytesText(m_cell.bytes.size()));
    return lines;
}

} // namespace slicetool::gui
