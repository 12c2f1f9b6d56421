// SPDX-License-Identifier: GPL-3.0-or-later
#include "josepeers.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <memory>
#ifdef WITH_CJOSE
#include <cjose/cjose.h>
#include <jansson.h>
#endif
#ifdef WITH_LIBJWT
#include <jwt.h>
#endif

namespace {

void need(bool read)
{
    if (!read)
        qFatal("a peer can't do its part");
}

void readWithQt(const QByteArray &token)
{
    const auto flags = QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors;
    const QByteArrayList parts = token.split('.');
    for (int i = 0; i < 2; ++i)
        need(
            !QJsonDocument::fromJson(*QByteArray::fromBase64Encoding(parts.at(i), flags)).object().isEmpty());
}

#ifdef WITH_LIBJWT
void readWithLibjwt(const QByteArray &token)
{
    jwt_t *jwt = nullptr;
    need(jwt_decode(&jwt, token.constData(), nullptr, 0) == 0);
    jwt_free(jwt);
}

void verifyWithLibjwt(const QByteArray &token, const QByteArray &key)
{
    jwt_t *jwt = nullptr;
    need(jwt_decode(&jwt, token.constData(), reinterpret_cast<const unsigned char *>(key.constData()),
             int(key.size()))
        == 0);
    jwt_free(jwt);
}
#endif

#ifdef WITH_CJOSE
void readWithCjose(const QByteArray &token)
{
    cjose_jws_t *const jws = cjose_jws_import(token.constData(), std::size_t(token.size()), nullptr);
    std::uint8_t *bytes = nullptr;
    std::size_t length = 0;
    need(jws && cjose_jws_get_plaintext(jws, &bytes, &length, nullptr));
    json_t *const claims = json_loadb(reinterpret_cast<const char *>(bytes), length, 0, nullptr);
    need(claims);
    json_decref(claims);
    cjose_jws_release(jws);
}

void verifyWithCjose(const QByteArray &token, const cjose_jwk_t *key)
{
    cjose_jws_t *const jws = cjose_jws_import(token.constData(), std::size_t(token.size()), nullptr);
    need(jws && cjose_jws_verify(jws, key, nullptr));
    cjose_jws_release(jws);
}
#endif

} // namespace

std::vector<Peer> decodingPeers(const QByteArray &token)
{
    std::vector<Peer> peers {{"Qt", [token] { readWithQt(token); }}, {"libjwt", {}}, {"cjose", {}}};
#ifdef WITH_LIBJWT
    peers[1].work = [token] { readWithLibjwt(token); };
#endif
#ifdef WITH_CJOSE
    peers[2].work = [token] { readWithCjose(token); };
#endif
    return peers;
}

std::vector<Peer> verifyingPeers(const QByteArray &token, const QByteArray &key, const QByteArray &jwk)
{
    std::vector<Peer> peers {{"libjwt", {}}, {"cjose", {}}};
#ifdef WITH_LIBJWT
    peers[0].work = [token, key] { verifyWithLibjwt(token, key); };
#endif
#ifdef WITH_CJOSE
    const std::shared_ptr<cjose_jwk_t> parsed(
        cjose_jwk_import(jwk.constData(), std::size_t(jwk.size()), nullptr), cjose_jwk_release);
    need(parsed != nullptr);
    peers[1].work = [token, parsed] { verifyWithCjose(token, parsed.get()); };
#endif
    return peers;
}

std::vector<ForeignPeer> foreignDecodingPeers(const QByteArray &token)
{
    QProcess node;
    node.start(QStringLiteral("node"), {QStringLiteral(NODE_PEERS "/decode.mjs")});
    node.write(token);
    node.closeWriteChannel();
    std::vector<ForeignPeer> peers;
    if (node.waitForFinished(60'000) && node.exitCode() == 0) {
        while (node.canReadLine()) {
            const QByteArrayList fields = node.readLine().trimmed().split('\t');
            peers.push_back({fields.first().toStdString(), fields.last().toDouble() * 1e-6});
        }
    }
    return peers.empty() ? std::vector<ForeignPeer> {{"npm", 0}} : peers;
}
