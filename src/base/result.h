// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <memory>
#include <utility>
#include <variant>

namespace slicetool {

/// Either a value or the Error that prevented it.
///
/// GCC 12 has no std::expected in C++20; this is the part of it that is needed here.
/// Check with operator bool before value() or error(); the wrong one throws
/// std::bad_variant_access, which is a bug in the caller. SLICETOOL_TRY() passes errors on.
template <typename T>
class [[nodiscard]] Result
{
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) { }
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) { }

    explicit operator bool() const { return m_state.index() == 0; }

    T &value() & { return std::get<0>(m_state); }
    const T &value() const & { return std::get<0>(m_state); }
    T &&value() && { return std::get<0>(std::move(m_state)); }

    T &operator*() & { return value(); }
    const T &operator*() const & { return value(); }
    T *operator->() { return &value(); }
    const T *operator->() const { return &value(); }

    Error &error() { return std::get<1>(m_state); }
    const Error &error() const { return std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};

/// Success, or the Error that prevented it. error() of a success throws, as above.
template <>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error) : m_state(std::move(error)) { }

    explicit operator bool() const { return m_state.index() == 0; }

    Error &error() { return std::get<1>(m_state); }
    const Error &error() const { return std::get<1>(m_state); }

private:
    std::variant<std::monostate, Error> m_state;
};

namespace detail {

template <typename T>
inline constexpr bool isOwner = false;
template <typename T, typename Deleter>
inline constexpr bool isOwner<std::unique_ptr<T, Deleter>> = true;

template <typename T>
Result<T> passedOn(Result<T> result)
{
    static_assert(!isOwner<T>, "what it holds, such as a lock, would be let go at once");
    return result;
}

} // namespace detail

} // namespace slicetool

#define SLICETOOL_JOIN_(a, b) a##b
#define SLICETOOL_JOIN(a, b) SLICETOOL_JOIN_(a, b)

/// Ends the function with the error of a Result, where it has one; for Results whose value nobody
/// needs. A macro, because no function can return from its caller; its argument may have commas.
#define SLICETOOL_TRY(...)                                                                         \
    if (auto SLICETOOL_JOIN(tried, __LINE__) = slicetool::detail::passedOn(__VA_ARGS__);           \
        SLICETOOL_JOIN(tried, __LINE__)) {                                                         \
    } else                                                                                         \
        return SLICETOOL_JOIN(tried, __LINE__).error()
