// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explain/scopes.h"

#include <QLabel>
#include <QWidget>

class QToolButton;

namespace ui {

class FlowLayout;
class ScopeList;

// One scope: struck out in a dashed frame when it was asked for and not granted, with an exclamation mark
// when it is broad. Tells on hover what it allows.
class Chip : public QLabel
{
    Q_OBJECT

public:
    explicit Chip(const explain::ScopeRow &row, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int markWidth() const; // with the gap behind it; 0: no mark

    bool m_granted;
    bool m_broad;
};

// The scopes of a token against those that were asked for, and on demand what each of them allows.
class ScopeChips : public QWidget
{
    Q_OBJECT

public:
    explicit ScopeChips(QWidget *parent = nullptr);

    // `inToken` is absent where the token can't be read or names no scopes; `issuer` tells whose words apply.
    void setScopes(const oauth::Scopes &asked, const oauth::Scopes &granted,
        const std::optional<oauth::Scopes> &inToken = {}, const QString &issuer = {});

private:
    void showChips();
    void openList(bool open);

    QList<explain::ScopeRow> m_rows;
    QLabel *m_title;
    QWidget *m_chips;
    FlowLayout *m_flow;
    QLabel *m_sentence;
    QToolButton *m_fold;
    ScopeList *m_list;
};

} // namespace ui
