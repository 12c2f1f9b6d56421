// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/clientkey.h"

#include "base/text.h"
#include "crypto/key.h"

#include <QFile>

namespace accounts {

namespace {

constexpr int rsaBits = 3072;
constexpr qint64 largestFile = 64 * 1024; // bytes

// What is wrong with a key is the person's to mend, where it is the client's.
base::Error ofClient(base::Error error)
{
    if (error.code == QLatin1String("key.pem"))
        error.code = QStringLiteral("client.no_private_key");
    else if (error.code == QLatin1String("key.rsa"))
        error.code = QStringLiteral("client.weak_key");
    error.kind = base::Error::Kind::BadInput;
    return error;
}

} // namespace

crypto::Secret makeClientKey(ClientKeyKind kind)
{
    const crypto::Key pair = kind == ClientKeyKind::Rsa ? crypto::Key::generateRsa(rsaBits)
                                                        : crypto::Key::generate(crypto::Curve::P256);
    return pair.toPkcs8();
}

base::Result<crypto::Secret> readClientKey(const QString &name, const crypto::Secret &passphrase)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestFile) {
        return base::failure(
            base::Error::Kind::Disk, QStringLiteral("client.key_file"), {}, base::visible(name, 256));
    }
    QByteArray pem = file.read(largestFile);
    const auto pair = crypto::Key::pairFromPem(pem, passphrase);
    pem.fill('\0');
    if (!pair)
        return base::Failure(ofClient(pair.error()));
    return pair->toPkcs8();
}

} // namespace accounts
