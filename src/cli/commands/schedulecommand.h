// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/commands/command.h"
#include "cli/commands/commonoptions.h"
#include "schedule/scheduler.h"

#include <optional>
#include <string>

namespace slicetool::cli {

/// slicetool-cli schedule: runs of a plan by time.
class ScheduleCommand : public Command
{
public:
    const char *name() const override { return "schedule"; }
    const char *help() const override { return "Run a plan on a schedule, with systemd or cron"; }
    void addOptions(CLI::App &app) override;
    int run(const CommandContext &context) override;

private:
    bool hasTimes() const { return m_lite || m_full || m_turn; }
    /// What the options ask for. Errors: code Plan, Usage.
    Result<Schedule> schedule(const QString &planPath) const;
    int remove(const QString &planPath) const;
    int show(const QString &planPath) const;
    int apply(const QString &planPath) const;
    void tell(const ScheduleChange &change) const;

    CommonOptions m_common;
    std::string m_plan;
    // An empty time is a mistake, not the option's absence.
    std::optional<std::string> m_lite;
    std::optional<std::string> m_full;
    std::optional<std::string> m_turn;
    bool m_apply = false;
    bool m_remove = false;
    bool m_print = false; ///< as without any of the three
};

} // namespace slicetool::cli
