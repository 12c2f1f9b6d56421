// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/desk.h"
#include "cli/signinoptions.h"

namespace cli {

// Completes a sign-in's request with what the place says: a provider's description, or an API that is asked
// who gives tokens for it. What the command line says itself stays. Codes: "cli.provider" (found: its name),
// "cli.unsuitable", "cli.secret", "cli.secret_forbidden", "cli.client_id" (found: where to register one),
// those of Provider::fill, UserProviders, Address and Finding.
base::Result<base::Done> beginAt(SignInOptions &options, Desk &desk);

} // namespace cli
