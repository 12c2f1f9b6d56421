// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace keychain {

// Has libsecret drop its session with the Secret Service and open a new one at the next call. It keeps the
// old one for ever, even when the service was restarted and knows it no more. False where QtKeychain
// hasn't loaded libsecret.
bool forgetSession();

} // namespace keychain
