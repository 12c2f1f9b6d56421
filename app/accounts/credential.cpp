// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/credential.h"

#include "crypto/digest.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace accounts {

namespace {

constexpr int itemVersion = 1;

// In base64, as the rest of the item is text.
constexpr std::pair<const char *, crypto::Secret Credential::*> keys[] {
    {"private_key", &Credential::privateKey}, {"proof_key", &Credential::proofKey}};

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
    for (const auto &[name, key] : keys) {
        if (const crypto::Secret &held = this->*key; !held.isEmpty())
            object.insert(QLatin1String(name), QString::fromLatin1(held.reveal().toByteArray().toBase64()));
    }
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

    const QJsonObject object = QJsonDocument::fromJson(body).object();
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
    for (const auto &[name, key] : keys) {
        const QByteArray text = object[QLatin1String(name)].toString().toLatin1();
        credential.*key = crypto::Secret(QByteArray::fromBase64(text));
    }
    return credential;
}

} // namespace accounts
