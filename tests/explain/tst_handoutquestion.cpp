// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/handoutquestion.h"

#include <QTest>

using namespace accounts;
using namespace Qt::StringLiterals;
using explain::HandOutQuestion;

namespace {

Question aboutGit()
{
    Question question;
    question.accountName = u"Work"_s;
    question.asker = {u"/usr/bin/git"_s, u"4711 10"_s,
        {u"git (4711)"_s, u"bash (4000)"_s, u"konsole (3000)"_s}, {}, false, false};
    return question;
}

QString allOf(const HandOutQuestion &words)
{
    return QStringList {
        words.title, words.wants, words.program, words.startedBy, words.warning, words.notForEver}
        .join(u'|');
}

} // namespace

// What a person reads before a program gets a token.
class TestHandOutQuestion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesWhoAsks()
    {
        const auto words = HandOutQuestion::of(aboutGit());
        QCOMPARE(words.title, u"Let git have a token of Work?"_s);
        QCOMPARE(words.program, u"/usr/bin/git"_s);
        QCOMPARE(words.startedBy, u"bash (4000) ← konsole (3000)"_s);
        QVERIFY(words.warning.isEmpty());
        QVERIFY(words.notForEver.isEmpty());
    }

    void saysWhatItWants_data()
    {
        QTest::addColumn<bool>("isIdToken");
        QTest::addColumn<QString>("scopes");
        QTest::addColumn<QString>("resource");
        QTest::addColumn<QStringList>("said");
        const QString api = u"https://api.example/"_s;
        QTest::newRow("all") << false << QString() << QString()
                             << QStringList {u"all that the account may"_s};
        QTest::newRow("scopes") << false << u"read mail"_s << QString() << QStringList {u"read mail only"_s};
        QTest::newRow("an API") << false << QString() << api << QStringList {api};
        QTest::newRow("both") << false << u"read"_s << api << QStringList {api, u"scopes read"_s};
        QTest::newRow("the ID token") << true << QString() << QString() << QStringList {u"ID token"_s};
    }

    void saysWhatItWants()
    {
        QFETCH(bool, isIdToken);
        QFETCH(QString, scopes);
        QFETCH(QString, resource);
        QFETCH(QStringList, said);
        Question question = aboutGit();
        question.request.kind = isIdToken ? TokenRequest::Kind::IdToken : TokenRequest::Kind::AccessToken;
        question.request.scopes = oauth::Scopes::parse(scopes);
        question.request.resource = resource;
        const auto words = HandOutQuestion::of(question);
        for (const QString &each : said)
            QVERIFY2(words.wants.contains(each), qPrintable(words.wants));
        QCOMPARE(words.wants.contains(u"ID token"_s), isIdToken);
    }

    void saysWhatCannotBeRemembered()
    {
        Question script = aboutGit();
        script.asker.program = u"/usr/bin/python3.11"_s;
        script.asker.runsOthers = true;
        QVERIFY(HandOutQuestion::of(script).notForEver.startsWith(u"python3.11 runs whatever"_s));
        QVERIFY(HandOutQuestion::of(script).warning.isEmpty());

        Question far = aboutGit();
        far.asker.remote = u"ssh build.example"_s;
        const auto words = HandOutQuestion::of(far);
        QVERIFY(words.title.contains(u"somebody on another machine"_s, Qt::CaseInsensitive));
        QVERIFY(!words.title.contains(u"git"_s));
        QVERIFY(words.warning.contains(u"ssh build.example"_s));
        QVERIFY(!words.notForEver.isEmpty());

        Question unknown = aboutGit();
        unknown.asker = Asker();
        QVERIFY(HandOutQuestion::of(unknown).title.contains(u"an unknown program"_s, Qt::CaseInsensitive));
        QVERIFY(!HandOutQuestion::of(unknown).program.isEmpty());
        QVERIFY(!HandOutQuestion::of(unknown).warning.isEmpty());
        QVERIFY(!HandOutQuestion::of(unknown).notForEver.isEmpty());
        QVERIFY(HandOutQuestion::of(unknown).startedBy.isEmpty());

        Question gone = aboutGit();
        gone.asker.program.clear();
        QVERIFY(HandOutQuestion::of(gone).title.contains(u"git (4711)"_s));
        QVERIFY(HandOutQuestion::of(gone).warning.contains(u"removed"_s));
    }

    void makesForeignTextVisible()
    {
        Question question = aboutGit();
        const QString odd = u"a\u202eb\nc\u2066d\x1b"_s;
        question.accountName = odd;
        question.asker.program = u"/bin/"_s + odd;
        question.asker.ancestry = {odd, odd, odd};
        question.asker.remote = odd;
        question.request.scopes = oauth::Scopes({odd});
        question.request.resource = odd;
        for (const bool isFar : {true, false}) {
            if (!isFar)
                question.asker.remote.clear();
            const QString all = allOf(HandOutQuestion::of(question));
            for (const char16_t each : u"\u202e\n\u2066\x1b"_s.toStdU16String())
                QVERIFY2(!all.contains(QChar(each)), qPrintable(all));
        }
    }

    void cutsWhatIsLong()
    {
        Question question = aboutGit();
        const QString longText(5000, u'x');
        question.accountName = longText;
        question.asker.program = u"/bin/"_s + longText;
        question.asker.ancestry = QStringList(50, longText);
        question.request.resource = u"https://"_s + longText;
        question.request.scopes = oauth::Scopes(QStringList(50, longText));
        const auto words = HandOutQuestion::of(question);
        QVERIFY(words.title.size() < 200);
        QVERIFY(words.wants.size() < 700);
        QVERIFY(words.program.size() < 300);
        QVERIFY(words.startedBy.size() < 300);
    }

    void aNameThatTurnsTurnsNothingElse()
    {
        Question question = aboutGit();
        question.asker.program = u"/bin/\u05d0\u05d1"_s;
        const QString title = HandOutQuestion::of(question).title;
        QVERIFY(title.contains(u"\u2068\u05d0\u05d1\u2069"_s));
        QCOMPARE(title.count(u'\u2068'), title.count(u'\u2069'));
    }
};

QTEST_APPLESS_MAIN(TestHandOutQuestion)
#include "tst_handoutquestion.moc"
