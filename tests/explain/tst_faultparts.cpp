// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/faultparts.h"

#include "base/json.h"
#include "crypto/key.h"
#include "explain/words.h"
#include "jose/jwk.h"
#include "jose/jwt.h"

#include <QTest>
#include <QTranslator>

using base::Error;
using explain::partInWords;
using namespace Qt::StringLiterals;

namespace {

// Puts every text of its context in brackets.
class Marks : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *text, const char *, int) const override
    {
        return qstrcmp(context, "json") == 0 || qstrcmp(text, "a comma or the end of the list") == 0
            ? u'[' + QString::fromUtf8(text) + u']'
            : QString();
    }
};

Error jsonError(const QByteArray &text)
{
    return base::Json::parse(text, base::Json::Duplicates::Refuse).error();
}

} // namespace

class tst_FaultParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(QCoreApplication::installTranslator(&m_marks)); }

    void saysWhatIsExpectedInThePersonsLanguage_data()
    {
        QTest::addColumn<Error>("error");
        QTest::newRow("value") << jsonError("{\"a\":}");
        QTest::newRow("name") << jsonError("{1}");
        QTest::newRow("quote") << jsonError("\"a");
        QTest::newRow("escape") << jsonError("\"\\x\"");
        QTest::newRow("control character") << jsonError("\"\n\"");
        QTest::newRow("surrogates") << jsonError("\"\\ud800\"");
        QTest::newRow("digit") << jsonError("[-]");
        QTest::newRow("end") << jsonError("1 1");
        QTest::newRow("end of a list") << jsonError("[1 1]");
        QTest::newRow("end of an object") << jsonError("{\"a\":1 1}");
        QTest::newRow("duplicate") << jsonError("{\"a\":1,\"a\":2}");
        QTest::newRow("depth") << jsonError(QByteArray(100'000, '['));
        QTest::newRow("size") << jsonError(QByteArray(base::Json::largestSize + 1, ' '));
        QTest::newRow("modulus") << crypto::Key::rsa(QByteArray(256, '\xfe'), "\x01\x00\x01").error();
        QTest::newRow("small key") << crypto::Key::rsa(QByteArray(64, '\xff'), QByteArray("\3")).error();
        QTest::newRow("large key") << crypto::Key::rsa(QByteArray(4096, '\xff'), QByteArray("\3")).error();
        QTest::newRow("exponent") << crypto::Key::rsa(QByteArray(256, '\xff'), QByteArray("\4")).error();
        QTest::newRow("point")
            << crypto::Key::ec(crypto::Curve::P256, QByteArray(32, 'x'), QByteArray(32, 'y')).error();
        QTest::newRow("coordinates")
            << crypto::Key::ec(crypto::Curve::P256, QByteArray(31, 'x'), QByteArray(32, 'y')).error();
        QTest::newRow("keys") << jose::JwkSet::parse("{\"keys\":1}").error();
        QTest::newRow("parts") << jose::Jwt::parse("a.b").error();
        QTest::newRow("object") << jose::Jwt::parse("MQ.e30.").error();
    }
    void saysWhatIsExpectedInThePersonsLanguage()
    {
        QFETCH(Error, error);
        QVERIFY(!error.expected.isEmpty());
        QVERIFY2(partInWords(error.expected).startsWith(u'['), qPrintable(error.expected));
    }

    void saysWhereItIsInThePersonsLanguage()
    {
        QCOMPARE(partInWords(u"line 1, column 7: }"_s), u"[line 1, column 7: }]"_s);
        QCOMPARE(partInWords(u"line 1, column 7: the end"_s), u"[line 1, column 7: [the end]]"_s);
        QCOMPARE(partInWords(u"header, line 2, column 1: a"_s), u"[[header], [line 2, column 1: a]]"_s);
        QVERIFY(explain::inWords(jsonError("{\"a\":}")).why.contains(u"[line 1, column 6: }]"));
    }

    void writesNumbersAsTheyAreWrittenThere()
    {
        QLocale::setDefault(QLocale(QLocale::German));
        QCOMPARE(partInWords(u"at most 16384 bits"_s), u"[at most 16.384 bits]"_s);
        QLocale::setDefault(QLocale::c());
    }

    void leavesWhatIsntTheirsAsItIs()
    {
        for (const QString &text :
            {u"https://id.example"_s, u"ES256"_s, u"42"_s, u"base64url"_s, u"a 42 b"_s})
            QCOMPARE(partInWords(text), text);
        const Error server {Error::Kind::Refused, u"invalid_grant"_s, {}, u"the end"_s, u"id.example"_s};
        QVERIFY(!explain::inWords(server).toString().contains(u'['));
        Error answer = jsonError("{1}");
        answer.code = u"discovery.json"_s;
        QVERIFY(explain::inWords(answer).toString().contains(u"[line 1, column 2: "_s));
        const Error policy {Error::Kind::BadInput, u"policy.damaged"_s, {}, u"signature"_s, {}};
        QVERIFY(!explain::inWords(policy).toString().contains(u'['));
    }

private:
    Marks m_marks;
};

QTEST_GUILESS_MAIN(tst_FaultParts)
#include "tst_faultparts.moc"
