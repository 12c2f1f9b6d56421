// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/aboutdialog.h"

#include "crypto/library.h"
#include "ui/clipboard.h"
#include "ui/controls.h"
#include "ui/theme.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace ui {

namespace {

struct Part
{
    QString name;
    QString licence; // as SPDX names it
};

QList<Part> parts()
{
    return {
        {QStringLiteral("Cloakroom " CLOAKROOM_VERSION), QStringLiteral("GPL-3.0-or-later")},
        {QStringLiteral("Qt %1").arg(QString::fromLatin1(qVersion())), QStringLiteral("LGPL-3.0-only")},
        {QStringLiteral("Qt Network Authorization"), QStringLiteral("GPL-3.0-only")},
        {QStringLiteral("QtKeychain"), QStringLiteral("BSD-3-Clause")},
        {QStringLiteral("OpenSSL %1").arg(crypto::libraryVersion()), QStringLiteral("Apache-2.0")},
        {QStringLiteral("simdjson"), QStringLiteral("Apache-2.0")},
        {QStringLiteral("libpsl"), QStringLiteral("MIT")},
        {QStringLiteral("libqrencode"), QStringLiteral("LGPL-2.1-or-later")},
        {QStringLiteral("tl::expected"), QStringLiteral("CC0-1.0")},
    };
}

} // namespace

AboutDialog::AboutDialog(const QString &diagnostics, QWidget *parent)
    : PageDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    auto *page = new DialogPage(this);
    page->setTitle(QStringLiteral("Cloakroom %1").arg(QStringLiteral(CLOAKROOM_VERSION)));
    page->setSentence(
        tr("Signs in to APIs and looks after the tokens. Free software under the GNU General Public "
           "License, version 3 or later."));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::edge);
    grid->setVerticalSpacing(space::small);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const Part &each : parts()) {
        grid->addWidget(plainLabel(each.name, page), row, 0);
        grid->addWidget(secondaryLabel(each.licence, page), row++, 1);
    }
    page->body()->addWidget(plainLabel(tr("Made of"), page));
    page->body()->addLayout(grid);
    QLabel *said = wrappedSecondaryLabel(
        tr("Diagnostics hold versions and how the accounts stand: no token, no name, no address."), page);
    page->body()->addSpacing(space::controls);
    page->body()->addWidget(said);
    page->body()->addStretch();
    connect(page->addLeftButton(tr("Copy diagnostics")), &QPushButton::clicked, this, [said, diagnostics] {
        Clipboard::copyText(diagnostics);
        said->setText(tr("Copied. Read it before you give it to somebody."));
    });
    connect(page->addPrimaryButton(tr("Close")), &QPushButton::clicked, this, &QDialog::accept);
    turnTo(page);
    page->primary()->setFocus();
}

} // namespace ui
