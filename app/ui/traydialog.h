// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogpage.h"

namespace ui {

// Tells, once, that a closed window leaves the program in the tray.
class TrayDialog : public PageDialog
{
    Q_OBJECT

public:
    explicit TrayDialog(QWidget *parent = nullptr);

Q_SIGNALS:
    void decided(bool stays);
};

} // namespace ui
