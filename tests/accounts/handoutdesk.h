// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/accountsfile.h"
#include "accounts/consents.h"
#include "accounts/handout.h"
#include "support/awaited.h"
#include "support/memorystore.h"
#include "support/scriptedissuer.h"

#include <QPointer>
#include <QTemporaryDir>
#include <QTest>

namespace handing {

using namespace accounts;
using namespace Qt::StringLiterals;
using support::awaited;
using support::ScriptedAnswer;
using support::ScriptedIssuer;
using support::ScriptedRequest;

constexpr int patienceMs = 15'000;

inline Asker git()
{
    return {u"/usr/bin/git"_s, u"4711 10"_s, {u"git (4711)"_s, u"bash (4000)"_s}, {}, false, false};
}

template <typename T> QString codeOf(const base::Future<T> &future)
{
    const auto result = awaited(future);
    return result ? u"good"_s : result.error().code;
}

// Who is asked: answers at once, or when the test says so.
struct Person
{
    QList<Question> questions;
    QList<QPointer<QObject>> owners;
    std::optional<Consent> says; // at once
    std::optional<base::Error> trouble;

    AskPerson asked()
    {
        return [this](const Question &question, QObject *owner) -> base::Future<Consent> {
            questions += question;
            owners += QPointer<QObject>(owner);
            if (trouble)
                return base::ready<Consent>(base::Failure(*trouble));
            if (says)
                return base::ready<Consent>(*says);
            const auto promise = std::make_shared<QPromise<base::Result<Consent>>>();
            promise->start();
            m_waiting += promise;
            return promise->future();
        };
    }
    void answer(Consent consent) // the question that waits longest
    {
        const auto promise = m_waiting.takeFirst();
        promise->addResult(consent);
        promise->finish();
    }
    void forget() { m_waiting.clear(); }

private:
    QList<std::shared_ptr<QPromise<base::Result<Consent>>>> m_waiting;
};

// Two accounts, a and b, without a server.
struct BookDesk
{
    QDateTime now = QDateTime(QDate(2026, 11, 25), QTime(14, 2, 11), Qt::UTC);
    qint64 ahead = 0;
    base::Clock clock = [this] { return now.addSecs(ahead); };
    QTemporaryDir folder;
    QString file = folder.filePath(u"accounts.json"_s);
    net::Http http {clock};
    support::MemoryStore store;
    Person person;
    Cloakroom cloakroom {file, http, store, clock, {}};
    std::unique_ptr<Consents> consents = std::make_unique<Consents>(cloakroom, person.asked());

    explicit BookDesk(HandOutRules::To to)
    {
        AccountsFile(file).write({account(u"a"_s, to), account(u"b"_s, to)});
        cloakroom.load();
    }

    static Account account(const QString &id, HandOutRules::To to)
    {
        Account account;
        account.id = id;
        account.server.authorizationEndpoint = QUrl(u"https://id.example/authorize"_s);
        account.server.tokenEndpoint = QUrl(u"https://id.example/token"_s);
        account.client.clientId = u"desk"_s;
        account.settings.label = u"Work "_s + id;
        account.settings.handOut.to = to;
        return account;
    }
    void setRule(HandOutRules::To to)
    {
        QVERIFY(awaited(
            cloakroom.changeSettings(u"a"_s, [to](AccountSettings &settings) { settings.handOut.to = to; })));
    }
    HandOutRules rules(const QString &id = u"a"_s) const
    {
        return cloakroom.book().find(id)->account.settings.handOut;
    }
    Question question(const Asker &asker, const QString &id = u"a"_s) const
    {
        Question question;
        question.accountId = id;
        question.accountName = u"Work "_s + id;
        question.asker = asker;
        return question;
    }
    // "allowed", "asks", or why not. A question that nobody answers goes.
    QString outcome(const Question &question)
    {
        QObject owner;
        const auto decided = consents->decide(question, &owner);
        if (!decided.isFinished())
            return u"asks"_s;
        return decided.result() ? u"allowed"_s : decided.result().error().code;
    }
};

// An account that is signed in at an issuer whose refresh tokens are good once.
struct HandDesk
{
    qint64 ahead = 0;
    base::Clock clock = [this] { return QDateTime::currentDateTimeUtc().addSecs(ahead); };
    ScriptedIssuer issuer;
    QTemporaryDir folder;
    QString file = folder.filePath(u"accounts.json"_s);
    net::Http http {clock};
    support::MemoryStore store;
    Person person;
    int count = 0;
    int life = 3600; // of what it gives, in seconds
    bool givesRefreshTokens = true;
    std::optional<ScriptedAnswer> refusal; // of what isn't a sign-in
    QList<ScriptedRequest> asked; // but for sign-ins
    Cloakroom cloakroom {file, http, store, clock, issuer.browser()};
    std::unique_ptr<Consents> consents = std::make_unique<Consents>(cloakroom, person.asked());
    QString id;

    explicit HandDesk(bool hasIdToken = false, bool hasRefreshToken = true)
        : givesRefreshTokens(hasRefreshToken)
    {
        person.says = Consent::Once;
        if (!hasIdToken)
            issuer.idTokenClaims = {};
        issuer.on("/token", [this](const ScriptedRequest &request) { return answer(request); });
        id = signIn();
    }

    QString signIn(const QString &label = u"Work"_s)
    {
        SignInRequest request;
        request.issuer = issuer.url().toString();
        request.client.clientId = u"desk"_s;
        request.client.scopes
            = oauth::Scopes::parse(issuer.idTokenClaims.isEmpty() ? u"read write"_s : u"openid read write"_s);
        request.settings.label = label;
        request.settings.handOut.to = HandOutRules::To::AskOnce;
        const auto account = awaited(cloakroom.signIn(request)->run());
        return account ? account->id : QString();
    }

    ScriptedAnswer answer(const ScriptedRequest &request)
    {
        const bool isSignIn = request.value(u"grant_type"_s) == u"authorization_code"_s;
        if (!isSignIn)
            asked += request;
        if (!isSignIn && refusal)
            return *refusal;
        if (!isSignIn && request.value(u"refresh_token"_s) != u"refresh-%1"_s.arg(count))
            return ScriptedAnswer::json("{\"error\":\"invalid_grant\"}", 400);
        ++count;
        QJsonObject tokens {{u"access_token"_s, u"access-%1"_s.arg(count)}, {u"token_type"_s, u"Bearer"_s},
            {u"expires_in"_s, life}};
        if (givesRefreshTokens)
            tokens[u"refresh_token"_s] = u"refresh-%1"_s.arg(count);
        if (!issuer.idTokenClaims.isEmpty()) {
            issuer.idTokenClaims[u"iat"_s] = clock().toSecsSinceEpoch();
            issuer.idTokenClaims[u"exp"_s] = clock().toSecsSinceEpoch() + life;
            tokens[u"id_token"_s] = QString::fromLatin1(issuer.idToken());
        }
        return ScriptedAnswer::json(QJsonDocument(tokens).toJson());
    }

    const Entry &entry() const { return *cloakroom.book().find(id); }
    TokenRequest request() const
    {
        TokenRequest request;
        request.account = u"Work"_s;
        return request;
    }
    base::Result<HandedOut> handOut(const TokenRequest &request, const Asker &asker = git())
    {
        HandOut handOut(cloakroom, *consents, request, asker);
        return awaited(handOut.run(), patienceMs);
    }
    base::Result<HandedOut> handOut() { return handOut(request()); }
    QString outcome(const TokenRequest &request) // the token, or why not
    {
        const auto had = handOut(request);
        return had ? had->token.revealText() : had.error().code;
    }
    QString outcome() { return outcome(request()); }
    bool rests() // that nothing goes on by itself
    {
        return QTest::qWaitFor([this] { return !cloakroom.isBusy(); }, patienceMs);
    }
    QList<Event> handOuts() const
    {
        QList<Event> events = const_cast<Cloakroom &>(cloakroom).activity().history(id).events;
        events.removeIf([](const Event &each) { return each.kind != Event::Kind::HandedOut; });
        return events;
    }
};

} // namespace handing
