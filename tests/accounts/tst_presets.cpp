// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/cloakroom.h"
#include "jose/signature.h"
#include "providers/catalogue.h"
#include "support/awaited.h"
#include "support/certificates.h"
#include "support/memorystore.h"
#include "support/scriptedproxy.h"
#include "support/scriptedserver.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTemporaryDir>
#include <QTest>
#include <QUrlQuery>

using namespace accounts;
using namespace Qt::StringLiterals;
using support::ScriptedAnswer;
using support::ScriptedRequest;

namespace {

const QString clientId = u"desk"_s;
const QString clientSecret = u"hush"_s;
const QString subject = u"4711"_s;
const QString email = u"ana@example.com"_s;

QJsonObject parsed(const QByteArray &bytes)
{
    return QJsonDocument::fromJson(bytes).object();
}

QByteArray bytes(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

// {"a": {"b": value}} for "a.b", and a list for a number.
QJsonValue nested(const QStringList &path, const QJsonValue &value)
{
    if (path.isEmpty())
        return value;
    const QJsonValue rest = nested(path.mid(1), value);
    bool isIndex = false;
    path[0].toInt(&isIndex);
    return isIndex ? QJsonValue(QJsonArray {rest}) : QJsonValue(QJsonObject {{path[0], rest}});
}

QJsonValue merged(const QJsonValue &one, const QJsonValue &other)
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

} // namespace

// One provider as presets.json knows it, at every host that it has: strict, it answers nothing that it isn't
// asked in its own way.
class StrictProvider
{
public:
    StrictProvider(const QJsonObject &facts, const QSslConfiguration &tls)
        : m_facts(facts)
        , m_server(tls)
        , m_proxy(m_server.serverPort())
    {
        const QString issuer = facts[u"issuer"_s].toString();
        if (issuer.isEmpty()) {
            m_authorization = QUrl(facts[u"authorization"_s].toString());
            m_token = QUrl(facts[u"token"_s].toString());
            m_refresh = QUrl(facts[u"refresh"_s].toString(m_token.toString()));
            m_revocation
                = QUrl(facts[u"revocation"_s][u"url"_s].toString().replace(u"{client_id}"_s, clientId));
            m_person = QUrl(facts[u"person"_s][u"url"_s].toString());
        } else {
            discover(issuer);
            m_person = QUrl(facts[u"person"_s][u"url"_s].toString());
        }
        serve(m_token, [this](const ScriptedRequest &request) { return token(request); });
        if (m_refresh != m_token)
            serve(m_refresh, [this](const ScriptedRequest &request) { return token(request); });
        if (!m_revocation.isEmpty())
            serve(m_revocation, [this](const ScriptedRequest &request) { return revoke(request); });
        if (!m_person.isEmpty())
            serve(m_person, [this](const ScriptedRequest &request) { return person(request); });
    }

    const QStringList &faults() const { return m_faults; }
    int renewals() const { return m_renewals; }
    int revoked() const { return m_revoked; }
    QUrl proxy() const { return m_proxy.url(); }

    // The person agrees at once.
    net::OpenBrowser browser()
    {
        return [this](const QUrl &url, const base::Browser &) -> base::Result<base::Done> {
            authorize(url);
            return base::Done {};
        };
    }

private:
    using Script = std::function<ScriptedAnswer(const ScriptedRequest &)>;

    bool wants(bool that, const QString &what)
    {
        if (!that)
            m_faults += what;
        return that;
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
        m_authorization = QUrl(base + u"/the/authorize"_s);
        m_token = m_refresh = QUrl(base + u"/the/token"_s);
        QJsonObject document {
            {u"issuer"_s, m_facts[u"document_issuer"_s].toString(issuer)},
            {u"authorization_endpoint"_s, m_authorization.toString()},
            {u"token_endpoint"_s, m_token.toString()},
            {u"jwks_uri"_s, base + u"/the/keys"_s},
            {u"response_types_supported"_s, QJsonArray {u"code"_s}},
            {u"id_token_signing_alg_values_supported"_s, QJsonArray {u"ES256"_s}},
            {u"token_endpoint_auth_methods_supported"_s,
                QJsonArray {u"client_secret_basic"_s, u"client_secret_post"_s, u"none"_s}},
        };
        if (m_facts.contains(u"revocation"_s)) {
            m_revocation = QUrl(base + u"/the/revocation"_s);
            document[u"revocation_endpoint"_s] = m_revocation.toString();
        }
        if (m_facts.contains(u"iss"_s))
            document[u"authorization_response_iss_parameter_supported"_s] = true;
        const QString slash = issuer.endsWith(u'/') ? QString() : u"/"_s;
        serve(QUrl(issuer + slash + u".well-known/openid-configuration"_s),
            [document](const ScriptedRequest &) { return ScriptedAnswer::json(bytes(document)); });
        serve(QUrl(base + u"/the/keys"_s), [this](const ScriptedRequest &) {
            return ScriptedAnswer::json(
                "{\"keys\":[" + jose::Jwk::fromKey(m_key, u"key-1"_s).toBytes() + "]}");
        });
    }

    void authorize(const QUrl &url)
    {
        const QUrlQuery query(url);
        const auto asked
            = [&query](const QString &name) { return query.queryItemValue(name, QUrl::FullyDecoded); };
        wants(url.adjusted(QUrl::RemoveQuery) == m_authorization,
            u"authorization endpoint "_s + url.toString());
        wants(asked(u"response_type"_s) == u"code"_s, u"response_type"_s);
        wants(asked(u"client_id"_s) == clientId, u"client_id"_s);
        wants(!asked(u"code_challenge"_s).isEmpty() && asked(u"code_challenge_method"_s) == u"S256"_s,
            u"PKCE"_s);
        m_redirectUri = asked(u"redirect_uri"_s);
        const QUrl back(m_redirectUri);
        const QString host = m_facts[u"redirect"_s].toString();
        wants(host == u"either"_s || back.host() == host, u"redirect host "_s + m_redirectUri);
        const bool isFixed = back.port() >= 8914 && back.port() <= 8916;
        wants(isFixed == (m_facts[u"port"_s].toString() == u"fixed"_s), u"redirect port "_s + m_redirectUri);
        const QJsonObject more = m_facts[u"asks"_s].toObject();
        for (auto each = more.begin(); each != more.end(); ++each)
            wants(asked(each.key()) == each.value().toString(), each.key());
        readScopes(query);
        m_nonce = asked(u"nonce"_s);

        base::Parameters answer {{u"code"_s, u"a code"_s}, {u"state"_s, asked(u"state"_s)}};
        if (m_facts.contains(u"iss"_s))
            answer << qMakePair(u"iss"_s, m_facts[u"iss"_s].toString());
        if (m_facts[u"granted"_s].toString() == u"redirect_query_comma"_s)
            answer << qMakePair(u"scope"_s, m_scopes.join(u','));
        QUrl target = back;
        target.setQuery(QString::fromLatin1(base::formEncoded(answer)), QUrl::StrictMode);
        m_browser.get(QNetworkRequest(target));
    }

    void readScopes(const QUrlQuery &query)
    {
        const QJsonArray scope = m_facts[u"scope"_s].toArray();
        if (scope.isEmpty()) {
            wants(!query.hasQueryItem(u"scope"_s), u"no scope"_s);
            return;
        }
        const QString sent = query.queryItemValue(scope[0].toString(), QUrl::FullyDecoded);
        m_scopes = sent.split(scope[1].toString(), Qt::SkipEmptyParts);
    }

    void checkClient(const ScriptedRequest &request, const std::function<QString(const QString &)> &value)
    {
        const QString way = m_facts[u"client"_s].toString();
        const QByteArray authorization = request.header("Authorization");
        const bool hasSecret = m_facts[u"secret"_s].toBool();
        if (way == u"basic"_s || way == u"empty_basic"_s) {
            const QString pair = clientId + u':' + (way == u"basic"_s ? clientSecret : QString());
            wants(authorization == "Basic " + pair.toLatin1().toBase64(),
                u"Basic, not "_s + value(u"client_id"_s));
            wants(value(u"client_secret"_s).isEmpty(), u"no secret in the body"_s);
            return;
        }
        wants(authorization.isEmpty(), u"no Authorization"_s);
        wants(value(u"client_id"_s) == clientId, u"client_id in the body"_s);
        const QString secret = way == u"post"_s && hasSecret ? clientSecret : QString();
        wants(value(u"client_secret"_s) == secret, u"client_secret "_s + secret);
    }

    ScriptedAnswer token(const ScriptedRequest &request)
    {
        const bool isJson = m_facts[u"body"_s].toString() == u"json"_s;
        const auto value = [&request, isJson](const QString &name) {
            return isJson ? parsed(request.body)[name].toString() : request.value(name);
        };
        const QByteArray type = isJson ? "application/json" : "application/x-www-form-urlencoded";
        wants(
            request.method == "POST" && request.header("Content-Type").startsWith(type), u"token request"_s);
        wants(request.header("Accept") == "application/json", u"Accept"_s);
        checkHeaders(request, m_facts[u"headers"_s].toObject());
        checkClient(request, value);
        if (value(u"grant_type"_s) == u"refresh_token"_s) {
            wants(value(u"refresh_token"_s) == refreshToken(), u"the newest refresh token"_s);
            wants(value(u"code_verifier"_s).isEmpty(), u"no code_verifier"_s);
            if (m_facts[u"repeats_redirect"_s].toBool())
                wants(value(u"redirect_uri"_s) == m_redirectUri, u"redirect_uri again"_s);
            ++m_renewals;
            m_rotated += rotates() ? 1 : 0;
        } else {
            wants(value(u"grant_type"_s) == u"authorization_code"_s && value(u"code"_s) == u"a code"_s,
                u"code"_s);
            wants(value(u"redirect_uri"_s) == m_redirectUri, u"redirect_uri"_s);
            wants(value(u"code_verifier"_s).size() >= 43, u"code_verifier"_s);
        }
        return m_faults.isEmpty() ? ScriptedAnswer::json(bytes(tokenAnswer()))
                                  : ScriptedAnswer::json("{\"error\":\"invalid_request\"}", 400);
    }

    bool rotates() const { return m_facts[u"rotation"_s].toString() == u"always"_s; }
    bool renews() const { return m_facts[u"rotation"_s].toString() != u"n/a"_s; }
    QString accessToken() const { return u"access-%1"_s.arg(m_renewals); }
    QString refreshToken() const { return u"refresh-%1"_s.arg(m_rotated); }

    QJsonObject tokenAnswer() const
    {
        QJsonObject answer {{u"access_token"_s, accessToken()},
            {u"token_type"_s, m_facts[u"token_type"_s].toString(u"bearer"_s)}};
        const QString granted = m_facts[u"granted"_s].toString();
        if (granted == u"space"_s || granted == u"comma_or_space"_s)
            answer[u"scope"_s] = m_scopes.join(u' ');
        else if (granted == u"comma"_s)
            answer[u"scope"_s] = m_scopes.join(u',');
        else if (granted == u"array"_s)
            answer[u"scope"_s] = QJsonArray::fromStringList(m_scopes);
        else if (granted == u"scopes_member"_s)
            answer[u"scopes"_s] = m_scopes.join(u' ');
        else if (granted == u"empty"_s)
            answer[u"scope"_s] = QString();
        const bool isFirst = m_renewals == 0;
        if (renews()) {
            answer[u"expires_in"_s] = 3600;
            if (isFirst || rotates())
                answer[u"refresh_token"_s] = refreshToken();
        }
        if (m_facts.contains(u"issuer"_s) && isFirst && m_scopes.contains(u"openid"_s))
            answer[u"id_token"_s] = QString::fromLatin1(idToken());
        const QJsonObject more = m_facts[u"answer"_s].toObject();
        for (auto each = more.begin(); each != more.end(); ++each)
            answer[each.key()] = each.value();
        return answer;
    }

    QByteArray idToken() const
    {
        const qint64 now = QDateTime::currentSecsSinceEpoch();
        QJsonObject claims {
            {u"iss"_s, m_facts[u"token_issuer"_s].toString(m_facts[u"issuer"_s].toString())},
            {u"sub"_s, subject},
            {u"aud"_s, clientId},
            {u"iat"_s, now},
            {u"exp"_s, now + 3600},
            {u"nonce"_s, m_nonce},
            {u"email"_s, email},
        };
        if (m_facts.contains(u"tid"_s))
            claims[u"tid"_s] = m_facts[u"tid"_s];
        return jose::sign(bytes(claims), u"JWT"_s, u"ES256"_s, m_key, u"key-1"_s);
    }

    ScriptedAnswer person(const ScriptedRequest &request)
    {
        const QJsonObject facts = m_facts[u"person"_s].toObject();
        wants(request.method == facts[u"method"_s].toString().toLatin1(), u"method for the person"_s);
        wants(request.header("Authorization") == "Bearer " + accessToken().toLatin1(), u"Bearer"_s);
        checkHeaders(request, facts[u"headers"_s].toObject());
        QJsonValue answer = QJsonObject {{u"ok"_s, true}};
        const auto put = [&answer](const QString &path, const QString &value) {
            if (!path.isEmpty())
                answer = merged(answer, nested(path.split(u'.'), value));
        };
        for (const auto &path : facts[u"names"_s].toArray())
            put(path.toString(), u"Ana"_s);
        put(facts[u"email"_s].toString(), email);
        put(facts[u"id"_s].toString(), subject);
        return m_faults.isEmpty() ? ScriptedAnswer::json(bytes(answer.toObject()))
                                  : ScriptedAnswer::json("{}", 400);
    }

    void checkHeaders(const ScriptedRequest &request, const QJsonObject &headers)
    {
        for (auto each = headers.begin(); each != headers.end(); ++each) {
            const QString expected = each.value().toString().replace(u"{client_id}"_s, clientId);
            wants(request.header(each.key().toLatin1()) == expected.toLatin1(), u"header "_s + each.key());
        }
    }

    ScriptedAnswer revoke(const ScriptedRequest &request)
    {
        const QJsonObject facts = m_facts[u"revocation"_s].toObject();
        wants(request.method == facts[u"method"_s].toString().toLatin1(), u"method of the revocation"_s);
        const QByteArray authorization = request.header("Authorization");
        const QString how = facts[u"auth"_s].toString();
        if (how == u"basic"_s) {
            const QString pair = clientId + u':' + clientSecret;
            wants(authorization == "Basic " + pair.toLatin1().toBase64(), u"Basic of the revocation"_s);
        }
        const bool isNamed = request.body.contains(accessToken().toLatin1())
            || request.body.contains(refreshToken().toLatin1());
        if (how == u"bearer"_s)
            wants(authorization == "Bearer " + accessToken().toLatin1(), u"Bearer of the revocation"_s);
        else
            wants(isNamed, u"a token to revoke in "_s + QString::fromUtf8(request.body));
        ++m_revoked;
        return ScriptedAnswer::json("{\"ok\":true}");
    }

    QJsonObject m_facts;
    support::ScriptedServer m_server;
    support::ScriptedProxy m_proxy;
    QNetworkAccessManager m_browser;
    crypto::Key m_key = crypto::Key::generate(crypto::Curve::P256);
    QUrl m_authorization;
    QUrl m_token;
    QUrl m_refresh;
    QUrl m_revocation;
    QUrl m_person;
    QString m_redirectUri;
    QString m_nonce;
    QStringList m_scopes;
    QStringList m_faults; // what it was asked otherwise than it wants
    int m_renewals = 0;
    int m_rotated = 0;
    int m_revoked = 0;
};

// Every provider that comes with the program, as its file is shipped: its real addresses lie behind a proxy.
class TestPresets : public QObject
{
    Q_OBJECT

private:
    QJsonObject m_facts;
    support::Certificates m_certificates;
    QSslConfiguration m_tls;

    static void hostsIn(const QJsonValue &value, QSet<QString> &hosts)
    {
        if (value.isObject()) {
            for (const auto &each : value.toObject())
                hostsIn(each, hosts);
        } else if (value.toString().startsWith(u"https://"_s)) {
            hosts.insert(u"DNS:"_s + QUrl(value.toString()).host());
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        QFile file(QStringLiteral(FACTS));
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_facts = parsed(file.readAll());
        QSet<QString> hosts;
        hostsIn(m_facts, hosts);
        m_tls = m_certificates.server(QStringList(hosts.cbegin(), hosts.cend()).join(u','));
        QVERIFY(m_certificates.isReady());
    }

    void leavesNobodyOut()
    {
        for (const providers::Provider &provider : providers::shipped()) {
            if (provider.isSuitable() && provider.kind != providers::Provider::Kind::Protocol)
                QVERIFY2(m_facts.contains(provider.id), qPrintable(provider.id));
        }
    }

    void worksAsItIsShipped_data()
    {
        QTest::addColumn<QString>("id");
        for (const QString &id : m_facts.keys())
            QTest::newRow(qPrintable(id)) << id;
    }

    void worksAsItIsShipped()
    {
        QFETCH(const QString, id);
        const QJsonObject facts = m_facts[id].toObject();
        const providers::Provider *preset = providers::find(id);
        QVERIFY(preset);

        StrictProvider provider(facts, m_tls);
        QTemporaryDir folder;
        const base::Clock clock = [] { return QDateTime::currentDateTimeUtc(); };
        net::Http http(clock);
        support::MemoryStore store;
        Cloakroom cloakroom(folder.filePath(u"accounts.json"_s), http, store, clock, provider.browser());

        QHash<QString, QString> answers;
        const QJsonObject given = facts[u"answers"_s].toObject();
        for (const providers::Question &question : preset->questions)
            answers.insert(question.name, given[question.name].toString());
        const auto proposal = preset->fill(answers);
        QVERIFY2(proposal, proposal ? "" : qPrintable(proposal.error().code + proposal.error().found));
        SignInRequest request;
        request.issuer = proposal->issuer;
        request.quirks = proposal->quirks;
        request.server = proposal->server;
        request.client = proposal->client;
        request.client.clientId = clientId;
        if (facts[u"secret"_s].toBool())
            request.client.clientSecret = crypto::Secret(clientSecret.toUtf8());
        request.settings.network.proxy = base::Route::Proxy::Given;
        request.settings.network.proxyUrl = provider.proxy();
        request.settings.network.authoritiesFile = m_certificates.authorityFile();

        const auto flow = cloakroom.signIn(request);
        const auto account = support::awaited(flow->run());
        QCOMPARE(provider.faults(), QStringList());
        QVERIFY2(account, account ? "" : qPrintable(account.error().code + u' ' + account.error().found));
        const bool isNamed = facts.contains(u"issuer"_s) || facts.contains(u"person"_s);
        QCOMPARE(account->person.subject, isNamed ? subject : QString());
        QCOMPARE(account->person.shownName().isEmpty(), !isNamed);
        if (!proposal->client.scopes.isEmpty() && facts[u"granted"_s].toString() != u"empty"_s)
            QCOMPARE(account->granted, proposal->client.scopes);

        QCOMPARE(facts[u"rotation"_s].toString() != u"n/a"_s, preset->renews);
        if (preset->renews) {
            for (int time = 1; time <= 2; ++time) {
                cloakroom.renew(account->id);
                QVERIFY(QTest::qWaitFor([&cloakroom] { return !cloakroom.isBusy(); }, 10'000));
                QCOMPARE(provider.faults(), QStringList());
                QCOMPARE(provider.renewals(), time);
            }
            const Entry *entry = cloakroom.book().find(account->id);
            QCOMPARE(entry->state, State::SignedIn);
            QVERIFY(entry->credential->tokens.accessToken == crypto::Secret("access-2"));
            QCOMPARE(entry->account.granted, account->granted);
        }

        const auto receipt = support::awaited(cloakroom.signOut(account->id));
        QCOMPARE(provider.faults(), QStringList());
        QVERIFY(receipt);
        QCOMPARE(provider.revoked() > 0, facts.contains(u"revocation"_s));
        for (const Revocation &fate : {receipt->refreshToken, receipt->accessToken})
            QVERIFY(fate.outcome != Outcome::Failed);
        QVERIFY(store.items.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestPresets)
#include "tst_presets.moc"
