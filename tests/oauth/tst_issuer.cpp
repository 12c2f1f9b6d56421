// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/issuer.h"

#include "jose/base64url.h"

#include <QTest>

using oauth::Quirks;
using Comparison = Quirks::IssuerComparison;
using namespace Qt::StringLiterals;

namespace {

const QString tenant = u"01234567-89ab-cdef-0123-456789abcdef"_s;

Quirks comparing(Comparison comparison)
{
    Quirks quirks;
    quirks.issuerComparison = comparison;
    return quirks;
}

QByteArray claim(const QByteArray &name, const QByteArray &value)
{
    return "{\"" + name + "\":\"" + value + "\"}";
}

jose::Jwt tokenWith(const QByteArray &claims)
{
    return jose::Jwt::parse(jose::base64url(R"({"alg":"RS256"})") + '.' + jose::base64url(claims) + ".AA")
        .value();
}

} // namespace

class TestIssuer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheDocumentThatWasAskedFor_data()
    {
        QTest::addColumn<Comparison>("comparison");
        QTest::addColumn<QString>("named");
        QTest::addColumn<QString>("asked");
        QTest::addColumn<bool>("same");
        const QString common = u"https://login.example/common/v2.0"_s;
        const QString open = u"https://login.example/{tenantid}/v2.0"_s;
        QTest::newRow("exact") << Comparison::Exact << common << common << true;
        QTest::newRow("exact, a slash more") << Comparison::Exact << common + u'/' << common << false;
        QTest::newRow("exact, a tenant") << Comparison::Exact << open << common << false;
        QTest::newRow("tenant, open") << Comparison::Tenant << open << common << true;
        QTest::newRow("tenant, by id")
            << Comparison::Tenant << u"https://login.example/"_s + tenant + u"/v2.0"_s << common << true;
        QTest::newRow("tenant, another host")
            << Comparison::Tenant << u"https://evil.example/{tenantid}/v2.0"_s << common << false;
        QTest::newRow("tenant, another end")
            << Comparison::Tenant << u"https://login.example/{tenantid}/v1.0"_s << common << false;
        QTest::newRow("tenant, two segments")
            << Comparison::Tenant << u"https://login.example/a/b/v2.0"_s << common << false;
        QTest::newRow("bare host, of a document")
            << Comparison::BareHost << u"login.example"_s << u"https://login.example"_s << false;
    }

    void findsTheDocumentThatWasAskedFor()
    {
        QFETCH(const Comparison, comparison);
        QFETCH(const QString, named);
        QFETCH(const QString, asked);
        QTEST(oauth::isSameIssuer(named, asked, comparing(comparison)), "same");
    }

    void expectsTheTenantThatTheTokenNames_data()
    {
        QTest::addColumn<Comparison>("comparison");
        QTest::addColumn<QByteArray>("claims");
        QTest::addColumn<QString>("issuer");
        QTest::addColumn<QString>("expected");
        const QString open = u"https://login.example/{tenantid}/v2.0"_s;
        const QByteArray tid = claim("tid", tenant.toLatin1());
        QTest::newRow("its tid") << Comparison::Tenant << tid << open
                                 << u"https://login.example/"_s + tenant + u"/v2.0"_s;
        QTest::newRow("exact") << Comparison::Exact << tid << open << open;
        QTest::newRow("a tid that is a path")
            << Comparison::Tenant << claim("tid", "../evil") << open << open;
        QTest::newRow("no tid") << Comparison::Tenant << QByteArray("{}") << open << open;
        QTest::newRow("the host alone") << Comparison::BareHost << claim("iss", "accounts.example")
                                        << u"https://accounts.example"_s << u"accounts.example"_s;
        QTest::newRow("the whole") << Comparison::BareHost << claim("iss", "https://accounts.example")
                                   << u"https://accounts.example"_s << u"https://accounts.example"_s;
        QTest::newRow("another host") << Comparison::BareHost << claim("iss", "evil.example")
                                      << u"https://accounts.example"_s << u"https://accounts.example"_s;
    }

    void expectsTheTenantThatTheTokenNames()
    {
        QFETCH(const Comparison, comparison);
        QFETCH(const QByteArray, claims);
        QFETCH(const QString, issuer);
        QTEST(oauth::expectedIssuer(issuer, comparison, tokenWith(claims)), "expected");
    }
};

QTEST_APPLESS_MAIN(TestIssuer)
#include "tst_issuer.moc"
