// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/key.h"

#include "crypto/evp.h"

#include <array>

namespace crypto {

namespace {

using Bytes = std::unique_ptr<BIO, Ends<BIO_free>>;
using Certificate = std::unique_ptr<X509, Ends<X509_free>>;
using Decoder = std::unique_ptr<OSSL_DECODER_CTX, Ends<OSSL_DECODER_CTX_free>>;
using Pkcs8 = std::unique_ptr<PKCS8_PRIV_KEY_INFO, Ends<PKCS8_PRIV_KEY_INFO_free>>;

constexpr int fewestRsaBits = 2048; // RFC 7518 section 3.3
constexpr int mostRsaBits = 16384;

const char *name(Curve curve)
{
    switch (curve) {
    case Curve::P256:
        return "P-256";
    case Curve::P384:
        return "P-384";
    case Curve::P521:
        return "P-521";
    case Curve::Secp256k1:
        return "secp256k1";
    case Curve::Ed25519:
        return "ED25519";
    case Curve::Ed448:
        return "ED448";
    }
    Q_UNREACHABLE();
}

// Octets of a coordinate (RFC 7518 section 6.2.1.2, RFC 8032 sections 5.1.5 and 5.2.5)
qsizetype coordinateLength(Curve curve)
{
    switch (curve) {
    case Curve::P256:
    case Curve::Secp256k1:
    case Curve::Ed25519:
        return 32;
    case Curve::P384:
        return 48;
    case Curve::P521:
        return 66;
    case Curve::Ed448:
        return 57;
    }
    Q_UNREACHABLE();
}

bool isEdwards(Curve curve)
{
    return curve == Curve::Ed25519 || curve == Curve::Ed448;
}

// The public key that OpenSSL makes of parameters; it refuses a point that isn't on its curve.
EVP_PKEY *publicKey(const char *type, OSSL_PARAM *parameters)
{
    const KeyContext context(EVP_PKEY_CTX_new_from_name(nullptr, type, nullptr));
    EVP_PKEY *key = nullptr;
    if (EVP_PKEY_fromdata_init(context.get()) != 1
        || EVP_PKEY_fromdata(context.get(), &key, EVP_PKEY_PUBLIC_KEY, parameters) != 1) {
        ERR_clear_error();
        return nullptr;
    }
    return key;
}

// Without one OpenSSL would ask on the terminal.
int noPassphrase(char *, int, int, void *)
{
    return -1;
}

EVP_PKEY *readPem(QByteArrayView pem, int selection, const Secret &passphrase = {})
{
    // OpenSSL looks at the first block alone: parameters or a certificate may stand before a private key.
    const qsizetype named = pem.indexOf(" PRIVATE KEY-----");
    if (named > 0)
        pem = pem.sliced(qMax<qsizetype>(0, pem.first(named).lastIndexOf("-----BEGIN")));
    EVP_PKEY *read = nullptr;
    const auto *at = octets(pem);
    auto length = std::size_t(pem.size());
    const Decoder decoder(
        OSSL_DECODER_CTX_new_for_pkey(&read, "PEM", nullptr, nullptr, selection, nullptr, nullptr));
    if (const QByteArrayView known = passphrase.reveal(); !known.isEmpty())
        OSSL_DECODER_CTX_set_passphrase(decoder.get(), octets(known), std::size_t(known.size()));
    const bool isRead = OSSL_DECODER_from_data(decoder.get(), &at, &length) == 1;
    ERR_clear_error();
    return isRead ? read : nullptr;
}

// Each further certificate signed the one before it, RFC 8446 section 4.4.2.
bool isChain(Certificate last, BIO *rest)
{
    while (Certificate next {PEM_read_bio_X509(rest, nullptr, &noPassphrase, nullptr)}) {
        const std::unique_ptr<EVP_PKEY, Ends<EVP_PKEY_free>> signer(X509_get_pubkey(next.get()));
        if (!signer || X509_verify(last.get(), signer.get()) != 1)
            return false;
        last = std::move(next);
    }
    return true;
}

base::Failure refused(const char *code, const QString &expected, const QString &found)
{
    return base::failure(base::Error::Kind::BadAnswer, QLatin1String(code), expected, found);
}

QString bytes(qsizetype count)
{
    return QStringLiteral("%1 bytes").arg(count);
}

} // namespace

Key::Key(evp_pkey_st *owned)
    : m_key(owned, Ends<EVP_PKEY_free>())
{
}

base::Result<Key> Key::rsa(QByteArrayView modulus, QByteArrayView exponent)
{
    const auto code = "key.rsa";
    if (modulus.size() > mostRsaBits / 8 || exponent.size() > mostRsaBits / 8)
        return refused(code, QStringLiteral("at most %1 bits").arg(mostRsaBits), bytes(modulus.size()));
    const BigNumber n(BN_bin2bn(octets(modulus), int(modulus.size()), nullptr));
    const BigNumber e(BN_bin2bn(octets(exponent), int(exponent.size()), nullptr));
    if (BN_num_bits(n.get()) < fewestRsaBits) {
        return refused(code, QStringLiteral("at least %1 bits").arg(fewestRsaBits),
            QStringLiteral("%1 bits").arg(BN_num_bits(n.get())));
    }
    if (!BN_is_odd(n.get()))
        return refused(code, QStringLiteral("an odd modulus"), QStringLiteral("an even one"));
    if (!BN_is_odd(e.get()) || BN_is_one(e.get()) || BN_cmp(e.get(), n.get()) >= 0)
        return refused(code, QStringLiteral("an odd exponent of at least 3"), QStringLiteral("another"));

    const ParameterBuilder builder(OSSL_PARAM_BLD_new());
    OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_N, n.get());
    OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_E, e.get());
    const Parameters parameters(OSSL_PARAM_BLD_to_param(builder.get()));
    EVP_PKEY *const key = publicKey("RSA", parameters.get());
    if (!key)
        return refused(code, QStringLiteral("an RSA key"), {});
    return Key(key);
}

base::Result<Key> Key::ec(Curve curve, QByteArrayView x, QByteArrayView y)
{
    const auto code = "key.ec";
    const qsizetype length = coordinateLength(curve);
    if (isEdwards(curve) || x.size() != length || y.size() != length)
        return refused(code, bytes(length), bytes(x.size()) + QStringLiteral(", ") + bytes(y.size()));

    const QByteArray point
        = QByteArray(1, char(POINT_CONVERSION_UNCOMPRESSED)) + x.toByteArray() + y.toByteArray();
    const ParameterBuilder builder(OSSL_PARAM_BLD_new());
    OSSL_PARAM_BLD_push_utf8_string(builder.get(), OSSL_PKEY_PARAM_GROUP_NAME, name(curve), 0);
    OSSL_PARAM_BLD_push_octet_string(
        builder.get(), OSSL_PKEY_PARAM_PUB_KEY, point.data(), std::size_t(point.size()));
    const Parameters parameters(OSSL_PARAM_BLD_to_param(builder.get()));
    EVP_PKEY *const key = publicKey("EC", parameters.get());
    if (!key)
        return refused(code, QStringLiteral("a point on the curve"), QStringLiteral("another"));
    return Key(key);
}

base::Result<Key> Key::okp(Curve curve, QByteArrayView x)
{
    const qsizetype length = coordinateLength(curve);
    EVP_PKEY *const key = isEdwards(curve) && x.size() == length
        ? EVP_PKEY_new_raw_public_key_ex(nullptr, name(curve), nullptr, octets(x), std::size_t(length))
        : nullptr;
    if (!key)
        return refused("key.okp", bytes(length), bytes(x.size()));
    return Key(key);
}

base::Result<Key> Key::fromPem(QByteArrayView pem)
{
    const Bytes source(BIO_new_mem_buf(pem.data(), int(pem.size())));
    Certificate certificate(PEM_read_bio_X509(source.get(), nullptr, &noPassphrase, nullptr));
    EVP_PKEY *const read = certificate ? X509_get_pubkey(certificate.get()) : readPem(pem, 0);
    const bool isOne = !certificate || isChain(std::move(certificate), source.get());
    ERR_clear_error();
    if (!read)
        return base::failure(base::Error::Kind::BadInput, QStringLiteral("key.pem"));
    const Key key(read);
    if (!isOne)
        return base::failure(base::Error::Kind::BadInput, QStringLiteral("key.several"));
    return key.publicHalf();
}

// Through the same gate as numbers: lengths, exponents, points.
base::Result<Key> Key::publicHalf() const
{
    const auto known = curve();
    if (!known && modulus().isEmpty()) // X25519, DSA, another curve
        return base::failure(base::Error::Kind::BadInput, QStringLiteral("key.unknown"));
    if (!known)
        return rsa(modulus(), exponent());
    return isEdwards(*known) ? okp(*known, x()) : ec(*known, x(), y());
}

bool Key::isEncrypted(QByteArrayView pem)
{
    return pem.indexOf("ENCRYPTED") >= 0;
}

base::Result<Key> Key::pairFromPem(QByteArrayView pem, const Secret &passphrase)
{
    using Kind = base::Error::Kind;
    if (isEncrypted(pem) && passphrase.isEmpty())
        return base::failure(Kind::BadInput, QStringLiteral("key.encrypted"));
    EVP_PKEY *const read = readPem(pem, EVP_PKEY_KEYPAIR, passphrase);
    if (!read && isEncrypted(pem))
        return base::failure(Kind::BadInput, QStringLiteral("key.passphrase"));
    if (!read) {
        const bool isPublic = fromPem(pem).has_value();
        return base::failure(
            Kind::BadInput, isPublic ? QStringLiteral("key.public") : QStringLiteral("key.pem"));
    }
    const Key pair(read);
    if (pair.toPkcs8().isEmpty())
        return base::failure(Kind::BadInput, QStringLiteral("key.public"));
    if (!EVP_PKEY_is_a(read, "RSA")
        && !pair.curve()) // one for PSS alone (RFC 4055 section 1.2), another curve
        return base::failure(Kind::BadInput, QStringLiteral("key.kind"));
    const auto half = pair.publicHalf();
    if (!half)
        return base::Failure(half.error());
    return pair;
}

Key Key::generate(Curve curve)
{
    EVP_PKEY *const key = isEdwards(curve) ? EVP_PKEY_Q_keygen(nullptr, nullptr, name(curve))
                                           : EVP_PKEY_Q_keygen(nullptr, nullptr, "EC", name(curve));
    if (!key)
        qFatal("no key could be made");
    return Key(key);
}

Key Key::generateRsa(int bits)
{
    EVP_PKEY *const key = EVP_PKEY_Q_keygen(nullptr, nullptr, "RSA", std::size_t(bits));
    if (!key)
        qFatal("no key could be made");
    return Key(key);
}

Secret Key::toPkcs8() const
{
    const Pkcs8 pair(EVP_PKEY2PKCS8(m_key.get()));
    unsigned char *der = nullptr;
    const int length = pair ? i2d_PKCS8_PRIV_KEY_INFO(pair.get(), &der) : -1;
    if (length < 0) {
        ERR_clear_error();
        return {};
    }
    const Secret secret(QByteArrayView(der, length));
    OPENSSL_clear_free(der, std::size_t(length));
    return secret;
}

base::Result<Key> Key::fromPkcs8(QByteArrayView der)
{
    const unsigned char *at = octets(der);
    const Pkcs8 pair(d2i_PKCS8_PRIV_KEY_INFO(nullptr, &at, der.size()));
    EVP_PKEY *const key = pair && at == octets(der) + der.size() ? EVP_PKCS82PKEY(pair.get()) : nullptr;
    if (!key) {
        ERR_clear_error();
        return base::failure(
            base::Error::Kind::BadInput, QStringLiteral("key.pkcs8"), QStringLiteral("a private key"));
    }
    return Key(key);
}

int Key::bits() const
{
    return EVP_PKEY_get_bits(m_key.get());
}

std::optional<Curve> Key::curve() const
{
    if (EVP_PKEY_is_a(m_key.get(), "ED25519"))
        return Curve::Ed25519;
    if (EVP_PKEY_is_a(m_key.get(), "ED448"))
        return Curve::Ed448;
    std::array<char, 64> group {};
    if (EVP_PKEY_get_group_name(m_key.get(), group.data(), group.size(), nullptr) != 1) {
        ERR_clear_error();
        return {};
    }
    switch (OBJ_sn2nid(group.data())) {
    case NID_X9_62_prime256v1:
        return Curve::P256;
    case NID_secp384r1:
        return Curve::P384;
    case NID_secp521r1:
        return Curve::P521;
    case NID_secp256k1:
        return Curve::Secp256k1;
    default:
        return {};
    }
}

QByteArray Key::modulus() const
{
    return number(OSSL_PKEY_PARAM_RSA_N).value_or(QByteArray());
}

QByteArray Key::exponent() const
{
    return number(OSSL_PKEY_PARAM_RSA_E).value_or(QByteArray());
}

std::optional<QByteArray> Key::number(const char *parameter) const
{
    BIGNUM *number = nullptr;
    if (EVP_PKEY_get_bn_param(m_key.get(), parameter, &number) != 1) {
        ERR_clear_error();
        return {};
    }
    const BigNumber owned(number);
    QByteArray result(BN_num_bytes(number), Qt::Uninitialized);
    BN_bn2bin(number, octets(result));
    return result;
}

QByteArray Key::x() const
{
    std::size_t length = 0;
    if (EVP_PKEY_get_raw_public_key(m_key.get(), nullptr, &length) == 1) {
        QByteArray point(qsizetype(length), Qt::Uninitialized);
        EVP_PKEY_get_raw_public_key(m_key.get(), octets(point), &length);
        return point;
    }
    ERR_clear_error();
    return coordinate(OSSL_PKEY_PARAM_EC_PUB_X);
}

QByteArray Key::y() const
{
    return coordinate(OSSL_PKEY_PARAM_EC_PUB_Y);
}

QByteArray Key::coordinate(const char *parameter) const
{
    const auto shortest = number(parameter);
    return shortest ? shortest->rightJustified((bits() + 7) / 8, '\0') : QByteArray();
}

} // namespace crypto
