// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/plancomplaints.h"

#include "base/message.h"

#include <QStringList>

#include <algorithm>
#include <utility>

namespace slicetool {

PlanComplaints::PlanComplaints(const QByteArray &json, const QString &fileName)
    : m_locator(json)
    , m_fileName(fileName)
{
    for (const JsonLocator::Duplicate &twice : m_locator.duplicates())
        add(twice.position, twice.pointer, Message::tr("appears here for the second time"));
}

void PlanComplaints::add(const QString &pointer, const QString &text)
{
    add(m_locator.positionOf(pointer), pointer, text);
}

void PlanComplaints::add(const TextPosition &position, const QString &pointer, const QString &text)
{
    const QString place =
        QStringLiteral("%1:%2:%3: ")
            .arg(m_fileName, QString::number(position.line), QString::number(position.column));
    const QString about = pointer.isEmpty() ? QString() : pointer + QLatin1String(": ");
    m_complaints.append({position, place + about + text});
}

Error PlanComplaints::toError() const
{
    QList<Complaint> sorted = m_complaints;
    std::stable_sort(sorted.begin(), sorted.end(), [](const Complaint &a, const Complaint &b) {
        return a.position < b.position;
    });
    QStringList lines;
    for (const Complaint &complaint : std::as_const(sorted))
        lines << complaint.text;
    Error error;
    error.code = ErrorCode::Plan;
    error.doing = Message::tr("reading the plan");
    error.reason = lines.join(QLatin1Char('\n'));
    if (lines.size() > 1)
        error.reason.prepend(QLatin1Char('\n')); // each on a line of its own
    return error;
}

} // namespace slicetool
