// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/planrun.h"
#include "cli/commands/command.h"
#include "cli/commands/commonoptions.h"

namespace slicetool::cli {

/// What the commands that run a plan have in common: reading it, reaching the servers,
/// progress, the differing rows, the report, the summary, the exit code.
class RunCommand : public Command
{
public:
    int run(const CommandContext &context) override;

protected:
    /// What the command line asks for, but for tables and jobs, which all commands share.
    /// Error: Usage where options do not go together.
    virtual Result<RunRequest> request() const = 0;

    /// The file of --rows; empty where not given.
    virtual QString rowsPath() const { return {}; }

    CommonOptions m_common;

private:
    int runPrepared(const RunRequest &request, const CommandContext &context,
                    std::optional<Error> &problem);
    void sayIfNotKept(const Result<void> &kept) const;
};

} // namespace slicetool::cli
