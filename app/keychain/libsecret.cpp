// SPDX-License-Identifier: GPL-3.0-or-later
#include "keychain/libsecret.h"

#include <QtGlobal>

#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
#include <dlfcn.h>
#endif

namespace keychain {

bool forgetSession()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    // Only the copy that QtKeychain has loaded is of interest; the handle just counts one user more.
    void *library = dlopen("libsecret-1.so.0", RTLD_LAZY | RTLD_NOLOAD);
    if (!library)
        return false;
    using Disconnect = void (*)();
    const auto disconnect = reinterpret_cast<Disconnect>(dlsym(library, "secret_service_disconnect"));
    if (disconnect)
        disconnect();
    dlclose(library);
    return disconnect != nullptr;
#else
    return false;
#endif
}

} // namespace keychain
