// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace ui {

// A button that looks like a row of the accounts: an emblem, a name and a line about it.
class RowButton : public QPushButton
{
public:
    RowButton(const QString &icon, const QString &name, const QString &line, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
    QString m_line;
};

} // namespace ui
