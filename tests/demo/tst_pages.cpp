// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/digest.h"
#include "demo/offer.h"
#include "demo/pages.h"

#include <QRegularExpression>
#include <QTest>

using namespace demo;

namespace {

const QString redirectUri = QStringLiteral("http://127.0.0.1:50000/callback");

QByteArray headerOf(const Response &response, QByteArrayView name)
{
    for (const auto &[key, value] : response.headers) {
        if (key == name)
            return value;
    }
    return {};
}

QByteArray policyOf(const Response &response)
{
    return headerOf(response, "Content-Security-Policy");
}

} // namespace

class PagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offersEachPersonAndDeny()
    {
        const QByteArray html = consentPage(knownScopes(), "T", redirectUri).body;
        QVERIFY(html.contains("<form method=\"post\" action=\"/decide\">"));
        QVERIFY(html.contains("<input type=\"hidden\" name=\"transaction\" value=\"T\">"));
        for (const char *decision : {"ana", "ben", "deny"})
            QCOMPARE(
                html.count("<button type=\"submit\" name=\"decision\" value=\"" + QByteArray(decision) + '"'),
                1);
        for (const char *shown : {"Ana Maier", "ana@example.com", "Ben Okafor", "ben@example.com"})
            QVERIFY2(html.contains(shown), shown);
    }

    void saysWhatIsAskedForAndNothingElse()
    {
        const QByteArray html = consentPage({QStringLiteral("email")}, "T", redirectUri).body;
        QVERIFY(html.contains("See your e-mail address"));
        QVERIFY(!html.contains("notes:read"));
    }

    void everyScopeHasItsOwnWords()
    {
        QSet<QString> meanings;
        for (const QString &scope : knownScopes())
            meanings += meaningOf(scope);
        QCOMPARE(meanings.size(), knownScopes().size());
    }

    void saysWhatIsNeverGranted()
    {
        QVERIFY(consentPage(knownScopes(), "T", redirectUri).body.contains("never granted here"));
        QVERIFY(!consentPage(grantedOf(knownScopes()), "T", redirectUri).body.contains("never granted here"));
    }

    void policyAllowsItsOneStyleAndNothingElse()
    {
        const Response response = consentPage(knownScopes(), "T", redirectUri);
        static const QRegularExpression element(
            QStringLiteral("<style>(.*)</style>"), QRegularExpression::DotMatchesEverythingOption);
        const QString html = QString::fromUtf8(response.body);
        const QByteArray style = element.match(html).captured(1).toUtf8();
        const QByteArray hash = crypto::digest(crypto::Hash::Sha256, style).toBase64();
        QCOMPARE(policyOf(response),
            "default-src 'none'; style-src 'sha256-" + hash
                + "'; form-action 'self' http://127.0.0.1:50000; base-uri 'none'; frame-ancestors 'none'");
        QCOMPARE(html.count(QLatin1String("<style")), 1);
        for (const char *foreign : {"<script", "style=", "onclick", "src=", "href=", "http"})
            QVERIFY2(!response.body.contains(foreign), foreign);
    }

    void wayToIpv6LoopbackIsOpen()
    {
        const Response response
            = consentPage(knownScopes(), "T", QStringLiteral("http://[::1]:50000/callback"));
        QVERIFY(policyOf(response).contains("form-action 'self' http:;"));
    }

    void messageHasNoFormAndIsEscaped()
    {
        const Response response = messagePage(400, QStringLiteral("<b>"), QStringLiteral("a & \"b\""));
        QCOMPARE(response.status, 400);
        QVERIFY(policyOf(response).contains("form-action 'none'"));
        QVERIFY(response.body.contains("<h1>&lt;b&gt;</h1>"));
        QVERIFY(response.body.contains("a &amp; &quot;b&quot;"));
        QVERIFY(!response.body.contains("<form"));
    }

    void cannotBeFramedAndKeepsItsAddressToItself()
    {
        const Response response = consentPage(knownScopes(), "T", redirectUri);
        QCOMPARE(headerOf(response, "X-Frame-Options"), "DENY");
        QCOMPARE(headerOf(response, "Referrer-Policy"), "same-origin");
    }
};

QTEST_GUILESS_MAIN(PagesTest)
#include "tst_pages.moc"
