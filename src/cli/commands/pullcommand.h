// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/commands/transfercommand.h"

namespace slicetool::cli {

/// slicetool-cli pull: upstream → base.
class PullCommand : public TransferCommand
{
public:
    PullCommand() : TransferCommand(Leg::Pull) { }
    const char *name() const override { return "pull"; }
    const char *help() const override { return "Make base equal to upstream's slice"; }
};

} // namespace slicetool::cli
