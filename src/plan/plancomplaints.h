// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "plan/jsonlocator.h"

#include <QList>
#include <QString>

namespace slicetool {

/// What is wrong with a plan file, collected while it is read, with the places in the file.
class PlanComplaints
{
public:
    /// Begins with the members that the text (which must be JSON) names twice: QJsonDocument
    /// keeps the last one only, and a step would be lost without a word.
    PlanComplaints(const QByteArray &json, const QString &fileName);

    /// Something wrong with the value at a JSON pointer, or with its absence.
    void add(const QString &pointer, const QString &text);

    bool isEmpty() const { return m_complaints.isEmpty(); }

    /// All complaints in the order of the file, one per line:
    /// "file:line:column: /pointer: text".
    Error toError() const;

private:
    struct Complaint {
        TextPosition position;
        QString text;
    };

    void add(const TextPosition &position, const QString &pointer, const QString &text);

    const JsonLocator m_locator;
    const QString m_fileName;
    QList<Complaint> m_complaints;
};

} // namespace slicetool
