// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/expecteddialog.h"

#include "ui/form.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

ExpectedDialog::ExpectedDialog(const QString &expected, QWidget *parent)
    : PageDialog(parent, QStringLiteral("inspect"))
{
    setAttribute(Qt::WA_DeleteOnClose);
    auto *question = new DialogPage(this);
    question->setTitle(tr("Choose the issuer"));
    question->setSentence(tr("From whom do you expect this token? Take the address from where you know the "
                             "issuer, not from the token. Nothing is fetched."));
    auto *form = new Form(question);
    m_issuer = form->addLine(tr("Issuer"), QStringLiteral("https://"));
    question->body()->addWidget(form);
    question->body()->addStretch();
    connect(question->addButton(tr("Cancel")), &QPushButton::clicked, this, &ExpectedDialog::reject);
    QPushButton *choose = question->addPrimaryButton(tr("Choose"));
    connect(choose, &QPushButton::clicked, this, &ExpectedDialog::choose);
    connect(m_issuer, &QLineEdit::textChanged, choose,
        [choose](const QString &text) { choose->setEnabled(!text.trimmed().isEmpty()); });
    choose->setEnabled(false);
    m_issuer->setText(expected);
    turnTo(question);
    m_issuer->setFocus();
}

void ExpectedDialog::choose()
{
    Q_EMIT chosen(m_issuer->text().trimmed());
    accept();
}

} // namespace ui
