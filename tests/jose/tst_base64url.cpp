// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "jose/base64url.h"

#include <QRandomGenerator>
#include <QTest>

using jose::base64url;
using jose::fromBase64url;

class TestBase64url : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // RFC 4648 section 10 without padding, and RFC 7515 appendix C
    void agreesWithTheVectors_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray() << QByteArray();
        QTest::newRow("f") << QByteArray("f") << QByteArray("Zg");
        QTest::newRow("fo") << QByteArray("fo") << QByteArray("Zm8");
        QTest::newRow("foo") << QByteArray("foo") << QByteArray("Zm9v");
        QTest::newRow("foob") << QByteArray("foob") << QByteArray("Zm9vYg");
        QTest::newRow("fooba") << QByteArray("fooba") << QByteArray("Zm9vYmE");
        QTest::newRow("foobar") << QByteArray("foobar") << QByteArray("Zm9vYmFy");
        QTest::newRow("appendix C") << QByteArray("\x03\xEC\xFF\xE0\xC1") << QByteArray("A-z_4ME");
    }

    void agreesWithTheVectors()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QByteArray, text);
        QCOMPARE(base64url(bytes), text);
        QCOMPARE(fromBase64url(text), std::optional(bytes));
    }

    void readsWhatItWrote()
    {
        QRandomGenerator random(7);
        for (int length = 0; length < 600; ++length) {
            QByteArray bytes(length, Qt::Uninitialized);
            for (char &c : bytes)
                c = char(random.bounded(256));
            QCOMPARE(fromBase64url(base64url(bytes)), std::optional(bytes));
        }
    }

    void refusesEverythingElse_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char *wrong : {"Q", "QUJDR", "=", "QQ==", "QUI=", "QUJD=", "====", "Q Q", " QQ", "QQ ",
                 "QQ\n", "QU\r\nJD", "QUJ+", "QUJ/", "+A", "/A", "QUJD.", "QU%3D", "QR", "Qf", "QQE9R",
                 "QUJDQR", "QUF", "QUH", "__", "___"})
            QTest::newRow(qPrintable(base::visible(QByteArrayView(wrong)))) << QByteArray(wrong);
        QTest::newRow("NUL") << QByteArray("QU\0D", 4);
        QTest::newRow("byte above ASCII") << QByteArray("QUJ\xC1");
        QTest::newRow("full-width letter") << QByteArray("Q\xEF\xBC\xA1");
    }

    void refusesEverythingElse()
    {
        QFETCH(const QByteArray, text);
        QVERIFY(!fromBase64url(text));
    }

    // Blocks of 32 characters are decoded at once: a stranger is found wherever it stands in one.
    void findsAStrangerAnywhere()
    {
        const QByteArray right
            = QByteArray("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_")
                  .repeated(2)
                  .first(100);
        QVERIFY(fromBase64url(right));
        for (int at = 0; at < right.size(); ++at) {
            for (int c = 0; c < 256; ++c) {
                QByteArray text = right;
                text[at] = char(c);
                const bool known = right.contains(char(c));
                QCOMPARE(fromBase64url(text).has_value(), known);
                if (known)
                    QCOMPARE(base64url(*fromBase64url(text)), text);
            }
        }
    }

    void leavesRoomBehindTheBytes()
    {
        const auto bytes = fromBase64url("QUJD", 64);
        QCOMPARE(bytes, std::optional(QByteArray("ABC")));
        QVERIFY(bytes->capacity() >= 3 + 64);
    }

    void takesExactlyOneSpelling()
    {
        int taken = 0;
        for (int first = 0; first < 256; ++first) {
            for (int second = 0; second < 256; ++second) {
                const QByteArray text = QByteArray(1, char(first)) + char(second);
                const auto bytes = fromBase64url(text);
                if (bytes) {
                    ++taken;
                    QCOMPARE(base64url(*bytes), text);
                }
            }
        }
        QCOMPARE(taken, 256);
    }
};

QTEST_GUILESS_MAIN(TestBase64url)
#include "tst_base64url.moc"
