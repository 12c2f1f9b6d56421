// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/secret.h"
#include "explain/token.h"
#include "ui/theme.h"

#include <QWidget>

namespace ui {

// A token as it is sent, in lines, its parts in colours, its secret part as dots until it is revealed.
// Nothing but paint: tools that read the screen, and copies of it, find no text here.
class TokenText : public QWidget
{
    Q_OBJECT

public:
    static constexpr int mostColumns = 200;
    static constexpr qsizetype mostShown = 64 * 1024; // characters

    explicit TokenText(QWidget *parent = nullptr);

    void setToken(const crypto::Secret &token, const explain::Token &kind);
    void setRevealed(bool revealed);
    bool isRevealed() const { return m_revealed; }

    int lineCount(int columns) const;
    QString line(int row, int columns) const; // as it is painted

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    qsizetype shownLength() const;
    qsizetype partEnd(qsizetype at) const; // where the colour changes next
    Role roleAt(qsizetype at) const;
    QString slice(qsizetype from, qsizetype length) const;
    int columnsIn(int width) const;

    crypto::Secret m_token;
    QList<qsizetype> m_dots; // where the parts of a JWT end
    qsizetype m_open = 0;
    bool m_revealed = false;
};

} // namespace ui
