// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/appimage.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestAppImage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        qputenv("APPIMAGE", "/home/ada/My Cloakroom.AppImage");
        qputenv("APPDIR", "/run/user/1000/cloakroom-appimage/1");
        qputenv("ARGV0", "./My Cloakroom.AppImage");
        qputenv("OWD", "/home/ada");
        qputenv("APPS", "kept");
    }

    void tellsTheAppImage()
    {
        QCOMPARE(desktop::takeAppImage(u"/run/user/1000/cloakroom-appimage/1/AppRun"_s),
            u"/home/ada/My Cloakroom.AppImage"_s);
    }

    void leavesNothingOfItToOtherPrograms()
    {
        desktop::takeAppImage(u"/run/user/1000/cloakroom-appimage/1/usr/bin/cloakroom"_s);
        for (const char *name : {"APPIMAGE", "APPDIR", "ARGV0", "OWD"})
            QVERIFY2(!qEnvironmentVariableIsSet(name), name);
        QCOMPARE(qgetenv("APPS"), "kept");
    }

    void isNotInTheAppImageOfAnother_data()
    {
        QTest::addColumn<QString>("startedAs");
        QTest::newRow("installed") << u"/usr/bin/cloakroom"_s;
        QTest::newRow("by its name") << u"cloakroom"_s;
        QTest::newRow("beside it") << u"/run/user/1000/cloakroom-appimage/12/AppRun"_s;
    }

    void isNotInTheAppImageOfAnother()
    {
        QFETCH(const QString, startedAs);
        QCOMPARE(desktop::takeAppImage(startedAs), QString());
        QCOMPARE(qgetenv("APPDIR"), "/run/user/1000/cloakroom-appimage/1");
    }

    void isInNoneByItself()
    {
        qunsetenv("APPIMAGE");
        qunsetenv("APPDIR");
        QCOMPARE(desktop::takeAppImage(u"/usr/bin/cloakroom"_s), QString());
        QCOMPARE(qgetenv("ARGV0"), "./My Cloakroom.AppImage");
    }
};

QTEST_GUILESS_MAIN(TestAppImage)
#include "tst_appimage.moc"
