// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/cloakroom.h"
#include "providers/catalogue.h"
#include "support/awaited.h"
#include "support/certificates.h"
#include "support/memorystore.h"
#include "support/strictprovider.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace accounts;
using namespace Qt::StringLiterals;
using support::StrictProvider;

namespace {

constexpr int patience = 30'000; // milliseconds

QString text(const base::Error &error)
{
    return error.code + u' ' + error.found;
}

QStringList texts(const QJsonValue &list)
{
    QStringList all;
    for (const auto &each : list.toArray())
        all += each.toString();
    return all;
}

} // namespace

// Somebody at the provider of a preset: what they answered and gave, and what they have of it.
class Visitor
{
public:
    Visitor(const QJsonObject &facts, const providers::Provider &preset, const QSslConfiguration &tls,
        const QString &authorityFile)
        : provider(facts, tls)
    {
        QHash<QString, QString> answers;
        const QJsonObject given = facts[u"answers"_s].toObject();
        for (const providers::Question &question : preset.questions)
            answers.insert(question.name, given[question.name].toString());
        const auto proposal = preset.fill(answers);
        if (!proposal)
            qFatal("%s", qPrintable(text(proposal.error())));
        request.issuer = proposal->issuer;
        request.quirks = proposal->quirks;
        request.server = proposal->server;
        request.client = proposal->client;
        request.client.clientId = StrictProvider::clientId();
        if (facts[u"secret"_s].toBool())
            request.client.clientSecret = crypto::Secret(StrictProvider::clientSecret().toUtf8());
        // A separator shows between two, and who tells what was granted where it isn't all.
        if (request.client.scopes.tokens().size() == 1) {
            request.client.scopes = request.client.scopes.with(oauth::Scopes({u"another"_s, u"third"_s}));
            provider.untick(u"third"_s);
        }
        provider.wantScopes(request.client.scopes.tokens());
        if (facts.contains(u"resource"_s))
            request.client.resource = u"https://api.example.com/"_s;
        request.settings.network.proxy = base::Route::Proxy::Given;
        request.settings.network.proxyUrl = provider.proxy();
        request.settings.network.authoritiesFile = authorityFile;
    }

    base::Result<Account> signIn()
    {
        const auto flow = cloakroom.signIn(request);
        return support::awaited(flow->run(), patience);
    }

    bool renew(const QString &accountId)
    {
        cloakroom.renew(accountId);
        return QTest::qWaitFor([this] { return !cloakroom.isBusy(); }, patience);
    }

    StrictProvider provider;
    QTemporaryDir folder;
    base::Clock clock = [] { return QDateTime::currentDateTimeUtc(); };
    net::Http http {clock};
    support::MemoryStore store;
    Cloakroom cloakroom {folder.filePath(u"accounts.json"_s), http, store, clock, provider.browser()};
    SignInRequest request;
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

    void addRows(const std::function<bool(const QJsonObject &)> &fits) const
    {
        QTest::addColumn<QString>("id");
        for (auto each = m_facts.begin(); each != m_facts.end(); ++each) {
            if (fits(each.value().toObject()))
                QTest::newRow(qPrintable(each.key())) << each.key();
        }
    }

    QJsonObject facts(const QString &id) const { return m_facts[id].toObject(); }
    // With the members of one of them instead of those beside it.
    static QJsonObject with(QJsonObject facts, const QString &member)
    {
        const QJsonObject other = facts[member].toObject();
        for (auto each = other.begin(); each != other.end(); ++each)
            facts[each.key()] = each.value();
        return facts;
    }

    std::unique_ptr<Visitor> visitor(const QString &id) const
    {
        return std::make_unique<Visitor>(
            facts(id), *providers::find(id), m_tls, m_certificates.authorityFile());
    }

    // What becomes of a token at sign-out where the provider revokes as the facts say.
    static Outcome fate(const QJsonObject &facts, const QString &token)
    {
        const bool isRefreshToken = token == u"refresh_token"_s;
        if (isRefreshToken && facts[u"rotation"_s].toString() == u"n/a"_s)
            return Outcome::None;
        return texts(facts[u"revocation"_s][u"takes"_s]).contains(token) ? Outcome::Gone
                                                                         : Outcome::NotOffered;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QFile file(QStringLiteral(FACTS));
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_facts = QJsonDocument::fromJson(file.readAll()).object();
        QSet<QString> hosts;
        hostsIn(m_facts, hosts);
        m_tls = m_certificates.server(QStringList(hosts.cbegin(), hosts.cend()).join(u','));
        QVERIFY(m_certificates.isReady());
        for (const QString &id : m_facts.keys())
            QVERIFY2(providers::find(id), qPrintable(id));
    }

    void leavesNobodyOut()
    {
        for (const providers::Provider &provider : providers::shipped()) {
            if (provider.isSuitable() && provider.kind != providers::Provider::Kind::Protocol)
                QVERIFY2(m_facts.contains(provider.id), qPrintable(provider.id));
        }
    }

    void saysWhatTheFactsSay_data()
    {
        addRows([](const QJsonObject &) { return true; });
    }

    // What a sign-in doesn't show. "unsure" is what of the facts was read nowhere: a preset tells a person of
    // it where it is a member of its own ("refresh", "answers", "revocation" and "person" are none).
    void saysWhatTheFactsSay()
    {
        QFETCH(const QString, id);
        const QJsonObject facts = this->facts(id);
        const providers::Provider &preset = *providers::find(id);
        for (const QString &member : {u"addresses"_s, u"redirect"_s, u"secret"_s, u"scopes"_s})
            QCOMPARE(preset.unsure.contains(member), texts(facts[u"unsure"_s]).contains(member));
        QCOMPARE(preset.scopes.tokens(), texts(facts[u"scopes"_s]));
        QList<quint16> ports;
        for (const auto &port : facts[u"ports"_s].toArray())
            ports += quint16(port.toInt());
        QCOMPARE(preset.redirect.ports, ports);
        QCOMPARE(preset.renews, facts[u"rotation"_s].toString() != u"n/a"_s);
        const SignInRequest request = visitor(id)->request;
        const oauth::Quirks &quirks = request.server ? request.server->quirks : request.quirks;
        QCOMPARE(quirks.renamesScopes, facts.contains(u"renames"_s));
        QCOMPARE(quirks.revocationEndsGrant, facts[u"revocation"_s][u"ends"_s].toString() == u"grant"_s);
        if (facts[u"scope"_s].isNull())
            QCOMPARE(quirks.scopeParameter, QString());
    }

    void worksAsItIsShipped_data()
    {
        addRows([](const QJsonObject &) { return true; });
    }

    void worksAsItIsShipped()
    {
        QFETCH(const QString, id);
        const QJsonObject facts = this->facts(id);
        const auto visitor = this->visitor(id);
        StrictProvider &provider = visitor->provider;

        const auto account = visitor->signIn();
        QCOMPARE(provider.faults(), QString());
        QVERIFY2(account, account ? "" : qPrintable(text(account.error())));
        const bool isNamed = facts.contains(u"issuer"_s) || facts.contains(u"person"_s);
        QCOMPARE(account->person.subject, isNamed ? StrictProvider::subject() : QString());
        QVERIFY2(provider.names().contains(account->person.name), qPrintable(account->person.name));
        QCOMPARE(account->person.email, isNamed ? provider.toldEmail() : QString());
        QCOMPARE(account->granted.tokens(), provider.granted());

        if (facts.contains(u"another_prompt"_s)) {
            provider.wantParameter(u"prompt"_s, facts[u"another_prompt"_s].toString());
            const auto again = visitor->signIn();
            QCOMPARE(provider.faults(), QString());
            QVERIFY(again);
            QCOMPARE(provider.asked(), 2);
        }
        if (facts[u"rotation"_s].toString() != u"n/a"_s) {
            for (int time = 1; time <= 2; ++time) {
                QVERIFY(visitor->renew(account->id));
                QCOMPARE(provider.faults(), QString());
                QCOMPARE(provider.renewals(), time);
            }
            const Entry *entry = visitor->cloakroom.book().find(account->id);
            QCOMPARE(entry->state, State::SignedIn);
            QVERIFY(entry->credential->tokens.accessToken == crypto::Secret("access-2"));
            QCOMPARE(entry->account.granted, account->granted);
        }

        const auto receipt = support::awaited(visitor->cloakroom.signOut(account->id));
        QCOMPARE(provider.faults(), QString());
        QVERIFY(receipt);
        QCOMPARE(receipt->refreshToken.outcome, fate(facts, u"refresh_token"_s));
        QCOMPARE(receipt->accessToken.outcome, fate(facts, u"access_token"_s));
        QVERIFY(visitor->store.items.isEmpty());
    }

    void takesAClientOfTheOtherKind_data()
    {
        addRows([](const QJsonObject &facts) { return facts.contains(u"other_client"_s); });
    }

    // With a secret or without one, where there is a choice.
    void takesAClientOfTheOtherKind()
    {
        QFETCH(const QString, id);
        Visitor visitor(
            with(facts(id), u"other_client"_s), *providers::find(id), m_tls, m_certificates.authorityFile());
        const auto account = visitor.signIn();
        QCOMPARE(visitor.provider.faults(), QString());
        QVERIFY2(account, account ? "" : qPrintable(text(account.error())));
        QVERIFY(visitor.renew(account->id));
        QVERIFY(support::awaited(visitor.cloakroom.signOut(account->id), patience));
        QCOMPARE(visitor.provider.faults(), QString());
        QCOMPARE(visitor.provider.renewals(), 1);
    }

    void signsInOnAnotherDevice_data()
    {
        addRows([](const QJsonObject &facts) { return facts.contains(u"device"_s); });
    }

    void signsInOnAnotherDevice()
    {
        QFETCH(const QString, id);
        Visitor visitor(
            with(facts(id), u"device"_s), *providers::find(id), m_tls, m_certificates.authorityFile());
        visitor.request.grant = oauth::GrantType::DeviceCode;
        const auto account = visitor.signIn();
        QCOMPARE(visitor.provider.faults(), QString());
        QVERIFY2(account, account ? "" : qPrintable(text(account.error())));
        QCOMPARE(visitor.provider.asked(), 0);
        QCOMPARE(account->person.subject, StrictProvider::subject());
        if (facts(id)[u"rotation"_s].toString() == u"n/a"_s)
            return;
        QVERIFY(visitor.renew(account->id));
        QCOMPARE(visitor.provider.faults(), QString());
        QCOMPARE(visitor.provider.renewals(), 1);
    }

    void hearsARefusal_data()
    {
        addRows([](const QJsonObject &facts) { return facts.contains(u"refusal"_s); });
    }

    // Some say no with a 200, or in words of their own.
    void hearsARefusal()
    {
        QFETCH(const QString, id);
        const QJsonObject refusal = facts(id)[u"refusal"_s].toObject();
        const QString code = refusal[u"code"_s].toString();
        const auto visitor = this->visitor(id);
        if (refusal[u"of"_s].toString() == u"code"_s) {
            visitor->provider.refuseTokens();
            const auto account = visitor->signIn();
            QVERIFY(!account);
            QCOMPARE(account.error().code, code);
            QVERIFY(visitor->store.items.isEmpty());
            return;
        }
        const auto account = visitor->signIn();
        QVERIFY2(account, account ? "" : qPrintable(text(account.error())));
        visitor->provider.refuseTokens();
        QVERIFY(visitor->renew(account->id));
        QCOMPARE(visitor->provider.faults(), QString());
        const Entry *entry = visitor->cloakroom.book().find(account->id);
        QVERIFY(entry->trouble);
        QCOMPARE(entry->trouble->code, code);
        QVERIFY(entry->credential->tokens.accessToken == crypto::Secret("access-0"));
    }

    void hearsARefusalToRevoke_data()
    {
        addRows([](const QJsonObject &facts) {
            return facts[u"revocation"_s].toObject().contains(u"refuses"_s);
        });
    }

    void hearsARefusalToRevoke()
    {
        QFETCH(const QString, id);
        const auto visitor = this->visitor(id);
        const auto account = visitor->signIn();
        QVERIFY2(account, account ? "" : qPrintable(text(account.error())));
        visitor->provider.refuseRevocation();
        const auto receipt = support::awaited(visitor->cloakroom.signOut(account->id));
        QCOMPARE(visitor->provider.faults(), QString());
        QVERIFY(receipt);
        QCOMPARE(receipt->accessToken.outcome, Outcome::Failed);
        QCOMPARE(receipt->accessToken.status, 200);
        QCOMPARE(receipt->accessToken.trouble->code,
            facts(id)[u"revocation"_s][u"refuses"_s][u"error"_s].toString());
    }

    void believesNoNameInARefusal_data()
    {
        addRows(
            [](const QJsonObject &facts) { return facts[u"person"_s].toObject().contains(u"refuses"_s); });
    }

    void believesNoNameInARefusal()
    {
        QFETCH(const QString, id);
        const auto visitor = this->visitor(id);
        visitor->provider.refusePerson();
        const auto account = visitor->signIn();
        QVERIFY2(account, account ? "" : qPrintable(text(account.error())));
        QCOMPARE(visitor->provider.faults(), QString());
        QCOMPARE(account->person, oauth::Person());
    }
};

QTEST_GUILESS_MAIN(TestPresets)
#include "tst_presets.moc"
