// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "cli/command.h"
#include "cli/commonoptions.h"
#include "engine/run.h"

#include <optional>
#include <string>

namespace slicetool::cli {

/// What the commands that run a plan have in common: reading it, reaching the servers,
/// progress, the differing rows, the report, the summary, the exit code.
class RunCommand : public Command
{
public:
    int run(const CommandContext &context) override;

protected:
    /// What the command line asks for.
    struct Request {
        Leg leg = Leg::Pull;
        RunMode mode = RunMode::Apply;
        bool recreate = false;
        QString rowsPath; ///< of --rows; empty where not given
        bool lite = false;
        int overlap = 600; ///< seconds
        bool afterAnyway = false;
        std::optional<QString> yesWriteTo = {}; ///< of --yes-write-to
    };

    /// Error: Usage where options do not go together.
    virtual Result<Request> request() const = 0;

private:
    int runPrepared(const Request &request, const CommandContext &context,
                    std::optional<Error> &problem);

    /// Adds the run to the history, or what kept it from beginning.
    void remember(const RunReport &report, const std::optional<Error> &problem) const;

protected:
    CommonOptions m_common;
};

} // namespace slicetool::cli
