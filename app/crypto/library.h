// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace crypto {

QString libraryVersion(); // of the OpenSSL that is in use, as "3.0.17"

// What the library holds is left to the system at the program's end. A thread that Qt asks by is said to have
// ended before it has given back its own part, and must still find the library then. Called before anything
// else of it, which is Qt's TLS where it isn't a function of this folder.
void keepLibraryToTheEnd();

} // namespace crypto
