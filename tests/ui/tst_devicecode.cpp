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
        code.forget();
        QVERIFY(!code.isVisible());
        QVERIFY(!labels(code).contains(u"WDJB-MJHT"_s));
    }
};

QTEST_MAIN(TestDeviceCode)
#include "tst_devicecode.moc"
