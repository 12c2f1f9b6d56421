// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/issuerwords.h"
#include "explain/sentences.h"
#include "explain/time.h"
#include "explain/words.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using base::Error;
using explain::inWords;
using explain::Words;

namespace {

constexpr Error::Kind kinds[] {Error::Kind::BadInput, Error::Kind::Offline, Error::Kind::Busy,
    Error::Kind::BadAnswer, Error::Kind::Refused, Error::Kind::NotGenuine, Error::Kind::SignInAgain,
    Error::Kind::TimedOut, Error::Kind::KeychainLocked, Error::Kind::KeychainMissing,
    Error::Kind::KeychainSilent, Error::Kind::KeychainRefused, Error::Kind::NotFound, Error::Kind::Disk};

QStringList codesWithWords()
{
    QStringList codes;
    for (const auto &table : {explain::serverWords(), explain::answerWords(), explain::checkWords(),
             explain::signInWords(), explain::clientWords(), explain::handOutWords(), explain::homeWords()}) {
        for (const explain::Sentences &sentences : table)
            codes += QString::fromLatin1(sentences.code);
    }
    return codes;
}

// A published key's fault is said beside the key, in words of its own.
bool isSaidOfAKey(const QString &code)
{
    const auto reasonFor = [](const QString &fault) {
        oauth::PublishedKey key;
        key.fault = fault;
        return explain::checkKey(key).reason;
    };
    return reasonFor(code) != reasonFor(QStringLiteral("unheard.of"));
}

// Every text in quotes that looks like a code, in the folders that fail.
QSet<QString> codesInSources()
{
    static const QRegularExpression code(QStringLiteral("\"((?:[a-z]+_?)+\\.(?:[a-z0-9]+_?)+)\""));
    static const QRegularExpression other(
        QStringLiteral("\\.(h|cpp|json|html|svg|qss)\\z|\\A(qt|interface|query)\\."));
    QSet<QString> codes;
    for (const char *folder :
        {"base", "crypto", "jose", "oauth", "providers", "net", "keychain", "accounts", "demo"}) {
        QDirIterator files(QLatin1String(SOURCES) + QLatin1String(folder),
            {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly))
                continue;
            auto matches = code.globalMatch(QString::fromUtf8(file.readAll()));
            while (matches.hasNext()) {
                const QString found = matches.next().captured(1);
                if (!other.match(found).hasMatch())
                    codes += found;
            }
        }
    }
    return codes;
}

} // namespace

class TestWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasWordsForEveryCodeOfTheProgram();
    void hasWordsForEveryCodeOfTheServers_data();
    void hasWordsForEveryCodeOfTheServers();
    void saysEachCodeOnce();
    void saysItInTheUsersWords_data();
    void saysItInTheUsersWords();
    void fallsBackToTheKind();
    void namesTheServersOwnUnknownCode();
    void tellsWhatWasExpectedAndWhatCame();
    void givesTheReasonBehindACode();
    void namesTheFieldForAnAuthorityThatNobodyKnows();
    void tellsTimesAsLocalTime();
    void putsEachPartInItsPlaceOnce();
    void makesForeignTextVisible();
    void saysThatNothingWasLost();
    void putsAllInARow();
};

void TestWords::hasWordsForEveryCodeOfTheProgram()
{
    const QStringList known = codesWithWords();
    const QSet<QString> used = codesInSources();
    QVERIFY(used.size() > 60);
    QStringList missing;
    for (const QString &code : used) {
        if (!known.contains(code) && !isSaidOfAKey(code))
            missing += code;
    }
    missing.sort();
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(QLatin1Char(' '))));
}

void TestWords::hasWordsForEveryCodeOfTheServers_data()
{
    QTest::addColumn<QString>("code");
    for (const char *code : {"invalid_request", "unauthorized_client", "access_denied",
             "unsupported_response_type", "invalid_scope", "server_error", "temporarily_unavailable"})
        QTest::addRow("RFC 6749 4.1.2.1 %s", code) << QString::fromLatin1(code);
    for (const char *code : {"invalid_client", "invalid_grant", "unsupported_grant_type"})
        QTest::addRow("RFC 6749 5.2 %s", code) << QString::fromLatin1(code);
    for (const char *code : {"interaction_required", "login_required", "account_selection_required",
             "consent_required", "invalid_request_uri", "invalid_request_object", "request_not_supported",
             "request_uri_not_supported", "registration_not_supported"})
        QTest::addRow("OpenID Connect Core 3.1.2.6 %s", code) << QString::fromLatin1(code);
}

void TestWords::hasWordsForEveryCodeOfTheServers()
{
    QFETCH(QString, code);
    QVERIFY(codesWithWords().contains(code));
    const Words words = inWords({Error::Kind::Refused, code, {}, {}, QStringLiteral("id.example.com")});
    QVERIFY(!words.what.contains(code));
    QVERIFY(!words.next.isEmpty());
}

void TestWords::saysEachCodeOnce()
{
    const QStringList codes = codesWithWords();
    QCOMPARE(QSet<QString>(codes.begin(), codes.end()).size(), codes.size());
}

void TestWords::saysItInTheUsersWords_data()
{
    QTest::addColumn<QString>("code");
    for (const QString &code : codesWithWords())
        QTest::newRow(qPrintable(code)) << code;
    QTest::newRow("unknown") << QStringLiteral("unheard.of");
}

void TestWords::saysItInTheUsersWords()
{
    QFETCH(QString, code);
    static const QRegularExpression forbidden(
        QStringLiteral("\\b(authenticat\\w*|log ?in|logged in|session management|refresh(?!\\s+token)\\w*|"
                       "invalid\\w*|please|oops|error occurred|sorry|successfully)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    for (const Error::Kind kind : kinds) {
        for (const QString &part : {QString(), QStringLiteral("PART")}) {
            const Words words = inWords({kind, code, part, part, part});
            const QString all = words.toString();
            const auto match = forbidden.match(all);
            QVERIFY2(!match.hasMatch(), qPrintable(match.captured() + QLatin1String(" in: ") + all));
            QVERIFY2(!all.contains(QLatin1Char('%')), qPrintable(all));
            QVERIFY2(words.what.endsWith(QLatin1Char('.')) && words.next.endsWith(QLatin1Char('.')),
                qPrintable(all));
            QVERIFY2(words.what.at(0).isUpper(), qPrintable(all));
            QVERIFY2(words.why.isEmpty() || words.why.at(0).isUpper() || !part.isEmpty(), qPrintable(all));
        }
    }
}

void TestWords::fallsBackToTheKind()
{
    for (const Error::Kind kind : kinds) {
        const Words words = inWords({kind, QStringLiteral("unheard.of"), {}, {}, {}});
        QVERIFY(!words.what.isEmpty());
        QVERIFY(!words.next.isEmpty());
        QVERIFY(!words.toString().contains(QLatin1String("unheard")));
    }
    QVERIFY(inWords({Error::Kind::SignInAgain, QStringLiteral("x.y"), {}, {}, {}}).next
        != inWords({Error::Kind::Offline, QStringLiteral("x.y"), {}, {}, {}}).next);
}

void TestWords::namesTheServersOwnUnknownCode()
{
    const Words words = inWords({Error::Kind::Refused, QStringLiteral("quota_exceeded"), {},
        QStringLiteral("too many"), QStringLiteral("id.example.com")});
    QCOMPARE(words.what, QStringLiteral("id.example.com said no."));
    QCOMPARE(words.why, QStringLiteral("Its reason is “quota_exceeded”. It added “too many”."));
}

void TestWords::tellsWhatWasExpectedAndWhatCame()
{
    const Words words = inWords({Error::Kind::NotGenuine, QStringLiteral("id_token.aud"),
        QStringLiteral("cloakroom"), QStringLiteral("other"), {}});
    QCOMPARE(words.why, QStringLiteral("Expected is “cloakroom”, but “other” came."));
    const Words issuer = inWords(
        {Error::Kind::BadAnswer, QStringLiteral("discovery.issuer"), QStringLiteral("https://a.example"),
            QStringLiteral("https://b.example"), QStringLiteral("a.example")});
    QCOMPARE(issuer.what, QStringLiteral("a.example names itself differently."));
    QCOMPARE(issuer.why,
        QStringLiteral("Expected is “https://a.example”, but it says that it is “https://b.example”."));
}

void TestWords::givesTheReasonBehindACode()
{
    const auto why = [](const char *code, const char *found) {
        return inWords(
            {Error::Kind::NotGenuine, QString::fromLatin1(code), {}, QString::fromLatin1(found), {}})
            .why;
    };
    QCOMPARE(why("id_token.signature", "signature.wrong"),
        QStringLiteral("The signature does not match any key of the issuer."));
    QCOMPARE(
        why("keychain.sign_in_lost", "keychain.silent"), QStringLiteral("Your keychain does not answer."));
    QCOMPARE(why("keychain.renewal_lost", "keychain.refused\nNo space left"),
        QStringLiteral("Your keychain said no. It added “No space left”."));
    QCOMPARE(why("http.tls", "expired"), QStringLiteral("Its certificate has expired."));
    QCOMPARE(why("http.tls", "host\nother.example\nSome <b>authority"),
        QStringLiteral(
            "Its certificate is for another host. The certificate is of “other.example”, signed by "
            "“Some <b>authority”."));
    QCOMPARE(why("access_denied", "expired"), QStringLiteral("It added “expired”."));
    QCOMPARE(why("use_dpop_nonce", "stale"),
        QStringLiteral("It got one with the nonce that it gave, and asked for another. It added “stale”."));
}

void TestWords::namesTheFieldForAnAuthorityThatNobodyKnows()
{
    const auto next = [](const char *found) {
        return inWords(
            {Error::Kind::NotGenuine, QStringLiteral("http.tls"), {}, QString::fromLatin1(found), {}})
            .next;
    };
    QVERIFY(next("unknown_issuer\nid.example\nTeam CA").contains(QStringLiteral("“Authorities”")));
    QVERIFY(next("self_signed").contains(QStringLiteral("“Authorities”")));
    QVERIFY(!next("expired\nid.example\nTeam CA").contains(QStringLiteral("“Authorities”")));
}

void TestWords::tellsTimesAsLocalTime()
{
    const QDateTime ended(QDate(2026, 11, 23), QTime(13, 0), Qt::UTC);
    const Words words = inWords({Error::Kind::NotGenuine, QStringLiteral("id_token.exp"),
        ended.addSecs(90).toString(Qt::ISODate), ended.toString(Qt::ISODate), {}});
    QCOMPARE(words.why,
        QStringLiteral("It ended at %1, and now it is %2.")
            .arg(explain::exact(ended), explain::exact(ended.addSecs(90))));
}

void TestWords::putsEachPartInItsPlaceOnce()
{
    const Words words = inWords({Error::Kind::BadAnswer, QStringLiteral("discovery.issuer"),
        QStringLiteral("%2"), QStringLiteral("%3"), QStringLiteral("%1")});
    QCOMPARE(words.what, QStringLiteral("%1 names itself differently."));
    QCOMPARE(words.why, QStringLiteral("Expected is “%2”, but it says that it is “%3”."));
}

void TestWords::makesForeignTextVisible()
{
    const Words words = inWords({Error::Kind::Refused, QStringLiteral("access_denied"), {},
        QStringLiteral("a\u202Eb"), QStringLiteral("h\u200Bost")});
    QVERIFY(words.why.contains(QLatin1String("a[U+202E]b")));
    QVERIFY(!words.toString().contains(QChar(0x202E)));
}

void TestWords::saysThatNothingWasLost()
{
    const auto comfort = [](const char *code) {
        return inWords({Error::Kind::Busy, QString::fromLatin1(code), {}, {}, {}}).comfort;
    };
    QCOMPARE(comfort("token.busy"), QStringLiteral("Nothing was lost."));
    QCOMPARE(comfort("keychain.locked"), QStringLiteral("Nothing was lost."));
    for (const char *code : {"keychain.unconfirmed", "accounts.mended"}) // nobody knows that it is so
        QCOMPARE(comfort(code), QString());
    QCOMPARE(comfort("discovery.html"), QStringLiteral("Nothing was saved."));
    QCOMPARE(comfort("accounts.damaged"), QString());
}

void TestWords::putsAllInARow()
{
    QCOMPARE(inWords({Error::Kind::KeychainLocked, QStringLiteral("keychain.locked"), {}, {}, {}}).toString(),
        QStringLiteral("Your keychain is locked. Nothing was lost. Unlock it."));
}

QTEST_GUILESS_MAIN(TestWords)
#include "tst_words.moc"
