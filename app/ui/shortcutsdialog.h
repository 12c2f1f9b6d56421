// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commandpalette.h"
#include "ui/dialogpage.h"

class QGridLayout;

namespace ui {

// Every shortcut there is: those of the menus, and those of lists and pages.
class ShortcutsDialog : public PageDialog
{
    Q_OBJECT

public:
    explicit ShortcutsDialog(const QList<Command> &commands, QWidget *parent = nullptr);

private:
    void addRow(const QList<QKeySequence> &sequences, const QString &words);

    QGridLayout *m_grid;
    int m_rows = 0;
};

} // namespace ui
