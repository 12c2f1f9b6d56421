// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "explain/words.h"
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
    void showDeadline(const explain::Words &words, const QString &todo);

Q_SIGNALS:
    void todoAsked();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void show(const explain::Words &words, Tone tone, const QString &todo);

    Tone m_tone = Tone::Soon;
    IconLabel *m_icon;
    QLabel *m_what;
    QLabel *m_why;
    QPushButton *m_todo;
};

} // namespace ui
