// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/firstinstance.h"

#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using desktop::FirstInstance;
using Rank = FirstInstance::Rank;
using Wish = FirstInstance::Wish;

namespace {

// What a second start of this very program does: says its rank.
constexpr auto second = "second-start";

QString socketIn(const QString &runtime)
{
    const QDir folder(runtime + QStringLiteral("/cloakroom"));
    const QStringList files = folder.entryList(QDir::System | QDir::Files);
    return files.isEmpty() ? QString() : folder.filePath(files.first());
}

} // namespace

class TestFirstInstance : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_runtime;
    QTemporaryDir m_folder;

    // Its exit code is the rank.
    std::unique_ptr<QProcess> startSecond(const Wish &wish = {}) const
    {
        auto process = std::make_unique<QProcess>();
        process->start(QCoreApplication::applicationFilePath(),
            {QLatin1String(second), m_folder.path(), QString::number(int(wish.what)), wish.file});
        return process;
    }
    static bool ends(QProcess &process)
    {
        return QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, 10'000);
    }

private Q_SLOTS:
    void init() { qputenv("XDG_RUNTIME_DIR", m_runtime.path().toLocal8Bit()); }

    void asksTheFirstToShowItself()
    {
        FirstInstance first(m_folder.path());
        QCOMPARE(first.claim({}), Rank::First);
        QSignalSpy wanted(&first, &FirstInstance::wanted);
        const auto process = startSecond();
        QVERIFY(ends(*process));
        QCOMPARE(process->exitCode(), int(Rank::Second));
        QCOMPARE(wanted.size(), 1);
    }

    void waitsForAFirstThatIsBusy()
    {
        FirstInstance first(m_folder.path());
        QCOMPARE(first.claim({}), Rank::First);
        const QSignalSpy wanted(&first, &FirstInstance::wanted);
        const auto process = startSecond();
        QVERIFY(!process->waitForFinished(2'000)); // without our event loop
        QVERIFY(ends(*process));
        QCOMPARE(process->exitCode(), int(Rank::Second));
        QCOMPARE(wanted.size(), 1);
    }

    void tellsTheFirstWhatItWasStartedFor_data()
    {
        QTest::addColumn<int>("what");
        QTest::addColumn<QString>("file");
        QTest::newRow("a sign-in") << int(Wish::For::SignIn) << QString();
        QTest::newRow("the demo provider") << int(Wish::For::Demo) << QString();
        QTest::newRow("a token to paste") << int(Wish::For::Inspect) << QString();
        QTest::newRow("a token in a file")
            << int(Wish::For::Inspect) << QStringLiteral("/a b/%20/ключ\n.jwt");
        QTest::newRow("the longest path")
            << int(Wish::For::Inspect) << u'/' + QString(QStringLiteral("\u00fc")).repeated(2047);
    }

    void tellsTheFirstWhatItWasStartedFor()
    {
        QFETCH(int, what);
        QFETCH(QString, file);
        FirstInstance first(m_folder.path());
        QCOMPARE(first.claim({}), Rank::First);
        Wish heard;
        connect(&first, &FirstInstance::wanted, this, [&heard](const Wish &wish) { heard = wish; });
        const auto process = startSecond({Wish::For(what), file});
        QVERIFY(ends(*process));
        QCOMPARE(process->exitCode(), int(Rank::Second));
        QCOMPARE(int(heard.what), what);
        QCOMPARE(heard.file, file);
    }

    void asksForNothingWhereNothingIsWanted()
    {
        FirstInstance first(m_folder.path());
        QCOMPARE(first.claim({}), Rank::First);
        const QSignalSpy wanted(&first, &FirstInstance::wanted);
        const auto process = startSecond({Wish::For::Nothing});
        QVERIFY(ends(*process));
        QCOMPARE(process->exitCode(), int(Rank::Second));
        QVERIFY(wanted.isEmpty());
    }

    void meetsInAFolderThatIsTheUsersAlone()
    {
        FirstInstance first(m_folder.path());
        QCOMPARE(first.claim({}), Rank::First);
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
            | QFile::WriteOther | QFile::ExeOther;
        const QString socket = socketIn(m_runtime.path());
        QVERIFY(!socket.isEmpty());
        QVERIFY(!(QFileInfo(socket).permissions() & others));
        QVERIFY(!(QFileInfo(QFileInfo(socket).path()).permissions() & others));
    }

    void isFirstAfterOneThatWasKilled()
    {
        auto process = std::make_unique<QProcess>();
        process->start(QCoreApplication::applicationFilePath(),
            {QLatin1String(second), m_folder.path(), QStringLiteral("stay")});
        QVERIFY(QTest::qWaitFor([&] { return !socketIn(m_runtime.path()).isEmpty(); }, 10'000));
        process->kill();
        QVERIFY(ends(*process));
        FirstInstance first(m_folder.path());
        QCOMPARE(first.claim({}), Rank::First);
        const auto next = startSecond();
        QVERIFY(ends(*next));
        QCOMPARE(next->exitCode(), int(Rank::Second));
    }

    void saysThatTheFirstIsUnheard()
    {
        FirstInstance first(m_folder.path());
        QCOMPARE(first.claim({}), Rank::First);
        const auto process = startSecond();
        QVERIFY(process->waitForFinished(10'000)); // without our event loop nobody answers
        QCOMPARE(process->exitCode(), int(Rank::Unheard));
    }

    void saysSoWithoutAPlaceToMeet()
    {
        qunsetenv("XDG_RUNTIME_DIR");
        FirstInstance first(m_folder.path());
        QCOMPARE(first.claim({}), Rank::First);
        const auto process = startSecond();
        QVERIFY(ends(*process));
        QCOMPARE(process->exitCode(), int(Rank::Unheard));
    }

    void isOneForEachFolderOfSettings()
    {
        const QTemporaryDir other;
        FirstInstance first(m_folder.path());
        FirstInstance elsewhere(other.path());
        QCOMPARE(first.claim({}), Rank::First);
        QCOMPARE(elsewhere.claim({}), Rank::First);
    }

    void takesNoOtherWord_data()
    {
        QTest::addColumn<QByteArray>("words");
        QTest::newRow("another word") << QByteArray("hide\n");
        QTest::newRow("too many") << QByteArray(32 * 1024, 'x');
        QTest::newRow("none") << QByteArray("\n");
    }

    void takesNoOtherWord()
    {
        QFETCH(QByteArray, words);
        FirstInstance first(m_folder.path());
        QCOMPARE(first.claim({}), Rank::First);
        QSignalSpy wanted(&first, &FirstInstance::wanted);
        QLocalSocket visitor;
        visitor.connectToServer(socketIn(m_runtime.path()));
        visitor.write(words);
        QTRY_COMPARE(visitor.state(), QLocalSocket::UnconnectedState);
        QVERIFY(wanted.isEmpty());
    }
};

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String(second)) {
        FirstInstance instance(arguments.value(2));
        const bool stays = arguments.value(3) == QLatin1String("stay");
        const int rank
            = int(instance.claim({Wish::For(stays ? 1 : arguments.value(3).toInt()), arguments.value(4)}));
        return stays ? QCoreApplication::exec() : rank;
    }
    TestFirstInstance test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_firstinstance.moc"
