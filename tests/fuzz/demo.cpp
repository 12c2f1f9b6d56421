// SPDX-License-Identifier: GPL-3.0-or-later
// What comes to the demo provider.
#include "demo/request.h"
#include "fuzz.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArrayView bytes(data, qsizetype(size));
    const demo::Reading reading = demo::readRequest(bytes);
    mustHold(!reading.request || reading.refusal == 0);
    mustHold(reading.refusal == 0 || (reading.refusal >= 400 && reading.refusal < 600));
    // What was whole, or refused, was not before its last byte, or stays so.
    if (size > 0) {
        const demo::Reading before = demo::readRequest(bytes.chopped(1));
        mustHold(!reading.isUnfinished() || before.isUnfinished());
    }
    return 0;
}
