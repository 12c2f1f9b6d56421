// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/onrequest.h"
#include "oauth/scope.h"
#include "ui/dialogpage.h"

#include <QSet>
#include <memory>

class QLineEdit;
class QPlainTextEdit;

namespace ui {

class Form;
class StepList;

// Sends a token to an address that a person types, once a click, and says what came back. The button names
// the host that gets the token. Closing the dialog cancels what is under way.
class TryDialog : public PageDialog
{
    Q_OBJECT

public:
    // Whose token it is: "Access token of ana@example.com".
    TryDialog(const accounts::OnRequest &onRequest, const crypto::Secret &token, const QString &whose,
        QWidget *parent = nullptr);
    ~TryDialog() override;

    void setAddress(const QString &address);
    void setProofKey(const crypto::Secret &key) { m_proofKey = key; } // that the token is bound to
    void tellProofMissing(); // the token is bound to a key that isn't here
    void offerMoreScopes(); // the token is of an account, which can be signed in again with more

Q_SIGNALS:
    void moreScopesAsked(const oauth::Scopes &scopes); // those that the API missed

private:
    QWidget *createAnswer();
    void addressChanged();
    void send();
    void cancel();
    void end(); // of a request, however it ended
    void show(const accounts::Trial &trial);
    void show(const base::Error &error);
    void done(int result) override;

    accounts::OnRequest m_onRequest;
    crypto::Secret m_token;
    crypto::Secret m_proofKey; // empty: it is bound to none
    std::unique_ptr<QObject> m_request; // lives as long as its answer is wanted
    QSet<QString> m_agreed; // origins that the person sent the token to
    DialogPage *m_page;
    Form *m_form;
    QLineEdit *m_address;
    QPushButton *m_close;
    QPushButton *m_more = nullptr; // where more scopes can be had
    oauth::Scopes m_missed;
    QWidget *m_answer;
    StepList *m_remarks;
    QLabel *m_facts;
    QPlainTextEdit *m_body;
};

} // namespace ui
