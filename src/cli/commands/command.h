// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "cli/terminal/terminal.h"

#include <stop_token>

namespace CLI {
class App;
}

namespace slicetool::cli {

/// What a command finds around it.
struct CommandContext {
    Terminal terminal;
    std::stop_token stop; ///< requested by SIGINT and SIGTERM
};

/// One subcommand of slicetool-cli: its name, its help, its options, and what it does.
class Command
{
public:
    virtual ~Command() = default;

    virtual const char *name() const = 0;
    virtual const char *help() const = 0; ///< one line
    /// Adds options to the subcommand's parser, which fills members of this object: it must
    /// live until run().
    virtual void addOptions(CLI::App &app) = 0;
    /// Does it, on the main thread, and returns the exit code.
    virtual int run(const CommandContext &context) = 0;

protected:
    /// Says the error on standard error and returns its exit code.
    int fail(const Error &error) const;
};

} // namespace slicetool::cli
