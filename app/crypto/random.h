// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace crypto {

// From OpenSSL's random generator. Ends the program when the generator fails: nothing safe can follow.
QByteArray randomBytes(qsizetype count);

} // namespace crypto
