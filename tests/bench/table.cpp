// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/table.h"

#include <QDate>
#include <QFile>
#include <QRegularExpression>
#include <QThread>

#include <algorithm>

namespace slicetool::bench {

namespace {

QString processor()
{
    QFile file(QStringLiteral("/proc/cpuinfo"));
    if (!file.open(QIODevice::ReadOnly))
        return QStringLiteral("unknown processor");
    static const QRegularExpression model(QStringLiteral("model name\\s*:\\s*(.+)"));
    const auto match = model.match(QString::fromUtf8(file.readAll()));
    return match.hasMatch() ? match.captured(1).trimmed() : QStringLiteral("unknown processor");
}

QString seconds(double value)
{
    return QStringLiteral("%1 s").arg(value, 0, 'f', value < 10 ? 2 : 1);
}

QString range(const Measured &measured)
{
    return measured.seconds.size() < 2
               ? QString()
               : QStringLiteral(" (%1–%2)")
                     .arg(seconds(measured.minimum()), seconds(measured.maximum()));
}

} // namespace

Table::Table(const Effort &effort, const QString &serverVersion)
    : m_head(QStringLiteral("%1, %2 processors (%3), %4 on both sides, medians of %5 runs.")
                 .arg(QDate::currentDate().toString(Qt::ISODate),
                      QString::number(QThread::idealThreadCount()), processor(), serverVersion,
                      QString::number(effort.rounds)))
{ }

QString Table::add(const JobResult &job)
{
    QStringList lines{job.title};
    QStringList cells;
    const double own = job.measured.isEmpty() ? 0 : job.measured.first().median();
    qsizetype width = 0;
    for (const Measured &measured : job.measured)
        width = std::max(width, measured.name.size());
    for (const Measured &measured : job.measured) {
        const QString more = measured.timedOut ? QStringLiteral("over ") : QString();
        const double ratio = own > 0 ? measured.median() / own : 0;
        lines << QStringLiteral("  %1  %2%3  %4x%5")
                     .arg(measured.name.leftJustified(width), more, seconds(measured.median()))
                     .arg(ratio, 0, 'f', 2)
                     .arg(range(measured));
        if (measured.wrong)
            lines.last() += QLatin1String("  rows differ afterwards");
        cells << QStringLiteral("%1 %2%3%4")
                     .arg(measured.name, more, seconds(measured.median()),
                          measured.wrong ? QStringLiteral(", rows differ afterwards") : QString());
    }
    QStringList reached;
    for (const Requirement &requirement : job.requirements) {
        const QString line = QStringLiteral("%1: %2").arg(requirement.what, requirement.found);
        lines << QStringLiteral("  %1 %2").arg(
            requirement.met ? QStringLiteral("met    ") : QStringLiteral("NOT MET"), line);
        reached << (requirement.met ? line : QLatin1String("**not met** ") + line);
    }
    for (const QString &note : job.notes)
        lines << QLatin1String("  ") + note;
    m_rows << QStringLiteral("| %1 | %2 | %3 |")
                  .arg(job.title, cells.join(QLatin1String("<br>")),
                       (reached + job.notes).join(QLatin1String("<br>")));
    return lines.join(QLatin1Char('\n'));
}

QString Table::markdown() const
{
    return m_head
           + QStringLiteral("\n\n| job | seconds | what it must reach, and what it did |\n"
                            "| --- | --- | --- |\n")
           + m_rows.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

} // namespace slicetool::bench
