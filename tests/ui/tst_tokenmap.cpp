// SPDX-License-Identifier: GPL-3.0-or-later
#include "jose/base64url.h"
#include "ui/tokenmap.h"

#include <QTest>

using ui::TokenMap;
using Part = TokenMap::Part;

namespace {

constexpr qsizetype all = 64 * 1024;

TokenMap mapOf(const QByteArray &token, qsizetype most = all)
{
    const crypto::Secret secret(token);
    return {secret, explain::Token::look(secret, explain::TokenUse::Pasted), most};
}

QByteArray compact(const QByteArray &payload)
{
    return jose::base64url(R"({"alg":"ES256"})") + '.' + jose::base64url(payload) + ".U0lHTkFUVVJF";
}

QString captionAt(const TokenMap &map, qsizetype at)
{
    const TokenMap::Piece *piece = map.at(at);
    return piece ? TokenMap::caption(*piece) : QString();
}

} // namespace

class TestTokenMap : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsTheMemberOfEachCharacter();
    void carriesTheBytesOfItsMember_data();
    void carriesTheBytesOfItsMember();
    void leavesNoGap();
    void takesNestedValuesAndStringsForPartOfTheirMember();
    void tellsBothOfDoubledMembers();
    void tellsThePartsOfWhatIsEncrypted();
    void tellsDisclosures();
    void tellsOnlyThePartOfAPayloadThatIsNoJson();
    void hasNothingOfAnOpaqueToken();
    void copesWithATokenCutForTheScreen();
    void cutsAndMakesVisibleWhatItTells();
    void findsMembersByNameAndValue();
};

void TestTokenMap::tellsTheMemberOfEachCharacter()
{
    const QByteArray token = compact(R"({"iss":"https://id.example.com","exp":1795532531})");
    const TokenMap map = mapOf(token);
    QCOMPARE(captionAt(map, 5), QStringLiteral("header · alg · ES256"));
    const qsizetype payload = token.indexOf('.') + 1;
    QCOMPARE(captionAt(map, payload), QStringLiteral("payload")); // the brace
    QCOMPARE(captionAt(map, payload + 8), QStringLiteral("payload · iss · https://id.example.com"));
    QCOMPARE(captionAt(map, token.lastIndexOf('.') - 4), QStringLiteral("payload · exp · 1795532531"));
    QCOMPARE(captionAt(map, token.size() - 1), QStringLiteral("signature"));
    QCOMPARE(map.at(token.size()), nullptr);
    QCOMPARE(map.at(-1), nullptr);
}

void TestTokenMap::carriesTheBytesOfItsMember_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::newRow("starts at bit 0") << QByteArray(R"({"abc":1,"d":2,"e":3})");
    QTest::newRow("starts at bit 8") << QByteArray(R"({"abcd":1,"d":2,"e":3})");
    QTest::newRow("starts at bit 16") << QByteArray(R"({"abcde":1,"d":2,"e":3})");
    QTest::newRow("with blanks") << QByteArray("{ \"a\" : 1 ,\r\n \"d\" : [ 1, 2 ] \n}");
}

// A character at the edge of a member carries bits of its neighbour: never more than of its own.
void TestTokenMap::carriesTheBytesOfItsMember()
{
    QFETCH(QByteArray, payload);
    const QByteArray token = compact(payload);
    const TokenMap map = mapOf(token);
    const qsizetype start = token.indexOf('.') + 1;
    for (qsizetype at = start; at < token.lastIndexOf('.'); ++at) {
        const qsizetype bit = 6 * (at - start);
        const qsizetype byte = (bit + 3) / 8; // in the middle of its bits
        const TokenMap::Piece *piece = map.at(at);
        QVERIFY(piece);
        if (piece->member.isEmpty())
            continue;
        const qsizetype from = payload.indexOf(piece->member);
        QVERIFY2(byte >= from && byte <= from + piece->member.size(),
            qPrintable(QString::fromLatin1(piece->member) + QString::number(at)));
    }
}

void TestTokenMap::leavesNoGap()
{
    const QByteArray token = compact(R"({"a":1,"b":{"c":[1,2]},"d":"x"})");
    const TokenMap map = mapOf(token);
    qsizetype at = 0;
    for (const TokenMap::Piece &piece : map.pieces()) {
        QCOMPARE(piece.from, at);
        QVERIFY(piece.to > piece.from);
        at = piece.to;
    }
    QCOMPARE(at, token.size());
}

void TestTokenMap::takesNestedValuesAndStringsForPartOfTheirMember()
{
    const QByteArray nested = R"("b":{"c":["}",{"d":"\\\"]"}]})";
    const TokenMap map = mapOf(compact("{\"a\":\"\\\",\"," + nested + ",\"e\":1}"));
    QList<QByteArray> members;
    for (const TokenMap::Piece &piece : map.pieces()) {
        if (piece.part == Part::Payload && !piece.member.isEmpty())
            members += piece.member;
    }
    QCOMPARE(members, QList<QByteArray>({"\"a\":\"\\\",\"", nested, "\"e\":1"}));
}

void TestTokenMap::tellsBothOfDoubledMembers()
{
    const TokenMap map = mapOf(compact(R"({"a":1,"a":2})"));
    QCOMPARE(map.find(QStringLiteral("\"a\"")).size(), std::size_t(2));
}

void TestTokenMap::tellsThePartsOfWhatIsEncrypted()
{
    const QByteArray header = jose::base64url(R"({"alg":"RSA-OAEP","enc":"A256GCM"})");
    const TokenMap map = mapOf(header + ".AAAA.BBBB.CCCC.DDDD");
    QCOMPARE(captionAt(map, 5), QStringLiteral("header · alg · RSA-OAEP"));
    QCOMPARE(captionAt(map, header.size() + 7), QStringLiteral("encrypted"));
}

void TestTokenMap::tellsDisclosures()
{
    const QByteArray token = compact(R"({"_sd":[]})") + '~' + jose::base64url(R"(["salt","a",1])") + '~';
    const TokenMap map = mapOf(token);
    QCOMPARE(captionAt(map, token.size() - 3), QStringLiteral("disclosure"));
    QCOMPARE(captionAt(map, token.indexOf('~') - 1), QStringLiteral("signature"));
}

void TestTokenMap::tellsOnlyThePartOfAPayloadThatIsNoJson()
{
    const QByteArray token = compact("{{{,\"a\":");
    const TokenMap map = mapOf(token);
    QCOMPARE(captionAt(map, token.indexOf('.') + 4), QStringLiteral("payload"));
}

void TestTokenMap::hasNothingOfAnOpaqueToken()
{
    QVERIFY(mapOf("gho_0123456789").isEmpty());
    QVERIFY(!mapOf("gho_0123456789").at(2));
}

void TestTokenMap::copesWithATokenCutForTheScreen()
{
    const QByteArray token = compact("{\"a\":1,\"b\":\"" + QByteArray(500, 'x') + "\"}");
    for (qsizetype most = 1; most < 80; ++most) {
        const TokenMap map = mapOf(token, most);
        QCOMPARE(map.pieces().back().to, most);
    }
    QVERIFY(captionAt(mapOf(token, 79), 78).startsWith(QStringLiteral("payload · \"b\":\"xx")));
}

void TestTokenMap::cutsAndMakesVisibleWhatItTells()
{
    const TokenMap map = mapOf(compact("{\"\u202e\":\"" + QByteArray(5000, 'x') + "\"}"));
    const QString caption = captionAt(map, 60);
    QVERIFY2(caption.startsWith(QStringLiteral("payload · [U+202E] · xxx")), qPrintable(caption));
    QVERIFY(caption.size() < 200);
}

void TestTokenMap::findsMembersByNameAndValue()
{
    const TokenMap map = mapOf(compact(R"({"iss":"ANA","aud":["x"],"sub":"banana"})"));
    QCOMPARE(map.find(QStringLiteral("ana")).size(), std::size_t(2));
    QCOMPARE(map.find(QStringLiteral("AUD")).front().member, QByteArray(R"("aud":["x"])"));
    QVERIFY(map.find({}).empty());
}

QTEST_MAIN(TestTokenMap)
#include "tst_tokenmap.moc"
