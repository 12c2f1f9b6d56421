// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/signin.h"
#include "ui/dialogpage.h"

#include <optional>

class QLineEdit;
class QPlainTextEdit;
class QToolButton;

namespace ui {

class Form;

// What a sign-in needs to know. Nothing is sent while a field is wrong.
class SignInForm : public DialogPage
{
    Q_OBJECT

public:
    explicit SignInForm(QWidget *parent = nullptr);

    // What was given, or nothing: then what is wrong stands beside its field.
    std::optional<accounts::SignInRequest> request();

Q_SIGNALS:
    void backAsked();
    void cancelAsked();
    void given(const accounts::SignInRequest &request);

private:
    void createMore();
    QLayout *createFold();
    void openMore(bool open);
    void endpointsFollowIssuer();
    void give();

    oauth::Client readClient();
    std::optional<oauth::ServerMetadata> readServer();
    base::Parameters readExtraParameters();
    QUrl readEndpoint(QLineEdit *edit);

    Form *m_form;
    QToolButton *m_fold;
    Form *m_more;
    QLineEdit *m_issuer;
    QLineEdit *m_clientId;
    QLineEdit *m_scopes;
    QLineEdit *m_redirect = nullptr;
    QLineEdit *m_clientSecret = nullptr;
    QLineEdit *m_authorization = nullptr;
    QLineEdit *m_token = nullptr;
    QLineEdit *m_revocation = nullptr;
    QLineEdit *m_userinfo = nullptr;
    QPlainTextEdit *m_extra = nullptr;
};

} // namespace ui
