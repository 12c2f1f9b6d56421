// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/card.h"
#include "ui/signinstart.h"

namespace ui {

// What to do at a provider to get a client ID, with the address to enter there ready to be copied.
class RegistrationCard : public Card
{
    Q_OBJECT

public:
    // Without a provider's name: what has to be known at any.
    RegistrationCard(const QString &provider, const RegistrationSteps &steps, QWidget *parent = nullptr);

Q_SIGNALS:
    void pageAsked();
};

} // namespace ui
