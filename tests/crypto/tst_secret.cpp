// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/secret.h"

#include <QTest>

using crypto::Secret;

class TestSecret : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isEmptyWithoutBytes()
    {
        QVERIFY(Secret().isEmpty());
        QVERIFY(Secret(QByteArrayView()).isEmpty());
        QVERIFY(Secret(QByteArray("")).isEmpty());
        QCOMPARE(Secret().reveal().size(), 0);
    }

    void keepsEveryByte()
    {
        const QByteArray bytes("a\0b\xFF", 4);
        QCOMPARE(Secret(bytes).reveal().toByteArray(), bytes);
    }

    void standsOnItsOwnBuffer()
    {
        QByteArray bytes("token");
        const Secret secret(bytes);
        bytes.fill('x');
        QVERIFY(secret.reveal() == "token");
    }

    void sharesOneBufferAmongHandles()
    {
        const Secret secret("token");
        Secret other = secret;
        QCOMPARE(static_cast<const void *>(other.reveal().data()),
            static_cast<const void *>(secret.reveal().data()));
        const QByteArrayView view = secret.reveal();
        other = Secret();
        QVERIFY(view == "token");
    }

    void comparesBytes()
    {
        QVERIFY(Secret("token") == Secret("token"));
        QVERIFY(Secret("token") != Secret("tokem"));
        QVERIFY(Secret("token") != Secret("token "));
        QVERIFY(Secret("token") != Secret());
        QVERIFY(Secret() == Secret(""));
    }

    void neverPrints()
    {
        QString printed;
        QDebug(&printed) << "before" << Secret("canary") << "after";
        QCOMPARE(printed.trimmed(), QStringLiteral("before Secret(...) after"));
    }
};

QTEST_GUILESS_MAIN(TestSecret)
#include "tst_secret.moc"
