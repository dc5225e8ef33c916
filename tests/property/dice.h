// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <random>

namespace slicetool::test {

/// Everything random comes from one generator, so that a seed gives the same schemas everywhere
/// (std::mt19937_64 is fixed by the standard; its distributions are not, so none is used).
class Dice
{
public:
    explicit Dice(quint64 seed) : m_engine(seed) { }

    quint64 bits() { return m_engine(); }
    int below(int limit) { return int(m_engine() % quint64(limit)); }
    bool oneIn(int n) { return below(n) == 0; }

    template <typename List>
    auto pick(const List &list)
    {
        return list.at(below(int(list.size())));
    }

    /// One of some words; for lists that are not worth a name.
    const char *oneOf(std::initializer_list<const char *> words)
    {
        return *(words.begin() + below(int(words.size())));
    }

private:
    std::mt19937_64 m_engine;
};

} // namespace slicetool::test
