// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace crypto {

QString libraryVersion(); // of the OpenSSL that is in use, as "3.0.17"

} // namespace crypto
