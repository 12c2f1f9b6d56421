// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/checks.h"
#include "jose/signature.h"

#include <QTest>

using namespace Qt::StringLiterals;
using explain::Check;
using Verdict = Check::Verdict;

namespace {

explain::CheckContext boundTo(const QString &key)
{
    explain::CheckContext context;
    context.boundTo = key;
    return context;
}

const QString key = u"0ZcOCORZNYy-DWpqq30jZyJGHTN0d2HglBV3uiguA4I"_s;

std::optional<jose::Jwt> tokenWith(const QByteArray &claims)
{
    const auto jwt = jose::Jwt::parse(
        jose::sign(claims, u"at+jwt"_s, u"ES256"_s, crypto::Key::generate(crypto::Curve::P256), u"k"_s));
    return jwt ? std::optional(*jwt) : std::nullopt;
}

} // namespace

class TestBoundChecks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatATokenIsBoundTo_data()
    {
        QTest::addColumn<QByteArray>("claims");
        QTest::addColumn<bool>("accountIsBound");
        QTest::addColumn<int>("verdict");
        const QByteArray own = "{\"cnf\":{\"jkt\":\"" + key.toLatin1() + "\"}}";
        QTest::newRow("this account's key") << own << true << int(Verdict::Passed);
        QTest::newRow("another key") << QByteArray("{\"cnf\":{\"jkt\":\"other\"}}") << true
                                     << int(Verdict::Failed);
        QTest::newRow("a key that isn't here") << own << false << int(Verdict::NotChecked);
        QTest::newRow("a certificate")
            << QByteArray("{\"cnf\":{\"x5t#S256\":\"abc\"}}") << false << int(Verdict::NotChecked);
        QTest::newRow("a key that it doesn't name") << QByteArray("{}") << true << int(Verdict::Attention);
    }

    void saysWhatATokenIsBoundTo()
    {
        QFETCH(QByteArray, claims);
        QFETCH(bool, accountIsBound);
        QFETCH(int, verdict);
        const auto check
            = explain::checkBinding(tokenWith(claims), boundTo(accountIsBound ? key : QString()));
        QVERIFY(check);
        QCOMPARE(int(check->verdict), verdict);
    }

    void saysWhatAPastedTokenIsBoundTo_data()
    {
        QTest::addColumn<QByteArray>("claims"); // empty: it is opaque
        QTest::addColumn<bool>("isBound");
        QTest::addColumn<QString>("says");
        const QString beside = u"a key, as the “DPoP” beside it says"_s;
        QTest::newRow("to nothing") << QByteArray("{}") << false << QString();
        QTest::newRow("to a key that it names") << QByteArray("{\"cnf\":{\"jkt\":\"abc\"}}") << false
                                                << u"the key with the thumbprint “abc” (DPoP)"_s;
        QTest::newRow("to a key that it doesn't name") << QByteArray("{}") << true << beside;
        QTest::newRow("opaque") << QByteArray() << true << beside;
        QTest::newRow("an opaque bearer token") << QByteArray() << false << QString();
    }

    void saysWhatAPastedTokenIsBoundTo()
    {
        QFETCH(QByteArray, claims);
        QFETCH(bool, isBound);
        QFETCH(QString, says);
        const auto jwt = claims.isEmpty() ? std::nullopt : tokenWith(claims);
        const Check check = explain::checkPastedBinding(jwt, isBound).value_or(Check());
        QCOMPARE(check.reason, says);
        QCOMPARE(check.verdict, Verdict::NotChecked);
    }

    void believesNothingOfAnOpaqueToken()
    {
        const auto check = explain::checkBinding({}, boundTo(key));
        QVERIFY(check);
        QCOMPARE(check->verdict, Verdict::NotChecked);
    }

    void saysThatABearerTokenCameInPlaceOfABoundOne()
    {
        explain::CheckContext context;
        context.isUnbound = true;
        for (const auto &jwt : {tokenWith("{}"), std::optional<jose::Jwt>()}) {
            const auto check = explain::checkBinding(jwt, context);
            QVERIFY(check);
            QCOMPARE(check->verdict, Verdict::Attention);
            QVERIFY(check->reason.contains(u"a bearer token came"_s));
        }
    }

    void saysNothingOfABearerToken()
    {
        QVERIFY(!explain::checkBinding(tokenWith("{\"sub\":\"a\"}"), {}));
        QVERIFY(!explain::checkBinding({}, {}));
    }
};

QTEST_GUILESS_MAIN(TestBoundChecks)
#include "tst_boundchecks.moc"
