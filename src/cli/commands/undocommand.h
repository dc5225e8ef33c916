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
        return "Make work equal to base, discarding what was changed in work";
    }
};

} // namespace slicetool::cli
