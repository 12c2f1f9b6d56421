// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;

namespace ui {

// The first start: what this is and how to begin.
class WelcomePage : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomePage(QWidget *parent = nullptr);

Q_SIGNALS:
    void signInAsked();
    void demoAsked();
    void inspectAsked();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QBoxLayout *m_buttons; // side by side, or below each other where they don't fit
};

} // namespace ui
