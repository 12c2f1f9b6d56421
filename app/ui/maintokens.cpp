// SPDX-License-Identifier: GPL-3.0-or-later
// The tokens that the window shows, tries and copies, and who issues them.
#include "base/text.h"
#include "ui/accountpage.h"
#include "ui/accountspanel.h"
#include "ui/comparepage.h"
#include "ui/inspectpage.h"
#include "ui/issuerdialog.h"
#include "ui/mainwindow.h"
#include "ui/pastefield.h"
#include "ui/proofdialog.h"
#include "ui/tray.h"
#include "ui/trydialog.h"

#include <QDropEvent>
#include <QStackedWidget>

namespace ui {

InspectPage *MainWindow::inspectPage()
{
    if (!m_inspect) {
        m_inspect = new InspectPage([this] { return m_cloakroom.now(); }, m_pages);
        m_pages->addWidget(m_inspect);
        m_inspect->setFetchKeys([this](const QString &issuer,
                                    QObject *owner) { return m_cloakroom.onRequest().keysOf(issuer, owner); },
            [this](const QString &issuer) {
                const auto &known = m_cloakroom.book().entries();
                accounts::Entry nobody;
                nobody.account.server.issuer = issuer;
                const auto there
                    = std::find_if(known.begin(), known.end(), [&issuer](const accounts::Entry &entry) {
                          return entry.account.server.issuer == issuer;
                      });
                return m_cloakroom.clockAhead(there == known.end() ? nobody : *there);
            });
        connect(m_inspect, &InspectPage::compareAsked, this,
            [this](const crypto::Secret &token) { comparePage()->beginWith(token); });
        connect(m_inspect, &InspectPage::tryAsked, this, [this](const crypto::Secret &token, bool isBound) {
            TryDialog *dialog = tryToken(m_cloakroom.onRequest(), token, tr("The pasted token"));
            if (isBound)
                dialog->tellProofMissing();
        });
        connect(m_inspect, &InspectPage::closeAsked, this, [this] {
            m_inspect->begin();
            showCurrent();
        });
    }
    m_pages->setCurrentWidget(m_inspect);
    lookForAccount(false);
    return m_inspect;
}

void MainWindow::inspect()
{
    inspectPage()->begin();
}

void MainWindow::inspectFile(const QString &name)
{
    inspectPage()->inspectFile(name);
}

// A token is dropped wherever there is room.
void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (isFilled() && canBePasted(event->mimeData()))
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    inspectPage()->inspectDropped(event->mimeData());
}

void MainWindow::openTokenFile()
{
    inspectPage()->openFile();
}

ComparePage *MainWindow::comparePage()
{
    if (!m_compare) {
        m_compare = new ComparePage(m_cloakroom.book(), m_pages);
        m_pages->addWidget(m_compare);
        connect(m_compare, &ComparePage::closeAsked, this, [this] {
            m_compare->forget();
            showCurrent();
        });
    }
    m_pages->setCurrentWidget(m_compare);
    lookForAccount(false);
    return m_compare;
}

void MainWindow::compare()
{
    comparePage()->begin(m_accounts->current());
}

void MainWindow::tryAccessToken()
{
    const accounts::Entry *entry = current();
    if (!entry || !entry->credential || !m_account || m_account->accessToken().isEmpty())
        return;
    TryDialog *dialog = tryToken(m_cloakroom.onRequest().by(*entry), m_account->accessToken(),
        tr("The access token of %1").arg(base::visible(entry->account.name())));
    dialog->setProofKey(entry->credential->proofKey);
    dialog->offerMoreScopes();
    connect(dialog, &TryDialog::moreScopesAsked, this,
        [this, id = entry->account.id](const oauth::Scopes &scopes) { signInForMore(id, scopes); });
}

void MainWindow::copyProof()
{
    const accounts::Entry *entry = current();
    if (!entry || !entry->credential || !m_account || m_account->accessToken().isEmpty())
        return;
    const base::Clock clock = [this] { return m_cloakroom.now(); };
    (new ProofDialog(m_account->accessToken(), entry->credential->proofKey, clock, m_clipboard, this))
        ->open();
}

TryDialog *MainWindow::tryToken(
    const accounts::OnRequest &onRequest, const crypto::Secret &token, const QString &whose)
{
    auto *dialog = new TryDialog(onRequest, token, whose, this);
    dialog->open();
    return dialog;
}

void MainWindow::copyAccessTokenOf(const QString &id)
{
    const accounts::Entry *entry = m_cloakroom.book().find(id);
    if (entry && Tray::mayCopy(m_cloakroom, *entry))
        m_clipboard.copy(entry->credential->tokens.accessToken);
}

void MainWindow::copyAccessToken()
{
    const accounts::Entry *entry = current();
    if (!entry || !entry->credential || !m_account || !m_cloakroom.policy().mayReveal)
        return;
    const crypto::Secret token = m_account->accessToken();
    if (token.isEmpty())
        return;
    m_clipboard.copy(token);
    lookForAccount(false);
    m_account->tellCopied();
}

void MainWindow::lookAtIssuer()
{
    issuerDialog(m_cloakroom.onRequest())->open();
}

void MainWindow::lookAtIssuerOfAccount()
{
    const accounts::Entry *entry = current();
    if (!entry)
        return;
    IssuerDialog *dialog = issuerDialog(m_cloakroom.onRequest().by(*entry));
    dialog->open();
    dialog->lookAt(entry->account.server.issuer);
}

IssuerDialog *MainWindow::issuerDialog(const accounts::OnRequest &onRequest)
{
    return new IssuerDialog(
        onRequest, [this] { return m_cloakroom.now(); }, this);
}

} // namespace ui
