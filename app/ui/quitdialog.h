// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogpage.h"

#include <QStringList>

namespace ui {

// Asks before sign-ins are lost that the keychain doesn't hold, or whose account the list lacks; accepted:
// lose them and quit.
class QuitDialog : public PageDialog
{
    Q_OBJECT

public:
    QuitDialog(const QStringList &unkept, const QStringList &unlisted, QWidget *parent); // names
};

} // namespace ui
