// SPDX-License-Identifier: GPL-3.0-or-later
// From an e-mail address to who signs in its owner: WebFinger, RFC 7033, OpenID Connect Discovery section 2.
#include "accounts/finding.h"

#include "base/form.h"
#include "oauth/answer.h"
#include "oauth/endpoint.h"

namespace accounts {

using base::Error;
using base::HttpAnswer;

namespace {

const QLatin1String issuerRelation("http://openid.net/specs/connect/1.0/issuer");

// The first issuer that a WebFinger document links to, RFC 7033 section 4.4; empty: none.
base::Result<QString> issuerIn(const HttpAnswer &answer)
{
    if (answer.status != 200)
        return oauth::statusFailure(answer, QStringLiteral("discovery.status"));
    const auto document = oauth::jsonObject(answer, QStringLiteral("discovery.json"));
    if (!document)
        return base::Failure(document.error());
    for (const base::Json &link : document->value("links").items(64)) {
        if (link.value("rel").string() != issuerRelation)
            continue;
        const QString issuer = link.value("href").string();
        const auto checked = oauth::checkedIssuer(issuer);
        return checked ? base::Result<QString>(issuer) : base::Failure(checked.error());
    }
    return QString();
}

} // namespace

// A domain without WebFinger may be its own issuer.
Finding::Step Finding::askEMail(const Address &address)
{
    QUrl url = address.url;
    url.setPath(QStringLiteral("/.well-known/webfinger"));
    url.setQuery(QString::fromLatin1(
                     base::formEncoded({{QStringLiteral("resource"), QStringLiteral("acct:") + address.eMail},
                         {QStringLiteral("rel"), issuerRelation}})),
        QUrl::StrictMode);
    return askWebFinger(url, true);
}

// RFC 7033 section 4.2: a domain may send on to a host that answers for it.
Finding::Step Finding::askWebFinger(const QUrl &url, bool mayBeSentOn)
{
    base::HttpRequest request;
    request.url = url;
    request.headers = {{"Accept", "application/jrd+json, application/json"}};
    // Where it was sent on to nobody, its own issuer is asked.
    const auto asked
        = base::recover(m_http.send(request, this), this, [this, url, mayBeSentOn](const Error &fault) {
              if (mayBeSentOn)
                  return base::Result<HttpAnswer>(base::Failure(fault));
              note(url, fault);
              return base::Result<HttpAnswer>(HttpAnswer());
          });
    return base::andThen(asked, this, [this, mayBeSentOn](const HttpAnswer &answer) {
        if (answer.status == 0)
            return askIssuer(ownIssuer());
        const auto target = oauth::redirectTarget(answer);
        return mayBeSentOn && target ? sendOn(answer.url, *target) : takeWebFinger(answer);
    });
}

Finding::Step Finding::sendOn(const QUrl &from, const QUrl &target)
{
    const auto checked = oauth::checkedUrl(target);
    const auto offended = checked ? offence(*checked) : std::nullopt;
    note(from, checked ? offended : std::optional(checked.error()));
    if (offended)
        return base::ready<Found>(base::Failure(*offended));
    return checked ? askWebFinger(*checked, false) : askIssuer(ownIssuer());
}

Finding::Step Finding::takeWebFinger(const HttpAnswer &answer)
{
    const auto issuer = issuerIn(answer);
    note(answer.url, issuer ? std::nullopt : std::optional(issuer.error()));
    const bool isNone = !issuer
        && (issuer.error().code == QLatin1String("discovery.status")
            || issuer.error().code == QLatin1String("discovery.json"));
    if (!issuer && !isNone)
        return base::ready<Found>(base::Failure(issuer.error())); // it leads where nobody is led
    return askIssuer(isNone || issuer->isEmpty() ? ownIssuer() : *issuer);
}

} // namespace accounts
