// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lockedpage.h"

#include "ui/controls.h"
#include "ui/icon.h"
#include "ui/theme.h"

#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int padlockSize = 48;

} // namespace

LockedPage::LockedPage(QWidget *parent)
    : QWidget(parent)
    , m_unlock(primaryButton(tr("Unlock"), this))
{
    auto *padlock = new IconLabel(padlockSize, this);
    padlock->show(QStringLiteral("padlock"), Role::Secondary, tr("locked"));
    QLabel *title = plainLabel(tr("Cloakroom is locked"), this);
    title->setFont(titleFont());
    QLabel *sentence = wrappedLabel(
        tr("No program gets a token. What the keychain holds has left memory, and isn’t renewed until you "
           "unlock."),
        this);
    sentence->setForegroundRole(QPalette::PlaceholderText);
    sentence->setAlignment(Qt::AlignHCenter);
    sentence->setFixedWidth(sentence->fontMetrics().averageCharWidth() * 62);
    sentence->setFixedHeight(sentence->heightForWidth(sentence->width()));
    connect(m_unlock, &QPushButton::clicked, this, &LockedPage::unlockAsked);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::edge, space::edge, space::edge, space::edge);
    layout->setSpacing(space::controls);
    layout->addStretch(2);
    layout->addWidget(padlock, 0, Qt::AlignHCenter);
    layout->addWidget(title, 0, Qt::AlignHCenter);
    layout->addWidget(sentence, 0, Qt::AlignHCenter);
    layout->addSpacing(space::controls);
    layout->addWidget(m_unlock, 0, Qt::AlignHCenter);
    layout->addStretch(3);
}

void LockedPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_unlock->setFocus();
}

} // namespace ui
