// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/seededhash.h"

#include <QHashSeed>
#include <algorithm>
#include <cstring>

namespace base {

namespace {

// Both halves of the product of 128 bits, one over the other: each bit depends on all of both factors.
quint64 folded(quint64 a, quint64 b)
{
    constexpr quint64 half = 0xffffffff;
    const quint64 low = (a & half) * (b & half);
    const quint64 first = (a >> 32) * (b & half) + (low >> 32);
    const quint64 second = (a & half) * (b >> 32) + (first & half);
    const quint64 high = (a >> 32) * (b >> 32) + (first >> 32) + (second >> 32);
    return high ^ (second << 32 | (low & half));
}

} // namespace

quint64 seededHash(std::string_view bytes)
{
    static const quint64 seed = QHashSeed::globalSeed();
    static const quint64 factor
        = folded(seed ^ Q_UINT64_C(0x9E3779B97F4A7C15), Q_UINT64_C(0xD6E8FEB86659FD93)) | 1;
    quint64 hash = seed ^ (bytes.size() * Q_UINT64_C(0x9E3779B97F4A7C15));
    for (;;) {
        quint64 word = 0;
        const std::size_t taken = std::min(bytes.size(), sizeof word);
        if (taken > 0)
            std::memcpy(&word, bytes.data(), taken);
        hash = folded(hash ^ word, factor);
        bytes.remove_prefix(taken);
        if (bytes.empty())
            return hash;
    }
}

} // namespace base
