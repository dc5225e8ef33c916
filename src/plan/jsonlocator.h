// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plan/jsontext.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

namespace slicetool {

/// One step further down a JSON pointer (RFC 6901): '~' and '/' of the name are escaped.
QString jsonPointer(const QString &parent, const QString &name);
QString jsonPointer(const QString &parent, qsizetype index);

/// Where the values of a JSON text stand in it, which QJsonDocument forgets, and the members that
/// an object names twice, of which QJsonDocument keeps only one without a word.
class JsonLocator
{
public:
    /// Reads text that QJsonDocument::fromJson() has accepted; of other text it locates the part
    /// that it understands.
    explicit JsonLocator(const QByteArray &json);

    /// The position of the value that a pointer names, or of the nearest value around it that
    /// exists. Of a member it is the position of the name.
    TextPosition positionOf(const QString &pointer) const;

    struct Duplicate {
        QString pointer;
        TextPosition position; ///< of the second one
    };
    QList<Duplicate> duplicates() const { return m_duplicates; }

private:
    void readValue(const QString &pointer);
    void readObject(const QString &pointer);
    void readArray(const QString &pointer);
    QString readString();
    void skipBlanks();
    bool accept(char c);

    const QByteArray m_json;
    qsizetype m_at = 0;
    QHash<QString, qsizetype> m_offsets;
    QList<Duplicate> m_duplicates;
};

} // namespace slicetool
