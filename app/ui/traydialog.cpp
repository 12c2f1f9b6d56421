// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/traydialog.h"

#include <QPushButton>

namespace ui {

TrayDialog::TrayDialog(QWidget *parent)
    : PageDialog(parent, QStringLiteral("preferences"))
{
    setAttribute(Qt::WA_DeleteOnClose);
    auto *page = new DialogPage(this);
    page->setTitle(tr("Stay in the tray?"));
    page->setSentence(
        tr("Without a window Cloakroom goes on renewing your accounts. Its icon in the tray brings the "
           "window back. The preferences change this later."));
    const auto answer = [this](bool stays) {
        accept();
        Q_EMIT decided(stays);
    };
    connect(page->addLeftButton(tr("Cancel")), &QPushButton::clicked, this, &QDialog::reject);
    connect(page->addButton(tr("Quit")), &QPushButton::clicked, this, [answer] { answer(false); });
    connect(page->addPrimaryButton(tr("Stay in the tray")), &QPushButton::clicked, this,
        [answer] { answer(true); });
    turnTo(page);
    page->primary()->setFocus();
}

} // namespace ui
