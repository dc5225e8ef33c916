// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>

namespace slicetool {

/// Writes JSON whose keys stay in the order in which they are given.
///
/// QJsonObject sorts its keys, which would scatter what a reader of the report or of the
/// differing rows wants to find side by side. The caller keeps objects, arrays and keys
/// balanced; values inside an object follow a key(). Not thread safe.
class JsonWriter
{
public:
    enum class Style {
        Compact,  ///< everything on one line
        Indented, ///< a line per key, two spaces deep per level
    };

    explicit JsonWriter(Style style = Style::Compact) : m_style(style) { }

    JsonWriter &beginObject();
    JsonWriter &endObject();
    /// An array of a flat list of numbers or strings may stay on one line in either style.
    JsonWriter &beginArray(Style style = Style::Indented);
    JsonWriter &endArray();
    JsonWriter &key(const char *ascii) { return key(QByteArrayView(ascii)); }
    /// The key as UTF-8.
    JsonWriter &key(QByteArrayView utf8);

    JsonWriter &text(const QString &value) { return text(QByteArrayView(value.toUtf8())); }
    /// The string as UTF-8; must be valid UTF-8.
    JsonWriter &text(QByteArrayView utf8);
    JsonWriter &number(qint64 value);
    /// Rounded to three decimals; what is not finite becomes 0.
    JsonWriter &seconds(double value);
    JsonWriter &boolean(bool value);
    JsonWriter &null();

    /// What has been written so far, without a newline at the end.
    const QByteArray &json() const { return m_out; }

private:
    struct Level {
        bool empty = true;
        bool oneLine = false;
    };

    void beforeValue();
    void begin(char bracket, bool oneLine);
    void end(char bracket);
    void newLine();
    void appendString(QByteArrayView utf8);

    Style m_style;
    QByteArray m_out;
    QList<Level> m_levels;
    bool m_afterKey = false;
};

} // namespace slicetool
