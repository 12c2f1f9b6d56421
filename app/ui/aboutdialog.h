// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogpage.h"

namespace ui {

// What the program is, what it is made of and under which licences; and the diagnostics, to be copied.
class AboutDialog : public PageDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(const QString &diagnostics, QWidget *parent = nullptr);
};

} // namespace ui
