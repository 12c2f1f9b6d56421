// SPDX-License-Identifier: GPL-3.0-or-later
// The library is there for whoever asks it late. It can be given up once a program, so this is one.
#include "crypto/digest.h"

#include <cstdlib>

namespace {

// What was announced first is called last, after what the library would announce itself.
void askLate()
{
    if (crypto::digest(crypto::Hash::Sha256, "abc").toHex().startsWith("ba7816bf"))
        return;
    std::_Exit(1);
}

} // namespace

int main()
{
    std::atexit(askLate);
    return crypto::digest(crypto::Hash::Sha256, "").size() == 32 ? 0 : 1;
}
