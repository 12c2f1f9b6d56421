// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/screenlock.h"

#include <qt_windows.h>
#include <wtsapi32.h>

namespace desktop {

namespace {

constexpr auto className = L"CloakroomScreenLock";

LRESULT CALLBACK hear(HWND window, UINT message, WPARAM what, LPARAM more)
{
    auto *lock = reinterpret_cast<ScreenLock *>(GetWindowLongPtrW(window, GWLP_USERDATA));
    if (message == WM_WTSSESSION_CHANGE && lock && (what == WTS_SESSION_LOCK || what == WTS_SESSION_UNLOCK))
        Q_EMIT lock->changed(what == WTS_SESSION_LOCK);
    return DefWindowProcW(window, message, what, more);
}

} // namespace

// A window that nobody sees, as the session tells windows alone.
ScreenLock::ScreenLock(QObject *parent)
    : QObject(parent)
{
    WNDCLASSW described {};
    described.lpfnWndProc = hear;
    described.hInstance = GetModuleHandleW(nullptr);
    described.lpszClassName = className;
    RegisterClassW(&described);
    HWND window = CreateWindowExW(
        0, className, L"", 0, 0, 0, 0, 0, HWND_MESSAGE, nullptr, described.hInstance, nullptr);
    if (!window)
        return;
    SetWindowLongPtrW(window, GWLP_USERDATA, reinterpret_cast<LONG_PTR>(this));
    WTSRegisterSessionNotification(window, NOTIFY_FOR_THIS_SESSION);
    m_keeper = window;
}

ScreenLock::~ScreenLock()
{
    const auto window = static_cast<HWND>(m_keeper);
    if (!window)
        return;
    WTSUnRegisterSessionNotification(window);
    DestroyWindow(window);
}

} // namespace desktop
