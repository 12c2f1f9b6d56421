// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/openbrowser.h"
#include "support/awaited.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>

using namespace Qt::StringLiterals;

// Puts a program named xdg-open first in PATH that writes down how it was called.
class TestOpenBrowser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_note = m_folder->filePath(u"note"_s);
        m_path = qgetenv("PATH");
        qputenv("DISPLAY", ":7");
        qunsetenv("WAYLAND_DISPLAY");
        qunsetenv("BROWSER");
    }

    void cleanup() { qputenv("PATH", m_path); }

    void handsTheAddressOverAsOneArgument()
    {
        installOpener();
        const QUrl url(
            u"https://issuer.example/auth?scope=openid%20email&x=$(touch%20/tmp/x);%60id%60&u=ü"_s);
        QVERIFY(net::openBrowser(url));
        QTRY_VERIFY(QFile::exists(m_note));
        QFile note(m_note);
        QVERIFY(note.open(QIODevice::ReadOnly));
        QCOMPARE(note.readAll(), "1\n" + url.toEncoded() + '\n');
    }

    void startsTheBrowserThatIsChosen()
    {
        installOpener(u"my browser"_s);
        const QUrl url(u"https://issuer.example/auth?state=a"_s);
        QVERIFY(net::openBrowser(url, {m_folder->filePath(u"my browser"_s), {u"-P"_s, u"at work"_s}}));
        QTRY_VERIFY(QFile::exists(m_note));
        QFile note(m_note);
        QVERIFY(note.open(QIODevice::ReadOnly));
        QCOMPARE(note.readAll(), "3\n-P\nat work\n" + url.toEncoded() + '\n');
    }

    void saysWhichBrowserIsGone()
    {
        const auto opened = net::openBrowser(QUrl(u"https://issuer.example/"_s), {u"/nowhere/firefox"_s, {}});
        QVERIFY(!opened);
        QCOMPARE(opened.error().expected, u"/nowhere/firefox"_s);
    }

    void opensNothingElse_data()
    {
        QTest::addColumn<QUrl>("url");
        for (const auto text : {"file:///etc/passwd", "javascript:alert(1)", "http://issuer.example/",
                 "https:///path", "https://good.example@evil.example/", "-h", "smb://host/share", ""})
            QTest::newRow(text) << QUrl(QString::fromLatin1(text));
    }

    void opensNothingElse()
    {
        QFETCH(const QUrl, url);
        installOpener();
        const auto opened = net::openBrowser(url);
        QVERIFY(!opened);
        QVERIFY(opened.error().code.startsWith(u"url."_s));
        QVERIFY(!QFile::exists(m_note));
    }

    void saysWhenThereIsNoOpener()
    {
        qputenv("PATH", m_folder->path().toLocal8Bit());
        const auto opened = net::openBrowser(QUrl(u"https://issuer.example/"_s));
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, u"browser.open"_s);
    }

    void saysAtOnceThatThereIsNoDisplay()
    {
        installOpener();
        qunsetenv("DISPLAY");
        const QUrl url(u"https://issuer.example/"_s);
        const auto opened = net::openBrowser(url);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, u"browser.none"_s);
        QVERIFY(!QFile::exists(m_note));
        for (const char *place : {"WAYLAND_DISPLAY", "BROWSER"}) {
            qputenv(place, "somewhere");
            const auto opening = net::openBrowser(url);
            QVERIFY(opening);
            QVERIFY(support::awaited(net::outcomeOf(opening)));
            qunsetenv(place);
        }
    }

    void saysThatTheOpenerFailed()
    {
        installOpener(u"xdg-open"_s, "exit 3\n");
        const auto opening = net::openBrowser(QUrl(u"https://issuer.example/"_s));
        QVERIFY(opening);
        const auto outcome = support::awaited(net::outcomeOf(opening));
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, u"browser.failed"_s);
        QCOMPARE(outcome.error().expected, u"xdg-open"_s);
    }

    // Who ignores the signal has the system take the ends of all children itself, and hands that on.
    void takesForGoodWhatItCanNotKnow()
    {
        installOpener(u"xdg-open"_s, "exit 3\n");
        auto *const before = ::signal(SIGCHLD, SIG_IGN);
        const auto opening = net::openBrowser(QUrl(u"https://issuer.example/"_s));
        const auto outcome = support::awaited(net::outcomeOf(opening));
        ::signal(SIGCHLD, before);
        QVERIFY2(outcome, qPrintable(outcome ? QString() : outcome.error().code));
        QVERIFY(QFile::exists(m_note));
    }

    void leavesTheBrowserInASessionOfItsOwn()
    {
        installOpener(u"xdg-open"_s, "{ ps -o sid= -p $$; echo $$; } > '" + m_note.toLocal8Bit() + "'\n");
        const auto opening = net::openBrowser(QUrl(u"https://issuer.example/"_s));
        QVERIFY(opening);
        QVERIFY(support::awaited(net::outcomeOf(opening)));
        QFile note(m_note);
        QVERIFY(note.open(QIODevice::ReadOnly));
        const QByteArray session = note.readLine().trimmed();
        QCOMPARE(session, note.readLine().trimmed());
    }

private:
    void installOpener(const QString &name = u"xdg-open"_s, const QByteArray &last = {})
    {
        QFile script(m_folder->filePath(name));
        QVERIFY(script.open(QIODevice::WriteOnly));
        script.write("#!/bin/sh\nprintf '%s\\n' \"$#\" \"$@\" > '" + m_note.toLocal8Bit() + ".new'\nmv '"
            + m_note.toLocal8Bit() + ".new' '" + m_note.toLocal8Bit() + "'\necho noise; echo noise >&2\n"
            + last);
        script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        script.close();
        qputenv("PATH", m_folder->path().toLocal8Bit() + ':' + m_path);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_note;
    QByteArray m_path;
};

QTEST_GUILESS_MAIN(TestOpenBrowser)
#include "tst_openbrowser.moc"
