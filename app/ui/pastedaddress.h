// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

namespace ui {

// Takes the address at which a browser ended that can't come back to this computer.
class PastedAddress : public QWidget
{
    Q_OBJECT

public:
    explicit PastedAddress(QWidget *parent = nullptr);

    void begin(); // shown, and empty
    void forget();
    void setWrong(const QString &words);

Q_SIGNALS:
    void given(const QString &address);
    void resized();

private:
    void give();

    QLineEdit *m_address;
    QLabel *m_wrong;
};

} // namespace ui
