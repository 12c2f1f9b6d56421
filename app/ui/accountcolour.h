// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/accountsettings.h"

#include <QColor>

namespace ui {

using AccountColour = accounts::AccountSettings::Colour;

// The colours that a person can give an account, the first being none, in the scheme in force.
QList<AccountColour> accountColours();
QColor colour(AccountColour colour);
QString nameOf(AccountColour colour);

} // namespace ui
