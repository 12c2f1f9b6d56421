// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/proxybox.h"

#include <QComboBox>
#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;
using base::Route;
namespace proxybox = ui::proxybox;

namespace {

Route given(const QString &address)
{
    Route route;
    route.proxy = Route::Proxy::Given;
    route.proxyUrl = QUrl(address);
    return route;
}

Route none()
{
    Route route;
    route.proxy = Route::Proxy::None;
    return route;
}

} // namespace

class TestProxyBox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginsWithTheUsualOne()
    {
        QComboBox box;
        proxybox::prepare(&box);
        QCOMPARE(box.currentText(), u"As the system has it"_s);
        QCOMPARE(proxybox::read(&box).value(), Route());
        QVERIFY(box.toolTip().contains(u"http://proxy.example:8080"_s));
    }

    void readsWhatItShows_data()
    {
        QTest::addColumn<QString>("address"); // empty: the usual one, "none": none
        QTest::addColumn<QString>("shown");
        QTest::newRow("usual") << QString() << u"As the system has it"_s;
        QTest::newRow("none") << u"none"_s << u"None"_s;
        QTest::newRow("http") << u"http://proxy.example:8080"_s << u"http://proxy.example:8080"_s;
        QTest::newRow("socks5") << u"socks5://127.0.0.1:1080"_s << u"socks5://127.0.0.1:1080"_s;
        QTest::newRow("IPv6") << u"http://[::1]:3128"_s << u"http://[::1]:3128"_s;
    }

    void readsWhatItShows()
    {
        QFETCH(const QString, address);
        QFETCH(const QString, shown);
        const Route route = address.isEmpty() ? Route() : address == u"none" ? none() : given(address);
        QComboBox box;
        proxybox::prepare(&box);
        proxybox::show(&box, route);
        QCOMPARE(box.currentText(), shown);
        const auto read = proxybox::read(&box);
        QVERIFY(read);
        QCOMPARE(*read, route);
    }

    void showsOneAfterAnother()
    {
        QComboBox box;
        proxybox::prepare(&box);
        for (const Route &route : {given(u"http://proxy.example:8080"_s), Route(), none(),
                 given(u"socks5://127.0.0.1:1080"_s), none(), Route()}) {
            proxybox::show(&box, route);
            QCOMPARE(proxybox::read(&box).value(), route);
        }
        QCOMPARE(box.count(), 2); // an address isn't added
    }

    void leavesTheChoiceWhereNobodyKnowsWhichOneWasSet()
    {
        QComboBox box;
        proxybox::prepare(&box);
        proxybox::show(&box, Route::unreadable());
        QCOMPARE(box.currentText(), QString());
        QCOMPARE(proxybox::read(&box).error().code, u"route.unreadable"_s);
        box.setEditText(u"proxy.example:8080"_s);
        QCOMPARE(proxybox::read(&box).value(), given(u"http://proxy.example:8080"_s));
        box.setEditText({});
        QVERIFY(!proxybox::read(&box)); // still nobody has said
        for (const Route &route : {Route(), none()}) {
            proxybox::show(&box, route);
            QCOMPARE(proxybox::read(&box).value(), route);
        }
    }

    void readsWhatIsTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("address"); // empty: the usual one, "none": none
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("blanks") << u"  "_s << QString();
        QTest::newRow("the usual one, with blanks") << u" As the system has it "_s << QString();
        QTest::newRow("none, with blanks") << u" None "_s << u"none"_s;
        QTest::newRow("without a scheme") << u"proxy.example:8080"_s << u"http://proxy.example:8080"_s;
        QTest::newRow("blanks around") << u" http://proxy.example:8080 "_s << u"http://proxy.example:8080"_s;
        QTest::newRow("a slash at the end")
            << u"http://proxy.example:8080/"_s << u"http://proxy.example:8080"_s;
    }

    void readsWhatIsTyped()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, address);
        const Route route = address.isEmpty() ? Route() : address == u"none" ? none() : given(address);
        QComboBox box;
        proxybox::prepare(&box);
        box.setEditText(typed);
        const auto read = proxybox::read(&box);
        QVERIFY(read);
        QCOMPARE(*read, route);
    }

    void refusesWhatIsNoProxy_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("a word") << u"nowhere"_s;
        QTest::newRow("no port") << u"http://proxy.example"_s;
        QTest::newRow("a port alone") << u":8080"_s;
        QTest::newRow("port nought") << u"proxy.example:0"_s;
        QTest::newRow("another scheme") << u"ftp://proxy.example:21"_s;
        QTest::newRow("https") << u"https://proxy.example:443"_s;
        QTest::newRow("a path") << u"http://proxy.example:8080/proxy.pac"_s;
        QTest::newRow("a password") << u"http://ana:hush-hush@proxy.example:8080"_s;
    }

    void refusesWhatIsNoProxy()
    {
        QFETCH(const QString, typed);
        QComboBox box;
        proxybox::prepare(&box);
        box.setEditText(typed);
        const auto read = proxybox::read(&box);
        QVERIFY(!read);
        QCOMPARE(read.error().code, u"route.proxy"_s);
        QVERIFY(!read.error().found.contains(u"hush-hush"_s));
    }

    void readsTheProxyAlone()
    {
        Route route = given(u"http://proxy.example:8080"_s);
        route.authoritiesFile = u"/etc/ca.pem"_s;
        route.certificateFile = u"/home/ana/me.pem"_s;
        route.certificateHosts = QStringList {u"id.example"_s};
        QComboBox box;
        proxybox::prepare(&box);
        proxybox::show(&box, route);
        QCOMPARE(proxybox::read(&box).value(), given(u"http://proxy.example:8080"_s));
    }

    // As a person does: a click on the list, after something was typed.
    void takesAChoiceAfterTyping()
    {
        QComboBox box;
        proxybox::prepare(&box);
        box.show();
        QTest::keyClicks(box.lineEdit(), u"proxy.example:8080"_s);
        box.setCurrentIndex(1);
        QCOMPARE(proxybox::read(&box).value(), none());
        box.lineEdit()->selectAll();
        QTest::keyClicks(box.lineEdit(), u"proxy.example:8080"_s);
        QTest::keyClick(box.lineEdit(), Qt::Key_Return);
        QCOMPARE(box.count(), 2);
        QCOMPARE(proxybox::read(&box).value(), given(u"http://proxy.example:8080"_s));
    }
};

QTEST_MAIN(TestProxyBox)
#include "tst_proxybox.moc"
