// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/pkce.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using oauth::CodeVerifier;
using namespace Qt::StringLiterals;

class tst_Pkce : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithRfc7636AppendixB()
    {
        const CodeVerifier verifier(crypto::Secret("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"));
        QCOMPARE(verifier.challenge().value, u"E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"_s);
        QCOMPARE(oauth::CodeChallenge::method(), u"S256"_s);
    }

    void makesTenThousandVerifiersThatDiffer()
    {
        static const QRegularExpression form(u"\\A[A-Za-z0-9_-]{43}\\z"_s);
        QSet<QByteArray> seen;
        for (int i = 0; i < 10'000; ++i) {
            const CodeVerifier verifier = CodeVerifier::create();
            const QByteArray value = verifier.value().reveal().toByteArray();
            QVERIFY(form.match(QString::fromLatin1(value)).hasMatch());
            const QByteArray hash = QCryptographicHash::hash(value, QCryptographicHash::Sha256);
            QCOMPARE(verifier.challenge().value.toLatin1(),
                hash.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
            seen.insert(value);
        }
        QCOMPARE(seen.size(), 10'000);
    }
};

QTEST_GUILESS_MAIN(tst_Pkce)
#include "tst_pkce.moc"
