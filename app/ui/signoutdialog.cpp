// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signoutdialog.h"

#include "accounts/keep.h"
#include "base/text.h"
#include "explain/accountnames.h"
#include "explain/exchangewords.h"
#include "explain/time.h"
#include "explain/words.h"
#include "ui/theme.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using accounts::HeldBack;
using accounts::Outcome;
using accounts::Revocation;
using accounts::SignOutReceipt;
using Mark = StepList::Mark;
using Step = StepList::Step;

namespace {

constexpr int mostDetailLines = 14;

} // namespace

SignOutDialog::SignOutDialog(accounts::Cloakroom &cloakroom, const accounts::Entry &entry, QWidget *parent)
    : PageDialog(parent, QStringLiteral("sign-out"))
    , m_cloakroom(cloakroom)
    , m_id(entry.account.id)
    , m_name(base::visible(entry.account.name()))
    , m_question(new DialogPage(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_question->setTitle(tr("Sign out of %1?").arg(m_name));
    QString sentence = entry.account.server.canRevokeAccessTokens()
        ? tr("Its tokens are revoked at %1 and removed from the keychain.").arg(entry.account.provider())
        : tr("Its tokens are removed from the keychain. %1 offers no way to revoke them, so the access "
             "token stays good until it expires.")
              .arg(entry.account.provider());
    if (const auto others = cloakroom.mayEndToo(entry.account); !others.isEmpty()) {
        sentence += u' '
            + tr("The provider may also end what was allowed to this client ID before; these would have to "
                 "sign in again: %1")
                  .arg(explain::namesInShort(others));
    }
    m_question->setSentence(sentence);
    m_cancel = m_question->addButton(tr("Cancel"));
    connect(m_cancel, &QPushButton::clicked, this, &SignOutDialog::reject);
    connect(m_question->addPrimaryButton(tr("Sign out")), &QPushButton::clicked, this,
        [this] { signOut(HeldBack::Stays); });
    turnTo(m_question);
    m_question->primary()->setFocus();
}

void SignOutDialog::signOut(HeldBack heldBack)
{
    m_signingOut = true;
    turnTo(m_question);
    m_cancel->setEnabled(false);
    m_question->primary()->setEnabled(false);
    m_question->setSentence(tr("Signing out…"));
    base::finally(
        m_cloakroom.signOut(m_id, heldBack), this, [this](const base::Result<SignOutReceipt> &receipt) {
            m_signingOut = false;
            if (receipt)
                showReceipt(*receipt);
            else
                showFailure(receipt.error());
        });
}

void SignOutDialog::reject()
{
    if (!m_signingOut)
        PageDialog::reject();
}

DialogPage *SignOutDialog::createEnd(const QString &title, const QString &sentence)
{
    auto *page = new DialogPage(this);
    page->setTitle(title);
    page->setSentence(sentence);
    connect(page->addPrimaryButton(tr("Close")), &QPushButton::clicked, this, &SignOutDialog::accept);
    return page;
}

void SignOutDialog::showFailure(const base::Error &error)
{
    QString sentence = explain::inWords(error).toString();
    const bool mayGo = accounts::isKeychainClosed(error.kind);
    if (mayGo)
        sentence += u'\n'
            + tr("You can sign out all the same: what it keeps back isn’t revoked, and stays there.");
    DialogPage *page = createEnd(tr("%1 isn’t signed out").arg(m_name), sentence);
    if (mayGo) {
        connect(page->addLeftButton(tr("Sign out all the same")), &QPushButton::clicked, this,
            [this] { signOut(HeldBack::Goes); });
    }
    turnTo(page);
    page->primary()->setFocus();
}

void SignOutDialog::createReceipt()
{
    m_end = createEnd(tr("Signed out of %1").arg(m_name), {});
    m_lines = new StepList(m_end);
    connect(m_lines, &StepList::todoAsked, this, &SignOutDialog::todo);
    m_details = new QPlainTextEdit(m_end);
    m_details->setReadOnly(true);
    m_details->setFont(monoFont());
    m_details->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_details->setAccessibleName(tr("Details"));
    m_details->setTabChangesFocus(true);
    m_details->hide();
    m_end->body()->addWidget(m_lines);
    m_end->body()->addWidget(m_details);
    m_end->body()->addStretch();
    m_showDetails = m_end->addLeftButton(tr("Show details"));
    connect(m_showDetails, &QPushButton::clicked, this, &SignOutDialog::showDetails);
}

void SignOutDialog::showReceipt(const SignOutReceipt &receipt)
{
    m_receipt = receipt;
    if (!m_end)
        createReceipt();
    m_lines->begin();
    m_lines->setSteps(linesOf(receipt));
    m_details->setPlainText(explain::toText(receipt.exchanges));
    m_showDetails->setVisible(!receipt.exchanges.isEmpty());
    turnTo(m_end);
    m_end->primary()->setFocus();
}

void SignOutDialog::showDetails()
{
    m_showDetails->setEnabled(false);
    const int lines = qMin(m_details->blockCount() + 1, mostDetailLines);
    m_details->setFixedHeight(m_details->fontMetrics().lineSpacing() * lines + space::edge);
    m_details->show();
    m_details->setFocus();
    Q_EMIT m_end->resized();
}

void SignOutDialog::todo(int line)
{
    const bool isLast = line + 1 == linesOf(*m_receipt).size();
    isLast ? openLogoutPage() : revokeAgain();
}

void SignOutDialog::revokeAgain()
{
    m_lines->setEnabled(false);
    base::finally(
        m_cloakroom.revokeAgain(*m_receipt), this, [this](const base::Result<SignOutReceipt> &receipt) {
            m_lines->setEnabled(true);
            if (receipt)
                showReceipt(*receipt);
        });
}

void SignOutDialog::openLogoutPage()
{
    m_end->setSentence(tr("%1 goes on in the browser.").arg(m_receipt->account.provider()));
    base::finally(
        m_cloakroom.openLogoutPage(*m_receipt), m_end, [this](const base::Result<base::Done> &opened) {
            if (!opened)
                m_end->tellNotOpened(opened.error());
        });
    Q_EMIT m_end->resized();
}

namespace {

struct TokenWords
{
    QString gone;
    QString stays;
};

Step revocationLine(const Revocation &fate, const TokenWords &words, bool mayTryAgain)
{
    switch (fate.outcome) {
    case Outcome::Gone:
        return {Mark::Done, words.gone, SignOutDialog::tr("The server answered %1.").arg(fate.status)};
    case Outcome::Outdated:
        return {Mark::Attention, words.gone,
            SignOutDialog::tr("What was at hand was revoked; the keychain may hold a newer one.")};
    case Outcome::NotOffered:
        return {Mark::Attention, words.stays, SignOutDialog::tr("The provider offers no way to revoke it.")};
    case Outcome::Unread:
        return {Mark::Attention, words.stays,
            SignOutDialog::tr("The keychain did not give it out; it stays good until it ends.")};
    case Outcome::None:
    case Outcome::Failed:
        break;
    }
    QStringList why;
    if (fate.status)
        why += SignOutDialog::tr("The server answered %1.").arg(fate.status);
    if (fate.trouble)
        why += explain::inWords(*fate.trouble).what;
    why += SignOutDialog::tr("It may still live.");
    return {
        Mark::Failed, words.stays, why.join(u' '), mayTryAgain ? SignOutDialog::tr("Try again") : QString()};
}

// It can do nothing by itself; the server may forget it in time.
Step clientLine(const Revocation &fate)
{
    QStringList why;
    if (fate.trouble)
        why += explain::inWords(*fate.trouble).what;
    if (fate.outcome != Outcome::Unread) // its tokens weren't revoked either
        why += SignOutDialog::tr("Without a token it can do nothing.");
    return {Mark::Attention, SignOutDialog::tr("Client not deleted at the server"), why.join(u' ')};
}

// A server that looks at the token alone doesn't hear of a revocation.
QString acceptedUntil(const SignOutReceipt &receipt)
{
    return receipt.acceptedUntil
        ? SignOutDialog::tr("A server that doesn’t ask the provider may accept it until %1.")
              .arg(explain::exact(*receipt.acceptedUntil))
        : QString();
}

Step browserLine(const SignOutReceipt &receipt)
{
    const QString provider = receipt.account.provider();
    if (receipt.hasLogoutPage()) {
        return {Mark::Attention, SignOutDialog::tr("You may still be signed in in the browser"),
            SignOutDialog::tr("%1 has a logout page.").arg(provider), SignOutDialog::tr("Open it")};
    }
    return {Mark::Attention, SignOutDialog::tr("You may still be signed in in the browser"),
        SignOutDialog::tr("%1 may remember you there until you sign out there too.").arg(provider)};
}

} // namespace

QList<Step> SignOutDialog::linesOf(const SignOutReceipt &receipt)
{
    QList<Step> lines;
    const bool mayTryAgain = receipt.mayRevokeAgain();
    if (receipt.refreshToken.outcome != Outcome::None) {
        lines += revocationLine(receipt.refreshToken,
            {tr("Refresh token revoked"), tr("Refresh token not revoked")}, mayTryAgain);
    }
    if (receipt.accessToken.outcome != Outcome::None) {
        lines += revocationLine(
            receipt.accessToken, {tr("Access token revoked"), tr("Access token not revoked")}, mayTryAgain);
        if (const QString until = acceptedUntil(receipt); !until.isEmpty())
            lines.last().detail += u' ' + until;
    }
    if (receipt.furtherTokens.outcome != Outcome::None) {
        lines += revocationLine(receipt.furtherTokens,
            {tr("Further access tokens revoked"), tr("Further access tokens not revoked")}, mayTryAgain);
    }
    if (receipt.client.outcome == Outcome::Gone)
        lines += {Mark::Done, tr("Client deleted at the server"), tr("It was made for this account alone.")};
    else if (receipt.client.outcome != Outcome::None)
        lines += clientLine(receipt.client);
    if (receipt.itemLeft)
        lines += {Mark::Attention, tr("Not removed from the keychain"),
            explain::inWords(*receipt.itemLeft).what + u' '
                + tr("Cloakroom removes it once the keychain lets it.")};
    else if (receipt.wasKept)
        lines += {Mark::Done, tr("Removed from the keychain"), tr("Looked again: it is gone.")};
    lines += browserLine(receipt);
    return lines;
}

} // namespace ui
