// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/commands/runcommand.h"

namespace slicetool::cli {

/// slicetool-cli compare: what differs between the two ends of a leg.
class CompareCommand : public RunCommand
{
public:
    const char *name() const override { return "compare"; }
    const char *help() const override { return "Report what differs, and change nothing"; }
    void addOptions(CLI::App &app) override;

protected:
    Result<RunRequest> request() const override;
    QString rowsPath() const override { return QString::fromStdString(m_rows); }

private:
    std::string m_leg = "pull";
    std::string m_rows;
};

} // namespace slicetool::cli
