// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace ui {

// In place of an account while everything is locked.
class LockedPage : public QWidget
{
    Q_OBJECT

public:
    explicit LockedPage(QWidget *parent = nullptr);

Q_SIGNALS:
    void unlockAsked();

protected:
    void showEvent(QShowEvent *event) override;

private:
    QPushButton *m_unlock;
};

} // namespace ui
