// SPDX-License-Identifier: GPL-3.0-or-later
#include "jose/sdjwt.h"

#include "crypto/digest.h"
#include "crypto/key.h"
#include "jose/base64url.h"
#include "jose/signature.h"

#include <QTest>

using base::Json;
using jose::SdJwtFault;
using Kind = SdJwtFault::Kind;

namespace {

QByteArray disclosure(const QByteArray &json)
{
    return jose::base64url(json);
}

QByteArray digest(const QByteArray &disclosure, crypto::Hash hash = crypto::Hash::Sha256)
{
    return '"' + jose::base64url(crypto::digest(hash, disclosure)) + '"';
}

Json claims(const QByteArray &json)
{
    return Json::parse(json).value();
}

const QByteArray given = disclosure("[\"s1\",\"given_name\",\"Ana\"]");
const QByteArray family = disclosure("[\"s2\",\"family_name\",\"Liu\"]");
const QByteArray element = disclosure("[\"s3\",\"DE\"]");

} // namespace

class TestSdJwt : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isTakenApartAtItsTildes()
    {
        const auto bare = jose::SdJwt::split("a.b.c~");
        QCOMPARE(bare.issuerSigned, "a.b.c");
        QVERIFY(bare.disclosures.isEmpty() && bare.keyBinding.isEmpty());
        const auto bound = jose::SdJwt::split("a.b.c~d1~d2~k.b.s");
        QCOMPARE(bound.disclosures, QByteArrayList({"d1", "d2"}));
        QCOMPARE(bound.keyBinding, "k.b.s");
        QCOMPARE(bound.hashed, "a.b.c~d1~d2~");
    }

    // The first disclosure of RFC 9901 section 4.2.1 and its digest of section 4.2.3
    void hashesADisclosureAsItCame()
    {
        const QByteArray text = "WyJfMjZiYzRMVC1hYzZxMktJNmNCVzVlcyIsICJmYW1pbHlfbmFtZSIsICJNw7ZiaXVzIl0";
        const Json object = claims("{\"_sd\":[\"X9yH0Ajrdm1Oij4tWso9UzzKJvPoDxwmuEcO3XAdRC0\"]}");
        QVERIFY(!jose::disclosuresFault(object, {text}));
    }

    void findsEachDisclosureThatIsNamed_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QByteArrayList>("disclosures");
        const auto row = [](const char *name, const QByteArray &json, const QByteArrayList &disclosures) {
            QTest::newRow(name) << json << disclosures;
        };
        row("none", "{}", {});
        row("at the top", "{\"_sd\":[" + digest(given) + ',' + digest(family) + "]}", {family, given});
        row("decoys beside it", "{\"_sd\":[\"AAAA\"," + digest(given) + ",\"BBBB\"]}", {given});
        row("not all are disclosed", "{\"_sd\":[" + digest(given) + ',' + digest(family) + "]}", {given});
        row("deep inside", "{\"a\":{\"b\":[{\"_sd\":[" + digest(given) + "]}]}}", {given});
        row("an element", "{\"nationalities\":[\"FR\",{\"...\":" + digest(element) + "}]}", {element});
        const QByteArray outer = disclosure("[\"s4\",\"person\",{\"_sd\":[" + digest(given) + "]}]");
        row("in another disclosure", "{\"_sd\":[" + digest(outer) + "]}", {given, outer});
        const QByteArray list = disclosure("[\"s5\",\"list\",[{\"...\":" + digest(element) + "}]]");
        row("an element in another disclosure", "{\"_sd\":[" + digest(list) + "]}", {list, element});
        row("the same name at two levels", "{\"given_name\":1,\"a\":{\"_sd\":[" + digest(given) + "]}}",
            {given});
        row("sha-512", "{\"_sd_alg\":\"sha-512\",\"_sd\":[" + digest(given, crypto::Hash::Sha512) + "]}",
            {given});
    }

    void findsEachDisclosureThatIsNamed()
    {
        QFETCH(QByteArray, json);
        QFETCH(QByteArrayList, disclosures);
        QVERIFY(!jose::disclosuresFault(claims(json), disclosures));
    }

    void tellsWhichDoesNotBelong_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QByteArrayList>("disclosures");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<int>("which");
        QTest::addColumn<QByteArray>("found");
        const auto row = [](const char *name, const QByteArray &json, const QByteArrayList &disclosures,
                             Kind kind, int which, const QByteArray &found = {}) {
            QTest::newRow(name) << json << disclosures << kind << which << found;
        };
        const QByteArray both = "{\"_sd\":[" + digest(given) + ',' + digest(family) + "]}";
        row("put there by somebody", "{\"_sd\":[" + digest(given) + "]}", {given, family}, Kind::Unnamed, 1,
            "family_name");
        row("no digests at all", "{}", {element}, Kind::Unnamed, 0);
        row("another hash than is said", "{\"_sd_alg\":\"sha-384\",\"_sd\":[" + digest(given) + "]}", {given},
            Kind::Unnamed, 0, "given_name");
        row("a digest of the decoded text", "{\"_sd\":[" + digest("[\"s1\",\"given_name\",\"Ana\"]") + "]}",
            {given}, Kind::Unnamed, 0, "given_name");
        row("inside what isn't disclosed", "{\"_sd\":[\"AAAA\"]}", {given}, Kind::Unnamed, 0, "given_name");
        row("the same twice", both, {given, family, given}, Kind::Repeated, 2);
        row("one digest twice", "{\"_sd\":[" + digest(given) + "],\"a\":{\"_sd\":[" + digest(given) + "]}}",
            {given}, Kind::DigestTwice, 0, "given_name");
        row("one decoy twice", "{\"_sd\":[\"AAAA\",\"AAAA\"]}", {}, Kind::DigestTwice, -1);
        row("an element among claims", "{\"_sd\":[" + digest(element) + "]}", {element}, Kind::Shape, 0);
        row("a claim among elements", "{\"a\":[{\"...\":" + digest(given) + "}]}", {given}, Kind::Shape, 0);
        row("no base64url", "{\"_sd\":[" + digest("*") + "]}", {"*"}, Kind::Shape, 0);
        const QByteArray object = disclosure("{\"a\":1}");
        row("no array", "{\"_sd\":[" + digest(object) + "]}", {object}, Kind::Shape, 0);
        const QByteArray reserved = disclosure("[\"s\",\"_sd\",[]]");
        row("a reserved name", "{\"_sd\":[" + digest(reserved) + "]}", {reserved}, Kind::Name, 0, "_sd");
        row("a claim that is there", "{\"given_name\":\"Eve\",\"_sd\":[" + digest(given) + "]}", {given},
            Kind::Conflict, 0, "given_name");
        const QByteArray again = disclosure("[\"s9\",\"given_name\",\"Eve\"]");
        row("two of one name", "{\"_sd\":[" + digest(given) + ',' + digest(again) + "]}", {given, again},
            Kind::Conflict, 1, "given_name");
        row("an unknown hash", "{\"_sd_alg\":\"md5\"}", {given}, Kind::Algorithm, -1, "md5");
        row("a hash in another case", "{\"_sd_alg\":\"SHA-256\"}", {given}, Kind::Algorithm, -1, "SHA-256");
    }

    void tellsWhichDoesNotBelong()
    {
        QFETCH(QByteArray, json);
        QFETCH(QByteArrayList, disclosures);
        QFETCH(Kind, kind);
        QFETCH(int, which);
        QFETCH(QByteArray, found);
        const auto fault = jose::disclosuresFault(claims(json), disclosures);
        QVERIFY(fault);
        QCOMPARE(fault->kind, kind);
        QCOMPARE(fault->disclosure, which);
        QCOMPARE(fault->found, found);
    }

    void followsALongChain()
    {
        QByteArrayList chain {given};
        for (int i = 0; i < 20'000; ++i)
            chain += disclosure("[\"s\",\"a\",{\"_sd\":[" + digest(chain.last()) + "]}]");
        QVERIFY(!jose::disclosuresFault(claims("{\"_sd\":[" + digest(chain.last()) + "]}"), chain));
    }

    void holdsTheKeyBindingAgainstWhatStandsBeforeIt()
    {
        const auto key = crypto::Key::generate(crypto::Curve::P256);
        const QByteArray presented = "a.b.c~" + given + '~';
        const auto bound = [&key](const QByteArray &before, const QByteArray &hash, const char *typ) {
            const QByteArray payload = "{\"sd_hash\":" + hash + '}';
            return jose::SdJwt::split(before
                + jose::sign(payload, QLatin1String(typ), QStringLiteral("ES256"), key, QStringLiteral("k")));
        };
        const auto kind = [](const char *json, const jose::SdJwt &whole) {
            const auto fault = jose::keyBindingFault(claims(json), whole);
            return fault ? std::optional(fault->kind) : std::nullopt;
        };
        const QByteArray right = digest(presented);
        QVERIFY(!kind("{}", bound(presented, right, "kb+jwt")));
        QVERIFY(kind("{}", bound("a.b.c~", right, "kb+jwt")) == Kind::KeyBindingHash);
        QVERIFY(kind("{\"_sd_alg\":\"sha-384\"}", bound(presented, right, "kb+jwt")) == Kind::KeyBindingHash);
        QVERIFY(kind("{}", bound(presented, right, "JWT")) == Kind::NoKeyBinding);
        QVERIFY(kind("{}", jose::SdJwt::split(presented + "x")) == Kind::NoKeyBinding);
        QVERIFY(kind("{\"_sd_alg\":1}", bound(presented, right, "kb+jwt")) == Kind::Algorithm);
    }
};

QTEST_GUILESS_MAIN(TestSdJwt)
#include "tst_sdjwt.moc"
