// SPDX-License-Identifier: GPL-3.0-or-later
#include "keychain/secretsession.h"

#include "crypto/keyagreement.h"
#include "crypto/random.h"

#include <QDBusArgument>
#include <QDBusMetaType>
#include <QDBusVariant>

using namespace Qt::StringLiterals;

namespace keychain {

using Kind = base::Error::Kind;

// As the service writes a secret: "(oayays)".
struct SealedSecret
{
    QDBusObjectPath session;
    QByteArray parameters; // the cipher's first block
    QByteArray value;
    QString contentType;
};

static QDBusArgument &operator<<(QDBusArgument &argument, const SealedSecret &secret)
{
    argument.beginStructure();
    argument << secret.session << secret.parameters << secret.value << secret.contentType;
    argument.endStructure();
    return argument;
}

static const QDBusArgument &operator>>(const QDBusArgument &argument, SealedSecret &secret)
{
    argument.beginStructure();
    argument >> secret.session >> secret.parameters >> secret.value >> secret.contentType;
    argument.endStructure();
    return argument;
}

namespace {

constexpr auto openSession = "org.freedesktop.Secret.Service.OpenSession"_L1;
constexpr qsizetype keyBytes = 16;

base::Failure refused(const QString &words)
{
    return base::failure(Kind::KeychainRefused, u"keychain.refused"_s, {}, words);
}

base::Failure damaged()
{
    return base::failure(Kind::SignInAgain, u"keychain.damaged"_s);
}

} // namespace

SecretSession::SecretSession(SessionBus &bus)
    : m_bus(bus)
{
    qDBusRegisterMetaType<SealedSecret>();
}

// A service that was restarted doesn't know the session, or gives its name to another one. A key that was
// agreed upon wrongly, and a wallet that closes in between, give no base64 or nothing.
template <typename T>
base::Future<T> SecretSession::inSession(const std::function<base::Future<T>(const Opened &)> &call)
{
    const auto anew = [this, call] {
        return base::andThen(open(), this, [this, call](const Opened &session) {
            m_opened = session;
            return call(session);
        });
    };
    const std::optional<Opened> kept = m_opened;
    return base::recover(kept ? call(*kept) : anew(), this, [this, anew, kept](const base::Error &error) {
        if (error.kind != Kind::KeychainRefused && error.kind != Kind::SignInAgain)
            return base::ready<T>(base::Failure(error));
        if (kept && m_opened && m_opened->path == kept->path)
            m_opened.reset();
        return anew();
    });
}

base::Future<crypto::Secret> SecretSession::read(const QDBusObjectPath &item)
{
    return inSession<crypto::Secret>([this, item](const Opened &session) { return readIn(session, item); });
}

base::Future<QDBusObjectPath> SecretSession::write(
    const QDBusObjectPath &collection, const QVariantMap &properties, const crypto::Secret &secret)
{
    return inSession<QDBusObjectPath>([this, collection, properties, secret](const Opened &session) {
        return writeIn(session, collection, properties, secret);
    });
}

base::Future<crypto::Secret> SecretSession::readIn(const Opened &session, const QDBusObjectPath &item)
{
    const auto sealed = m_bus.call<SealedSecret>(secretsService, item.path(),
        u"org.freedesktop.Secret.Item.GetSecret"_s, {QVariant::fromValue(session.path)});
    return base::andThen(sealed, this, [session](const auto &reply) -> base::Result<crypto::Secret> {
        const SealedSecret secret = reply.value();
        const auto text = session.key.isEmpty()
            ? std::optional(crypto::Secret(secret.value))
            : crypto::decryptCbc(session.key, secret.parameters, secret.value);
        if (!text)
            return damaged();
        const auto bytes = QByteArray::fromBase64Encoding(text->reveal().toByteArray(),
            QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
        if (!bytes || (*bytes).isEmpty())
            return damaged();
        return crypto::Secret(*bytes);
    });
}

base::Future<QDBusObjectPath> SecretSession::writeIn(const Opened &session, const QDBusObjectPath &collection,
    const QVariantMap &properties, const crypto::Secret &secret)
{
    const QByteArrayView bytes = secret.reveal();
    QByteArray copy = QByteArray::fromRawData(bytes.data(), bytes.size()).toBase64();
    const crypto::Secret text(copy);
    copy.fill('\0');
    SealedSecret sealed {session.path, {}, {}, u"text/plain"_s};
    if (session.key.isEmpty()) {
        sealed.value = QByteArray::fromRawData(text.reveal().data(), text.reveal().size());
    } else {
        sealed.parameters = crypto::randomBytes(keyBytes);
        sealed.value = crypto::encryptCbc(session.key, sealed.parameters, text.reveal());
    }
    constexpr bool replaces = true;
    const auto created = m_bus.call<QDBusObjectPath, QDBusObjectPath>(secretsService, collection.path(),
        u"org.freedesktop.Secret.Collection.CreateItem"_s,
        {properties, QVariant::fromValue(sealed), replaces});
    // The message works on the text's own bytes, which live as long as this handle on it.
    return base::andThen(created, this,
        [text](const auto &reply) { return base::Result<QDBusObjectPath>(reply.template argumentAt<1>()); });
}

base::Future<SecretSession::Opened> SecretSession::open()
{
    const crypto::KeyAgreement ours;
    const auto agreed = m_bus.call<QDBusVariant, QDBusObjectPath>(secretsService, secretsRoot, openSession,
        {u"dh-ietf1024-sha256-aes128-cbc-pkcs7"_s, QVariant::fromValue(QDBusVariant(ours.publicKey()))});
    const auto opened = base::andThen(agreed, this, [ours](const auto &reply) -> base::Result<Opened> {
        const QByteArray theirs = reply.template argumentAt<0>().variant().toByteArray();
        const crypto::Secret common = ours.agree(theirs);
        if (common.isEmpty())
            return refused(u"no key agreement"_s);
        return Opened {reply.template argumentAt<1>(), crypto::derivedKey(common, keyBytes)};
    });
    return base::recover(opened, this, [this](const base::Error &error) {
        return error.code == u"keychain.unsupported"_s ? openPlain()
                                                       : base::ready<Opened>(base::Failure(error));
    });
}

base::Future<SecretSession::Opened> SecretSession::openPlain()
{
    const auto agreed = m_bus.call<QDBusVariant, QDBusObjectPath>(
        secretsService, secretsRoot, openSession, {u"plain"_s, QVariant::fromValue(QDBusVariant(QString()))});
    return base::andThen(agreed, this, [](const auto &reply) -> base::Result<Opened> {
        return Opened {reply.template argumentAt<1>(), {}};
    });
}

} // namespace keychain
