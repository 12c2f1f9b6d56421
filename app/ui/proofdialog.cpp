// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/proofdialog.h"

#include "oauth/dpop.h"
#include "oauth/endpoint.h"
#include "ui/clientfields.h"
#include "ui/controls.h"
#include "ui/form.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace ui {

ProofDialog::ProofDialog(const crypto::Secret &token, const crypto::Secret &proofKey,
    const base::Clock &clock, Clipboard &clipboard, QWidget *parent)
    : PageDialog(parent, QStringLiteral("inspect"))
    , m_token(token)
    , m_proofKey(proofKey)
    , m_clock(clock)
    , m_clipboard(clipboard)
    , m_page(new DialogPage(this))
    , m_form(new Form(m_page))
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_page->setTitle(tr("A proof for one request"));
    m_page->setSentence(tr(
        "The access token is bound to a key of this account: an API takes it with a proof only, sent in the "
        "header “DPoP”. A proof is good for one request, to one address, for about a minute."));
    m_method = m_form->addChoice(tr("Method"),
        {QStringLiteral("GET"), QStringLiteral("POST"), QStringLiteral("PUT"), QStringLiteral("PATCH"),
            QStringLiteral("DELETE")});
    m_address = m_form->addLine(tr("Address"), QStringLiteral("https://"));
    m_nonce = m_form->addLine(tr("Nonce"), tr("if the API answered with one (DPoP-Nonce)"));
    m_said = wrappedSecondaryLabel({}, m_page);
    m_page->body()->addWidget(m_form);
    m_page->body()->addWidget(m_said);
    m_page->body()->addStretch();
    connect(m_page->addButton(tr("Close")), &QPushButton::clicked, this, &QDialog::reject);
    connect(m_page->addPrimaryButton(tr("Copy proof")), &QPushButton::clicked, this, &ProofDialog::copy);
    turnTo(m_page);
    m_address->setFocus();
}

void ProofDialog::copy()
{
    m_form->clearWrong();
    const auto url = oauth::checkedUrl(m_address->text().trimmed());
    const auto pair = crypto::Key::fromPkcs8(m_proofKey.reveal());
    if (!url)
        m_form->setWrong(m_address, shortWords(url.error()));
    if (url && pair) {
        m_clipboard.copy(crypto::Secret(oauth::dpopProof(*pair, m_method->currentText().toLatin1(), *url,
            m_clock(), m_nonce->text().trimmed().toLatin1(), m_token)));
        m_said->setText(Clipboard::copied());
    }
    Q_EMIT m_page->resized();
}

} // namespace ui
