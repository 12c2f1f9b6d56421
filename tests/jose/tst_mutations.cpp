// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/digest.h"
#include "jose/base64url.h"
#include "jose/keymaterial.h"
#include "rsatokens.h"

#include <QRandomGenerator>
#include <QTest>
#include <array>
#include <functional>

using crypto::Curve;
using crypto::Key;
using jose::base64url;
using jose::fromBase64url;
using jose::Jwk;
using jose::Jwt;
using jose::KeyMaterial;

namespace {

constexpr int mutants = 100'000; // of all families together

struct Family
{
    const char *alg;
    QByteArray token; // right
    KeyMaterial keys;
};

Family signedBy(const char *alg, Curve curve)
{
    const Key pair = Key::generate(curve);
    const QString kid = QStringLiteral("k");
    return {alg,
        jose::sign(
            R"({"sub":"alice","exp":4102444800})", QStringLiteral("JWT"), QLatin1String(alg), pair, kid),
        KeyMaterial {jose::JwkSet({Jwk::fromKey(pair, kid)}), {}}};
}

Family withSecret()
{
    const crypto::Secret secret(QByteArrayView("a secret of more than thirty-two bytes"));
    const QByteArray input = base64url(R"({"alg":"HS256"})") + '.' + base64url(R"({"sub":"alice"})");
    return {"HS256", input + '.' + base64url(crypto::hmac(crypto::Hash::Sha256, secret, input)),
        KeyMaterial {{}, {jose::SecretKey {secret}}}};
}

Family withRsa(const rsatokens::Row &row)
{
    const QByteArray jwk
        = QByteArray("{\"kty\":\"RSA\",\"e\":\"AQAB\",\"n\":\"") + rsatokens::modulus + "\"}";
    return {row.name, row.token, KeyMaterial::parse(jwk).value()};
}

bool passes(const QByteArray &token, const KeyMaterial &keys)
{
    const auto jwt = Jwt::inspect(token);
    return jwt && keys.verify(*jwt);
}

// Makes wrong tokens of right ones.
class Mutator
{
public:
    explicit Mutator(quint32 seed)
        : m_random(seed)
    {
    }

    QByteArray mutant(const Family &family)
    {
        QByteArrayList parts = family.token.split('.');
        using Change = void (Mutator::*)(QByteArrayList &);
        static constexpr std::array<Change, 10> changes {&Mutator::flipInText, &Mutator::flipInBytes,
            &Mutator::replaceCharacter, &Mutator::swapParts, &Mutator::cut, &Mutator::extend,
            &Mutator::changeHeader, &Mutator::changePayload, &Mutator::swapHalves, &Mutator::chooseSignature};
        for (int count = below(4) == 0 ? 2 : 1; count > 0; --count)
            (this->*changes[std::size_t(below(int(changes.size())))])(parts);
        return parts.join('.');
    }

private:
    int below(int limit) { return m_random.bounded(limit); }
    QByteArray &any(QByteArrayList &parts) { return parts[below(int(parts.size()))]; }

    void flip(QByteArray &bytes)
    {
        if (!bytes.isEmpty())
            bytes[below(int(bytes.size()))] ^= char(1 << below(8));
    }

    void flipInText(QByteArrayList &parts) { flip(any(parts)); }

    void flipInBytes(QByteArrayList &parts)
    {
        QByteArray &part = any(parts);
        QByteArray bytes = fromBase64url(part).value_or(QByteArray());
        flip(bytes);
        part = base64url(bytes);
    }

    void replaceCharacter(QByteArrayList &parts)
    {
        QByteArray &part = any(parts);
        if (!part.isEmpty())
            part[below(int(part.size()))] = "AZaz09-_.+/= \n"[below(14)];
    }

    void swapParts(QByteArrayList &parts)
    {
        parts.swapItemsAt(below(int(parts.size())), below(int(parts.size())));
    }

    void cut(QByteArrayList &parts)
    {
        QByteArray &part = any(parts);
        const int length = part.isEmpty() ? 0 : below(int(part.size()));
        part = below(2) ? part.first(length) : part.last(length);
    }

    void extend(QByteArrayList &parts)
    {
        QByteArray &part = any(parts);
        const std::array<QByteArray, 6> additions {"A", "AAAA", "=", "\n", part, ".e30"};
        const QByteArray &addition = additions[std::size_t(below(int(additions.size())))];
        part = below(2) ? part + addition : addition + part;
    }

    void changeHeader(QByteArrayList &parts)
    {
        static const QByteArrayList members {R"("alg":"none")", R"("alg":"None")", R"("alg":"")",
            R"("alg":null)", R"("alg":"HS256")", R"("alg":"HS512")", R"("alg":"RS256")", R"("alg":"RS512")",
            R"("alg":"PS256")", R"("alg":"ES256")", R"("alg":"ES256K")", R"("alg":"ES384")",
            R"("alg":"EdDSA")", R"("alg":"Ed25519")", R"("alg":"es256")", R"("kid":"k")", R"("kid":"other")",
            R"("kid":"")", R"("b64":false)", R"("crit":["b64"],"b64":false)", R"("typ":"at+jwt")",
            R"("jku":"https://evil.example/keys")"};
        const QByteArray header = fromBase64url(parts.at(0)).value_or(QByteArray());
        const QByteArray &member = members.at(below(int(members.size())));
        const QByteArrayList changed {'{' + member + '}', '{' + member + ',' + header.mid(1),
            header.chopped(qMin<qsizetype>(1, header.size())) + ',' + member + '}', ' ' + header,
            header + ' '};
        parts[0] = base64url(changed.at(below(int(changed.size()))));
    }

    void changePayload(QByteArrayList &parts)
    {
        const QByteArrayList others {
            "{}", R"({"sub":"mallory"})", R"({"sub":"alice","admin":true})", "", "null"};
        parts[qMin<qsizetype>(1, parts.size() - 1)] = base64url(others.at(below(int(others.size()))));
    }

    void swapHalves(QByteArrayList &parts) // r and s of ECDSA
    {
        const QByteArray bytes = fromBase64url(parts.last()).value_or(QByteArray());
        const qsizetype half = bytes.size() / 2;
        parts.last() = base64url(bytes.sliced(half) + bytes.first(half));
    }

    void chooseSignature(QByteArrayList &parts)
    {
        static const QByteArrayList signatures {"", QByteArray(32, '\0'), QByteArray(64, '\0'),
            QByteArray(64, '\xFF'), QByteArray(256, '\0'), QByteArray(255, '\0') + '\1',
            QByteArray::fromHex("3006020101020101"), QByteArray(63, '\0') + '\1'};
        parts.last() = base64url(signatures.at(below(int(signatures.size()))));
    }

    QRandomGenerator m_random;
};

} // namespace

// Whatever is done to a right token, nothing but itself passes.
class TestMutations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_families = {signedBy("EdDSA", Curve::Ed25519), signedBy("ES256", Curve::P256), withSecret(),
            withRsa(rsatokens::right[0]), withRsa(rsatokens::right[3])};
        for (const Family &family : m_families)
            QVERIFY2(passes(family.token, family.keys), family.alg);
    }

    void neverPass()
    {
        Mutator mutator(20260917);
        int decoded = 0;
        for (int i = 0; i < mutants; ++i) {
            const Family &family = m_families.at(i % m_families.size());
            const QByteArray mutant = mutator.mutant(family);
            if (mutant == family.token)
                continue;
            decoded += Jwt::inspect(mutant) ? 1 : 0;
            QVERIFY2(!passes(mutant, family.keys), mutant.constData());
        }
        QVERIFY(decoded > mutants / 4); // and so came to the verifier
    }

    void neverPassWithTheKeysOfOthers()
    {
        for (const Family &one : m_families) {
            for (const Family &other : m_families) {
                const bool sameKeys = one.keys.isSecret() == other.keys.isSecret() && !one.keys.isSecret()
                    && one.keys.keys.keys().first().thumbprint()
                        == other.keys.keys.keys().first().thumbprint();
                QCOMPARE(passes(one.token, other.keys), &one == &other || sameKeys);
                const QByteArray crossed = one.token.left(one.token.lastIndexOf('.'))
                    + other.token.mid(other.token.lastIndexOf('.'));
                QCOMPARE(passes(crossed, one.keys), &one == &other);
            }
        }
    }

private:
    QList<Family> m_families;
};

QTEST_GUILESS_MAIN(TestMutations)
#include "tst_mutations.moc"
