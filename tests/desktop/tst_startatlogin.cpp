// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/startatlogin.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using base::Error;
using desktop::StartAtLogin;
using namespace Qt::StringLiterals;

namespace {

constexpr auto name = "autostart/io.cloakroom.Cloakroom.desktop";

} // namespace

class TestStartAtLogin : public QObject
{
    Q_OBJECT

private:
    const QString m_program = QCoreApplication::applicationFilePath(); // that is there
    std::unique_ptr<QTemporaryDir> m_config;

    QString file() const { return m_config->filePath(QLatin1String(name)); }
    StartAtLogin startAtLogin() const { return {m_config->path(), m_program}; }

    QByteArray written() const
    {
        QFile entry(file());
        return entry.open(QIODevice::ReadOnly) ? entry.readAll() : QByteArray();
    }
    void write(const QByteArray &bytes) const
    {
        QVERIFY(QDir().mkpath(QFileInfo(file()).path()));
        QFile entry(file());
        QVERIFY(entry.open(QIODevice::WriteOnly));
        QCOMPARE(entry.write(bytes), bytes.size());
    }
    void isRefused(const base::Result<base::Done> &result) const
    {
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Error::Kind::Disk);
        QCOMPARE(result.error().code, u"start_at_login.unwritable"_s);
        QCOMPARE(result.error().from, QDir::toNativeSeparators(file()));
        QVERIFY(!result.error().found.isEmpty());
    }

private Q_SLOTS:
    void init()
    {
        m_config = std::make_unique<QTemporaryDir>();
        QVERIFY(m_config->isValid());
    }

    void isPossibleOutsideOfASandboxOnly()
    {
        QVERIFY(StartAtLogin::isPossible(m_config->path()));
        QFile info(m_config->filePath(u".flatpak-info"_s));
        QVERIFY(info.open(QIODevice::WriteOnly));
        QVERIFY(!StartAtLogin::isPossible(m_config->path()));
    }

    void isOffAtFirst() { QVERIFY(!startAtLogin().isOn()); }

    void writesAnEntryThatStartsItInTheBackground()
    {
        QCOMPARE(StartAtLogin(m_config->path(), u"/usr/bin/cloakroom"_s).set(true), base::Done {});
        QCOMPARE(written(),
            "[Desktop Entry]\n"
            "Type=Application\n"
            "Name=Cloakroom\n"
            "Exec=/usr/bin/cloakroom --in-background\n"
            "TryExec=/usr/bin/cloakroom\n"
            "Icon=io.cloakroom.Cloakroom\n"
            "Terminal=false\n"
            "X-GNOME-Autostart-enabled=true\n");
    }

    void makesTheFolder()
    {
        const QString config = m_config->filePath(u"not/yet"_s);
        StartAtLogin start(config, m_program);
        QCOMPARE(start.set(true), base::Done {});
        QVERIFY(QFile::exists(config + u'/' + QLatin1String(name)));
        QVERIFY(start.isOn());
    }

    void removesTheEntry()
    {
        QCOMPARE(startAtLogin().set(true), base::Done {});
        QVERIFY(startAtLogin().isOn());
        QCOMPARE(startAtLogin().set(false), base::Done {});
        QVERIFY(!QFile::exists(file()));
        QVERIFY(!startAtLogin().isOn());
    }

    void isContentToBeOffAlready() { QCOMPARE(startAtLogin().set(false), base::Done {}); }

    void quotesTheProgram_data()
    {
        QTest::addColumn<QString>("program");
        QTest::addColumn<QByteArray>("quoted");
        QTest::newRow("plain") << u"/opt/Cloakroom-1.0_x/a,b:c@d+e"_s
                               << QByteArray("/opt/Cloakroom-1.0_x/a,b:c@d+e");
        QTest::newRow("umlaut") << u"/opt/Tür/cloakroom"_s << QByteArray("/opt/T\xc3\xbcr/cloakroom");
        QTest::newRow("space") << u"/my apps/cloakroom"_s << QByteArray("\"/my apps/cloakroom\"");
        QTest::newRow("percent sign") << u"/100%u/cloakroom"_s << QByteArray("/100%%u/cloakroom");
        QTest::newRow("apostrophe") << u"/it's/cloakroom"_s << QByteArray("\"/it's/cloakroom\"");
        QTest::newRow("quotation mark") << u"/a\"b"_s << QByteArray("\"/a\\\\\"b\"");
        QTest::newRow("dollar sign") << u"/a$b"_s << QByteArray("\"/a\\\\$b\"");
        QTest::newRow("backtick") << u"/a`b"_s << QByteArray("\"/a\\\\`b\"");
        // The specification counts them: four for a literal one.
        QTest::newRow("backslash") << u"/a\\b"_s << QByteArray("\"/a\\\\\\\\b\"");
        QTest::newRow("line feed") << u"/a\nExec=b"_s << QByteArray("\"/a\\nExec=b\"");
        QTest::newRow("carriage return") << u"/a\rb c"_s << QByteArray("\"/a\\rb c\"");
        QTest::newRow("tab") << u"/a\tb"_s << QByteArray("\"/a\\tb\"");
        for (const char each : QByteArray("><~|&;*?#()"))
            QTest::addRow("%c", each)
                << u"/a%1b"_s.arg(QLatin1Char(each)) << QByteArray("\"/a") + each + "b\"";
    }

    void quotesTheProgram()
    {
        QFETCH(QString, program);
        QFETCH(QByteArray, quoted);
        QCOMPARE(StartAtLogin(m_config->path(), program).set(true), base::Done {});
        QCOMPARE(written().split('\n').value(3), "Exec=" + quoted + " --in-background");
    }

    // After the program was removed, the session doesn't try to start it.
    void namesTheProgramThatHasToBeThereAsItIs()
    {
        const QString program = u"/my apps/100%u\\cloakroom"_s;
        QCOMPARE(StartAtLogin(m_config->path(), program).set(true), base::Done {});
        QCOMPARE(written().split('\n').value(4), R"(TryExec=/my apps/100%u\\cloakroom)");
    }

    void readsWhatADesktopMadeOfIt_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("isOn");
        const QByteArray entry = "[Desktop Entry]\nType=Application\nExec=cloakroom\n";
        QTest::newRow("as it was") << entry << true;
        QTest::newRow("hidden") << entry + "Hidden=true\n" << false;
        QTest::newRow("hidden, with blanks") << entry + "Hidden = true \r\n" << false;
        QTest::newRow("not hidden") << entry + "Hidden=false\n" << true;
        QTest::newRow("hidden, in a comment") << entry + "#Hidden=true\n" << true;
        QTest::newRow("hidden, in another group") << entry + "[Desktop Action x]\nHidden=true\n" << true;
        QTest::newRow("switched off by GNOME") << entry + "X-GNOME-Autostart-enabled=false\n" << false;
        QTest::newRow("a program that is found") << entry + "TryExec=sh\n" << true;
        QTest::newRow("a program that isn't there") << entry + "TryExec=/nowhere/cloakroom\n" << false;
        QTest::newRow("a program that can't be run") << entry + "TryExec=/etc/passwd\n" << false;
        QTest::newRow("starts nothing") << QByteArray("[Desktop Entry]\nType=Application\n") << false;
        QTest::newRow("empty") << QByteArray() << false;
    }

    void readsWhatADesktopMadeOfIt()
    {
        QFETCH(QByteArray, bytes);
        write(bytes);
        QTEST(startAtLogin().isOn(), "isOn");
    }

    // An AppImage is wherever somebody has put it.
    void isOffOnceTheProgramHasMoved()
    {
        const QString program = m_config->filePath(u"a\\b\nc 100%"_s);
        QVERIFY(QFile::copy(m_program, program));
        StartAtLogin start(m_config->path(), program);
        QCOMPARE(start.set(true), base::Done {});
        QVERIFY(start.isOn());
        QVERIFY(QFile::rename(program, program + u" moved"_s));
        QVERIFY(!start.isOn());
        QVERIFY(!StartAtLogin(m_config->path(), program + u" moved"_s).isOn());
    }

    void takesThePlaceOfOneThatIsHidden()
    {
        write("[Desktop Entry]\nExec=old\nHidden=true\n");
        QCOMPARE(startAtLogin().set(true), base::Done {});
        QVERIFY(startAtLogin().isOn());
        QVERIFY(!written().contains("Hidden"));
    }

    void saysThatTheFolderCannotBeMade()
    {
        QFile inTheWay(m_config->filePath(u"autostart"_s));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        isRefused(startAtLogin().set(true));
        QVERIFY(!startAtLogin().isOn());
    }

    void saysThatTheEntryCannotBeWrittenOrRemoved()
    {
        QVERIFY(QDir().mkpath(file() + u"/folder in its place"_s));
        isRefused(startAtLogin().set(true));
        isRefused(startAtLogin().set(false));
    }
};

QTEST_GUILESS_MAIN(TestStartAtLogin)
#include "tst_startatlogin.moc"
