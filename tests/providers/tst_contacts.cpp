// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/catalogue.h"
#include "providers/contacts.h"

#include <QTest>

using providers::Contact;
using providers::contactsOf;
using providers::faultOf;
using providers::Provider;
using providers::Question;
using Purpose = providers::Contact::Purpose;
using namespace Qt::StringLiterals;

namespace {

Provider at(const QString &issuer)
{
    Provider provider;
    provider.name = u"Example"_s;
    provider.issuer = issuer;
    provider.questions = {{u"host"_s, Question::Kind::Host, u"Host"_s, {}, {}},
        {u"realm"_s, Question::Kind::Segment, u"Realm"_s, {}, {}},
        {u"base"_s, Question::Kind::Url, u"Base"_s, {}, {}}};
    return provider;
}

QString codeOf(const Provider &provider)
{
    const auto fault = faultOf(provider);
    return fault ? fault->code + u' ' + QString::fromLatin1(fault->member.join('.')) : QString();
}

} // namespace

class TestContacts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesEveryHostAndWhatItIsFor()
    {
        QList<std::pair<Purpose, QString>> found;
        for (const Contact &contact : contactsOf(*providers::find(u"github"_s)))
            found.append({contact.purpose, contact.host + u' ' + contact.usualHost});
        const QList<std::pair<Purpose, QString>> expected {
            {Purpose::Authorization, u"{host} github.com"_s},
            {Purpose::Token, u"{host} github.com"_s},
            {Purpose::Revocation, u"{api} api.github.com"_s},
            {Purpose::Device, u"{host} github.com"_s},
            {Purpose::Person, u"{api} api.github.com"_s},
            {Purpose::Registration, u"{host} github.com"_s},
        };
        QCOMPARE(found, expected);
    }

    void namesWhereTokensAreRenewedElsewhere()
    {
        Provider provider = at(u"https://id.example"_s);
        provider.quirks = {{u"refresh_endpoint"_s, u"https://evil.example:8443/renew"_s}};
        const auto contacts = contactsOf(provider);
        QCOMPARE(contacts.size(), 2);
        QCOMPARE(contacts.last().purpose, Purpose::Renewal);
        QCOMPARE(contacts.last().host, u"evil.example:8443"_s);
    }

    void showsAHostAsItIsCompared()
    {
        QCOMPARE(contactsOf(at(u"https://bücher.example/x"_s)).first().host, u"xn--bcher-kva.example"_s);
        QCOMPARE(contactsOf(at(u"https://{realm}.id.example:8443/x"_s)).first().host,
            u"{realm}.id.example:8443"_s);
        QCOMPARE(contactsOf(at(u"{base}/x"_s)).first().host, u"{base}"_s);
        QVERIFY(contactsOf(at(u"{base}/x"_s)).first().isAsked());
        QCOMPARE(contactsOf(at(u"httPs://{host}"_s)).first().host, u"{host}"_s);
        QVERIFY(!contactsOf(at(u"https://id.example/{realm}"_s)).first().isAsked());
    }

    void takesAddressesThatHoldWithAnyAnswer_data()
    {
        QTest::addColumn<QString>("issuer");
        QTest::addColumn<bool>("good");
        const auto row = [](const char *name, const char *issuer, bool good) {
            QTest::newRow(name) << QString::fromUtf8(issuer) << good;
        };
        row("an issuer", "https://id.example/realms/a", true);
        row("on this computer", "http://127.0.0.1:9000", true);
        row("a host to be answered", "https://{host}/a", true);
        row("a part of a host", "https://{realm}.id.example", true);
        row("a segment", "https://id.example/{realm}/a", true);
        row("an address to be answered", "{base}/realms/{realm}", true);
        row("an address and nothing else", "{base}", true);
        row("without TLS", "http://id.example", false);
        row("without TLS at a host to be answered", "http://{host}/a", false);
        row("another scheme", "file:///etc/passwd", false);
        row("a user", "https://a@id.example", false);
        row("an answer that becomes a user", "https://{realm}@evil.example", false);
        row("a scheme in capitals", "HTTPS://{host}/a", true);
        row("an answer that becomes a user, behind capitals", "httPs://{realm}@evil.example", false);
        row("an answer that becomes a port", "https://evil.example:{realm}", false);
        row("a host that goes on after an address", "{base}.evil.example/", false);
        row("a user that was an address", "{base}@evil.example/", false);
        row("an address for a host", "https://{base}/a", false);
        row("a place that nobody is asked about", "https://id.example/{what}", false);
        row("a client ID in an issuer", "https://id.example/{client_id}", false);
        row("an encoded letter beside a place", "https://%65vil.{realm}.example", false);
        row("a letter that looks like another beside a place", "https://ev\u0456l.{realm}.example", false);
        row("a query", "https://id.example?a=b", false);
        row("a blank", "https://id.example /a", false);
    }

    void takesAddressesThatHoldWithAnyAnswer()
    {
        QFETCH(const QString, issuer);
        QFETCH(const bool, good);
        QCOMPARE(codeOf(at(issuer)), good ? QString() : u"provider.address issuer"_s);
    }

    void holdsAllAddressesToIt()
    {
        Provider provider = at({});
        provider.endpoints = {{u"authorization"_s, u"https://a.example/a"_s}};
        QCOMPARE(codeOf(provider), u"provider.member endpoints"_s);
        provider.endpoints.insert(u"token"_s, u"http://a.example/t"_s);
        QCOMPARE(codeOf(provider), u"provider.address endpoints.token"_s);
        provider.endpoints.insert(u"token"_s, u"https://a.example/t"_s);
        QCOMPARE(codeOf(provider), QString());
        for (const char *name : {"revocation", "userinfo"}) {
            Provider wrong = provider;
            wrong.endpoints.insert(QLatin1String(name), u"https://a.example/#b"_s);
            QCOMPARE(codeOf(wrong), u"provider.address endpoints."_s + QLatin1String(name));
        }
        for (const char *name : {"revocation", "person"}) {
            Provider wrong = provider;
            wrong.quirks.insert(QLatin1String(name), QJsonObject {{u"url"_s, u"http://evil.example"_s}});
            QCOMPARE(codeOf(wrong), u"provider.address quirks.%1.url"_s.arg(QLatin1String(name)));
            wrong.quirks.insert(
                QLatin1String(name), QJsonObject {{u"url"_s, u"https://a.example/{client_id}"_s}});
            QCOMPARE(codeOf(wrong), QString());
        }
        provider.quirks = {{u"refresh_endpoint"_s, u"http://evil.example"_s}};
        QCOMPARE(codeOf(provider), u"provider.address quirks.refresh_endpoint"_s);
        provider.quirks = {};
        provider.resource = u"a"_s;
        QCOMPARE(codeOf(provider), u"provider.address resource"_s);
    }

    void wantsANameAndAPlace()
    {
        Provider provider = at(u"https://id.example"_s);
        provider.name = u"  "_s;
        QCOMPARE(codeOf(provider), u"provider.member name"_s);
        provider.name = QString(providers::longestName + 1, u'x');
        QCOMPARE(codeOf(provider), u"provider.member name"_s);
        QCOMPARE(codeOf(at({})), u"provider.member issuer"_s);
        provider = at(u"https://id.example"_s);
        provider.endpoints = {{u"token"_s, u"https://evil.example"_s}};
        QCOMPARE(codeOf(provider), u"provider.member endpoints"_s);
        provider = at(u"https://id.example"_s);
        provider.kind = Provider::Kind::Protocol;
        QCOMPARE(codeOf(provider), u"provider.member kind"_s);
    }

    void wantsQuestionsThatCanBeAsked()
    {
        for (const char *name : {"", "A", "a b", "token", "client_id", "client_secret", "realm"}) {
            Provider provider = at(u"https://id.example"_s);
            provider.questions.append({QLatin1String(name), Question::Kind::Host, u"A"_s, {}, {}});
            QCOMPARE(codeOf(provider), u"provider.member ask"_s);
        }
        Provider provider = at(u"https://id.example"_s);
        provider.questions.first().label.clear();
        QCOMPARE(codeOf(provider), u"provider.member ask"_s);
    }

    void keepsListsShortEnoughForAWindow()
    {
        Provider provider = at(u"https://id.example"_s);
        provider.limits = QStringList(providers::longestList + 1, u"Slow."_s);
        QCOMPARE(codeOf(provider), u"provider.member limits"_s);
        provider.limits.removeLast();
        QCOMPARE(codeOf(provider), QString());
        provider.parameters = {{u"a"_s, u"1"_s}, {u"a"_s, u"2"_s}};
        QCOMPARE(codeOf(provider), u"provider.member parameters"_s);
        provider.parameters = {{u"client_secret"_s, u"1"_s}};
        QCOMPARE(codeOf(provider), u"provider.secret parameters.client_secret"_s);
    }
};

QTEST_APPLESS_MAIN(TestContacts)
#include "tst_contacts.moc"
