// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/knownclient.h"

namespace cli {

void useKnownClient(SignInOptions &options, Desk &desk)
{
    using oauth::ClientAuthentication;
    oauth::Client &client = options.request.client;
    const bool saysMore = options.hasRedirect || options.hasSecret || !client.privateKey.isEmpty()
        || !options.lockedKey.isEmpty() || !options.request.settings.network.certificateFile.isEmpty();
    const accounts::Entry *known
        = saysMore ? nullptr : desk.book().newestMadeAt(options.request.issuer, options.request.grant);
    if (!known || (!known->account.client.redirect.elsewhere.isEmpty() && !options.pastes))
        return;
    // It was made for those scopes (RFC 7591 section 2), and perhaps for bound tokens alone.
    if (!client.scopes.without(known->account.client.scopes).isEmpty()
        || known->account.client.binding != client.binding)
        return;
    const QString id = known->account.id;
    desk.openAll(id);
    known = desk.entry(id);
    const auto method = known ? known->account.client.authentication : ClientAuthentication::None;
    const bool needsMore
        = method == ClientAuthentication::PrivateKeyJwt || method == ClientAuthentication::TlsClientAuth;
    if (!known || !known->credential || needsMore)
        return;
    const oauth::Client made = known->client();
    client.clientId = made.clientId;
    client.clientSecret = made.clientSecret;
    client.authentication = made.authentication;
    client.redirect = made.redirect;
}

} // namespace cli
