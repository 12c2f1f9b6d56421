// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/answerbody.h"

#include <QTest>

using explain::AnswerBody;

namespace {

AnswerBody bodyOf(const QByteArray &bytes, const QByteArray &token = "a-long-token")
{
    base::HttpAnswer answer;
    answer.body = bytes;
    return AnswerBody::of(answer, crypto::Secret(token));
}

} // namespace

class TestAnswerBody : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void indentsJsonAsItWasWritten();
    void leavesOtherTextAsItIs();
    void hidesTheTokenThatWasSent();
    void hidesTheTokenHoweverItIsEscaped();
    void hidesWhatLooksLikeTheToken();
    void cutsWhatIsTooLong();
    void breaksLongLines();
    void showsNothingOfBinaryData();
    void makesForeignTextVisible();
};

void TestAnswerBody::indentsJsonAsItWasWritten()
{
    const QString text = bodyOf("{\"b\":1.00,\"a\":[1e2],\"b\":2}").text;
    QVERIFY(text.startsWith(QLatin1String("{\n")));
    QVERIFY(text.indexOf(QLatin1String("1.00")) < text.indexOf(QLatin1String("1e2")));
    QCOMPARE(text.count(QLatin1String("\"b\"")), 2);
}

void TestAnswerBody::leavesOtherTextAsItIs()
{
    QCOMPARE(bodyOf("<p>one\r\n\ttwo\n").text, QStringLiteral("<p>one\n    two\n"));
    QCOMPARE(bodyOf("{\"a\":").text, QStringLiteral("{\"a\":"));
    QCOMPARE(bodyOf("5").text, QStringLiteral("5"));
    QCOMPARE(bodyOf("").text, QString());
}

void TestAnswerBody::hidesTheTokenThatWasSent()
{
    const QString text = bodyOf("{\"Authorization\":\"Bearer a-long-token\"}").text;
    QVERIFY(!text.contains(QLatin1String("a-long-token")));
    QVERIFY(text.contains(QString::fromUtf8("Bearer ••••••••")));
    QCOMPARE(bodyOf("a banana", "a").text, QStringLiteral("a banana"));
}

void TestAnswerBody::hidesTheTokenHoweverItIsEscaped()
{
    for (const char *body : {"{\"a\":\"long\\/token\"}", "[\"\\u006cong/token\"]", "long/token"})
        QVERIFY2(!bodyOf(body, "long/token").text.contains(QLatin1String("long/token")), body);
    QVERIFY(!bodyOf("[\"quote\\\"d-token\"]", "quote\"d-token").text.contains(QLatin1String("d-token")));
}

void TestAnswerBody::hidesWhatLooksLikeTheToken()
{
    const QByteArray token = "a-long\xFE-token";
    const QString shown = QString::fromUtf8(token);
    QVERIFY(!bodyOf(token, token).text.contains(shown));
    QVERIFY(!bodyOf("a-long\xFF-token", token).text.contains(shown));
    QCOMPARE(bodyOf("a-long\x01-token", "a-long\x01-token").text, QString::fromUtf8("••••••••"));
    QVERIFY(!bodyOf("a-long\x01-token", "a-long[U+0001]-token")
                 .text.contains(QLatin1String("a-long[U+0001]-token")));
}

void TestAnswerBody::cutsWhatIsTooLong()
{
    const QByteArray line = QByteArray(99, 'x') + '\n';
    QVERIFY(!bodyOf(line.repeated(600)).isCut);
    const AnswerBody cut = bodyOf(line.repeated(700));
    QVERIFY(cut.isCut);
    QCOMPARE(cut.text.size(), AnswerBody::most);
}

void TestAnswerBody::breaksLongLines()
{
    const QString text = bodyOf(QByteArray(450, 'x')).text;
    QCOMPARE(text.split(u'\n').size(), 3);
    QCOMPARE(text.split(u'\n').first().size(), 200);
}

void TestAnswerBody::showsNothingOfBinaryData()
{
    QCOMPARE(bodyOf(QByteArray("PNG\0\1\2", 6)).text, QString());
}

void TestAnswerBody::makesForeignTextVisible()
{
    QCOMPARE(bodyOf("a\u202eb\x1b[31m").text, QStringLiteral("a[U+202E]b[U+001B][31m"));
}

QTEST_APPLESS_MAIN(TestAnswerBody)
#include "tst_answerbody.moc"
