// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/logout.h"

#include "base/form.h"
#include "oauth/endpoint.h"

namespace oauth {

base::Result<QUrl> logoutUrl(const ServerMetadata &server, const Client &client)
{
    if (server.endSessionEndpoint.isEmpty())
        return base::failure(base::Error::Kind::NotFound, QStringLiteral("logout.none"));
    // post_logout_redirect_uri is left out: nobody listens any more, the person stays at the provider's page.
    // state is only for the way back.
    QString query = server.endSessionEndpoint.query(QUrl::FullyEncoded);
    if (!query.isEmpty())
        query += u'&';
    QUrl url = server.endSessionEndpoint;
    url.setQuery(
        query + QString::fromLatin1(base::formEncoded({{QStringLiteral("client_id"), client.clientId}})),
        QUrl::StrictMode);
    return checkedUrl(url);
}

} // namespace oauth
