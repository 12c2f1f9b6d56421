// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/expecteddialog.h"

#include "ui/form.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

ExpectedDialog::ExpectedDialog(What what, const QString &expected, QWidget *parent)
    : PageDialog(parent, QStringLiteral("inspect"))
{
    setAttribute(Qt::WA_DeleteOnClose);
    auto *question = new DialogPage(this);
    auto *form = new Form(question);
    switch (what) {
    case What::Issuer:
        question->setTitle(tr("Choose the issuer"));
        question->setSentence(
            tr("From whom do you expect this token? Take the address from where you know the "
               "issuer, not from the token. Nothing is fetched."));
        m_edit = form->addLine(tr("Issuer"), QStringLiteral("https://"));
        break;
    case What::Audience:
        question->setTitle(tr("Choose the audience"));
        question->setSentence(
            tr("Whom should this token be for: which API, or which client ID? Take it from where "
               "you know it, not from the token."));
        m_edit = form->addLine(tr("Audience"), QStringLiteral("https://"));
        break;
    case What::Nonce:
        question->setTitle(tr("Give the nonce"));
        question->setSentence(
            tr("Which nonce was sent with the sign-in that this token came of? It stands in the "
               "address of the sign-in page."));
        m_edit = form->addLine(tr("Nonce"));
        break;
    }
    question->body()->addWidget(form);
    question->body()->addStretch();
    connect(question->addButton(tr("Cancel")), &QPushButton::clicked, this, &ExpectedDialog::reject);
    QPushButton *choose = question->addPrimaryButton(tr("Choose"));
    connect(choose, &QPushButton::clicked, this, &ExpectedDialog::choose);
    connect(m_edit, &QLineEdit::textChanged, choose,
        [choose](const QString &text) { choose->setEnabled(!text.trimmed().isEmpty()); });
    choose->setEnabled(false);
    m_edit->setText(expected);
    turnTo(question);
    m_edit->setFocus();
}

void ExpectedDialog::choose()
{
    Q_EMIT chosen(m_edit->text().trimmed());
    accept();
}

} // namespace ui
