// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quitdialog.h"

#include <QPushButton>

namespace ui {

QuitDialog::QuitDialog(const QStringList &unkept, const QStringList &unlisted, QWidget *parent)
    : PageDialog(parent, QStringLiteral("stay-signed-in"))
{
    setAttribute(Qt::WA_DeleteOnClose);
    auto *question = new DialogPage(this);
    question->setTitle(tr("Quit and lose sign-ins?"));
    QStringList sentences;
    if (!unkept.isEmpty())
        sentences += tr("The keychain does not hold %1. Cloakroom keeps trying as long as it runs.")
                         .arg(unkept.join(QStringLiteral(", ")));
    if (!unlisted.isEmpty())
        sentences += tr("The list of accounts could not be saved and lacks %1. "
                        "Cloakroom keeps trying as long as it runs.")
                         .arg(unlisted.join(QStringLiteral(", ")));
    question->setSentence(sentences.join(u'\n'));
    connect(question->addButton(tr("Quit all the same")), &QPushButton::clicked, this, &QuitDialog::accept);
    connect(question->addPrimaryButton(tr("Stay")), &QPushButton::clicked, this, &QuitDialog::reject);
    turnTo(question);
    question->primary()->setFocus();
}

} // namespace ui
