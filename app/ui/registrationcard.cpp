// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/registrationcard.h"

#include "ui/controls.h"

#include <QClipboard>
#include <QGuiApplication>

namespace ui {

RegistrationCard::RegistrationCard(const QString &provider, const RegistrationSteps &steps, QWidget *parent)
    : Card((provider.isEmpty()
                   ? tr("Not registered yet? The provider gives a client ID to a program with this address:")
                   : steps.givesSecret
                   ? tr("Not registered yet? %1 gives a client ID and a client secret here:").arg(provider)
                   : tr("Not registered yet? %1 gives a client ID here:").arg(provider)),
        parent)
{
    QPushButton *open = nullptr;
    if (steps.page) {
        open = button(tr("Open the page"), this);
        connect(open, &QPushButton::clicked, this, &RegistrationCard::pageAsked);
    }
    addLine(tr("Where"), steps.place, open);
    addLine(tr("Type"), steps.type);
    for (const QString &redirect : steps.redirects) {
        QPushButton *copy = button(tr("Copy"), this);
        copy->setAccessibleName(tr("Copy %1").arg(redirect));
        connect(copy, &QPushButton::clicked, this,
            [redirect] { QGuiApplication::clipboard()->setText(redirect); });
        addLine(redirect == steps.redirects.first() ? tr("Redirect address") : QString(), redirect, copy);
    }
    for (const QString &step : steps.steps)
        addLine({}, step);
}

} // namespace ui
