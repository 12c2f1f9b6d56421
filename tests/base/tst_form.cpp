// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/form.h"

#include <QTest>

using base::Parameters;

class TestForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void encodesEverythingButUnreservedCharacters()
    {
        const Parameters parameters {{QStringLiteral("token"), QStringLiteral("a+b/c=d&e%")},
            {QStringLiteral("scope"), QStringLiteral("openid profile")},
            {QStringLiteral("n\u00e4me"), QStringLiteral("-._~")}};
        QCOMPARE(base::formEncoded(parameters),
            QByteArray("token=a%2Bb%2Fc%3Dd%26e%25&scope=openid%20profile&n%C3%A4me=-._~"));
    }

    // RFC 6749 appendix B has this example: U+0020 U+0025 U+0026 U+002B U+00A3 U+20AC
    void readsTheExampleOfAppendixB()
    {
        const auto form = base::parseForm("v=+%25%26%2B%C2%A3%E2%82%AC");
        QCOMPARE(form.value(), Parameters({{QStringLiteral("v"), QStringLiteral(" %&+\u00a3\u20ac")}}));
    }

    void readsWhatItWrote()
    {
        QString all;
        for (char16_t c = 0; c < 0x300; ++c)
            all += QChar(c);
        const Parameters parameters {{all, all}, {QStringLiteral("emoji"), QStringLiteral("\U0001F600")}};
        QCOMPARE(base::parseForm(base::formEncoded(parameters)).value(), parameters);
    }

    void keepsOrderAndDoubles()
    {
        const auto form = base::parseForm("state=1&code=2&state=3&flag&empty=&=nameless&a=b=c");
        const auto text = [](const char *latin) { return QString::fromLatin1(latin); };
        QCOMPARE(form.value(),
            Parameters({{text("state"), text("1")}, {text("code"), text("2")}, {text("state"), text("3")},
                {text("flag"), QString()}, {text("empty"), QString()}, {QString(), text("nameless")},
                {text("a"), text("b=c")}}));
        QCOMPARE(base::valuesOf(*form, text("state")), QStringList({text("1"), text("3")}));
        QVERIFY(base::valuesOf(*form, text("State")).isEmpty());
    }

    void keepsAByteOrderMark()
    {
        const auto form = base::parseForm("state=%EF%BB%BFx");
        QCOMPARE(form->first().second, QStringLiteral("\uFEFFx"));
    }

    void readsNothingFromNothing()
    {
        QVERIFY(base::parseForm("").value().isEmpty());
        QVERIFY(base::parseForm("&&").value().isEmpty());
    }

    void refusesBrokenEncoding_data()
    {
        QTest::addColumn<QByteArray>("form");
        QTest::newRow("lone percent at the end") << QByteArray("a=%");
        QTest::newRow("one digit") << QByteArray("a=%4");
        QTest::newRow("no hex digits") << QByteArray("a=%zz");
        QTest::newRow("second is none") << QByteArray("a=%4g");
        QTest::newRow("sign as digit") << QByteArray("a=%+4");
        QTest::newRow("in a name") << QByteArray("%=a");
        QTest::newRow("not UTF-8") << QByteArray("a=%FF");
        QTest::newRow("cut UTF-8") << QByteArray("a=%E2%82");
        QTest::newRow("overlong UTF-8") << QByteArray("a=%C0%AF");
        QTest::newRow("surrogate in UTF-8") << QByteArray("a=%ED%A0%80");
        QTest::newRow("raw byte that isn't UTF-8") << QByteArray("a=\xFF");
        QTest::newRow("after a sound one") << QByteArray("a=b&c=%");
    }

    void refusesBrokenEncoding()
    {
        QFETCH(const QByteArray, form);
        const auto parameters = base::parseForm(form);
        QVERIFY(!parameters);
        QCOMPARE(parameters.error().code, QStringLiteral("form.encoding"));
    }
};

QTEST_GUILESS_MAIN(TestForm)
#include "tst_form.moc"
