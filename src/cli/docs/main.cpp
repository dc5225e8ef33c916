// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/docs/writers.h"

#include <iostream>
#include <string_view>

namespace slicetool::cli::docs {

std::string joined(const std::vector<std::string> &texts, const std::string &between)
{
    std::string all;
    for (const std::string &text : texts)
        all += (all.empty() ? "" : between) + text;
    return all;
}

std::string replaced(const std::string &text, char what, const std::string &by)
{
    std::string all;
    for (const char one : text)
        all += one == what ? by : std::string(1, one);
    return all;
}

} // namespace slicetool::cli::docs

/// Used by the build only: prints what is installed beside slicetool-cli to tell of its command line.
int main(int argc, char **argv)
{
    using namespace slicetool::cli::docs;

    const std::string_view wanted = argc == 2 ? argv[1] : "";
    const auto writer = wanted == "man"    ? manPage
                        : wanted == "bash" ? bashCompletion
                        : wanted == "zsh"  ? zshCompletion
                        : wanted == "fish" ? fishCompletion
                                           : nullptr;
    if (!writer) {
        std::cerr << "usage: slicetool-clidocs man|bash|zsh|fish\n";
        return 2;
    }
    std::cout << writer(programDefinition()) << std::flush;
    return std::cout ? 0 : 1;
}
