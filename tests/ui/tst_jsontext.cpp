// SPDX-License-Identifier: GPL-3.0-or-later
#include "jose/base64url.h"
#include "ui/jsonlines.h"
#include "ui/jsontext.h"

#include <QAbstractItemModelTester>
#include <QTest>

using ui::JsonLines;
using ui::JsonText;

namespace {

explain::Token token(const QByteArray &payload)
{
    const QByteArray compact
        = jose::base64url(R"({"alg":"ES256"})") + '.' + jose::base64url(payload) + ".AAAA";
    return explain::Token::look(crypto::Secret(compact), explain::TokenUse::Pasted);
}

QStringList linesOf(const JsonText &text)
{
    QStringList lines;
    for (qsizetype i = 0; i < text.size(); ++i)
        lines += text.text(i).toString();
    return lines;
}

// Where the payload starts: behind a title, the header in three lines, a title.
constexpr int first = 5;

std::shared_ptr<const JsonText> textOf(const QByteArray &payload)
{
    return std::make_shared<const JsonText>(JsonText::of(token(payload)));
}

QStringList shown(const JsonLines &model)
{
    QStringList lines;
    for (int row = first; row < model.rowCount(); ++row)
        lines += model.index(row).data().toString();
    return lines;
}

} // namespace

class TestJsonText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void standsAsItWasWritten();
    void marksDoubledMembersInTheirObjectOnly();
    void tellsWhichLineClosesWhich();
    void showsBytesThatAreNoJson();
    void showsTheHeaderOfWhatIsEncrypted();
    void hasNothingOfAnOpaqueToken();
    void stopsAtItsLimitAndSaysSo();
    void findsLinesInAnyCase();
    void isAProperModel();
    void foldsWhatIsInside();
    void unfoldsWhatIsLookedFor();
    void cutsLongLinesAndSaysHowLongTheyAre();
    void makesVisibleWhatHides();
    void copiesWhatIsFoldedAndCut();
};

void TestJsonText::standsAsItWasWritten()
{
    const JsonText text = JsonText::of(token(R"({"z":12345678901234567890.10,"a":[1,"x"],"e":{}})"));
    QCOMPARE(linesOf(text).mid(first - 1),
        QStringList({QStringLiteral("Payload"), QStringLiteral("{"),
            QStringLiteral("  \"z\": 12345678901234567890.10,"), QStringLiteral("  \"a\": ["),
            QStringLiteral("    1,"), QStringLiteral("    \"x\""), QStringLiteral("  ],"),
            QStringLiteral("  \"e\": {}"), QStringLiteral("}")}));
    QCOMPARE(text.line(0).kind, JsonText::Kind::Title);
    QCOMPARE(text.line(1).kind, JsonText::Kind::Header);
    QCOMPARE(text.line(first).kind, JsonText::Kind::Payload);
}

void TestJsonText::marksDoubledMembersInTheirObjectOnly()
{
    const JsonText text = JsonText::of(token(R"({"a":1,"b":{"a":2,"c":["a","a"]},"a":3})"));
    QStringList doubled;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.line(i).isDoubled)
            doubled += text.text(i).trimmed().toString();
    }
    QCOMPARE(doubled, QStringList({QStringLiteral("\"a\": 1,"), QStringLiteral("\"a\": 3")}));
}

void TestJsonText::tellsWhichLineClosesWhich()
{
    const JsonText text = JsonText::of(token(R"({"a":[{"b":"{"}],"c":1})"));
    const auto end = [&](int line) { return int(text.line(first + line).end) - first; };
    QCOMPARE(end(0), 7); // {
    QCOMPARE(end(1), 5); // "a": [
    QCOMPARE(end(2), 4); // {
    QCOMPARE(end(6), 6); // "c": 1 opens nothing
}

void TestJsonText::showsBytesThatAreNoJson()
{
    const JsonText text = JsonText::of(token("Hello\x01 world, again"));
    QCOMPARE(text.text(first).toString(),
        QStringLiteral("0000  48 65 6c 6c 6f 01 20 77 6f 72 6c 64 2c 20 61 67  Hello. world, ag"));
    QCOMPARE(text.text(first + 1).trimmed().toString().left(20), QStringLiteral("0010  61 69 6e      "));
    const JsonText large = JsonText::of(token(QByteArray(100000, 'x')));
    QVERIFY(linesOf(large).last().contains(QLocale().toString(34464)));
}

void TestJsonText::showsTheHeaderOfWhatIsEncrypted()
{
    const QByteArray jwe = jose::base64url(R"({"alg":"RSA-OAEP","enc":"A256GCM"})") + ".AA.AA.AA.AA";
    const auto looked = explain::Token::look(crypto::Secret(jwe), explain::TokenUse::Pasted);
    QCOMPARE(linesOf(JsonText::of(looked)).size(), 5);
}

void TestJsonText::hasNothingOfAnOpaqueToken()
{
    const auto looked = explain::Token::look(crypto::Secret("gho_0123456789"), explain::TokenUse::Pasted);
    QCOMPARE(JsonText::of(looked).size(), 0);
}

void TestJsonText::stopsAtItsLimitAndSaysSo()
{
    const qsizetype many = JsonText::mostLines + 10;
    const JsonText text = JsonText::of(token("{\"a\":[" + QByteArray("1,").repeated(many) + "1]}"));
    QCOMPARE(text.size(), JsonText::mostLines + 1);
    // All lines of the payload, without those that are here: 2 brackets and a name open it, 2 brackets end
    // it.
    const qsizetype more = (many + 1 + 4) - (JsonText::mostLines - first);
    QCOMPARE(linesOf(text).last(), QStringLiteral("… and %1 more lines").arg(QLocale().toString(more)));
    QCOMPARE(text.line(text.size() - 1).kind, JsonText::Kind::Note);
}

void TestJsonText::findsLinesInAnyCase()
{
    const JsonText text = JsonText::of(token(R"({"name":"Ana ANA","b":"x","c":"ana"})"));
    QCOMPARE(text.find(QStringLiteral("ana")), std::vector<quint32>({first + 1, first + 3}));
    QVERIFY(text.find(QStringLiteral("zebra")).empty());
    QVERIFY(text.find({}).empty());
}

void TestJsonText::isAProperModel()
{
    JsonLines model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setText(textOf(R"({"a":[{"b":1}],"c":1})"));
    model.setFolded(first + 2, true);
    model.setFolded(first + 1, true);
    model.setFolded(first + 1, false);
    model.setText(textOf("{}"));
    QCOMPARE(shown(model), QStringList {QStringLiteral("{}")});
}

void TestJsonText::foldsWhatIsInside()
{
    JsonLines model;
    model.setText(textOf(R"({"a":[{"b":1},2],"c":1})"));
    model.setFolded(first + 1, true);
    QCOMPARE(shown(model),
        QStringList({QStringLiteral("{"), QStringLiteral("  \"a\": […],"), QStringLiteral("  \"c\": 1"),
            QStringLiteral("}")}));
    QVERIFY(model.index(first + 1).data(JsonLines::IsFoldedRole).toBool());
    model.setFolded(first + 2, true); // opens nothing
    model.setFolded(first + 1, false);
    QCOMPARE(shown(model).size(), 9);
}

void TestJsonText::unfoldsWhatIsLookedFor()
{
    JsonLines model;
    model.setText(textOf(R"({"a":[{"b":1},2],"c":1})"));
    model.setFolded(first + 2, true);
    model.setFolded(first + 1, true);
    model.setFolded(first, true);
    QCOMPARE(model.rowOf(first + 3), first + 3);
    QCOMPARE(shown(model).at(3).trimmed(), QStringLiteral("\"b\": 1"));
}

void TestJsonText::cutsLongLinesAndSaysHowLongTheyAre()
{
    JsonLines model;
    model.setText(textOf("{\"a\":\"" + QByteArray(1000, 'x') + "\"}"));
    const QString line = shown(model).at(1);
    QVERIFY(line.size() < 240);
    QVERIFY2(
        line.endsWith(QStringLiteral("… (%1 characters)").arg(QLocale().toString(1007))), qPrintable(line));
}

void TestJsonText::makesVisibleWhatHides()
{
    JsonLines model;
    model.setText(textOf("{\"a\":\"x\u202ey\"}"));
    QCOMPARE(shown(model).at(1), QStringLiteral("  \"a\": \"x[U+202E]y\""));
}

void TestJsonText::copiesWhatIsFoldedAndCut()
{
    JsonLines model;
    const QByteArray payload = "{\"a\":[\"" + QByteArray(1000, 'x') + "\"]}";
    model.setText(textOf(payload));
    model.setFolded(first, true);
    QString whole = model.whole(first);
    QCOMPARE(whole.remove(u' ').remove(u'\n').toUtf8(), payload);
}

QTEST_MAIN(TestJsonText)
#include "tst_jsontext.moc"
