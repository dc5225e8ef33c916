// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "cli/commands/command.h"
#include "cli/commands/commonoptions.h"
#include "server/catalog.h"
#include "server/endpoint.h"

#include <string>

namespace slicetool::cli {

/// slicetool-cli init: looks at the upstream and writes a plan that scans all of its tables.
class InitCommand : public Command
{
public:
    const char *name() const override { return "init"; }
    const char *help() const override { return "Inspect upstream and write a plan for it"; }
    void addOptions(CLI::App &app) override;
    int run(const CommandContext &context) override;

private:
    Result<void> mayWrite(const CommandContext &context) const;
    Result<void> checkTarget(const std::string &connection, const QString &label,
                             const Endpoint &upstream, const CommandContext &context) const;

    CommonOptions m_common;
    std::string m_plan;
    std::string m_upstream;
    std::string m_base;
    std::string m_work;
};

/// What init says about the tables of the upstream: how many and how large they are, the
/// largest ones, those without a key, and those that look as if nobody would miss their rows.
QString describeTables(const QList<TableOverview> &tables, const TextStyle &style);

} // namespace slicetool::cli
