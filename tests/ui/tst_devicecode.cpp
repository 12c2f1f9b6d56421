// SPDX-License-Identifier: GPL-3.0-or-later
#include "labels.h"
#include "ui/devicecode.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestDeviceCode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void forgetsTheCodeOfADevice()
    {
        ui::DeviceCode code;
        oauth::DeviceAuthorization device;
        device.userCode = u"WDJB-MJHT"_s;
        device.verificationUri = QUrl(u"https://id.example/device"_s);
        code.show(device);
        QVERIFY(code.isVisible());
        QVERIFY(labels(code).contains(u"WDJB-MJHT"_s));
        QVERIFY(labels(code).contains(u"https://id.example/device"_s));
        for (const auto *label : code.findChildren<QLabel *>()) {
            if (label->text() != device.userCode)
                continue;
            QVERIFY(label->font().pointSizeF() > 1.5 * code.font().pointSizeF());
            QVERIFY(label->textInteractionFlags().testFlag(Qt::TextSelectableByKeyboard));
        }
        QCOMPARE(labels(code).filter(u"Only if you began this sign-in yourself"_s).size(), 1);
        code.forget();
        QVERIFY(!code.isVisible());
        QVERIFY(!labels(code).contains(u"WDJB-MJHT"_s));
    }

    void saysWhoseHostItIs()
    {
        ui::DeviceCode code;
        oauth::DeviceAuthorization device;
        device.userCode = u"WDJB-MJHT"_s;
        device.verificationUri = QUrl(u"https://microsoft.com.a.example/devicelogin"_s);
        code.show(device);
        QVERIFY(labels(code).contains(u"microsoft.com.a.example (part of a.example)"_s));
        device.verificationUri = QUrl(u"https://microsoft.com/devicelogin"_s);
        code.show(device);
        QVERIFY(labels(code).filter(u"part of"_s).isEmpty());
    }
};

QTEST_MAIN(TestDeviceCode)
#include "tst_devicecode.moc"
