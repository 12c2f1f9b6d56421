// SPDX-License-Identifier: GPL-3.0-or-later
// jose [ROUNDS]: taking tokens apart and verifying them, over what the libraries below need for the same
// bytes. Medians of interleaved rounds on one thread, in its processor time. Status 1 if a limit is broken.
#include "base/jsonduplicates.h"
#include "base/jsonreader.h"
#include "jose/base64url.h"
#include "jose/base64urlblocks.h"
#include "jose/keymaterial.h"
#include "josepeers.h"

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>
#include <openssl/ecdsa.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/pem.h>
#include <openssl/x509.h>
#include <set>
#include <simdjson.h>
#include <vector>

using jose::Jwt;

namespace {

using Times = std::vector<double>; // seconds
using Work = std::function<void()>;

constexpr double oneTurn = 1e-3; // seconds at least

int rounds = 51;
bool failed = false;
std::set<std::string> missing; // peers

double now()
{
    timespec time {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) + double(time.tv_nsec) * 1e-9;
}

double seconds(const Work &work, int times)
{
    const double start = now();
    for (int i = 0; i < times; ++i)
        work();
    return (now() - start) / times;
}

double median(std::vector<double> values)
{
    const auto middle = values.begin() + qsizetype(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

// The times of each work in each round, in seconds; they take turns.
std::vector<Times> measured(const std::vector<Work> &works)
{
    std::vector<int> repeats;
    for (const Work &work : works)
        repeats.push_back(int(oneTurn / seconds(work, 3)) + 1);
    std::vector<Times> taken(works.size());
    for (int round = 0; round < rounds; ++round) {
        for (std::size_t i = 0; i < works.size(); ++i)
            taken[i].push_back(seconds(works[i], repeats[i]));
    }
    return taken;
}

void print(const std::string &name, double ours, double floor, double ratio, double limit = 0)
{
    std::printf("%-28s%12.2f us%12.2f us%9.2f", name.c_str(), ours * 1e6, floor * 1e6, ratio);
    if (limit > 0)
        std::printf("   at most %g", limit);
    std::puts("");
    failed |= limit > 0 && ratio > limit;
}

// The ratio is the median of the ratios of each round: what slows the machine slows both.
void compare(const std::string &name, const Times &ours, const Times &floor, double limit = 0)
{
    Times ratios;
    std::transform(ours.begin(), ours.end(), floor.begin(), std::back_inserter(ratios), std::divides());
    print(name, median(ours), median(floor), median(ratios), limit);
}

void need(bool sound)
{
    if (!sound)
        std::puts("a step of the measurement failed"), std::exit(2);
}

// What an access token says, and groups until it has the size.
QByteArray claims(qsizetype size)
{
    QByteArray json
        = R"({"iss":"https://login.example.com/realms/acme","sub":"9b1deb4d-3b7d-4bad-9bdd-2b0d7b3dcb6d",)"
          R"("aud":["https://api.example.com","account"],"exp":1785000000,"iat":1784996400,)"
          R"("jti":"0f8fad5b-d9cb-469f-a165-70867728950e","azp":"cloakroom","scope":"openid profile")";
    if (size > json.size() + 64)
        json += ",\"groups\":[{\"id\":0,\"name\":\"everyone\"}";
    for (int i = 1; json.size() < size; ++i)
        json += ",{\"id\":" + QByteArray::number(i) + ",\"name\":\"group " + QByteArray::number(i * 7919)
            + "\"}";
    return json + (json.contains("groups") ? "]}" : "}");
}

// The floor of decoding: base64url as fast as it goes into a buffer that is there, unchecked at the end, and
// simdjson's own reading of what comes out.
class BareDecoder
{
public:
    void decode(QByteArrayView compact)
    {
        const qsizetype first = compact.indexOf('.');
        const qsizetype second = compact.indexOf('.', first + 1);
        parse(bytes(compact.first(first)));
        parse(bytes(compact.sliced(first + 1, second - first - 1)));
        bytes(compact.sliced(second + 1));
    }

private:
    std::size_t bytes(QByteArrayView text)
    {
        const qsizetype length = text.size() / 4 * 3 + (text.size() % 4 ? text.size() % 4 - 1 : 0);
        m_buffer.resize(std::max(m_buffer.size(), std::size_t(length) + simdjson::SIMDJSON_PADDING));
        qsizetype at = jose::decodeBlocks(text, m_buffer.data());
        char *to = m_buffer.data() + at / 4 * 3;
        const auto value = [&text](qsizetype i) { return i < text.size() ? values[uchar(text[i])] : 0U; };
        for (; at < text.size(); at += 4) {
            const unsigned bits = value(at) << 18 | value(at + 1) << 12 | value(at + 2) << 6 | value(at + 3);
            *to++ = char(bits >> 16);
            *to++ = char(bits >> 8);
            *to++ = char(bits);
        }
        return std::size_t(length);
    }

    void parse(std::size_t length) { need(!m_parser.parse(m_buffer.data(), length, false).error()); }

    static constexpr auto values = [] {
        std::array<unsigned char, 256> table {};
        unsigned char value = 0;
        for (const char c : "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_")
            table[static_cast<unsigned char>(c)] = value++;
        return table;
    }();

    std::vector<char> m_buffer;
    simdjson::dom::parser m_parser;
};

base::JsonDocument document(QByteArray json)
{
    return *base::readJson(std::move(json), base::Json::Duplicates::Keep, base::Json::deepestNesting);
}

std::vector<Peer> installed(std::vector<Peer> peers)
{
    std::erase_if(peers, [](const Peer &peer) {
        if (!peer.work)
            missing.insert(peer.name);
        return !peer.work;
    });
    return peers;
}

// Ours first, the floor next.
void compareVerifying(
    const std::string &name, std::vector<Work> works, const std::vector<Peer> &peers, double limit)
{
    for (const Peer &peer : peers)
        works.push_back(peer.work);
    const std::vector<Times> taken = measured(works);
    compare(name, taken[0], taken[1], limit);
    for (std::size_t i = 0; i < peers.size(); ++i)
        compare("  " + peers[i].name + ", decoding too", taken[2 + i], taken[1]);
}

void measureDecoding(const std::string &name, qsizetype size, double most)
{
    const QByteArray token = jose::base64url(R"({"alg":"ES256","typ":"JWT","kid":"2026-11"})") + '.'
        + jose::base64url(claims(size)) + '.' + jose::base64url(QByteArray(64, 's'));
    const Jwt jwt = Jwt::parse(token).value();
    base::JsonDocument header = document(jwt.header().toBytes());
    base::JsonDocument payload = document(jwt.payload());
    BareDecoder bare;
    std::vector<Work> works {
        [&] { need(Jwt::parse(token).has_value()); },
        [&] { need(!base::markDuplicates(header) && !base::markDuplicates(payload)); },
        [&] { bare.decode(token); },
    };
    const auto peers = installed(decodingPeers(token));
    for (const Peer &peer : peers)
        works.push_back(peer.work);
    const std::vector<Times> taken = measured(works);
    Times decoding;
    std::transform(
        taken[0].begin(), taken[0].end(), taken[1].begin(), std::back_inserter(decoding), std::minus());
    compare("decode " + name, decoding, taken[2], 1.6);
    compare("  search for doubles", taken[1], taken[2]);
    compare("  all together", taken[0], taken[2], most);
    for (std::size_t i = 0; i < peers.size(); ++i)
        compare("  " + peers[i].name, taken[3 + i], taken[2]);
    for (const ForeignPeer &peer : foreignDecodingPeers(token)) {
        if (peer.seconds > 0)
            print("  " + peer.name, peer.seconds, median(taken[2]), peer.seconds / median(taken[2]));
        else
            missing.insert(peer.name);
    }
}

struct Pair
{
    EVP_PKEY *bare;
    crypto::Key key;
};

Pair pairOf(EVP_PKEY *made)
{
    unsigned char *der = nullptr;
    PKCS8_PRIV_KEY_INFO *const pkcs8 = EVP_PKEY2PKCS8(made);
    const int length = i2d_PKCS8_PRIV_KEY_INFO(pkcs8, &der);
    PKCS8_PRIV_KEY_INFO_free(pkcs8);
    const auto key = crypto::Key::fromPkcs8(QByteArrayView(der, length));
    OPENSSL_free(der);
    return {made, key.value()};
}

QByteArray pem(EVP_PKEY *key)
{
    BIO *const memory = BIO_new(BIO_s_mem());
    need(PEM_write_bio_PUBKEY(memory, key) == 1);
    char *text = nullptr;
    const long length = BIO_get_mem_data(memory, &text);
    const QByteArray written(text, length);
    BIO_free(memory);
    return written;
}

// As OpenSSL wants it.
QByteArray der(const QByteArray &signature)
{
    const auto *octets = reinterpret_cast<const unsigned char *>(signature.data());
    const int half = int(signature.size()) / 2;
    ECDSA_SIG *const numbers = ECDSA_SIG_new();
    ECDSA_SIG_set0(numbers, BN_bin2bn(octets, half, nullptr), BN_bin2bn(octets + half, half, nullptr));
    QByteArray result(i2d_ECDSA_SIG(numbers, nullptr), Qt::Uninitialized);
    auto *to = reinterpret_cast<unsigned char *>(result.data());
    i2d_ECDSA_SIG(numbers, &to);
    ECDSA_SIG_free(numbers);
    return result;
}

bool bareVerify(EVP_PKEY *key, const EVP_MD *digest, QByteArrayView input, const QByteArray &signature)
{
    EVP_MD_CTX *const context = EVP_MD_CTX_new();
    const bool right = EVP_DigestVerifyInit(context, nullptr, digest, nullptr, key) == 1
        && EVP_DigestVerify(context, reinterpret_cast<const unsigned char *>(signature.data()),
               std::size_t(signature.size()), reinterpret_cast<const unsigned char *>(input.data()),
               std::size_t(input.size()))
            == 1;
    EVP_MD_CTX_free(context);
    return right;
}

void measureVerifying(const char *alg, EVP_PKEY *made, const std::string &name, qsizetype size)
{
    const Pair pair = pairOf(made);
    const QString kid = QStringLiteral("2026-11");
    const QByteArray token
        = jose::sign(claims(size), QStringLiteral("JWT"), QLatin1String(alg), pair.key, kid);
    const auto material
        = jose::KeyMaterial::parse(jose::Jwk::fromKey(pair.key, kid).toBytes().replace("\"alg\":\"\",", ""));
    const Jwt jwt = Jwt::parse(token).value();
    const EVP_MD *const digest = alg == QByteArray("EdDSA") ? nullptr : EVP_sha256();
    const QByteArray signature = alg == QByteArray("ES256") ? der(jwt.signature()) : jwt.signature();
    const QByteArray jwk = jose::Jwk::fromKey(pair.key, kid).toBytes();
    compareVerifying(alg + (' ' + name),
        {
            [&] { need(material->verify(jwt).has_value()); },
            [&] { need(bareVerify(pair.bare, digest, jwt.signingInput(), signature)); },
        },
        digest ? installed(verifyingPeers(token, pem(made), jwk)) : std::vector<Peer>(), 1.15);
}

void measureMac(const std::string &name, qsizetype size)
{
    const QByteArray secret = "a secret of more than thirty-two bytes";
    const QByteArray input
        = jose::base64url(R"({"alg":"HS256","typ":"JWT"})") + '.' + jose::base64url(claims(size));
    const auto material = jose::KeyMaterial::parse(secret);
    const QByteArray token
        = input + '.' + jose::base64url(crypto::hmac(crypto::Hash::Sha256, crypto::Secret(secret), input));
    const Jwt jwt = Jwt::parse(token).value();
    const QByteArray jwk = R"({"kty":"oct","k":")" + jose::base64url(secret) + R"("})";
    compareVerifying("HS256 " + name,
        {
            [&] { need(material->verify(jwt).has_value()); },
            [&] {
                unsigned char mac[32];
                HMAC(EVP_sha256(), secret.data(), int(secret.size()),
                    reinterpret_cast<const unsigned char *>(input.data()), std::size_t(input.size()), mac,
                    nullptr);
                need(std::equal(std::begin(mac), std::end(mac), jwt.signature().cbegin(),
                    [](unsigned char a, char b) { return char(a) == b; }));
            },
        },
        installed(verifyingPeers(token, secret, jwk)), 1.5);
}

} // namespace

int main(int argc, char **argv)
{
    if (argc > 1)
        rounds = std::max(1, std::atoi(argv[1]));
    std::printf("%-28s%15s%15s%9s   (medians of %d rounds in turns, simdjson: %s)\n", "", "ours", "floor",
        "ratio", rounds, simdjson::get_active_implementation()->name().c_str());
    measureDecoding("0.5 KB", 170, 3);
    measureDecoding("4 KB", 2'800, 3);
    measureDecoding("1 MB", 786'000, 5);
    EVP_PKEY *const rsa = EVP_RSA_gen(2048);
    EVP_PKEY *const p256 = EVP_EC_gen("P-256");
    EVP_PKEY *const ed25519 = EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519");
    for (const auto &[name, size] : {std::pair("0.5 KB", 170), std::pair("4 KB", 2'800)}) {
        measureVerifying("RS256", rsa, name, size);
        measureVerifying("ES256", p256, name, size);
        measureVerifying("EdDSA", ed25519, name, size);
        measureMac(name, size);
    }
    for (const std::string &name : missing)
        std::printf("%s: not installed\n", name.c_str());
    return failed ? 1 : 0;
}
