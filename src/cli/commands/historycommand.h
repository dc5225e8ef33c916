// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/commands/command.h"
#include "cli/commands/commonoptions.h"
#include "report/history.h"

namespace slicetool::cli {

/// slicetool-cli history: earlier runs, or one of them.
class HistoryCommand : public Command
{
public:
    const char *name() const override { return "history"; }
    const char *help() const override { return "Show earlier runs"; }
    void addOptions(CLI::App &app) override;
    int run(const CommandContext &context) override;

private:
    int showRun(const RunHistory &history, const CommandContext &context) const;
    int compareRuns(const RunHistory &history, const CommandContext &context) const;

    CommonOptions m_common;
    std::string m_plan;
    bool m_json = false;
    int m_last = 20;
    qint64 m_show = 0;
    std::vector<qint64> m_compare; ///< two ids, or none
};

/// The list for people, and for programs (format slicetool-history/1, one line per key).
QString renderHistory(const QList<HistoryEntry> &entries, const TextStyle &style);
QByteArray historyToJson(const QList<HistoryEntry> &entries);

} // namespace slicetool::cli
