// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signoutdialog.h"

#include "base/text.h"
#include "explain/words.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using accounts::Outcome;
using Mark = StepList::Mark;

SignOutDialog::SignOutDialog(accounts::Cloakroom &cloakroom, const accounts::Entry &entry, QWidget *parent)
    : PageDialog(parent)
    , m_cloakroom(cloakroom)
    , m_id(entry.account.id)
    , m_name(base::visible(entry.account.name()))
    , m_question(new DialogPage(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_question->setTitle(tr("Sign out of %1?").arg(m_name));
    m_question->setSentence(entry.account.server.revocationEndpoint.isEmpty()
            ? tr("Its tokens are removed from the keychain. %1 offers no way to revoke them, so the access "
                 "token stays good until it expires.")
                  .arg(entry.account.provider())
            : tr("Its tokens are revoked at %1 and removed from the keychain.")
                  .arg(entry.account.provider()));
    m_cancel = m_question->addButton(tr("Cancel"));
    connect(m_cancel, &QPushButton::clicked, this, &SignOutDialog::reject);
    connect(
        m_question->addPrimaryButton(tr("Sign out")), &QPushButton::clicked, this, &SignOutDialog::signOut);
    turnTo(m_question);
    m_question->primary()->setFocus();
}

void SignOutDialog::signOut()
{
    m_signingOut = true;
    m_cancel->setEnabled(false);
    m_question->primary()->setEnabled(false);
    m_question->setSentence(tr("Signing out…"));
    base::finally(
        m_cloakroom.signOut(m_id), this, [this](const base::Result<accounts::SignOutReceipt> &receipt) {
            m_signingOut = false;
            if (receipt)
                return showEnd(tr("Signed out of %1").arg(m_name), {}, linesOf(*receipt));
            showEnd(tr("%1 isn’t signed out").arg(m_name), explain::inWords(receipt.error()).toString(), {});
        });
}

void SignOutDialog::reject()
{
    if (!m_signingOut)
        PageDialog::reject();
}

void SignOutDialog::showEnd(const QString &title, const QString &sentence, const QList<StepList::Step> &lines)
{
    auto *page = new DialogPage(this);
    auto *list = new StepList(page);
    list->setSteps(lines);
    page->setTitle(title);
    page->setSentence(sentence);
    page->body()->addWidget(list);
    connect(page->addPrimaryButton(tr("Close")), &QPushButton::clicked, this, &SignOutDialog::accept);
    turnTo(page);
    page->primary()->setFocus();
}

QList<StepList::Step> SignOutDialog::linesOf(const accounts::SignOutReceipt &receipt)
{
    const QString trouble
        = receipt.revocationTrouble ? explain::inWords(*receipt.revocationTrouble).toString() : QString();
    const auto token = [&trouble](Outcome outcome, const QString &gone, const QString &stays) {
        switch (outcome) {
        case Outcome::Gone:
            return StepList::Step {Mark::Done, gone, tr("The provider confirmed it.")};
        case Outcome::NotOffered:
            return StepList::Step {Mark::Attention, stays, tr("The provider offers no way to revoke it.")};
        case Outcome::Unread:
            return StepList::Step {
                Mark::Attention, stays, tr("The keychain did not give it out; it stays good until it ends.")};
        case Outcome::None:
        case Outcome::Failed:
            break;
        }
        return StepList::Step {Mark::Failed, stays, trouble};
    };
    QList<StepList::Step> lines;
    if (receipt.refreshToken != Outcome::None)
        lines += token(receipt.refreshToken, tr("Refresh token revoked"), tr("Refresh token not revoked"));
    if (receipt.accessToken != Outcome::None)
        lines += token(receipt.accessToken, tr("Access token revoked"), tr("Access token not revoked"));
    if (receipt.wasKept)
        lines += {Mark::Done, tr("Removed from the keychain"), tr("Looked again: it is gone.")};
    lines += {Mark::Attention, tr("You may still be signed in in the browser"),
        tr("%1 may remember you there until you sign out there too.").arg(receipt.account.provider())};
    return lines;
}

} // namespace ui
