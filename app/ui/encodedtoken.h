// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/secret.h"
#include "explain/token.h"

#include <QTimer>
#include <QWidget>
#include <chrono>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace ui {

class TokenText;

// The token as it is sent. Its secret part is shown at a click, for half a minute, as long as the person
// looks at it. While it is explored, a line under it says what its characters stand for.
class EncodedToken : public QWidget
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds revealedFor {30};

    explicit EncodedToken(QWidget *parent = nullptr);

    void setToken(const crypto::Secret &token, const explain::Token &kind);
    void forbidReveal(); // for good
    void setExplored(bool explored);
    TokenText *text() const { return m_text; }
    QHBoxLayout *actions() const { return m_actions; } // beside its title
    void setRevealedFor(std::chrono::milliseconds time) { m_timer.setInterval(time); } // for tests: less

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void setRevealed(bool revealed);
    void showCaption(const QString &caption);

    QLabel *m_title;
    QHBoxLayout *m_actions;
    QPushButton *m_reveal;
    TokenText *m_text;
    QLabel *m_caption;
    QTimer m_timer;
};

} // namespace ui
