// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "oauth/scope.h"

#include <QLabel>
#include <QWidget>

namespace ui {

class FlowLayout;

// One scope. Struck out in a dashed frame when it was asked for and not granted.
class Chip : public QLabel
{
    Q_OBJECT

public:
    Chip(const QString &scope, bool granted, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_granted;
};

// The scopes of a token against those that were asked for.
class ScopeChips : public QWidget
{
    Q_OBJECT

public:
    explicit ScopeChips(QWidget *parent = nullptr);

    void setScopes(const oauth::Scopes &asked, const oauth::Scopes &granted);

private:
    QLabel *m_title;
    QWidget *m_chips;
    FlowLayout *m_flow;
    QLabel *m_sentence;
};

} // namespace ui
