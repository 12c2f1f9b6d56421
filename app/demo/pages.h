// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/response.h"

#include <QStringList>

namespace demo {

// The pages a person sees. No script, nothing from elsewhere, and no text that came with a request.

// Two people to choose from, and Deny: one form to /decide whose submit buttons are named "decision" and
// are worth "ana", "ben" or "deny", with the hidden field "transaction". After it the browser may go on to
// the redirect's origin alone.
Response consentPage(const QStringList &asked, const QByteArray &transaction, const QString &redirectUri);

Response messagePage(int status, const QString &title, const QString &text);

} // namespace demo
