// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/secret.h"
#include "explain/token.h"
#include "ui/find.h"
#include "ui/theme.h"
#include "ui/tokenmap.h"

#include <QWidget>

namespace ui {

struct CharacterGrid;

// A token as it is sent, in lines, its parts in colours, its secret part as dots until it is revealed.
// Nothing but paint: tools that read the screen, and copies of it, find no text here. While it is explored, a
// pointer or a cursor tells what the characters stand for.
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
    void setExplored(bool explored);

    int lineCount(int columns) const;
    QString line(int row, int columns) const; // as it is painted

    // The members that say a text; if none does, the characters themselves. Nothing of what is hidden.
    Found find(const QString &text);
    Found step(int by);

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void pointedAt(const QString &caption); // empty: at nothing
    void wentTo(const QRect &place);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    qsizetype shownLength() const;
    qsizetype partEnd(qsizetype at) const; // where the colour changes next
    Role roleAt(qsizetype at) const;
    QString slice(qsizetype from, qsizetype length) const;
    int columnsIn(int width) const;
    CharacterGrid grid() const;

    const TokenMap::Piece *pieceAt(qsizetype at) const;
    void point(qsizetype at);
    void moveCursor(qsizetype at);
    qsizetype afterKey(const QKeyEvent &event) const; // where the cursor goes; -1: it isn't told to
    Found goTo(qsizetype place);
    void paintLine(QPainter &painter, const CharacterGrid &grid, int row) const;
    void paintGround(
        QPainter &painter, const CharacterGrid &grid, const TokenMap::Piece &piece, Role role) const;

    crypto::Secret m_token;
    TokenMap m_map;
    QList<qsizetype> m_dots; // where the parts of a JWT end
    qsizetype m_open = 0;
    bool m_revealed = false;
    bool m_explored = false;
    qsizetype m_pointed = -1; // the character under the pointer, or at the cursor
    qsizetype m_cursor = 0;
    std::vector<TokenMap::Piece> m_found;
    qsizetype m_place = -1; // among them
};

} // namespace ui
