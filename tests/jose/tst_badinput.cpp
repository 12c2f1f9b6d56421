// SPDX-License-Identifier: GPL-3.0-or-later
#include "jose/base64url.h"
#include "jose/keymaterial.h"

#include <QElapsedTimer>
#include <QTest>

using jose::base64url;
using jose::Jwt;
using jose::KeyMaterial;

namespace {

QByteArray token(const QByteArray &claims, const QByteArray &header = R"({"alg":"ES256"})")
{
    return base64url(header) + '.' + base64url(claims) + '.' + base64url(QByteArray(64, 's'));
}

QByteArray manyClaims(int count)
{
    QByteArray json = "{";
    for (int i = 0; i < count; ++i)
        json += "\"c" + QByteArray::number(i) + "\":" + QByteArray::number(i) + ',';
    json.back() = '}';
    return json;
}

} // namespace

// What people and servers paste: each with the code it is refused with, by the strict reader and by the one
// for looking at; empty where it is read. None of it ever passes.
class TestBadInput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isToldByItsCode_data()
    {
        QTest::addColumn<QByteArray>("compact");
        QTest::addColumn<QString>("strict");
        QTest::addColumn<QString>("lenient");
        const auto row = [](const char *name, const QByteArray &compact, const char *strict,
                             const char *lenient) {
            QTest::newRow(name) << compact << QString::fromLatin1(strict) << QString::fromLatin1(lenient);
        };
        const QByteArray plain = token("{}");
        const QByteArray deep = QByteArray("[").repeated(100'000);
        row("doubled claim", token(R"({"sub":"a","sub":"b"})"), "jwt.duplicate", "");
        row("doubled alg", token("{}", R"({"alg":"ES256","alg":"none"})"), "jwt.duplicate", "");
        row("doubled by an escape", token(R"({"sub":"a","\u0073ub":"b"})"), "jwt.duplicate", "");
        row("padding", plain + "==", "jwt.characters", "jwt.characters");
        row("blank inside", QByteArray(plain).insert(5, ' '), "jwt.characters", "jwt.characters");
        row("line break at the end", plain + "\r\n", "jwt.characters", "jwt.characters");
        row("base64 of the other kind", "e30.e30.+/", "jwt.characters", "jwt.characters");
        row("stray bits", "e30.e31.AA", "jwt.base64url", "jwt.base64url");
        row("length 1 mod 4", "e30.e30e3.AA", "jwt.base64url", "jwt.base64url");
        row("invalid UTF-8", token("{\"a\":\"\xC3\x28\"}"), "jwt.payload", "");
        row("invalid UTF-8 in the header", token("{}", "{\"a\":\"\xC3\x28\"}"), "jwt.header", "jwt.header");
        row("lone surrogate", token(R"({"a":"\ud800"})"), "jwt.payload", "");
        row("nesting of 100,000", token("{\"a\":" + deep), "jwt.payload", "");
        row("nesting of 100,000 in the header", token("{}", "{\"a\":" + deep), "jwt.header", "jwt.header");
        row("1e300 as a date", token(R"({"exp":1e300})"), "", "");
        row("a string as a date", token(R"({"exp":"1300819380"})"), "", "");
        row("NUL in a claim", token(R"({"sub":"a\u0000b"})"), "", "");
        row("NUL in the token", QByteArray(plain).append('\0'), "jwt.characters", "jwt.characters");
        row("NUL in the JSON", token(QByteArray("{\0}", 3)), "jwt.payload", "");
        row("right-to-left override", token("{\"sub\":\"\xE2\x80\xAE\"}"), "", "");
        row("invisible character in a name",
            token("{\"su\xE2\x80\x8B"
                  "b\":1}"),
            "", "");
        row("invisible character in the token", plain + "\xE2\x80\x8B", "jwt.characters", "jwt.characters");
        row("HTML in a claim", token(R"({"sub":"<img src=x onerror=alert(1)>"})"), "", "");
        row("100,000 claims", token(manyClaims(100'000)), "", "");
        row("alg in odd case", token("{}", R"({"alg":"es256"})"), "", "");
        row("none", token("{}", R"({"alg":"none"})"), "", "");
        row("none, unsigned", base64url(R"({"alg":"none"})") + ".e30.", "", "");
        row("two dots", "..", "jwt.header", "jwt.header");
        row("empty header", ".e30.AA", "jwt.header", "jwt.header");
        row("empty payload", "e30..AA", "jwt.payload", "");
        row("five parts", "e30.AA.AA.AA.AA", "jwt.parts", "jwt.parts");
        row("encrypted", base64url(R"({"enc":"A256GCM"})") + ".AA.AA.AA.AA", "jwt.encrypted",
            "jwt.encrypted");
        row("four parts", "e30.e30.AA.AA", "jwt.parts", "jwt.parts");
        row("JSON serialisation", R"({"payload":"e30","signatures":[{"protected":"e30","signature":"AA"}]})",
            "jwt.characters", "jwt.characters");
        row("flattened JSON serialisation", R"({"payload":"e30","protected":"e30","signature":"AA"})",
            "jwt.characters", "jwt.characters");
        row("payload of plain text", token("Payload"), "jwt.payload", "");
        row("nothing", "", "jwt.parts", "jwt.parts");
    }

    void isToldByItsCode()
    {
        QFETCH(const QByteArray, compact);
        QFETCH(const QString, strict);
        QFETCH(const QString, lenient);
        QElapsedTimer timer;
        timer.start();
        const auto believed = Jwt::parse(compact);
        QCOMPARE(believed ? QString() : believed.error().code, strict);
        const auto shown = Jwt::inspect(compact);
        QCOMPARE(shown ? QString() : shown.error().code, lenient);
        QVERIFY2(timer.elapsed() < 5'000, "it froze");
        if (!shown)
            return;
        const auto pair = crypto::Key::generate(crypto::Curve::P256);
        const KeyMaterial key {jose::JwkSet({jose::Jwk::fromKey(pair, {})}), {}};
        QVERIFY(!key.verify(*shown));
        QVERIFY(!KeyMaterial::parse("a secret of more than thirty-two bytes")->verify(*shown));
    }

    void isNoDate()
    {
        QVERIFY(!Jwt::parse(token(R"({"exp":1e300})"))->time("exp"));
        QVERIFY(!Jwt::parse(token(R"({"exp":"1300819380"})"))->time("exp"));
    }

    void keepsCharactersAsTheyAre()
    {
        const auto nul = Jwt::parse(token(R"({"sub":"a\u0000b"})"));
        QCOMPARE(nul->claims().value("sub").text(), QByteArray("a\0b", 3));
        const auto override = Jwt::parse(token("{\"sub\":\"\xE2\x80\xAE\"}"));
        QCOMPARE(override->subject(), QStringLiteral("\u202E"));
        QCOMPARE(Jwt::parse(token(manyClaims(100'000)))->claims().members().size(), std::size_t(100'000));
    }
};

QTEST_GUILESS_MAIN(TestBadInput)
#include "tst_badinput.moc"
