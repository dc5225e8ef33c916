// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/jsontext.h"

#include "base/message.h"

#include <algorithm>

namespace slicetool {

namespace {

/// What is wrong, in words that fit what people get wrong; Qt's fit its parser's states.
QString describe(const QJsonParseError &error)
{
    switch (error.error) {
    case QJsonParseError::UnterminatedObject:
        return Message::tr("expected a comma or } (names go in double quotes)");
    case QJsonParseError::UnterminatedArray:
    case QJsonParseError::MissingValueSeparator:
        return Message::tr("expected a comma or ]");
    case QJsonParseError::MissingObject:
        return Message::tr("a comma with nothing after it");
    case QJsonParseError::MissingNameSeparator:
        return Message::tr("expected a colon");
    case QJsonParseError::TerminationByNumber:
        return Message::tr("the file ends unexpectedly");
    case QJsonParseError::IllegalUTF8String:
        return Message::tr("text that is not UTF-8");
    default:
        return error.errorString();
    }
}

/// The byte that the parser stumbled over. In these errors Qt counts it as read already.
qsizetype offsetOf(const QJsonParseError &error)
{
    switch (error.error) {
    case QJsonParseError::IllegalValue:
    case QJsonParseError::UnterminatedObject:
    case QJsonParseError::UnterminatedArray:
    case QJsonParseError::MissingObject:
    case QJsonParseError::MissingNameSeparator:
    case QJsonParseError::MissingValueSeparator:
        return error.offset - 1;
    default:
        return error.offset;
    }
}

} // namespace

TextPosition TextPosition::ofByte(const QByteArray &text, qsizetype offset)
{
    const QByteArray before = text.left(std::clamp<qsizetype>(offset, 0, text.size()));
    const qsizetype lineStart = before.lastIndexOf('\n') + 1;
    TextPosition position;
    position.line = int(before.count('\n')) + 1;
    // Every character of UTF-8 has one byte that is no continuation byte.
    position.column = 1 + int(std::count_if(before.cbegin() + lineStart, before.cend(), [](char c) {
                          return (static_cast<unsigned char>(c) & 0xc0) != 0x80;
                      }));
    return position;
}

Result<QJsonDocument> parseJson(const QByteArray &json, const QString &fileName)
{
    QJsonParseError parse;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parse);
    if (parse.error == QJsonParseError::NoError)
        return document;
    const TextPosition position = TextPosition::ofByte(json, offsetOf(parse));
    Error error;
    error.code = ErrorCode::Plan;
    error.doing = Message::tr("reading the plan");
    error.reason = Message::tr("%1:%2:%3: not JSON: %4")
                       .arg(fileName, QString::number(position.line),
                            QString::number(position.column), describe(parse));
    return error;
}

} // namespace slicetool
