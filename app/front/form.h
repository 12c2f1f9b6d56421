// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "front/caller.h"
#include "front/reply.h"
#include "front/secret.h"
#include "front/wish.h"

namespace front {

// What is printed for the token, in the form that the command's protocol has. Of every command but run.
Secret inForm(const Wish &wish, const Caller &caller, const Grant &grant);

} // namespace front
