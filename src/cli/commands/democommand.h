// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "cli/commands/command.h"
#include "cli/commands/commonoptions.h"
#include "demo/stage.h"
#include "demo/story.h"

namespace slicetool::cli {

/// slicetool-cli demo: two private servers with a sample shop and a plan for it, to try the other
/// commands on; with --headless, the whole story told in the terminal.
class DemoCommand : public Command
{
public:
    const char *name() const override { return "demo"; }
    const char *help() const override { return "Start a private sample server to try things out"; }
    void addOptions(CLI::App &app) override;
    int run(const CommandContext &context) override;

private:
    Result<void> play(const CommandContext &context);
    Result<void> wait(demo::Stage &stage, const CommandContext &context) const;
    demo::StoryActions actions(demo::Stage &stage, const CommandContext &context) const;
    demo::StoryListener listener(const CommandContext &context) const;
    QString invitation(demo::Stage &stage, const TextStyle &style) const;

    CommonOptions m_common;
    bool m_headless = false;
};

} // namespace slicetool::cli
