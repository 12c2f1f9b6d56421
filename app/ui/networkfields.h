// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/accountsettings.h"

#include <QObject>
#include <optional>

class QComboBox;
class QLineEdit;

namespace ui {

class Form;

// The rows of a form that say how requests travel.
class NetworkFields : public QObject
{
    Q_OBJECT

public:
    explicit NetworkFields(Form *form); // at its end

    void show(const base::Route &route, const net::RouteSecrets &secrets);
    // Nothing when one is wrong, which is said beside it.
    std::optional<base::Route> read();
    // What the route needs, as far as it is typed.
    net::RouteSecrets typedFor(const base::Route &route) const;
    // ... else as it was shown for the same proxy or certificate.
    net::RouteSecrets secretsOf(const base::Route &route) const;
    // What is wrong with a file or its passphrase, said beside it; false if it is none of these.
    bool showFault(const base::Error &error);

private:
    void showWhatCounts();

    Form *m_form;
    QComboBox *m_proxy;
    QLineEdit *m_user;
    QLineEdit *m_password;
    QLineEdit *m_authorities;
    QLineEdit *m_certificate;
    QLineEdit *m_passphrase;
    base::Route m_shown;
    net::RouteSecrets m_secrets; // of the shown
};

} // namespace ui
