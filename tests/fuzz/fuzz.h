// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
