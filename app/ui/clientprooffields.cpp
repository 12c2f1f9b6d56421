// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clientprooffields.h"

#include "crypto/aside.h"
#include "oauth/clientassertion.h"
#include "ui/clientfields.h"
#include "ui/clipboard.h"
#include "ui/controls.h"
#include "ui/form.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardItemModel>

namespace ui {

using oauth::Binding;
using oauth::ClientAuthentication;

namespace {

// In the order of the box.
enum Method { Automatic, Nothing, Basic, Post, MadeKey, MadeRsaKey, KeyOfFile, Certificate };

Method methodOf(const oauth::Client &client)
{
    if (client.authentication == ClientAuthentication::PrivateKeyJwt && !client.privateKey.isEmpty()) {
        const bool isRsa
            = client.signingAlgorithm.startsWith(u'R') || client.signingAlgorithm.startsWith(u'P');
        return client.keyId.isEmpty() ? KeyOfFile : isRsa ? MadeRsaKey : MadeKey;
    }
    if (!client.choseAuthentication)
        return Automatic;
    switch (client.authentication) {
    case ClientAuthentication::SecretBasic:
        return Basic;
    case ClientAuthentication::SecretPost:
        return Post;
    case ClientAuthentication::TlsClientAuth:
        return Certificate;
    default:
        return Nothing;
    }
}

ClientAuthentication authenticationOf(int method)
{
    switch (method) {
    case Basic:
        return ClientAuthentication::SecretBasic;
    case Post:
        return ClientAuthentication::SecretPost;
    case MadeKey:
    case MadeRsaKey:
    case KeyOfFile:
        return ClientAuthentication::PrivateKeyJwt;
    case Certificate:
        return ClientAuthentication::TlsClientAuth;
    default:
        return ClientAuthentication::None;
    }
}

constexpr Binding bindings[] {Binding::WhereOffered, Binding::Required, Binding::Never};

} // namespace

ClientProofFields::ClientProofFields(Form *form)
    : QObject(form)
    , m_form(form)
    , m_method(form->addChoice(tr("Client shows"),
          {tr("what the server lists"), tr("nothing but its ID"), tr("the secret, in a header"),
              tr("the secret, in the form"), tr("a key that Cloakroom makes"),
              tr("an RSA key that Cloakroom makes"), tr("a key from a file"), tr("the client certificate")}))
    , m_file(form->addFile(tr("Private key"), tr("taken over into the keychain"), tr("Keys (*.pem *.key)")))
    , m_passphrase(form->addSecret(tr("Key passphrase"), tr("if the key has one")))
    , m_copy(button(tr("Copy"), form))
    , m_public(form->addLine(tr("Public key"), tr("to be registered at the provider"), m_copy))
    , m_binding(form->addChoice(tr("Tokens"),
          {tr("bound to this computer where offered"), tr("bound to this computer, or none"),
              tr("for whoever holds them")}))
    , m_ahead(form->addCheck(tr("Send requests ahead where offered (PAR)")))
    , m_signed(form->addCheck(tr("Have answers signed where offered (JARM)")))
{
    m_method->setAccessibleDescription(tr("Client authentication"));
    m_binding->setToolTip(tr("Bound tokens (DPoP, RFC 9449) are of no use to a thief: each request proves "
                             "that the key, which stays in your keychain, is at hand."));
    m_binding->setAccessibleDescription(m_binding->toolTip());
    m_form->setShown(m_passphrase, false);
    m_ahead->setToolTip(tr("The request goes from here to the server, and the browser gets no more than a "
                           "reference to it (RFC 9126)."));
    m_signed->setToolTip(tr("What the browser brings back can't have been changed on its way."));
    for (QCheckBox *check : {m_ahead, m_signed})
        check->setAccessibleDescription(check->toolTip());
    m_public->setReadOnly(true);
    m_copy->setAccessibleName(tr("Copy the public key"));
    connect(m_copy, &QPushButton::clicked, this, [this] { Clipboard::copyText(m_public->text()); });
    connect(m_method, qOverload<int>(&QComboBox::activated), this, &ClientProofFields::chosen);
    connect(m_file, &QLineEdit::textChanged, this, [this](const QString &name) {
        m_form->setWrong(m_file, {});
        m_form->setShown(m_passphrase, !name.isEmpty());
        if (name.isEmpty())
            return;
        m_method->setCurrentIndex(KeyOfFile);
        chosen();
    });
    for (QLineEdit *edit : {m_file, m_passphrase})
        connect(edit, &QLineEdit::editingFinished, this, &ClientProofFields::readFile);
    connect(&m_making, &QFutureWatcherBase::finished, this, [this] {
        if (m_method->currentIndex() == MadeRsaKey && m_making.future().resultCount() > 0)
            setMadeKey(m_making.result());
    });
    showPublicKey();
}

void ClientProofFields::show(const oauth::Client &client)
{
    m_shown = methodOf(client);
    m_method->setCurrentIndex(m_shown);
    const auto binding = std::find(std::begin(bindings), std::end(bindings), client.binding);
    m_binding->setCurrentIndex(int(binding - std::begin(bindings)));
    m_ahead->setChecked(client.sendsAhead || !m_ahead->isEnabled());
    m_signed->setChecked(client.wantsSignedAnswers);
    setKey(client.privateKey, client.keyId);
    Q_EMIT methodChosen();
}

void ClientProofFields::requireSendingAhead()
{
    m_ahead->setChecked(true);
    m_ahead->setEnabled(false);
    m_ahead->setToolTip(tr("This server takes requests only ahead of the browser."));
    m_ahead->setAccessibleDescription(m_ahead->toolTip());
}

void ClientProofFields::setCanShowSecret(bool can)
{
    auto *items = qobject_cast<QStandardItemModel *>(m_method->model());
    for (const int method : {Basic, Post})
        items->item(method)->setEnabled(can);
    if (!can && showsSecret()) {
        m_method->setCurrentIndex(Automatic);
        chosen();
    }
}

bool ClientProofFields::showsSecret() const
{
    return oauth::needsSecret(authenticationOf(m_method->currentIndex()));
}

// A key that was made stays while another way is looked at: it may be registered already.
void ClientProofFields::chosen()
{
    const int method = m_method->currentIndex();
    if (method == m_shown)
        return;
    m_held.insert(m_shown, {m_key, m_keyId});
    m_shown = method;
    const auto [key, keyId] = m_held.value(method);
    setKey(key, keyId);
    if (key.isEmpty() && method == MadeKey)
        make(accounts::ClientKeyKind::Ec);
    else if (key.isEmpty() && method == MadeRsaKey)
        make(accounts::ClientKeyKind::Rsa);
    else if (method == KeyOfFile)
        m_file->setFocus();
    Q_EMIT methodChosen();
}

void ClientProofFields::make(accounts::ClientKeyKind kind)
{
    if (kind == accounts::ClientKeyKind::Ec)
        return setMadeKey(accounts::makeClientKey(kind));
    setKey({});
    m_public->setPlaceholderText(tr("is being made…"));
    m_making.setFuture(crypto::aside([kind] { return accounts::makeClientKey(kind); }));
}

void ClientProofFields::setKey(const crypto::Secret &key, const QString &keyId)
{
    m_key = key;
    m_keyId = keyId;
    m_form->setWrong(m_public, {});
    showPublicKey();
}

// It goes to the provider under the name that it has here; one of a file has another there, or none.
void ClientProofFields::setMadeKey(const crypto::Secret &key)
{
    setKey(key, oauth::keyIdOf(key));
}

bool ClientProofFields::readFile()
{
    const QString name = QDir::fromNativeSeparators(m_file->text().trimmed());
    if (m_method->currentIndex() != KeyOfFile || name.isEmpty())
        return true;
    const auto key = accounts::readClientKey(name, crypto::Secret(m_passphrase->text().toUtf8()));
    const bool isLocked = !key
        && (key.error().code == QLatin1String("key.encrypted")
            || key.error().code == QLatin1String("key.passphrase"));
    m_form->setWrong(m_file, key || isLocked ? QString() : shortWords(key.error()));
    m_form->setWrong(m_passphrase, isLocked ? shortWords(key.error()) : QString());
    setKey(key.value_or(crypto::Secret()));
    return key.has_value();
}

void ClientProofFields::showPublicKey()
{
    const bool byKey = authenticationOf(m_method->currentIndex()) == ClientAuthentication::PrivateKeyJwt;
    oauth::Client client;
    client.privateKey = m_key;
    client.keyId = m_keyId;
    m_public->setText(QString::fromUtf8(oauth::publicKey(client)));
    m_public->setCursorPosition(0);
    m_public->setPlaceholderText(tr("to be registered at the provider"));
    m_public->setEnabled(byKey);
    m_copy->setEnabled(byKey && !m_key.isEmpty());
}

void ClientProofFields::read(oauth::Client &client)
{
    const int method = m_method->currentIndex();
    client.binding = bindings[m_binding->currentIndex()];
    client.sendsAhead = m_ahead->isChecked();
    client.wantsSignedAnswers = m_signed->isChecked();
    client.choseAuthentication = method != Automatic;
    if (method != Automatic) // else as it was: the server may have chosen for a client that it made
        client.authentication = authenticationOf(method);
    const bool isRead = readFile();
    client.privateKey = m_key;
    client.keyId = m_keyId;
    if (isRead && m_key.isEmpty() && method == KeyOfFile)
        m_form->setWrong(m_file, tr("Which file?"));
    else if (m_key.isEmpty() && (method == MadeKey || method == MadeRsaKey))
        m_form->setWrong(m_public, tr("The key is being made; try again in a moment."));
}

void ClientProofFields::setWrong(const QString &words)
{
    m_form->setWrong(m_method, words);
}

} // namespace ui
