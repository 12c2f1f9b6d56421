// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QTemporaryDir>

namespace support {

using namespace Qt::StringLiterals;

// A certificate authority for one test run, made with the openssl command.
class Certificates
{
public:
    Certificates()
    {
        m_isReady = m_folder.isValid()
            && run(
                u"req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 2 -keyout ca.key -out ca.pem"_s,
                u"/CN=Test authority"_s);
    }

    bool isReady() const { return m_isReady; }
    QSslCertificate authority() const { return certificate(u"ca"_s); }

    // A server's configuration: its certificate names the host ("IP:127.0.0.1", "DNS:other.example") and
    // ends after that many days (0: it has).
    QSslConfiguration server(const QString &name, int days = 1)
    {
        write(u"server.ext"_s, "subjectAltName=" + name.toLatin1() + '\n');
        m_isReady = m_isReady
            && run(
                u"req -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout server.key -out server.csr"_s,
                u"/CN=Test server"_s)
            && run(u"x509 -req -in server.csr -CA ca.pem -CAkey ca.key -CAcreateserial -out server.pem "
                   "-extfile server.ext -days %1"_s.arg(days));
        return configuration(u"server"_s);
    }

    // Vouched for by nobody.
    QSslConfiguration selfSigned()
    {
        m_isReady = m_isReady
            && run(u"req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 2 -keyout self.key "
                   "-out self.pem -addext subjectAltName=IP:127.0.0.1"_s,
                u"/CN=Test server"_s);
        return configuration(u"self"_s);
    }

    QString authorityFile() const { return m_folder.filePath(u"ca.pem"_s); }
    QString keyFile() const { return m_folder.filePath(u"ca.key"_s); } // no certificate in it

    // A client's certificate for that name, in one file with the key.
    QString client(const QString &name)
    {
        write(u"client.ext"_s, "extendedKeyUsage=clientAuth\n");
        m_isReady = m_isReady
            && run(
                u"req -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout client.key -out client.csr"_s,
                u"/CN=%1"_s.arg(name))
            && run(u"x509 -req -in client.csr -CA ca.pem -CAkey ca.key -CAcreateserial -out client.pem "
                   "-extfile client.ext -days 1"_s);
        return join(u"client-%1.pem"_s.arg(name), {u"client.pem"_s, u"client.key"_s});
    }

    // The same with a key that needs a passphrase, with one of another certificate, and without any.
    QString clientWithEncryptedKey()
    {
        m_isReady = m_isReady && run(u"pkey -in client.key -aes256 -passout pass:secret -out locked.key"_s);
        return join(u"locked.pem"_s, {u"client.pem"_s, u"locked.key"_s});
    }
    QString clientWithOtherKey() { return join(u"other.pem"_s, {u"client.pem"_s, u"ca.key"_s}); }
    QString clientWithoutKey() { return join(u"keyless.pem"_s, {u"client.pem"_s}); }

private:
    QString join(const QString &name, const QStringList &parts)
    {
        QByteArray all;
        for (const QString &part : parts) {
            QFile file(m_folder.filePath(part));
            m_isReady = m_isReady && file.open(QIODevice::ReadOnly);
            all += file.readAll();
        }
        write(name, all);
        return m_folder.filePath(name);
    }

    QSslCertificate certificate(const QString &stem) const
    {
        return QSslCertificate::fromPath(m_folder.filePath(stem + u".pem"_s)).value(0);
    }

    QSslConfiguration configuration(const QString &stem)
    {
        QFile key(m_folder.filePath(stem + u".key"_s));
        m_isReady = m_isReady && key.open(QIODevice::ReadOnly);
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
        configuration.setLocalCertificate(certificate(stem));
        configuration.setPrivateKey(QSslKey(&key, QSsl::Ec));
        return configuration;
    }

    bool run(const QString &command, const QString &subject = {})
    {
        QStringList arguments = command.split(u' ');
        if (!subject.isEmpty())
            arguments += {u"-subj"_s, subject};
        QProcess openssl;
        openssl.setWorkingDirectory(m_folder.path());
        openssl.start(u"openssl"_s, arguments);
        return openssl.waitForFinished() && openssl.exitCode() == 0;
    }

    void write(const QString &name, const QByteArray &text)
    {
        QFile file(m_folder.filePath(name));
        m_isReady = m_isReady && file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
    }

    QTemporaryDir m_folder;
    bool m_isReady = false;
};

} // namespace support
