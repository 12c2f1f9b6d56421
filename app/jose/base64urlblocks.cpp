// SPDX-License-Identifier: GPL-3.0-or-later
#include "jose/base64urlblocks.h"

#if defined(__x86_64__)
#include <immintrin.h>
#endif

namespace jose {

#if defined(__x86_64__)

namespace {

constexpr qsizetype block = 32; // characters read, and bytes written, at once

// 0xFF for each character from first to last; one above ASCII counts as negative.
[[gnu::target("avx2")]] inline __m256i within(__m256i characters, char first, char last)
{
    return _mm256_and_si256(_mm256_cmpgt_epi8(characters, _mm256_set1_epi8(char(first - 1))),
        _mm256_cmpgt_epi8(_mm256_set1_epi8(char(last + 1)), characters));
}

// What is added to the characters of a range to make values of them.
[[gnu::target("avx2")]] inline __m256i shift(__m256i range, int by)
{
    return _mm256_and_si256(range, _mm256_set1_epi8(char(by)));
}

[[gnu::target("avx2")]] inline __m256i anyOf(__m256i a, __m256i b, __m256i c, __m256i d, __m256i e)
{
    return _mm256_or_si256(_mm256_or_si256(_mm256_or_si256(a, b), _mm256_or_si256(c, d)), e);
}

// Four values of six bits each become three bytes: in pairs, then in fours, then without the gaps.
[[gnu::target("avx2")]] inline __m256i packed(__m256i sixBits)
{
    const __m256i pairs = _mm256_maddubs_epi16(sixBits, _mm256_set1_epi32(0x01400140));
    const __m256i fours = _mm256_madd_epi16(pairs, _mm256_set1_epi32(0x00011000));
    const __m256i order
        = _mm256_broadcastsi128_si256(_mm_setr_epi8(2, 1, 0, 6, 5, 4, 10, 9, 8, 14, 13, 12, -1, -1, -1, -1));
    return _mm256_permutevar8x32_epi32(
        _mm256_shuffle_epi8(fours, order), _mm256_setr_epi32(0, 1, 2, 4, 5, 6, 7, 7));
}

[[gnu::target("avx2")]] qsizetype decodeWithAvx2(QByteArrayView text, char *to)
{
    qsizetype at = 0;
    for (; text.size() - at >= block; at += block, to += block - overrun) {
        const __m256i characters = _mm256_loadu_si256(reinterpret_cast<const __m256i *>(text.data() + at));
        const __m256i upper = within(characters, 'A', 'Z');
        const __m256i lower = within(characters, 'a', 'z');
        const __m256i digit = within(characters, '0', '9');
        const __m256i minus = _mm256_cmpeq_epi8(characters, _mm256_set1_epi8('-'));
        const __m256i line = _mm256_cmpeq_epi8(characters, _mm256_set1_epi8('_'));
        if (_mm256_movemask_epi8(anyOf(upper, lower, digit, minus, line)) != -1)
            break;
        const __m256i shifts = anyOf(shift(upper, -'A'), shift(lower, 26 - 'a'), shift(digit, 52 - '0'),
            shift(minus, 62 - '-'), shift(line, 63 - '_'));
        _mm256_storeu_si256(reinterpret_cast<__m256i *>(to), packed(_mm256_add_epi8(characters, shifts)));
    }
    return at;
}

} // namespace

qsizetype decodeBlocks(QByteArrayView text, char *to)
{
    static const bool hasAvx2 = __builtin_cpu_supports("avx2");
    return hasAvx2 ? decodeWithAvx2(text, to) : 0;
}

#else

qsizetype decodeBlocks(QByteArrayView, char *)
{
    return 0;
}

#endif

} // namespace jose
