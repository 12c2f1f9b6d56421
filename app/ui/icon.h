// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QIcon>
#include <QLabel>
#include <QPixmap>

namespace ui {

// One of resources/icons, drawn in one colour. Name: "tick", "cross", "padlock" ...
QPixmap icon(const QString &name, Role role, int size, qreal devicePixelRatio);

// The same for a control, in the colour that is in force when it is painted.
QIcon themedIcon(const QString &name, Role role);

// The program's own icon, in its own colours.
QIcon programIcon();
QPixmap programPixmap(int size, qreal devicePixelRatio);

// An icon that says in words what it shows.
class IconLabel : public QLabel
{
    Q_OBJECT

public:
    explicit IconLabel(int size, QWidget *parent = nullptr);

    void show(const QString &name, Role role, const QString &words);

    QSize sizeHint() const override { return {m_size, m_size}; }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_size;
    QString m_name;
    Role m_role = Role::Text;
};

} // namespace ui
