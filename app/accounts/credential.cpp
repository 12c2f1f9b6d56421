// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/credential.h"

#include "base/jsonobject.h"
#include "crypto/digest.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace accounts {

namespace {

constexpr int itemVersion = 1;

const QString privateKeyMember = QStringLiteral("private_key");
const QString proofKeyMember = QStringLiteral("proof_key");
const QString proxyMember = QStringLiteral("proxy_password");
const QString passphraseMember = QStringLiteral("certificate_passphrase");

// In base64, as the rest of the item is text.
void insert(QJsonObject &object, const QString &member, const crypto::Secret &bytes)
{
    if (!bytes.isEmpty())
        object.insert(member, QString::fromLatin1(bytes.reveal().toByteArray().toBase64()));
}

crypto::Secret bytesIn(const QJsonObject &object, const QString &member)
{
    return crypto::Secret(QByteArray::fromBase64(object[member].toString().toLatin1()));
}

base::Failure broken(const QString &code, const QString &expected = {}, const QString &found = {})
{
    return base::failure(base::Error::Kind::SignInAgain, code, expected, found);
}

} // namespace

// A line with the SHA-256 of the rest, then JSON: a checksum against damage, not against people.
crypto::Secret Credential::toBytes() const
{
    QJsonObject object {
        {QStringLiteral("version"), itemVersion},
        {QStringLiteral("account"), accountId},
        {QStringLiteral("sequence"), qint64(sequence)},
        {QStringLiteral("tokens"), tokens.toBytes().revealText()},
        {QStringLiteral("client_secret"), clientSecret.revealText()},
        {QStringLiteral("nonce"), nonce},
        {QStringLiteral("registration_token"), registrationToken.revealText()},
    };
    insert(object, privateKeyMember, privateKey);
    insert(object, proofKeyMember, proofKey);
    insert(object, proxyMember, network.proxyPassword);
    insert(object, passphraseMember, network.passphrase);
    const QByteArray body = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return crypto::Secret(crypto::digest(crypto::Hash::Sha256, body).toHex() + '\n' + body);
}

base::Result<Credential> Credential::fromBytes(const crypto::Secret &bytes, const QString &accountId)
{
    const QByteArrayView view = bytes.reveal();
    const qsizetype line = view.indexOf('\n');
    if (line < 0)
        return broken(QStringLiteral("credential.damaged"));
    const QByteArray body = view.sliced(line + 1).toByteArray();
    if (crypto::digest(crypto::Hash::Sha256, body).toHex() != view.first(line))
        return broken(QStringLiteral("credential.damaged"));

    const QJsonObject object = base::readObject(body);
    const int version = object[QStringLiteral("version")].toInt();
    if (version != itemVersion) {
        return broken(
            QStringLiteral("credential.version"), QString::number(itemVersion), QString::number(version));
    }
    if (object[QStringLiteral("account")].toString() != accountId)
        return broken(QStringLiteral("credential.account"));
    const auto tokens = oauth::TokenSet::fromBytes(object[QStringLiteral("tokens")].toString().toUtf8());
    if (!tokens)
        return broken(QStringLiteral("credential.damaged"));

    Credential credential;
    credential.accountId = accountId;
    credential.sequence = quint64(object[QStringLiteral("sequence")].toInteger());
    credential.tokens = *tokens;
    credential.clientSecret = crypto::Secret(object[QStringLiteral("client_secret")].toString().toUtf8());
    credential.nonce = object[QStringLiteral("nonce")].toString();
    credential.registrationToken
        = crypto::Secret(object[QStringLiteral("registration_token")].toString().toUtf8());
    credential.privateKey = bytesIn(object, privateKeyMember);
    credential.proofKey = bytesIn(object, proofKeyMember);
    credential.network = {bytesIn(object, proxyMember), bytesIn(object, passphraseMember)};
    return credential;
}

} // namespace accounts
