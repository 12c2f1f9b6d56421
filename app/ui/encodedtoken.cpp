// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/encodedtoken.h"

#include "ui/controls.h"
#include "ui/theme.h"
#include "ui/tokentext.h"

#include <QEvent>
#include <QGridLayout>

namespace ui {

EncodedToken::EncodedToken(QWidget *parent)
    : QWidget(parent)
    , m_reveal(button({}, this))
    , m_text(new TokenText(this))
{
    QLabel *title = secondaryLabel(tr("Encoded"), this);
    title->setFont(bold(secondaryFont()));

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(space::controls);
    grid->setColumnStretch(0, 1);
    grid->addWidget(title, 0, 0);
    grid->addWidget(m_reveal, 0, 1);
    grid->addWidget(m_text, 1, 0, 1, 2);

    m_timer.setSingleShot(true);
    m_timer.setInterval(revealedFor);
    connect(&m_timer, &QTimer::timeout, this, [this] { setRevealed(false); });
    connect(m_reveal, &QPushButton::clicked, this, [this] { setRevealed(!m_text->isRevealed()); });
    m_reveal->installEventFilter(this);
    setRevealed(false);
}

void EncodedToken::setToken(const crypto::Secret &token, const explain::Token &kind)
{
    m_text->setToken(token, kind);
    setRevealed(false);
}

// The focus stays on the button while the token is shown; when it goes, to another window too, so does
// the token.
bool EncodedToken::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_reveal && event->type() == QEvent::FocusOut)
        setRevealed(false);
    return QWidget::eventFilter(watched, event);
}

void EncodedToken::hideEvent(QHideEvent *event)
{
    setRevealed(false);
    QWidget::hideEvent(event);
}

void EncodedToken::setRevealed(bool revealed)
{
    m_text->setRevealed(revealed);
    m_reveal->setText(revealed ? tr("Hide") : tr("Reveal"));
    if (revealed) {
        m_reveal->setFocus();
        m_timer.start();
    } else {
        m_timer.stop();
    }
}

} // namespace ui
