// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/plan/steptexts.h"

#include "gui/base/format.h"
#include "report/reporttext.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace slicetool::gui {

namespace {

QString stepWord(const char *text)
{
    return QCoreApplication::translate("StepTexts", text);
}

} // namespace

QString stepText(StepKind kind)
{
    switch (kind) {
    case StepKind::Scan:
        return stepWord(QT_TRANSLATE_NOOP("StepTexts", "Scan"));
    case StepKind::Query:
        return stepWord(QT_TRANSLATE_NOOP("StepTexts", "Query"));
    case StepKind::Skip:
        return stepWord(QT_TRANSLATE_NOOP("StepTexts", "Skip"));
    }
    return {};
}

QString statusText(TableStatus status)
{
    switch (status) {
    case TableStatus::InSync:
        return stepWord(QT_TRANSLATE_NOOP("StepTexts", "In sync"));
    case TableStatus::Synced:
        return stepWord(QT_TRANSLATE_NOOP("StepTexts", "Synced"));
    case TableStatus::Differs:
        return stepWord(QT_TRANSLATE_NOOP("StepTexts", "Differs"));
    case TableStatus::Live:
        return stepWord(QT_TRANSLATE_NOOP("StepTexts", "Changing"));
    case TableStatus::Drifted:
        return stepWord(QT_TRANSLATE_NOOP("StepTexts", "Columns drifted"));
    case TableStatus::Skipped:
        return stepWord(QT_TRANSLATE_NOOP("StepTexts", "Skipped"));
    case TableStatus::Failed:
        return stepWord(QT_TRANSLATE_NOOP("StepTexts", "Failed"));
    case TableStatus::Cancelled:
        return stepWord(QT_TRANSLATE_NOOP("StepTexts", "Cancelled"));
    }
    return {};
}

QString statusIcon(TableStatus status)
{
    switch (status) {
    case TableStatus::InSync:
    case TableStatus::Synced:
        return QStringLiteral("ok");
    case TableStatus::Differs:
        return QStringLiteral("compare");
    case TableStatus::Live:
        return QStringLiteral("live");
    case TableStatus::Drifted:
        return QStringLiteral("drifted");
    case TableStatus::Skipped:
        return QStringLiteral("skipped");
    case TableStatus::Failed:
        return QStringLiteral("error");
    case TableStatus::Cancelled:
        return QStringLiteral("cancel");
    }
    return {};
}

QString phaseText(Phase phase)
{
    switch (phase) {
    case Phase::Waiting:
        return stepWord(QT_TRANSLATE_NOOP("StepTexts", "Waiting"));
    case Phase::Schema:
        return stepWord(QT_TRANSLATE_NOOP("StepTexts", "Preparing"));
    case Phase::Comparing:
        return stepWord(QT_TRANSLATE_NOOP("StepTexts", "Comparing"));
    case Phase::Applying:
        return stepWord(QT_TRANSLATE_NOOP("StepTexts", "Applying"));
    case Phase::Verifying:
        return stepWord(QT_TRANSLATE_NOOP("StepTexts", "Verifying"));
    case Phase::Done:
        return stepWord(QT_TRANSLATE_NOOP("StepTexts", "Done"));
    }
    return {};
}

std::optional<Zoom> zoomFromText(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.compare(QLatin1String("auto"), Qt::CaseInsensitive) == 0)
        return Zoom();
    static const QRegularExpression separators(QStringLiteral("[\\s,;\\[\\]]+"));
    QList<int> levels;
    for (const QString &part : trimmed.split(separators, Qt::SkipEmptyParts)) {
        bool isNumber = false;
        const int level = part.toInt(&isNumber);
        if (!isNumber || level < 1 || (!levels.isEmpty() && level >= levels.last()))
            return std::nullopt;
        levels << level;
    }
    return levels.isEmpty() ? std::nullopt : std::optional(Zoom::fixed(levels));
}

QString columnsText(const QStringList &columns)
{
    return columns.join(QLatin1String(", "));
}

QStringList columnsFromText(const QString &text)
{
    QStringList columns;
    for (const QString &part : text.split(QLatin1Char(','))) {
        const QString column = part.trimmed(); // case makes no other column
        if (!column.isEmpty() && !columns.contains(column, Qt::CaseInsensitive))
            columns << column;
    }
    return columns;
}

QString decimalsText(const QMap<QString, int> &rounded)
{
    QStringList parts;
    for (auto it = rounded.constBegin(); it != rounded.constEnd(); ++it)
        parts << it.key() + QLatin1String(": ") + QString::number(it.value());
    return columnsText(parts);
}

std::optional<QMap<QString, int>> decimalsFromText(const QString &text)
{
    QMap<QString, int> rounded;
    for (const QString &part : columnsFromText(text)) {
        const qsizetype colon = part.lastIndexOf(QLatin1Char(':'));
        const QString column = part.left(std::max<qsizetype>(colon, 0)).trimmed();
        bool isNumber = false;
        const int decimals = part.mid(colon + 1).trimmed().toInt(&isNumber);
        if (column.isEmpty() || !isNumber || decimals < 0 || decimals > TableStep::maxDecimals)
            return std::nullopt;
        rounded.insert(column, decimals);
    }
    return rounded;
}

QString renamesText(const QMap<QString, QString> &columns)
{
    QStringList parts;
    for (auto it = columns.constBegin(); it != columns.constEnd(); ++it)
        parts << it.key() + QLatin1String(": ") + it.value();
    return columnsText(parts);
}

std::optional<QMap<QString, QString>> renamesFromText(const QString &text)
{
    QMap<QString, QString> columns;
    QStringList seen; // neither side has a column twice
    for (const QString &part : columnsFromText(text)) {
        const qsizetype colon = part.indexOf(QLatin1Char(':'));
        const QString here = part.left(std::max<qsizetype>(colon, 0)).trimmed();
        const QString upstream = part.mid(colon + 1).trimmed();
        const QStringList names{QLatin1String("< ") + here, QLatin1String("> ") + upstream};
        const bool isKnown = seen.contains(names.first(), Qt::CaseInsensitive)
                             || seen.contains(names.last(), Qt::CaseInsensitive);
        if (here.isEmpty() || upstream.isEmpty() || isKnown)
            return std::nullopt;
        seen << names;
        columns.insert(here, upstream);
    }
    return columns;
}

QString sliceText(const TableStep &step)
{
    switch (step.kind) {
    case StepKind::Scan:
        return step.where.isEmpty() ? zoomText(step.zoom)
                                    : stepWord(QT_TRANSLATE_NOOP("StepTexts", "%1, where %2"))
                                          .arg(zoomText(step.zoom), step.where.simplified());
    case StepKind::Query:
        return step.sql.isEmpty() ? stepWord(QT_TRANSLATE_NOOP("StepTexts", "no SQL yet"))
                                  : step.sql.simplified();
    case StepKind::Skip:
        break;
    }
    return {};
}

QString changesText(const TableReport &report)
{
    QStringList parts;
    if (report.inserted > 0)
        parts << QLatin1Char('+') + countText(report.inserted);
    if (report.updated > 0)
        parts << QLatin1Char('~') + countText(report.updated);
    if (report.deleted > 0)
        parts << QChar(0x2212) + countText(report.deleted);
    return parts.join(QLatin1String("  "));
}

QString resultText(const TableReport &report)
{
    QStringList parts{statusText(report.status)};
    if (report.isPartial()) {
        const QString columns = reporttext::notComparedText(report);
        if (report.status == TableStatus::InSync)
            parts = {stepWord(QT_TRANSLATE_NOOP("StepTexts", "Equal but for %1")).arg(columns)};
        else if (report.status == TableStatus::Synced)
            parts = {stepWord(QT_TRANSLATE_NOOP("StepTexts", "Synced but for %1")).arg(columns)};
    }
    if (const QString changes = changesText(report); !changes.isEmpty())
        parts << changes;
    if (report.verified && report.status != TableStatus::Differs)
        parts << stepWord(QT_TRANSLATE_NOOP("StepTexts", "verified"));
    if (report.lite && report.status != TableStatus::Differs)
        parts << stepWord(QT_TRANSLATE_NOOP("StepTexts", "not verified"));
    return parts.join(QLatin1String(", "));
}

} // namespace slicetool::gui
