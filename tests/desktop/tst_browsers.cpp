// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/browsers.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using base::Browser;

class TestBrowsers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        qputenv("HOME", m_home->path().toLocal8Bit());
        qputenv("XDG_DATA_HOME", m_home->filePath(u"share"_s).toLocal8Bit());
        qputenv("XDG_DATA_DIRS", m_home->filePath(u"system"_s).toLocal8Bit());
    }

    void findsThemByTheirEntries()
    {
        entry(u"system"_s, u"b.desktop"_s, "Name=Web\nExec=/usr/bin/web --new-window %U\n");
        entry(u"system"_s, u"flat.desktop"_s, "Name=Box\nExec=flatpak run @@u %u @@ org.box\n");
        entry(u"system"_s, u"editor.desktop"_s, "Name=Editor\nExec=editor %f\nMimeType=text/plain;\n");
        entry(u"system"_s, u"gone.desktop"_s, "Name=Gone\nExec=gone %u\nHidden=true\n");
        entry(u"system"_s, u"shy.desktop"_s, "Name=Shy\nExec=shy %u\nNoDisplay=true\n");
        const auto found = desktop::installedBrowsers();
        QCOMPARE(found.size(), 2);
        QCOMPARE(found[0].name, u"Box"_s);
        QCOMPARE(found[0].browser, (Browser {u"flatpak"_s, {u"run"_s, u"org.box"_s}}));
        QCOMPARE(found[1].browser, (Browser {u"/usr/bin/web"_s, {u"--new-window"_s}}));
    }

    void takesTheEntryNearestToTheUser()
    {
        entry(u"system"_s, u"web.desktop"_s, "Name=Web\nExec=system-web %u\n");
        entry(u"share"_s, u"web.desktop"_s, "Name=My web\nExec=my-web %u\n");
        const auto found = desktop::installedBrowsers();
        QCOMPARE(found.size(), 1);
        QCOMPARE(found[0].browser.program, u"my-web"_s);
    }

    void listsTheProfiles()
    {
        entry(u"system"_s, u"chromium.desktop"_s, "Name=Chromium\nExec=/usr/bin/chromium %U\n");
        entry(u"system"_s, u"firefox-esr.desktop"_s, "Name=Firefox\nExec=firefox-esr %u\n");
        write(u".config/chromium/Local State"_s,
            "{\"profile\":{\"info_cache\":{\"Default\":{\"name\":\"Home\"},\"Profile "
            "1\":{\"name\":\"Work\"}}}}");
        write(u".mozilla/firefox/profiles.ini"_s,
            "[Profile0]\nName=default\nPath=a\n[Profile1]\nName=at work\nPath=b\n[General]\nVersion=2\n");
        QStringList names;
        QList<Browser> browsers;
        for (const auto &each : desktop::installedBrowsers()) {
            names += each.name;
            browsers += each.browser;
        }
        QCOMPARE(names,
            (QStringList {u"Chromium"_s, u"Chromium – Home"_s, u"Chromium – Work"_s, u"Firefox"_s,
                u"Firefox – at work"_s, u"Firefox – default"_s}));
        QVERIFY(browsers.contains(Browser {u"/usr/bin/chromium"_s, {u"--profile-directory=Profile 1"_s}}));
        QVERIFY(browsers.contains(Browser {u"firefox-esr"_s, {u"-P"_s, u"at work"_s}}));
    }

private:
    void write(const QString &name, const QByteArray &bytes)
    {
        const QString path = m_home->filePath(name);
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    void entry(const QString &root, const QString &name, const QByteArray &members)
    {
        const QByteArray kind
            = members.contains("MimeType") ? QByteArray() : "MimeType=text/html;x-scheme-handler/https;\n";
        write(root + u"/applications/"_s + name,
            "[Desktop Entry]\nType=Application\n" + members + kind
                + "\n[Desktop Action new]\nName=Other\nExec=other\n");
    }

    std::unique_ptr<QTemporaryDir> m_home;
};

QTEST_GUILESS_MAIN(TestBrowsers)
#include "tst_browsers.moc"
