// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/tls.h"

#include "crypto/key.h"
#include "crypto/library.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace net {

using base::Error;

namespace {

constexpr qint64 largestFile = 1 << 20; // bytes

base::Failure failure(const char *code, const QString &file, const QString &found = {})
{
    return base::failure(
        Error::Kind::BadInput, QLatin1String(code), {}, found, QDir::toNativeSeparators(file));
}

base::Result<QByteArray> read(const QString &name)
{
    QFile file(name);
    if (QFileInfo(name).exists() && !QFileInfo(name).isFile()) // opening a pipe waits for its other end
        return failure("route.file", name, QStringLiteral("not a file"));
    if (!file.open(QIODevice::ReadOnly))
        return failure("route.file", name, file.errorString());
    const QByteArray content = file.read(largestFile + 1);
    if (content.size() > largestFile)
        return failure("route.file", name, QStringLiteral("%1 bytes").arg(file.size()));
    return content;
}

base::Result<QList<QSslCertificate>> certificatesIn(const QByteArray &pem, const QString &file)
{
    crypto::keepLibraryToTheEnd();
    const auto certificates = QSslCertificate::fromData(pem, QSsl::Pem);
    if (certificates.isEmpty())
        return failure("route.no_certificate", file);
    return certificates;
}

// Its public half is what the certificate has.
bool belongTo(const QByteArray &keyPem, const QSslCertificate &certificate)
{
    const auto own = crypto::Key::fromPem(keyPem);
    const auto certified = crypto::Key::fromPem(certificate.toPem());
    if (!own || !certified || own->curve() != certified->curve())
        return false;
    return own->curve() ? own->x() == certified->x() && own->y() == certified->y()
                        : own->modulus() == certified->modulus() && own->exponent() == certified->exponent();
}

base::Result<QSslKey> keyIn(const QByteArray &pem, const QString &file, const crypto::Secret &passphrase)
{
    const auto plain = [](const QByteArray &text) {
        const QSslKey rsa(text, QSsl::Rsa);
        return rsa.isNull() ? QSslKey(text, QSsl::Ec) : rsa;
    };
    if (!crypto::Key::isEncrypted(pem)) {
        const QSslKey key = plain(pem);
        return key.isNull() ? failure("route.no_key", file) : base::Result<QSslKey>(key);
    }
    if (passphrase.isEmpty())
        return failure("route.encrypted_key", file);
    const auto pair = crypto::Key::pairFromPem(pem, passphrase);
    if (!pair)
        return failure(
            pair.error().code == QLatin1String("key.passphrase") ? "route.passphrase" : "route.no_key", file);
    QByteArray text = "-----BEGIN PRIVATE KEY-----\n" + pair->toPkcs8().reveal().toByteArray().toBase64()
        + "\n-----END PRIVATE KEY-----\n";
    const QSslKey key = plain(text);
    text.fill('\0');
    return key.isNull() ? failure("route.no_key", file) : base::Result<QSslKey>(key);
}

} // namespace

base::Result<QList<QSslCertificate>> readCertificates(const QString &file)
{
    const auto pem = read(file);
    if (!pem)
        return base::Failure(pem.error());
    return certificatesIn(*pem, file);
}

base::Result<ClientCertificate> readClientCertificate(const QString &file, const crypto::Secret &passphrase)
{
    const auto pem = read(file);
    if (!pem)
        return base::Failure(pem.error());
    const auto chain = certificatesIn(*pem, file);
    if (!chain)
        return base::Failure(chain.error());
    const auto key = keyIn(*pem, file, passphrase);
    if (!key)
        return base::Failure(key.error());
    if (!belongTo(key->toPem(), chain->constFirst()))
        return failure("route.other_key", file);
    return ClientCertificate {*chain, *key};
}

Tls::Tls(const base::Route &route, const crypto::Secret &passphrase)
    : m_route(route)
    , m_passphrase(passphrase)
{
}

Tls::Times Tls::lastWritten() const
{
    return {
        QFileInfo(m_route.authoritiesFile).lastModified(), QFileInfo(m_route.certificateFile).lastModified()};
}

bool Tls::isOutdated() const
{
    return m_isRead && lastWritten() != m_written;
}

base::Result<QSslConfiguration> Tls::configurationFor(const QUrl &url)
{
    if (!m_isRead) {
        m_written = lastWritten();
        if (const auto done = read(); !done)
            return base::Failure(done.error());
        m_isRead = true;
    }
    QSslConfiguration tls = m_verifying;
    if (m_client && m_route.certificateHosts.contains(url.host().toLower())) {
        tls.setLocalCertificateChain(m_client->chain);
        tls.setPrivateKey(m_client->key);
    }
    return tls;
}

base::Result<base::Done> Tls::read()
{
    m_verifying = QSslConfiguration::defaultConfiguration();
    m_verifying.setProtocol(QSsl::TlsV1_2OrLater);
    m_verifying.setPeerVerifyMode(QSslSocket::VerifyPeer);
    if (!m_route.authoritiesFile.isEmpty()) {
        const auto more = readCertificates(m_route.authoritiesFile);
        if (!more)
            return base::Failure(more.error());
        m_verifying.setCaCertificates(QSslConfiguration::systemCaCertificates() + *more);
    }
    m_client.reset();
    if (!m_route.certificateFile.isEmpty()) {
        const auto client = readClientCertificate(m_route.certificateFile, m_passphrase);
        if (!client)
            return base::Failure(client.error());
        m_client = *client;
    }
    return base::Done {};
}

} // namespace net
