// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/handoutdesk.h"
#include "control/agent.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>

using namespace control;
using namespace handing;

namespace {

// The one example in that language of docs/agent.md.
QString example(const QString &language)
{
    QFile page(QStringLiteral(PAGE));
    const QString text = page.open(QIODevice::ReadOnly) ? QString::fromUtf8(page.readAll()) : QString();
    const QRegularExpression block(u"## In .*\\n\\n```%1\\n((?:.*\\n)*?)```\\n"_s.arg(language));
    return block.match(text).captured(1);
}

} // namespace

// What the page on the protocol gives others to start from.
class TestExamples : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void printTheToken_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("interpreter");
        QTest::addColumn<QString>("asker");
        QTest::addColumn<QByteArray>("refused");
        QTest::newRow("Python") << u"python"_s << u"python3"_s << u"python3"_s
                                << QByteArray("[handout.denied]");
        QTest::newRow("shell") << u"sh"_s << u"sh"_s << u"nc"_s << QByteArray("KeyError: 'token'");
    }

    void printTheToken()
    {
        QFETCH(QString, language);
        QFETCH(QString, interpreter);
        QFETCH(QString, asker);
        QFETCH(QByteArray, refused);
        const QString code = example(language);
        QVERIFY(!code.isEmpty());
        QVERIFY(code.count(u'\n') <= 20);
        HandDesk desk;
        QVERIFY(awaited(desk.cloakroom.changeSettings(
            desk.id, [](AccountSettings &settings) { settings.label = u"work"_s; })));
        const QTemporaryDir runtime;
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(runtime.path()));
        Agent agent(desk.cloakroom, desk.person.asked());
        QVERIFY(agent.listen());
        for (const auto &[consent, status, said] :
            {std::tuple(Consent::Once, 0, QByteArray("access-1\n")), std::tuple(Consent::Deny, 1, refused)}) {
            desk.person.says = consent;
            QProcess process;
            process.setProcessChannelMode(QProcess::MergedChannels);
            process.start(interpreter, {u"-c"_s, code});
            QVERIFY(
                QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, patienceMs));
            const QByteArray printed = process.readAll();
            QVERIFY2(printed.contains(said), printed.constData());
            QCOMPARE(process.exitCode(), status);
            const QString program = desk.person.questions.takeFirst().asker.program;
            QVERIFY2(QFileInfo(program).fileName().startsWith(asker), qPrintable(program));
        }
        QCOMPARE(desk.handOuts().size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestExamples)
#include "tst_examples.moc"
