// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/troublebar.h"

#include "ui/controls.h"
#include "ui/icon.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QPainter>

namespace ui {

TroubleBar::TroubleBar(QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconLabel(16, this))
    , m_what(wrappedLabel({}, this))
    , m_why(wrappedLabel({}, this))
    , m_todo(button({}, this))
{
    m_what->setFont(bold(QApplication::font()));
    m_why->setFont(secondaryFont());
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_what);
    words->addWidget(m_why);
    setContentsMargins(space::edge, space::small, space::edge, space::rows);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::rows, space::rows, space::rows, space::rows);
    layout->setSpacing(space::rows);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addLayout(words, 1);
    layout->addWidget(m_todo, 0, Qt::AlignVCenter);
    connect(m_todo, &QPushButton::clicked, this, &TroubleBar::todoAsked);
    hide();
}

void TroubleBar::show(const base::Error &error, Tone tone, const QString &todo)
{
    const bool locked = error.kind == base::Error::Kind::KeychainLocked;
    m_icon->show(locked ? QStringLiteral("padlock") : QStringLiteral("exclamation"), textRole(tone),
        tone == Tone::Failed ? tr("failed") : tr("attention"));
    show(explain::inWords(error), tone, todo);
}

void TroubleBar::showDeadline(const explain::Words &words, const QString &todo)
{
    m_icon->show(QStringLiteral("hourglass"), textRole(Tone::Failed), tr("attention"));
    show(words, Tone::Failed, todo);
}

void TroubleBar::show(const explain::Words &words, Tone tone, const QString &todo)
{
    m_tone = tone;
    m_what->setText(words.what);
    QStringList rest {words.why, words.comfort, words.next};
    rest.removeAll(QString());
    m_why->setText(rest.join(u' '));
    m_todo->setText(todo);
    m_todo->setVisible(!todo.isEmpty());
    setVisible(true);
    update();
}

void TroubleBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour(groundRole(m_tone)));
    painter.drawRoundedRect(contentsRect(), space::rowRadius, space::rowRadius);
}

} // namespace ui
