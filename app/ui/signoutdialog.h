// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/cloakroom.h"
#include "ui/dialogpage.h"
#include "ui/steplist.h"

namespace ui {

// Asks before it signs an account out, and then says what became of its tokens.
class SignOutDialog : public PageDialog
{
    Q_OBJECT

public:
    SignOutDialog(accounts::Cloakroom &cloakroom, const accounts::Entry &entry, QWidget *parent = nullptr);

    static QList<StepList::Step> linesOf(const accounts::SignOutReceipt &receipt);

    void reject() override; // not while it signs out: it tells how that ended

private:
    void signOut();
    void showEnd(const QString &title, const QString &sentence, const QList<StepList::Step> &lines);

    accounts::Cloakroom &m_cloakroom;
    QString m_id;
    QString m_name;
    DialogPage *m_question;
    QPushButton *m_cancel;
    bool m_signingOut = false;
};

} // namespace ui
