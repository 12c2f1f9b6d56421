// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QGridLayout;

namespace ui {

// Lines with their names before them, under a title on a ground of their own.
class Card : public QWidget
{
    Q_OBJECT

public:
    explicit Card(const QString &title, QWidget *parent = nullptr);

    void addLine(const QString &name, const QString &text, QWidget *button = nullptr); // none without a text

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QGridLayout *m_grid;
};

} // namespace ui
