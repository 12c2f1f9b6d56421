// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "oauth/servermetadata.h"

namespace explain {

// The host as it is compared, with the part of it that somebody registered and answers for, by the Public
// Suffix List: "accounts.google.com.a.example (part of a.example)". Alone where that is all of it, or where
// nobody registers: an address in figures, this computer.
QString hostInWords(const QUrl &url);

// Of a server, the issuer's first, then those that its endpoints are at beside it; empty where there is one,
// and nothing to say of it.
QString hostsInWords(const oauth::ServerMetadata &server);

// The same in sentences for who is about to sign in: first where that is, then where the tokens go as well.
QString placesInWords(const oauth::ServerMetadata &server);

// What is said of a server of this computer, where the way there isn't encrypted; else empty.
QString plainInWords(const oauth::ServerMetadata &server);

} // namespace explain
