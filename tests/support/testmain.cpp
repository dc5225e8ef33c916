// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testmain.h"

#include <cstdio>
#include <cstring>
#include <map>
#include <string>

namespace slicetool::test {

namespace {

std::map<std::string, NamedTest::Function> &tests()
{
    static std::map<std::string, NamedTest::Function> all;
    return all;
}

std::string stemOf(const char *file)
{
    const char *slash = std::strrchr(file, '/');
    const std::string name(slash ? slash + 1 : file);
    return name.substr(0, name.find('.'));
}

} // namespace

NamedTest::NamedTest(const char *file, Function run)
{
    tests().emplace(stemOf(file), run);
}

} // namespace slicetool::test

int main(int argc, char *argv[])
{
    const auto &all = slicetool::test::tests();
    const auto found = argc > 1 ? all.find(argv[1]) : all.end();
    if (found == all.end()) {
        std::fprintf(stderr, "usage: %s TEST [ARGUMENTS OF QT TEST]\nTEST is one of\n", argv[0]);
        for (const auto &[name, run] : all)
            std::fprintf(stderr, "  %s\n", name.c_str());
        return 2;
    }
    // Programs are known to Qt, and in its outputs, by the name that they were called by.
    return found->second(argc - 1, argv + 1);
}
