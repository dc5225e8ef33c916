// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule/crontab.h"

#include "base/message.h"
#include "schedule/systemprograms.h"

namespace slicetool {

Result<QByteArray> readCrontab()
{
    const ProgramOutcome listed = crontabProgram("-l");
    if (listed.good())
        return listed.out;
    // 1 and no other code: one that cannot load its libraries also finds "no such file".
    if (listed.exitCode == 1
        && (listed.words.contains(QLatin1String("no crontab"), Qt::CaseInsensitive)
            || listed.words.contains(QLatin1String("No such file"), Qt::CaseInsensitive)))
        return QByteArray();
    return processError(Message::tr("reading the crontab"), listed);
}

Result<void> writeCrontab(const QByteArray &crontab, const QByteArray &before)
{
    const ProgramOutcome written = crontabProgram("-", crontab);
    const auto now = readCrontab();
    // Some print their own lines before it.
    if (written.good() && now && now->endsWith(crontab))
        return {};
    Error error = written.good()
                      ? Error{ErrorCode::Process, Message::tr("writing the crontab"),
                              now ? Message::tr("the crontab differs from what was written")
                                  : now.error().reason}
                      : processError(Message::tr("writing the crontab"), written);
    if (now && *now != before) {
        (void)crontabProgram("-", before);
        const auto restored = readCrontab();
        if (!restored || *restored != before)
            error.remedy = Message::tr(
                "The crontab could not be restored either: check it with \"crontab -l\".");
    }
    return error;
}

} // namespace slicetool
