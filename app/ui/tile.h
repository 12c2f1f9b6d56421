// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRadioButton>

namespace ui {

// One of several things to choose from, as a card: an icon, a name and a line about it.
class Tile : public QRadioButton
{
    Q_OBJECT

public:
    Tile(const QString &icon, const QString &name, const QString &line, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void doubleClicked();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool hitButton(const QPoint &position) const override { return rect().contains(position); }
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    QString m_icon;
    QString m_line;
};

} // namespace ui
