// SPDX-License-Identifier: GPL-3.0-or-later
// What a device authorization endpoint answers.
#include "answer.h"
#include "oauth/deviceauthorization.h"
#include "oauth/endpoint.h"

using oauth::DeviceAuthorization;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const base::HttpAnswer answer = answer::read({data, qsizetype(size)});
    const auto device = oauth::parseDeviceAuthorizationAnswer(answer);
    mustTell(device);
    if (device) {
        mustHold(!device->deviceCode.isEmpty());
        mustHold(!device->userCode.isEmpty() && base::visible(device->userCode, 64) == device->userCode);
        mustHold(oauth::checkedUrl(device->address()).has_value());
        mustHold(device->expiresAt > answer.receivedAt);
        mustHold(device->expiresAt <= answer.receivedAt.addSecs(24 * 60 * 60));
        mustHold(device->interval.count() > 0);
        mustHold(answer.receivedAt.addSecs(device->interval.count()) <= device->expiresAt);
    }
    answer::keep(answer);
    return 0;
}
