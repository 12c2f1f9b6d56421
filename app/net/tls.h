// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/route.h"
#include "crypto/secret.h"

#include <QDateTime>
#include <QList>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <optional>

namespace net {

// The client's certificate, first, with those that lead to who vouches for it, and its key.
struct ClientCertificate
{
    QList<QSslCertificate> chain;
    QSslKey key;
};

// What a route's files hold. `from` is the file. Codes: "route.file" (can't be read or is larger than 1 MiB),
// "route.no_certificate" (none in it); and for the client's certificate "route.no_key" (no private key that
// Qt reads, RSA or EC), "route.encrypted_key" (there is no passphrase), "route.passphrase" (it is another),
// "route.other_key" (it belongs to another certificate).
base::Result<QList<QSslCertificate>> readCertificates(const QString &file);
base::Result<ClientCertificate> readClientCertificate(
    const QString &file, const crypto::Secret &passphrase = {});

// Whose word is taken on a route, and how this client shows itself there: TLS 1.2 or later, verified. Files
// are read once, when they are needed first and can be read.
class Tls
{
public:
    explicit Tls(const base::Route &route, const crypto::Secret &passphrase = {});

    // The client's certificate is in it for the hosts of the route alone. Codes: those above.
    base::Result<QSslConfiguration> configurationFor(const QUrl &url);
    bool isOutdated() const; // the files that it has read were written anew

private:
    using Times = QPair<QDateTime, QDateTime>;

    Times lastWritten() const;
    base::Result<base::Done> read();

    base::Route m_route;
    crypto::Secret m_passphrase;
    QSslConfiguration m_verifying;
    std::optional<ClientCertificate> m_client;
    Times m_written; // when the files were; what is read is of then
    bool m_isRead = false;
};

} // namespace net
