// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/commands/runcommand.h"

namespace slicetool::cli {

/// What pull and undo have in common: they make a target equal to its source.
class TransferCommand : public RunCommand
{
public:
    void addOptions(CLI::App &app) override;

protected:
    explicit TransferCommand(Leg leg) : m_leg(leg) { }
    Result<RunRequest> request() const override;
    QString rowsPath() const override { return QString::fromStdString(m_rows); }

private:
    const Leg m_leg;
    bool m_lite = false;
    int m_overlap = 600;
    bool m_afterAnyway = false;
    bool m_alter = false;
    bool m_recreate = false;
    bool m_dryRun = false;
    std::string m_rows;
    std::optional<std::string> m_yesWriteTo;
};

} // namespace slicetool::cli
