// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/client.h"

#include "base/text.h"
#include "oauth/endpoint.h"

#include <QMap>
#include <QRegularExpression>
#include <limits>

namespace oauth {

QUrl Redirect::uri(quint16 boundPort) const
{
    if (!elsewhere.isEmpty())
        return elsewhere;
    // RFC 8252 section 7.3: the port is part of the address once it is known.
    const QString authority = boundPort ? QStringLiteral("%1:%2").arg(host).arg(boundPort) : host;
    return QUrl(QStringLiteral("http://%1%2").arg(authority, path), QUrl::StrictMode);
}

base::Result<Redirect> Redirect::parse(const QString &uri)
{
    // Servers compare it character by character, so nothing that a URL parser would rewrite is let in.
    static const QRegularExpression form(
        QStringLiteral("\\Ahttp://(127\\.0\\.0\\.1|\\[::1\\]|localhost)(?::([1-9][0-9]{0,4}))?"
                       "(/[A-Za-z0-9._~!$&()*+,;=:@/-]*)?\\z"));
    if (const auto url = checkedEndpoint(uri); url && url->scheme() == QLatin1String("https"))
        return Redirect {.host = {}, .ports = {}, .path = {}, .elsewhere = *url};
    const auto match = form.match(uri);
    const int port = match.captured(2).toInt();
    if (!match.hasMatch() || port > std::numeric_limits<quint16>::max()) {
        return base::failure(base::Error::Kind::BadInput, QStringLiteral("redirect.uri"),
            QStringLiteral("http://127.0.0.1/callback"), base::visible(uri, 256));
    }
    Redirect redirect {.host = match.captured(1), .ports = {}, .path = match.captured(3)};
    if (port)
        redirect.ports = {quint16(port)};
    return redirect;
}

namespace {

const QMap<ClientAuthentication, QString> &authenticationNames()
{
    static const QMap<ClientAuthentication, QString> names {
        {ClientAuthentication::None, QStringLiteral("none")},
        {ClientAuthentication::SecretBasic, QStringLiteral("client_secret_basic")},
        {ClientAuthentication::SecretPost, QStringLiteral("client_secret_post")},
        {ClientAuthentication::EmptyBasic, QStringLiteral("empty_basic")},
        {ClientAuthentication::PrivateKeyJwt, QStringLiteral("private_key_jwt")},
        {ClientAuthentication::TlsClientAuth, QStringLiteral("tls_client_auth")},
    };
    return names;
}

const QMap<Binding, QString> &bindingNames()
{
    static const QMap<Binding, QString> names {
        {Binding::WhereOffered, QStringLiteral("where_offered")},
        {Binding::Never, QStringLiteral("never")},
        {Binding::Required, QStringLiteral("required")},
    };
    return names;
}

} // namespace

QString authenticationName(ClientAuthentication authentication)
{
    return authenticationNames().value(authentication);
}

std::optional<ClientAuthentication> authenticationNamed(const QString &name)
{
    const QString known = name == QLatin1String("self_signed_tls_client_auth") // RFC 8705 section 2.2
        ? QStringLiteral("tls_client_auth")
        : name;
    const auto found = authenticationNames().key(known, ClientAuthentication::None);
    return authenticationNames().value(found) == known ? std::optional(found) : std::nullopt;
}

QString bindingName(Binding binding)
{
    return bindingNames().value(binding);
}

Binding bindingNamed(const QString &name)
{
    return bindingNames().key(name, Binding::WhereOffered);
}

bool needsSecret(ClientAuthentication authentication)
{
    return authentication == ClientAuthentication::SecretBasic
        || authentication == ClientAuthentication::SecretPost;
}

ClientAuthentication authenticationWith(const crypto::Secret &secret, const QStringList &methodsSupported)
{
    if (secret.isEmpty())
        return ClientAuthentication::None;
    const bool onlyPost = methodsSupported.contains(QStringLiteral("client_secret_post"))
        && !methodsSupported.contains(QStringLiteral("client_secret_basic"));
    return onlyPost ? ClientAuthentication::SecretPost : ClientAuthentication::SecretBasic;
}

base::Result<base::Done> checkClientDocument(const QString &clientId)
{
    const auto url = checkedEndpoint(clientId);
    const QStringList segments = url ? url->path(QUrl::FullyEncoded).split(u'/') : QStringList();
    const QUrl address(clientId, QUrl::StrictMode);
    if (address.scheme() == QLatin1String("http") && address.authority() == QLatin1String("localhost"))
        return base::Done {};
    const bool isDocument = url && url->scheme() == QLatin1String("https") && url->path().size() > 1
        && !segments.contains(QStringLiteral(".")) && !segments.contains(QStringLiteral(".."));
    if (!isDocument) {
        return base::failure(base::Error::Kind::BadInput, QStringLiteral("client.document"),
            QStringLiteral("https://example.com/client.json"), base::visible(clientId, 256));
    }
    return base::Done {};
}

} // namespace oauth
