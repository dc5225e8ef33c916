// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/commands/transfercommand.h"

namespace slicetool::cli {

/// slicetool-cli undo: base → work.
class UndoCommand : public TransferCommand
{
public:
    UndoCommand() : TransferCommand(Leg::Undo) { }
    const char *name() const override { return "undo"; }
    const char *help() const override
    {
        return "Make work equal to base: what was done to work since is gone";
    }
};

} // namespace slicetool::cli
