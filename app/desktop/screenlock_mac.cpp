// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/screenlock.h"

#include <CoreFoundation/CoreFoundation.h>

namespace desktop {

namespace {

const CFStringRef locked = CFSTR("com.apple.screenIsLocked");
const CFStringRef unlocked = CFSTR("com.apple.screenIsUnlocked");

void hear(CFNotificationCenterRef, void *observer, CFNotificationName name, const void *, CFDictionaryRef)
{
    const bool isLocked = CFStringCompare(name, locked, 0) == kCFCompareEqualTo;
    Q_EMIT static_cast<ScreenLock *>(observer)->changed(isLocked);
}

} // namespace

ScreenLock::ScreenLock(QObject *parent)
    : QObject(parent)
{
    for (const CFStringRef each : {locked, unlocked}) {
        CFNotificationCenterAddObserver(CFNotificationCenterGetDistributedCenter(), this, hear, each, nullptr,
            CFNotificationSuspensionBehaviorDeliverImmediately);
    }
}

ScreenLock::~ScreenLock()
{
    CFNotificationCenterRemoveEveryObserver(CFNotificationCenterGetDistributedCenter(), this);
}

} // namespace desktop
