// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/accountbook.h"
#include "ui/tokenpage.h"

namespace ui {

// A token of an account; empty: it has none of this use.
crypto::Secret tokenOf(const accounts::Entry &entry, explain::TokenUse use);

// With all that is known of it. The entry has a credential.
TokenShown tokenShown(const accounts::Entry &entry, explain::TokenUse use, const QDateTime &now);

// One of its further tokens, which it has.
TokenShown tokenShown(const accounts::Entry &entry, const oauth::FurtherToken &wanted, const QDateTime &now);

} // namespace ui
