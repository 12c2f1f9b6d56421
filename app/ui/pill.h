// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QLabel>

namespace ui {

// How a thing stands.
enum class Tone { Quiet, Good, Soon, Failed };

Role textRole(Tone tone);
Role groundRole(Tone tone);

// A sentence on a rounded ground. It is a label to everybody who reads it.
class Pill : public QLabel
{
    Q_OBJECT

public:
    explicit Pill(QWidget *parent = nullptr);

    void show(Tone tone, const QString &sentence);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone = Tone::Quiet;
};

} // namespace ui
