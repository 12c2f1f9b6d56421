// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/http.h"
#include "base/json.h"
#include "base/result.h"

#include <QStringList>

namespace oauth {

// What an issuer publishes of itself, as it stands: for looking at, and to find its keys. Nothing signs in by
// it; for that there is ServerMetadata, which takes no document with a fault.
struct IssuerDocument
{
    // A member that names an address: token_endpoint, jwks_uri.
    struct Address
    {
        QString name;
        QString text; // as written; foreign
        bool isUsable = false; // past checkedEndpoint
    };

    QString asked; // the issuer, as it was asked for
    QUrl foundAt;
    base::Json json; // an object
    QDateTime fetchedAt; // UTC
    std::optional<base::Error> trouble; // why ServerMetadata doesn't take it: nobody can sign in by it

    // Codes: "discovery.status", "discovery.html", "discovery.json".
    static base::Result<IssuerDocument> parse(const base::HttpAnswer &answer, const QString &issuer);

    // RFC 8414 section 3.3, OpenID Connect Discovery 4.3: what another issuer says isn't this one's.
    bool namesItself() const;
    QString issuer() const { return json.value("issuer").string(); }
    QStringList list(QByteArrayView name) const { return json.value(name).strings(); }
    QList<Address> addresses() const; // of endpoints and of keys, in the order of the document

    // Where its keys are. Codes: "discovery.issuer" (names another), "discovery.missing",
    // "discovery.endpoint" (not past the gate, or a public issuer names an address of a private network).
    base::Result<QUrl> jwksUri() const;
};

} // namespace oauth
