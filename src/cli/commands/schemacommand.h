// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/commands/runcommand.h"

namespace slicetool::cli {

/// slicetool-cli schema: missing schemas and tables, without rows, foreign keys and triggers.
class SchemaCommand : public RunCommand
{
public:
    const char *name() const override { return "schema"; }
    const char *help() const override { return "Create what is missing downstream, without rows"; }
    void addOptions(CLI::App &app) override;

protected:
    Result<RunRequest> request() const override;

private:
    std::string m_leg = "pull";
    std::optional<std::string> m_yesWriteTo;
};

} // namespace slicetool::cli
