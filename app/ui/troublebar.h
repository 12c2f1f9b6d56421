// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "ui/pill.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace ui {

class IconLabel;

// What is wrong, in words, and the one thing to do about it.
class TroubleBar : public QWidget
{
    Q_OBJECT

public:
    explicit TroubleBar(QWidget *parent = nullptr);

    void show(const base::Error &error, Tone tone, const QString &todo); // without todo there is no button

Q_SIGNALS:
    void todoAsked();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone = Tone::Soon;
    IconLabel *m_icon;
    QLabel *m_what;
    QLabel *m_why;
    QPushButton *m_todo;
};

} // namespace ui
