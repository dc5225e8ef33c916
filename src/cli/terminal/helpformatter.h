// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <CLI/CLI.hpp>

namespace slicetool::cli {

/// Lays out --help: what an option takes and its default, without the parser's inner names.
class HelpFormatter : public CLI::Formatter
{
public:
    HelpFormatter();
    std::string make_option_opts(const CLI::Option *option) const override;
};

} // namespace slicetool::cli
