// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/commands/command.h"
#include "cli/commands/commonoptions.h"
#include "grants/grants.h"

namespace slicetool::cli {

/// slicetool-cli grants: who may use upstream's schema, as statements for work; runs them if asked.
class GrantsCommand : public Command
{
public:
    const char *name() const override { return "grants"; }
    const char *help() const override { return "Show upstream's grants, or apply them to work"; }
    void addOptions(CLI::App &app) override;
    int run(const CommandContext &context) override;

private:
    Result<void> mayApply(const GrantPlan &grants, const QString &work,
                          const CommandContext &context) const;
    void print(const GrantPlan &grants, const CommandContext &context) const;

    CommonOptions m_common;
    std::vector<std::string> m_accounts;
    bool m_apply = false;
};

} // namespace slicetool::cli
