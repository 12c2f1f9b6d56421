// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signinchoice.h"

#include "ui/tile.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

SignInChoice::SignInChoice(QWidget *parent)
    : DialogPage(parent)
    , m_other(new Tile(QStringLiteral("padlock"), tr("A provider of yours"),
          tr("By the address of its issuer, or by its endpoints."), this))
    , m_demo(new Tile(QStringLiteral("demo"), tr("Try it with the demo provider"),
          tr("Runs on this computer. No registration, short-lived tokens."), this))
{
    setTitle(tr("Sign in"));
    setSentence(tr("Choose a provider. You sign in there, in your own browser."));
    m_other->setChecked(true);
    body()->addWidget(m_other);
    body()->addWidget(m_demo);
    body()->addStretch();

    connect(addButton(tr("Cancel")), &QPushButton::clicked, this, &SignInChoice::cancelAsked);
    connect(addPrimaryButton(tr("Continue")), &QPushButton::clicked, this, &SignInChoice::go);
    connect(m_other, &Tile::doubleClicked, this, &SignInChoice::go);
    connect(m_demo, &Tile::doubleClicked, this, &SignInChoice::go);
    setFocusProxy(m_other);
}

void SignInChoice::go()
{
    if (m_demo->isChecked())
        Q_EMIT demoChosen();
    else
        Q_EMIT otherChosen();
}

} // namespace ui
