// SPDX-License-Identifier: GPL-3.0-or-later
#include "jose/base64url.h"
#include "oauth/idtoken.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QJsonObject claims()
{
    return {{u"iss"_s, u"https://op.example"_s}, {u"sub"_s, u"ada"_s},
        {u"aud"_s, QJsonArray {u"a"_s, u"b"_s}}, {u"auth_time"_s, 1'700'000'000}, {u"nonce"_s, u"n"_s},
        {u"iat"_s, 1'700'000'001}};
}

jose::Jwt jwtOf(const QJsonObject &object)
{
    const QByteArray compact = jose::base64url("{\"alg\":\"ES256\"}") + '.'
        + jose::base64url(QJsonDocument(object).toJson()) + ".AA";
    return jose::Jwt::parse(compact).value();
}

} // namespace

class tst_RefreshedIdToken : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // OpenID Connect Core 12.2
    void comparesClaims_data()
    {
        QTest::addColumn<QString>("claim");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("code");
        const auto row
            = [](const char *name, const QString &claim, const QJsonValue &value, const char *code) {
                  QTest::newRow(name) << claim << value << QString::fromLatin1(code);
              };
        const QJsonValue none = QJsonValue::Undefined;
        row("oidcc-client-test-refresh-token", u"iat"_s, 1'700'003'600, "");
        row("oidcc-client-test-refresh-token-invalid-issuer", u"iss"_s, u"https://op.example/x"_s,
            "id_token.iss_changed");
        row("oidcc-client-test-refresh-token-invalid-sub", u"sub"_s, u"eve"_s, "id_token.sub_changed");
        row("no sub", u"sub"_s, none, "id_token.sub_changed");
        row("another audience", u"aud"_s, u"eve"_s, "id_token.aud_changed");
        row("an audience more", u"aud"_s, QJsonArray {u"a"_s, u"b"_s, u"c"_s}, "id_token.aud_changed");
        row("the audience in another order", u"aud"_s, QJsonArray {u"b"_s, u"a"_s}, "");
        row("another auth_time", u"auth_time"_s, 1'700'000'009, "id_token.auth_time_changed");
        row("an auth_time that is none", u"auth_time"_s, u"x"_s, "id_token.auth_time_changed");
        row("no auth_time", u"auth_time"_s, none, "");
        row("another nonce", u"nonce"_s, u"m"_s, "id_token.nonce_changed");
        row("no nonce", u"nonce"_s, none, "");
    }

    void comparesClaims()
    {
        QFETCH(QString, claim);
        QFETCH(QJsonValue, value);
        QFETCH(QString, code);
        QJsonObject changed = claims();
        changed[claim] = value;
        const auto same = oauth::compareRefreshed(jwtOf(claims()), jwtOf(changed));
        QCOMPARE(same ? QString() : same.error().code, code);
        if (!same)
            QCOMPARE(same.error().kind, base::Error::Kind::NotGenuine);
    }

    void leavesANonceThatIsNewToVerify()
    {
        QJsonObject without = claims();
        without.remove(u"nonce"_s);
        QVERIFY(oauth::compareRefreshed(jwtOf(without), jwtOf(claims())));
    }
};

QTEST_GUILESS_MAIN(tst_RefreshedIdToken)
#include "tst_refreshedidtoken.moc"
