// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signinfailure.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Kind = base::Error::Kind;

class TestSignInFailure : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isHeadedByWhatHappened_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("headline");
        const QString nobody = u"Nobody came back in time"_s;
        QTest::newRow("nobody came back") << Kind::TimedOut << u"redirect.timeout"_s << nobody;
        QTest::newRow("nobody entered the code") << Kind::TimedOut << u"device.expired"_s << nobody;
        QTest::newRow("a silent server")
            << Kind::TimedOut << u"http.timeout"_s << u"The provider didn’t answer in time"_s;
        QTest::newRow("a forged token")
            << Kind::NotGenuine << u"signature.wrong"_s << u"The provider’s answer can’t be trusted"_s;
        QTest::newRow("refused") << Kind::Refused << u"access_denied"_s << u"The sign-in was refused"_s;
    }

    void isHeadedByWhatHappened()
    {
        QFETCH(const Kind, kind);
        QFETCH(const QString, code);
        QTEST(ui::SignInFailure::headline({kind, code, {}, {}, {}}), "headline");
    }
};

QTEST_GUILESS_MAIN(TestSignInFailure)
#include "tst_signinfailure.moc"
