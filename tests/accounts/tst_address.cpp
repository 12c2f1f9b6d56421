// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/address.h"

#include <QTest>

using accounts::Address;
using namespace Qt::StringLiterals;

class TestAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatAPersonTypes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("eMail");
        QTest::newRow("an address") << u" https://Id.example/a "_s << u"https://id.example/a"_s << QString();
        QTest::newRow("a host") << u"id.example"_s << u"https://id.example"_s << QString();
        QTest::newRow("a host with a port")
            << u"id.example:8443/a"_s << u"https://id.example:8443/a"_s << QString();
        QTest::newRow("an e-mail address")
            << u"ana@example.com"_s << u"https://example.com"_s << u"ana@example.com"_s;
        QTest::newRow("this computer")
            << u"http://localhost:3000"_s << u"http://localhost:3000"_s << QString();
    }

    void readsWhatAPersonTypes()
    {
        QFETCH(const QString, text);
        const auto address = Address::read(text);
        QVERIFY(address);
        QTEST(address->url.toString(QUrl::FullyEncoded), "url");
        QTEST(address->eMail, "eMail");
    }

    void refusesWhatIsNoAddress_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code");
        QTest::newRow("a word") << u"google"_s << u"address.unknown"_s;
        QTest::newRow("nothing") << QString() << u"address.unknown"_s;
        QTest::newRow("without TLS") << u"http://id.example"_s << u"url.scheme"_s;
        QTest::newRow("another scheme") << u"file:///etc/passwd"_s << u"url.scheme"_s;
        QTest::newRow("a script") << u"javascript:alert(1)"_s << u"address.unknown"_s;
        QTest::newRow("user information") << u"https://good.example@evil.example/"_s << u"url.userinfo"_s;
    }

    void refusesWhatIsNoAddress()
    {
        QFETCH(const QString, text);
        const auto address = Address::read(text);
        QVERIFY(!address);
        QTEST(address.error().code, "code");
    }
};

QTEST_GUILESS_MAIN(TestAddress)
#include "tst_address.moc"
