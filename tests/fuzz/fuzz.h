// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/text.h"

#include <QByteArrayView>
#include <cstdint>
#include <cstdlib>

// One input for a target. The bytes lie in memory of exactly that size, so that reading beyond them is seen.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

// What must hold whatever comes: anything else is a finding.
inline void mustHold(bool held)
{
    if (!held)
        std::abort();
}

// A fault has a code, and what it repeats of the input is made visible and cut.
inline void mustTell(const base::Error &error)
{
    constexpr qsizetype longest = 2048;
    mustHold(!error.code.isEmpty());
    mustHold(base::visible(error.found, longest) == error.found);
}

template <typename Value> void mustTell(const base::Result<Value> &result)
{
    if (!result)
        mustTell(result.error());
}
