// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogpage.h"
#include "ui/signinstart.h"

#include <optional>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QToolButton;

namespace ui {

class ClientProofFields;
class Form;
class GrantField;
class NetworkFields;

// What a sign-in needs to know. Nothing is sent while a field is wrong.
class SignInForm : public DialogPage
{
    Q_OBJECT

public:
    explicit SignInForm(const SignInStart &start = SignInStart::byHand(), QWidget *parent = nullptr);

    // What was given, or nothing: then what is wrong stands beside its field.
    std::optional<accounts::SignInRequest> request();
    // The same to be kept: neither client ID nor secret have to be there.
    std::optional<accounts::SignInRequest> requestToKeep();

    void setCanGoBack(bool can);

Q_SIGNALS:
    void backAsked();
    void cancelAsked();
    void given(const accounts::SignInRequest &request);
    void pageAsked(const QUrl &page); // of the provider's registration
    void issuerChosen(const QString &issuer); // another one of those that the API names
    void ownChosen(const ui::SignInStart &start); // one of the person's own descriptions
    void saveAsked(const providers::Provider &described); // as the person's own

protected:
    void focusInEvent(QFocusEvent *event) override;

private:
    void addOwn();
    void addRegistration();
    void createFields();
    void grantChosen();
    QString clientIdHint() const;
    void showPrimary();
    bool otherIssuer() const;
    void createIssuers();
    void createQuestions();
    void clientFollowsAnswers();
    void redirectFollowsClient();
    void showSecret();
    void addSecret(Form *form);
    void createMore();
    oauth::Client shownClient() const;
    void createEndpoints();
    void addNotes();
    QLayout *createFold();
    void openMore(bool open);
    void endpointsFollowIssuer();
    void openPage();
    void give();
    void save();

    std::optional<accounts::SignInRequest> checked(const accounts::SignInRequest &request);
    QHash<QString, QString> answers() const;
    accounts::SignInRequest readProvider();
    bool isSameServer(const accounts::SignInRequest &request) const;
    bool isSameClient(const accounts::SignInRequest &request) const;
    void readClient(accounts::SignInRequest &request);
    void readProof(accounts::SignInRequest &request);
    void readNetwork(accounts::SignInRequest &request);
    void wantClient(const accounts::SignInRequest &request);
    std::optional<oauth::ServerMetadata> readServer();
    QUrl readEndpoint(QLineEdit *edit);

    SignInStart m_start;
    Form *m_form;
    QPushButton *m_back;
    QToolButton *m_fold = nullptr;
    Form *m_more;
    QLineEdit *m_issuer = nullptr;
    QComboBox *m_issuers = nullptr; // where there are several
    QHash<QString, QLineEdit *> m_answers; // by the names of the questions
    QLineEdit *m_firstAnswer = nullptr;
    QLineEdit *m_clientId = nullptr;
    QString m_ownClientId; // that the form put there by itself
    QLineEdit *m_scopes = nullptr;
    GrantField *m_grant = nullptr;
    QLineEdit *m_redirect = nullptr;
    oauth::Redirect m_ownRedirect; // that the form put there by itself
    QLineEdit *m_clientSecret = nullptr;
    ClientProofFields *m_proof = nullptr;
    QLineEdit *m_resource = nullptr;
    QLineEdit *m_authorization = nullptr;
    QLineEdit *m_token = nullptr;
    QLineEdit *m_revocation = nullptr;
    QLineEdit *m_userinfo = nullptr;
    QLineEdit *m_deviceAuthorization = nullptr;
    QPlainTextEdit *m_extra = nullptr;
    NetworkFields *m_network = nullptr;
};

} // namespace ui
