// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/key.h"
#include "jose/jwk.h"
#include "jose/signature.h"
#include "net/openbrowser.h"
#include "support/scriptedproxy.h"
#include "support/scriptedserver.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QUrlQuery>
#include <functional>
#include <utility>

namespace support {

using namespace Qt::StringLiterals;

// One provider as accounts/presets.json knows it, at every host that it has: strict, it answers nothing that
// it isn't asked in its own way. The person behind its browser agrees at once.
class StrictProvider
{
public:
    StrictProvider(const QJsonObject &facts, const QSslConfiguration &tls)
        : m_facts(facts)
        , m_server(tls)
        , m_proxy(m_server.serverPort())
        , m_asks(facts[u"asks"_s].toObject())
    {
        const QString issuer = facts[u"issuer"_s].toString();
        const QJsonObject byApi = facts[u"person"_s].toObject();
        m_personUrl = QUrl(byApi[u"url"_s].toString());
        m_personEmail = byApi.isEmpty() || !byApi[u"email"_s].toString().isEmpty() ? email() : QString();
        if (issuer.isEmpty()) {
            m_authorization = QUrl(facts[u"authorization"_s].toString());
            m_token = QUrl(facts[u"token"_s].toString());
            m_refresh = QUrl(facts[u"refresh"_s].toString(m_token.toString()));
            m_revocation
                = QUrl(facts[u"revocation"_s][u"url"_s].toString().replace(u"{client_id}"_s, clientId()));
        } else {
            discover(issuer);
        }
        if (facts.contains(u"device"_s))
            serve(QUrl(facts[u"device"_s][u"url"_s].toString()),
                [this](const ScriptedRequest &request) { return device(request); });
        serve(m_token, [this](const ScriptedRequest &request) { return token(request); });
        if (m_refresh != m_token)
            serve(m_refresh, [this](const ScriptedRequest &request) { return token(request); });
        if (!m_revocation.isEmpty())
            serve(m_revocation, [this](const ScriptedRequest &request) { return revoke(request); });
        if (!m_personUrl.isEmpty())
            serve(m_personUrl, [this](const ScriptedRequest &request) { return person(request); });
    }

    static QString clientId() { return u"desk"_s; }
    static QString clientSecret() { return u"hush"_s; }
    static QString subject() { return u"4711"_s; }

    void wantScopes(const QStringList &scopes) { m_wanted = scopes; }
    void untick(const QString &scope) { m_unticked = scope; } // the person doesn't grant it
    void wantParameter(const QString &name, const QString &value) { m_asks[name] = value; }
    void refuseTokens() { m_refusesTokens = true; } // from now on, in its own words
    void refusePerson() { m_refusesPerson = true; }
    void refuseRevocation() { m_refusesRevocation = true; }

    QString faults() const { return m_faults.join(u", "_s); } // what it was asked otherwise than it wants
    int renewals() const { return m_renewals; }
    int asked() const { return m_authorizations; } // in the browser
    QUrl proxy() const { return m_proxy.url(); }
    // What the person may be called, and the address that they were told with.
    const QStringList &names() const { return m_names; }
    const QString &toldEmail() const { return m_personEmail; }
    QStringList granted() const
    {
        QStringList names;
        for (const QString &scope : m_scopes) {
            if (scope != m_unticked)
                names += m_facts[u"renames"_s][scope].toString(scope);
        }
        return names;
    }

    net::OpenBrowser browser()
    {
        return [this](const QUrl &url, const base::Browser &) -> base::Result<base::Done> {
            authorize(url);
            return base::Done {};
        };
    }

private:
    using Script = std::function<ScriptedAnswer(const ScriptedRequest &)>;
    using Value = std::function<QString(const QString &)>; // a member of a request's body

    static QString email() { return u"ana@example.com"_s; }

    static QJsonObject parsed(const QByteArray &bytes) { return QJsonDocument::fromJson(bytes).object(); }
    static QByteArray bytes(const QJsonObject &object)
    {
        return QJsonDocument(object).toJson(QJsonDocument::Compact);
    }

    // {"a": {"b": value}} for "a.b", and a list for a number.
    static QJsonValue nested(const QStringList &path, const QJsonValue &value)
    {
        if (path.isEmpty())
            return value;
        const QJsonValue rest = nested(path.mid(1), value);
        bool isIndex = false;
        path[0].toInt(&isIndex);
        return isIndex ? QJsonValue(QJsonArray {rest}) : QJsonValue(QJsonObject {{path[0], rest}});
    }

    static QJsonValue merged(const QJsonValue &one, const QJsonValue &other)
    {
        if (one.isArray() && other.isArray())
            return QJsonArray {merged(one[0], other[0])};
        if (!one.isObject() || !other.isObject())
            return other;
        QJsonObject both = one.toObject();
        const QJsonObject more = other.toObject();
        for (auto each = more.begin(); each != more.end(); ++each)
            both[each.key()] = merged(both[each.key()], each.value());
        return both;
    }

    bool wants(bool that, const QString &what)
    {
        if (!that)
            m_faults += what;
        return that;
    }

    ScriptedAnswer answer(const QJsonObject &object) const
    {
        return m_faults.isEmpty() ? ScriptedAnswer::json(bytes(object))
                                  : ScriptedAnswer::json("{\"error\":\"invalid_request\"}", 400);
    }

    void serve(const QUrl &url, const Script &script)
    {
        m_server.on(url.path(QUrl::FullyEncoded).toLatin1(),
            [this, host = url.host().toLatin1(), script](const ScriptedRequest &request) {
                wants(
                    request.header("Host") == host, u"host "_s + QString::fromLatin1(request.header("Host")));
                return script(request);
            });
    }

    void discover(const QString &issuer)
    {
        const QString base = QUrl(issuer).toString(QUrl::RemovePath);
        const auto at = [&base](const QString &path) { return QString(base + path); };
        m_authorization = QUrl(at(u"/the/authorize"_s));
        m_token = m_refresh = QUrl(at(u"/the/token"_s));
        QJsonObject document {
            {u"issuer"_s, m_facts[u"document_issuer"_s].toString(issuer)},
            {u"authorization_endpoint"_s, m_authorization.toString()},
            {u"token_endpoint"_s, m_token.toString()},
            {u"jwks_uri"_s, at(u"/the/keys"_s)},
            {u"response_types_supported"_s, QJsonArray {u"code"_s}},
            {u"id_token_signing_alg_values_supported"_s, QJsonArray {u"ES256"_s}},
            {u"token_endpoint_auth_methods_supported"_s,
                QJsonArray {u"client_secret_basic"_s, u"client_secret_post"_s, u"none"_s}},
        };
        if (m_facts.contains(u"revocation"_s)) {
            m_revocation = QUrl(at(u"/the/revocation"_s));
            document[u"revocation_endpoint"_s] = m_revocation.toString();
        }
        if (m_facts.contains(u"iss"_s))
            document[u"authorization_response_iss_parameter_supported"_s] = true;
        if (hasUserinfo()) {
            document[u"userinfo_endpoint"_s] = at(u"/the/userinfo"_s);
            serve(QUrl(at(u"/the/userinfo"_s)), [this](const ScriptedRequest &request) {
                wants(request.header("Authorization") == "Bearer " + accessToken().toLatin1(),
                    u"Bearer for the userinfo"_s);
                m_names = QStringList {u"Ana"_s};
                return answer({{u"sub"_s, subject()}, {u"name"_s, m_names[0]}, {u"email"_s, email()}});
            });
        }
        const QString slash = issuer.endsWith(u'/') ? QString() : u"/"_s;
        serve(QUrl(issuer + slash + u".well-known/openid-configuration"_s),
            [document](const ScriptedRequest &) { return ScriptedAnswer::json(bytes(document)); });
        serve(QUrl(at(u"/the/keys"_s)), [this](const ScriptedRequest &) {
            return ScriptedAnswer::json(
                "{\"keys\":[" + jose::Jwk::fromKey(m_key, u"key-1"_s).toBytes() + "]}");
        });
    }

    bool hasUserinfo() const { return m_facts[u"userinfo"_s].toBool(); } // and nothing of it in the ID token

    void authorize(const QUrl &url)
    {
        ++m_authorizations;
        const QUrlQuery query(url);
        const auto asked
            = [&query](const QString &name) { return query.queryItemValue(name, QUrl::FullyDecoded); };
        wants(url.adjusted(QUrl::RemoveQuery) == m_authorization,
            u"authorization endpoint "_s + url.toString());
        wants(asked(u"response_type"_s) == u"code"_s, u"response_type"_s);
        wants(asked(u"client_id"_s) == clientId(), u"client_id"_s);
        wants(!asked(u"code_challenge"_s).isEmpty() && asked(u"code_challenge_method"_s) == u"S256"_s,
            u"PKCE"_s);
        checkRedirect(asked(u"redirect_uri"_s));
        for (auto each = m_asks.constBegin(); each != m_asks.constEnd(); ++each)
            wants(asked(each.key()) == each.value().toString(), each.key());
        checkResource(asked(u"resource"_s));
        readScopes([&query](const QString &name) { return query.queryItemValue(name, QUrl::FullyDecoded); });
        m_nonce = asked(u"nonce"_s);
        // What brings a refresh token here; without a switch, everybody gets one.
        const QJsonObject by = m_facts[u"renewed_by"_s].toObject();
        const QString parameter = by[u"parameter"_s].toString();
        m_givesRefreshToken = m_facts[u"rotation"_s].toString() != u"n/a"_s
            && (!by.contains(u"scope"_s) || m_scopes.contains(by[u"scope"_s].toString()))
            && (parameter.isEmpty() || query.hasQueryItem(parameter));

        base::Parameters answer {{u"code"_s, u"a code"_s}, {u"state"_s, asked(u"state"_s)}};
        if (m_facts.contains(u"iss"_s))
            answer << qMakePair(u"iss"_s, m_facts[u"iss"_s].toString());
        if (m_facts[u"granted"_s].toString() == u"redirect_query_comma"_s)
            answer << qMakePair(u"scope"_s, granted().join(u','));
        QUrl target(m_redirectUri);
        target.setQuery(QString::fromLatin1(base::formEncoded(answer)), QUrl::StrictMode);
        m_browser.get(QNetworkRequest(target));
    }

    void checkRedirect(const QString &redirectUri)
    {
        m_redirectUri = redirectUri;
        const QUrl back(redirectUri);
        const QString host = m_facts[u"redirect"_s].toString();
        wants(host == u"either"_s || back.host() == host, u"redirect host "_s + redirectUri);
        const QJsonArray ports = m_facts[u"ports"_s].toArray();
        wants(ports.isEmpty() ? back.port() < 8914 || back.port() > 8916 : ports.contains(back.port()),
            u"redirect port "_s + redirectUri);
        wants(back.path() == m_facts[u"path"_s].toString(), u"redirect path "_s + redirectUri);
    }

    void checkResource(const QString &resource)
    {
        if (m_facts[u"resource"_s].toString() == u"refused"_s)
            wants(resource.isEmpty(), u"no resource"_s);
    }

    void readScopes(const Value &value)
    {
        const QJsonArray scope = m_facts[u"scope"_s].toArray();
        const QString sent = value(scope.isEmpty() ? u"scope"_s : scope[0].toString());
        if (!scope.isEmpty())
            m_scopes = sent.split(scope[1].toString(), Qt::SkipEmptyParts);
        wants(scope.isEmpty() ? sent.isEmpty() : m_scopes == m_wanted, u"scopes "_s + sent);
    }

    void checkClient(const ScriptedRequest &request, const Value &value)
    {
        const QString way = m_facts[u"client"_s].toString();
        const QByteArray authorization = request.header("Authorization");
        const bool isEmpty = way == u"empty_basic"_s;
        if (way == u"basic"_s || isEmpty) {
            wants(authorization == basic(isEmpty ? QString() : clientSecret()),
                u"Basic, not "_s + value(u"client_id"_s));
            wants(value(u"client_secret"_s).isEmpty(), u"no secret in the body"_s);
            return;
        }
        wants(authorization.isEmpty(), u"no Authorization"_s);
        wants(value(u"client_id"_s) == clientId(), u"client_id in the body"_s);
        const bool hasSecret = way == u"post"_s && m_facts[u"secret"_s].toBool();
        const QString secret = hasSecret ? clientSecret() : QString();
        wants(value(u"client_secret"_s) == secret, u"client_secret "_s + secret);
    }

    static QByteArray basic(const QString &secret)
    {
        return "Basic " + (clientId() + u':' + secret).toLatin1().toBase64();
    }

    // What a body of this format has; the request has to say that it is one.
    Value bodyOf(const ScriptedRequest &request, bool isJson)
    {
        const QByteArray type = isJson ? "application/json" : "application/x-www-form-urlencoded";
        wants(request.header("Content-Type").startsWith(type),
            QString::fromLatin1("Content-Type " + request.header("Content-Type")));
        return [request, isJson](const QString &name) {
            return isJson ? parsed(request.body)[name].toString() : request.value(name);
        };
    }

    // RFC 8628 section 3.1; the person needs a moment.
    ScriptedAnswer device(const ScriptedRequest &request)
    {
        const Value value = bodyOf(request, false);
        checkClient(request, value);
        readScopes(value);
        m_givesRefreshToken = m_facts[u"rotation"_s].toString() != u"n/a"_s;
        m_isPending = true;
        return answer({{u"device_code"_s, u"a device"_s}, {u"user_code"_s, u"WDJB-MJHT"_s},
            {u"verification_uri"_s, u"https://example.com/device"_s}, {u"expires_in"_s, 900},
            {u"interval"_s, 1}});
    }

    ScriptedAnswer token(const ScriptedRequest &request)
    {
        const Value value = bodyOf(request, m_facts[u"body"_s].toString() == u"json"_s);
        wants(request.method == "POST", u"POST"_s);
        wants(request.header("Accept") == "application/json", u"Accept"_s);
        checkHeaders(request, m_facts[u"headers"_s].toObject());
        checkClient(request, value);
        checkResource(value(u"resource"_s));
        const bool isRenewal = value(u"grant_type"_s) == u"refresh_token"_s;
        wants(request.path == (isRenewal ? m_refresh : m_token).path(QUrl::FullyEncoded).toLatin1(),
            QString::fromLatin1("token endpoint " + request.path));
        if (isRenewal) {
            wants(value(u"refresh_token"_s) == refreshToken(), u"the newest refresh token"_s);
            wants(value(u"code_verifier"_s).isEmpty(), u"no code_verifier"_s);
            if (m_facts[u"repeats_redirect"_s].toBool())
                wants(value(u"redirect_uri"_s) == m_redirectUri, u"redirect_uri again"_s);
        } else if (value(u"grant_type"_s) == u"urn:ietf:params:oauth:grant-type:device_code"_s) {
            wants(value(u"device_code"_s) == u"a device"_s, u"device_code"_s);
            if (std::exchange(m_isPending, false)) {
                return ScriptedAnswer::json(
                    "{\"error\":\"authorization_pending\"}", m_facts[u"device"_s][u"pending"_s].toInt());
            }
        } else {
            wants(value(u"grant_type"_s) == u"authorization_code"_s && value(u"code"_s) == u"a code"_s,
                u"code"_s);
            wants(value(u"redirect_uri"_s) == m_redirectUri, u"redirect_uri"_s);
            wants(value(u"code_verifier"_s).size() >= 43, u"code_verifier"_s);
        }
        const QJsonObject refusal = m_facts[u"refusal"_s].toObject();
        if (m_refusesTokens)
            return ScriptedAnswer::json(bytes(refusal[u"answer"_s].toObject()), refusal[u"status"_s].toInt());
        m_renewals += isRenewal ? 1 : 0;
        m_rotated += isRenewal && rotates() ? 1 : 0;
        return answer(tokenAnswer());
    }

    // Whoever may or may not does it the first time.
    bool rotates() const
    {
        const QString when = m_facts[u"rotation"_s].toString();
        const bool isSometimes = when == u"sometimes"_s || when == u"configurable"_s;
        return when == u"always"_s || (isSometimes && m_renewals == 1);
    }
    QString accessToken() const { return u"access-%1"_s.arg(m_renewals); }
    QString refreshToken() const { return u"refresh-%1"_s.arg(m_rotated); }

    QJsonObject tokenAnswer() const
    {
        QJsonObject answer {{u"access_token"_s, accessToken()},
            {u"token_type"_s, m_facts[u"token_type"_s].toString(u"bearer"_s)}};
        const bool isFirst = m_renewals == 0;
        addGranted(answer, isFirst);
        const bool expires = m_facts[u"rotation"_s].toString() != u"n/a"_s;
        if (expires && !m_facts[u"no_expiry"_s].toBool())
            answer[u"expires_in"_s] = 3600;
        if (m_givesRefreshToken && (isFirst || rotates()))
            answer[u"refresh_token"_s] = refreshToken();
        if (m_facts.contains(u"issuer"_s) && isFirst && m_scopes.contains(u"openid"_s))
            answer[u"id_token"_s] = QString::fromLatin1(idToken());
        return merged(answer, m_facts[u"answer"_s].toObject()).toObject();
    }

    void addGranted(QJsonObject &answer, bool isFirst) const
    {
        const QString how = m_facts[u"granted"_s].toString();
        if (how == u"space"_s)
            answer[u"scope"_s] = granted().join(u' ');
        else if (how == u"comma"_s)
            answer[u"scope"_s] = granted().join(u',');
        else if (how == u"comma_or_space"_s)
            answer[u"scope"_s] = granted().join(isFirst ? u',' : u' ');
        else if (how == u"array"_s)
            answer[u"scope"_s] = QJsonArray::fromStringList(granted());
        else if (how == u"scopes_member"_s)
            answer[u"scopes"_s] = granted().join(u' ');
        else if (how == u"empty"_s)
            answer[u"scope"_s] = QString();
    }

    QByteArray idToken() const
    {
        const qint64 now = QDateTime::currentSecsSinceEpoch();
        QJsonObject claims {
            {u"iss"_s, m_facts[u"token_issuer"_s].toString(m_facts[u"issuer"_s].toString())},
            {u"sub"_s, subject()},
            {u"aud"_s, clientId()},
            {u"iat"_s, now},
            {u"exp"_s, now + 3600},
            {u"nonce"_s, m_nonce},
        };
        if (!hasUserinfo())
            claims[u"email"_s] = email();
        if (m_facts.contains(u"tid"_s))
            claims[u"tid"_s] = m_facts[u"tid"_s];
        return jose::sign(bytes(claims), u"JWT"_s, u"ES256"_s, m_key, u"key-1"_s);
    }

    ScriptedAnswer person(const ScriptedRequest &request)
    {
        const QJsonObject facts = m_facts[u"person"_s].toObject();
        wants(request.method == facts[u"method"_s].toString().toLatin1(), u"method, person"_s);
        wants(request.header("Authorization") == "Bearer " + accessToken().toLatin1(), u"Bearer, person"_s);
        checkHeaders(request, facts[u"headers"_s].toObject());
        if (!facts.contains(u"query"_s))
            wants(request.body == facts[u"body"_s].toString().toUtf8(),
                u"body, person "_s + QString::fromUtf8(request.body));
        const QString query = parsed(request.body)[u"query"_s].toString();
        for (const auto &field : facts[u"query"_s].toArray())
            wants(query.split(u' ').contains(field.toString()), u"query "_s + field.toString());
        QJsonObject told = personAnswer(facts);
        const QJsonObject refusal = facts[u"refuses"_s].toObject();
        for (auto each = refusal.begin(); m_refusesPerson && each != refusal.end(); ++each)
            told[each.key()] = each.value();
        return answer(told);
    }

    QJsonObject personAnswer(const QJsonObject &facts)
    {
        QJsonValue answer = QJsonObject {{u"ok"_s, true}};
        const auto put = [&answer](const QString &path, const QString &value) {
            if (!path.isEmpty())
                answer = merged(answer, nested(path.split(u'.'), value));
        };
        const QString emailPath = facts[u"email"_s].toString();
        const QString idPath = facts[u"id"_s].toString();
        m_names.clear();
        for (const auto &name : facts[u"names"_s].toArray()) {
            const QString path = name.toString();
            m_names += path == emailPath ? email()
                : path == idPath         ? subject()
                                         : u"Ana %1"_s.arg(m_names.size());
            put(path, m_names.last());
        }
        put(emailPath, email());
        put(idPath, subject());
        return answer.toObject();
    }

    void checkHeaders(const ScriptedRequest &request, const QJsonObject &headers)
    {
        for (auto each = headers.begin(); each != headers.end(); ++each) {
            const QString expected = each.value().toString().replace(u"{client_id}"_s, clientId());
            wants(request.header(each.key().toLatin1()) == expected.toLatin1(), u"header "_s + each.key());
        }
    }

    ScriptedAnswer revoke(const ScriptedRequest &request)
    {
        const QJsonObject facts = m_facts[u"revocation"_s].toObject();
        wants(request.method == facts[u"method"_s].toString().toLatin1(), u"method, revocation"_s);
        const QString member = facts[u"member"_s].toString();
        const Value value = member.isEmpty() ? Value([](const QString &) { return QString(); })
                                             : bodyOf(request, facts[u"body"_s].toString() == u"json"_s);
        const QByteArray authorization = request.header("Authorization");
        const QString how = facts[u"auth"_s].toString();
        const QByteArray bearer = "Bearer " + accessToken().toLatin1();
        if (how == u"client"_s)
            checkClient(request, value);
        else if (how == u"basic"_s)
            wants(authorization == basic(clientSecret()), u"Basic, revocation"_s);
        else if (how == u"bearer"_s)
            wants(authorization == bearer, u"Bearer, revocation"_s);
        else
            wants(authorization.isEmpty(), u"no Authorization, revocation"_s);
        if (how == u"client_id"_s)
            wants(value(u"client_id"_s) == clientId(), u"client_id, revocation"_s);
        const QString shown = member.isEmpty() ? accessToken() : value(member);
        const bool isAccess = shown == accessToken();
        wants(isAccess || shown == refreshToken(), u"the token in "_s + member);
        if (!m_faults.isEmpty())
            return answer({});
        if (!facts[u"takes"_s].toArray().contains(isAccess ? u"access_token"_s : u"refresh_token"_s))
            return ScriptedAnswer::json("{\"error\":\"unsupported_token_type\"}", 400);
        if (m_refusesRevocation)
            return answer(facts[u"refuses"_s].toObject());
        const QByteArray body
            = facts.contains(u"answer"_s) ? bytes(facts[u"answer"_s].toObject()) : QByteArray();
        return ScriptedAnswer::json(body, facts[u"status"_s].toInt());
    }

    QJsonObject m_facts;
    ScriptedServer m_server;
    ScriptedProxy m_proxy;
    QNetworkAccessManager m_browser;
    crypto::Key m_key = crypto::Key::generate(crypto::Curve::P256);
    QUrl m_authorization;
    QUrl m_token;
    QUrl m_refresh;
    QUrl m_revocation;
    QUrl m_personUrl;
    QJsonObject m_asks; // parameters of the authorization request
    QString m_redirectUri;
    QString m_nonce;
    QStringList m_wanted;
    QStringList m_scopes;
    QString m_unticked;
    QStringList m_names {QString()};
    QString m_personEmail;
    QStringList m_faults;
    bool m_givesRefreshToken = false;
    bool m_isPending = false;
    bool m_refusesTokens = false;
    bool m_refusesPerson = false;
    bool m_refusesRevocation = false;
    int m_authorizations = 0;
    int m_renewals = 0;
    int m_rotated = 0;
};

} // namespace support
