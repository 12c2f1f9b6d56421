// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/desk.h"
#include "cli/signinoptions.h"

namespace cli {

// Gives a sign-in that names no client the one that the server made for an account there: with one more it
// would be another account. What says something of the client itself on the command line asks for one of its
// own.
void useKnownClient(SignInOptions &options, Desk &desk);

} // namespace cli
