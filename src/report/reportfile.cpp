// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/reportfile.h"

#include "base/message.h"
#include "base/savefile.h"
#include "report/reporthtml.h"
#include "report/reportjson.h"
#include "report/reportmarkdown.h"

#include <QFileInfo>
#include <QSaveFile>

#include <memory>

namespace slicetool {

namespace {

/// The device for a path: one that replaces a file as a whole, except for what is no file.
/// Replacing /dev/null would take it away from everybody.
std::unique_ptr<QFileDevice> makeDevice(const QString &path)
{
    const QFileInfo info(path);
    if (info.exists() && !info.isFile() && !info.isDir())
        return std::make_unique<QFile>(path);
    return std::make_unique<QSaveFile>(path);
}

Error notWritten(const QFileDevice &file)
{
    return {ErrorCode::Io, Message::tr("writing the report %1").arg(file.fileName()),
            file.errorString()};
}

QByteArray inFormatOf(const QString &path, const RunReport &report)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == QLatin1String("html") || suffix == QLatin1String("htm"))
        return toHtml(report);
    if (suffix == QLatin1String("md") || suffix == QLatin1String("markdown"))
        return toMarkdown(report);
    return toJson(report);
}

} // namespace

Result<void> writeReportFile(const RunReport &report, const QString &path)
{
    const std::unique_ptr<QFileDevice> file = makeDevice(path);
    const QByteArray text = inFormatOf(path, report);
    auto *const replacing = qobject_cast<QSaveFile *>(file.get());
    const bool isWritten =
        file->open(QIODevice::WriteOnly)
        && (replacing ? saveWhole(*replacing, text) : writeAll(*file, text) && file->flush());
    return isWritten ? Result<void>() : notWritten(*file);
}

Result<void> checkReportFile(const QString &path)
{
    const std::unique_ptr<QFileDevice> file = makeDevice(path);
    // A QSaveFile that is not committed leaves everything as it was.
    if (!file->open(QIODevice::WriteOnly))
        return notWritten(*file);
    return {};
}

} // namespace slicetool
