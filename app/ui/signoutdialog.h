// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/cloakroom.h"
#include "ui/dialogpage.h"
#include "ui/steplist.h"

class QPlainTextEdit;

namespace ui {

// Asks before it signs an account out, and then says what became of its tokens. What is left to do with them
// can be done until it closes; they are gone then.
class SignOutDialog : public PageDialog
{
    Q_OBJECT

public:
    SignOutDialog(accounts::Cloakroom &cloakroom, const accounts::Entry &entry, QWidget *parent = nullptr);

    static QList<StepList::Step> linesOf(const accounts::SignOutReceipt &receipt);

    bool isBusy() const override { return m_signingOut; }
    void reject() override; // not while it signs out: it tells how that ended

private:
    void signOut(accounts::HeldBack heldBack);
    void showReceipt(const accounts::SignOutReceipt &receipt);
    void showFailure(const base::Error &error);
    DialogPage *createEnd(const QString &title, const QString &sentence);
    void createReceipt();
    void todo(int line);
    void revokeAgain();
    void openLogoutPage();
    void showDetails();

    accounts::Cloakroom &m_cloakroom;
    QString m_id;
    QString m_name;
    DialogPage *m_question;
    QPushButton *m_cancel;
    bool m_signingOut = false;
    std::optional<accounts::SignOutReceipt> m_receipt;
    DialogPage *m_end = nullptr; // with the receipt
    StepList *m_lines = nullptr;
    QPlainTextEdit *m_details = nullptr;
    QPushButton *m_showDetails = nullptr;
};

} // namespace ui
