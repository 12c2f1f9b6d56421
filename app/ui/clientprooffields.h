// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/clientkey.h"
#include "oauth/client.h"

#include <QFutureWatcher>
#include <QHash>
#include <QObject>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;

namespace ui {

class Form;

// The rows of a form that say how the client shows who it is, and what its tokens are bound to.
class ClientProofFields : public QObject
{
    Q_OBJECT

public:
    explicit ClientProofFields(Form *form); // at its end

    void show(const oauth::Client &client);
    void read(oauth::Client &client); // what is wrong is said beside its field
    void setWrong(const QString &words); // with how the client shows who it is

    void requireSendingAhead(); // the server takes no other requests
    void setCanShowSecret(bool can);
    bool showsSecret() const; // by what is chosen

Q_SIGNALS:
    void methodChosen();

private:
    void chosen();
    void make(accounts::ClientKeyKind kind);
    void setKey(const crypto::Secret &key, const QString &keyId = {});
    void setMadeKey(const crypto::Secret &key);
    bool readFile();
    void showPublicKey();

    Form *m_form;
    QComboBox *m_method;
    QLineEdit *m_file;
    QLineEdit *m_passphrase; // of the file's key
    QPushButton *m_copy;
    QLineEdit *m_public;
    QComboBox *m_binding;
    QCheckBox *m_ahead;
    QCheckBox *m_signed;
    crypto::Secret m_key;
    QString m_keyId; // by which the provider will know it; empty: by none
    QFutureWatcher<crypto::Secret> m_making; // RSA
    int m_shown = 0; // the method
    QHash<int, QPair<crypto::Secret, QString>> m_held; // the keys of others
};

} // namespace ui
