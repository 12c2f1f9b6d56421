// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogpage.h"

namespace ui {

class Tile;

// Where to sign in.
class SignInChoice : public DialogPage
{
    Q_OBJECT

public:
    explicit SignInChoice(QWidget *parent = nullptr);

Q_SIGNALS:
    void cancelAsked();
    void otherChosen();
    void demoChosen();

private:
    void go();

    Tile *m_other;
    Tile *m_demo;
};

} // namespace ui
