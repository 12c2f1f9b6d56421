// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/cloakroom.h"
#include "support/awaited.h"
#include "support/memorystore.h"
#include "support/scriptedissuer.h"

#include <QTemporaryDir>
#include <QTest>

namespace strong {

using namespace accounts;
using namespace Qt::StringLiterals;
using support::awaited;
using support::ScriptedAnswer;
using support::ScriptedIssuer;
using support::ScriptedRequest;

inline QJsonObject claimsOf(const QByteArray &jwt)
{
    const auto taken = jose::Jwt::parse(jwt);
    return taken ? QJsonDocument::fromJson(taken->payload()).object() : QJsonObject();
}

// An issuer that offers what makes tokens harder to steal, and a browser that goes where it is told.
struct StrongDesk
{
    qint64 ahead = 0;
    base::Clock clock = [this] { return QDateTime::currentDateTimeUtc().addSecs(ahead); };
    ScriptedIssuer issuer;
    QTemporaryDir folder;
    net::Http http {clock};
    support::MemoryStore store;
    QNetworkAccessManager browser;
    QList<QUrl> opened;
    base::Parameters pushed; // the last that was sent ahead
    int pushes = 0;
    bool signsAnswers = false;
    std::function<QByteArray(const QJsonObject &claims)> signAnswer = [this](const QJsonObject &claims) {
        return jose::sign(
            QJsonDocument(claims).toJson(), u"JWT"_s, u"ES256"_s, issuer.signingKey, u"key-1"_s);
    };
    QJsonObject answerClaims; // of a signed answer, over the right ones
    bool comesBack = true;
    bool hasBrowser = true;
    QUrl ended; // where the browser did
    Cloakroom cloakroom {folder.filePath(u"accounts.json"_s), http, store, clock,
        [this](const QUrl &address, const base::Browser &) { return open(address); }};

    StrongDesk()
    {
        issuer.metadata[u"grant_types_supported"_s]
            = QJsonArray {u"authorization_code"_s, u"refresh_token"_s, u"client_credentials"_s};
        issuer.idTokenClaims = {};
        issuer.on("/push", [this](const ScriptedRequest &request) {
            pushed = base::parseForm(request.body).value_or(base::Parameters());
            return ScriptedAnswer::json(
                u"{\"request_uri\":\"urn:pushed:%1\",\"expires_in\":60}"_s.arg(++pushes).toUtf8(), 201);
        });
    }

    void offerPush() { issuer.metadata[u"pushed_authorization_request_endpoint"_s] = at("/push"); }
    void offerDPoP() { issuer.metadata[u"dpop_signing_alg_values_supported"_s] = QJsonArray {u"ES256"_s}; }
    void offerSigned()
    {
        issuer.metadata[u"response_modes_supported"_s] = QJsonArray {u"query"_s, u"query.jwt"_s};
        issuer.metadata[u"authorization_signing_alg_values_supported"_s] = QJsonArray {u"ES256"_s};
        signsAnswers = true;
    }
    QString at(const char *path) const { return issuer.url(QLatin1String(path)).toString(); }

    base::Result<base::Done> open(const QUrl &address)
    {
        opened += address;
        if (!hasBrowser)
            return base::failure(base::Error::Kind::NotFound, u"browser.none"_s);
        base::Parameters asked = base::parseForm(address.query(QUrl::FullyEncoded).toUtf8()).value();
        if (!base::valuesOf(asked, u"request_uri"_s).isEmpty())
            asked = pushed;
        const auto value = [&asked](const QString &name) { return base::valuesOf(asked, name).value(0); };
        base::Parameters answer {{u"code"_s, u"c"_s}, {u"state"_s, value(u"state"_s)}};
        if (signsAnswers) {
            QJsonObject claims {{u"iss"_s, issuer.url().toString()}, {u"aud"_s, u"desk"_s},
                {u"exp"_s, clock().toSecsSinceEpoch() + 60}, {u"code"_s, u"c"_s},
                {u"state"_s, value(u"state"_s)}};
            for (auto each = answerClaims.begin(); each != answerClaims.end(); ++each)
                claims[each.key()] = *each;
            answer = {{u"response"_s, QString::fromLatin1(signAnswer(claims))}};
        }
        QUrl back(value(u"redirect_uri"_s));
        back.setQuery(QString::fromLatin1(base::formEncoded(answer)), QUrl::StrictMode);
        ended = back;
        if (comesBack)
            browser.get(QNetworkRequest(back));
        return base::Done {};
    }

    SignInRequest request() const
    {
        SignInRequest request;
        request.issuer = issuer.url().toString();
        request.client.clientId = u"desk"_s;
        request.client.scopes = oauth::Scopes::parse(u"read"_s);
        return request;
    }
    base::Result<Account> signIn(const SignInRequest &what) { return awaited(cloakroom.signIn(what)->run()); }
    base::Result<Account> signIn() { return signIn(request()); }
    QString codeOf(const base::Result<Account> &account) const
    {
        return account ? u"signed in"_s : account.error().code;
    }
    Credential stored(const QString &id) const { return *Credential::fromBytes(store.items.value(id), id); }
    bool renews(const QString &id)
    {
        cloakroom.renew(id);
        return QTest::qWaitFor([this] { return !cloakroom.isBusy(); }, 15'000);
    }
};

} // namespace strong
