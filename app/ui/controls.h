// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QPushButton>

namespace ui {

// Every label of the window shows plain text, whoever wrote it.
QLabel *plainLabel(const QString &text, QWidget *parent);
QLabel *secondaryLabel(const QString &text, QWidget *parent);
QLabel *wrappedLabel(const QString &text, QWidget *parent); // breaks within a word too long for a line
QLabel *wrappedSecondaryLabel(const QString &text, QWidget *parent);
QLabel *wrongLabel(QWidget *parent); // wrapped, for what can't be taken as it is

QPushButton *button(const QString &text, QWidget *parent);
QPushButton *primaryButton(const QString &text, QWidget *parent); // one a view
QPushButton *linkButton(const QString &text, QWidget *parent); // for one of many

// A line of one pixel.
QWidget *horizontalLine(QWidget *parent);

// A label that gives up its end when there is no room, and tells the whole on hover.
class ElidedLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
};

} // namespace ui
