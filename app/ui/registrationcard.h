// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/signinstart.h"

#include <QWidget>

class QGridLayout;

namespace ui {

// What to do at a provider to get a client ID, with the address to enter there ready to be copied.
class RegistrationCard : public QWidget
{
    Q_OBJECT

public:
    RegistrationCard(const QString &provider, const RegistrationSteps &steps, QWidget *parent = nullptr);

Q_SIGNALS:
    void pageAsked(const QUrl &page);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addLine(const QString &name, const QString &text, QWidget *button = nullptr);

    QGridLayout *m_grid;
};

} // namespace ui
