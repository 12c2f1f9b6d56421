// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/encodedtoken.h"

#include "ui/controls.h"
#include "ui/theme.h"
#include "ui/tokentext.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLocale>

namespace ui {

EncodedToken::EncodedToken(QWidget *parent)
    : QWidget(parent)
    , m_title(secondaryLabel({}, this))
    , m_actions(new QHBoxLayout)
    , m_reveal(button({}, this))
    , m_text(new TokenText(this))
    , m_caption(wrappedSecondaryLabel({}, this))
{
    m_title->setFont(bold(secondaryFont()));

    m_actions->setSpacing(space::controls);
    m_actions->addWidget(m_reveal);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(space::controls);
    grid->setColumnStretch(0, 1);
    grid->addWidget(m_title, 0, 0);
    grid->addLayout(m_actions, 0, 1);
    grid->addWidget(m_text, 1, 0, 1, 2);
    grid->addWidget(m_caption, 2, 0, 1, 2);

    m_timer.setSingleShot(true);
    m_timer.setInterval(revealedFor);
    connect(&m_timer, &QTimer::timeout, this, [this] { setRevealed(false); });
    connect(m_reveal, &QPushButton::clicked, this, [this] { setRevealed(!m_text->isRevealed()); });
    connect(m_text, &TokenText::pointedAt, this, &EncodedToken::showCaption);
    m_reveal->installEventFilter(this);
    m_caption->hide();
    setRevealed(false);
}

void EncodedToken::setToken(const crypto::Secret &token, const explain::Token &kind)
{
    m_text->setToken(token, kind);
    m_title->setText(kind.open <= TokenText::mostShown
            ? tr("Encoded")
            : tr("Encoded · its first %1 characters").arg(QLocale().toString(TokenText::mostShown)));
    setRevealed(false);
}

void EncodedToken::forbidReveal()
{
    m_reveal->hide();
}

void EncodedToken::setExplored(bool explored)
{
    m_text->setExplored(explored);
    m_caption->setVisible(explored);
}

void EncodedToken::showCaption(const QString &caption)
{
    m_caption->setText(caption.isEmpty()
            ? tr("Point at the characters, or move the cursor in them, to see what they stand for.")
            : caption);
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
