// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <memory>
#include <string_view>
#include <vector>

#ifdef __linux__
#include <string.h>
#endif

namespace front {

inline void cleanse(void *memory, std::size_t count)
{
#ifdef __linux__
    ::explicit_bzero(memory, count);
#else
    for (volatile char *byte = static_cast<char *>(memory); count > 0; --count)
        *byte++ = 0;
#endif
}

// Memory that is cleansed before it is given back, also where a buffer grows.
template <typename T> struct Cleansing
{
    using value_type = T;

    Cleansing() = default;
    template <typename U> Cleansing(const Cleansing<U> &) { }

    T *allocate(std::size_t count) { return std::allocator<T>().allocate(count); }
    void deallocate(T *memory, std::size_t count)
    {
        cleanse(memory, count * sizeof(T));
        std::allocator<T>().deallocate(memory, count);
    }

    template <typename U> bool operator==(const Cleansing<U> &) const { return true; }
};

// Bytes that are a token, or hold one. A string would keep short ones in itself, where nothing cleanses them.
using Secret = std::vector<char, Cleansing<char>>;

inline std::string_view reveal(const Secret &secret) // lives as long as the secret stays as it is
{
    return {secret.data(), secret.size()};
}

inline void append(Secret &secret, std::string_view more)
{
    secret.insert(secret.end(), more.begin(), more.end());
}

} // namespace front
