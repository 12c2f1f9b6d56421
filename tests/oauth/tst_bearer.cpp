// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/bearer.h"

#include "signing.h"

#include <QTest>

using crypto::Secret;

class TestBearer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void carriesTheTokenInTheHeaderAlone()
    {
        const auto request = oauth::bearerRequest(
            QUrl(QStringLiteral("https://api.example.com/a?b=c#d")), Secret("to.ke-n"));
        QCOMPARE(request->method, QByteArray("GET"));
        QCOMPARE(request->url, QUrl(QStringLiteral("https://api.example.com/a?b=c")));
        QCOMPARE(request->headers.first().first, QByteArray("Authorization"));
        QCOMPARE(request->headers.first().second, QByteArray("Bearer to.ke-n"));
        QVERIFY(request->body.isEmpty());
        QVERIFY(!request->followSameOriginRedirect);
    }

    // RFC 9449 section 7.1
    void provesTheKeyOfABoundToken()
    {
        const crypto::Key pair = crypto::Key::generate(crypto::Curve::P256);
        const auto request = oauth::bearerRequest(QUrl(QStringLiteral("https://api.example.com/a?b=c#d")),
            Secret("Kz~8mXK1EalYznwH-LC-1fBAo.4Ljp~zsPE_NeO.gxU"), pair.toPkcs8());
        QVERIFY(request);
        const auto sent = signing::sent(*request);
        QCOMPARE(signing::headers(sent, "Authorization"),
            QByteArrayList {"DPoP Kz~8mXK1EalYznwH-LC-1fBAo.4Ljp~zsPE_NeO.gxU"});
        const QByteArrayList proofs = signing::headers(sent, "DPoP");
        QCOMPARE(proofs.size(), 1);
        const QJsonObject claims = signing::claims(proofs.first());
        QCOMPARE(claims.value(QStringLiteral("ath")).toString(),
            QStringLiteral("fUHyO2r2Z3DZ53EsNrWBb0xWXoaNy59IiKCAqksmQEo"));
        QCOMPARE(claims.value(QStringLiteral("htu")).toString(), QStringLiteral("https://api.example.com/a"));
        QCOMPARE(claims.value(QStringLiteral("htm")).toString(), QStringLiteral("GET"));
    }

    void refusesWhatNoHeaderCarries_data()
    {
        QTest::addColumn<QByteArray>("token");
        QTest::addColumn<QString>("at");
        QTest::newRow("empty") << QByteArray() << QStringLiteral("1");
        QTest::newRow("blank") << QByteArray("a b") << QStringLiteral("2");
        QTest::newRow("line break") << QByteArray("abc\r\nX: y") << QStringLiteral("4");
        QTest::newRow("NUL") << QByteArray("a\0b", 3) << QStringLiteral("2");
        QTest::newRow("beyond ASCII") << QByteArray("aé") << QStringLiteral("2");
        QTest::newRow("DEL") << QByteArray("\x7f") << QStringLiteral("1");
    }

    void refusesWhatNoHeaderCarries()
    {
        QFETCH(QByteArray, token);
        const auto request = oauth::bearerRequest(QUrl(QStringLiteral("https://a.example")), Secret(token));
        QVERIFY(!request);
        QCOMPARE(request.error().code, QStringLiteral("bearer.characters"));
        QTEST(request.error().found, "at");
    }
};

QTEST_APPLESS_MAIN(TestBearer)
#include "tst_bearer.moc"
