// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pill.h"
#include "ui/wrappedtext.h"

#include <QPainter>

namespace ui {

Role textRole(Tone tone)
{
    switch (tone) {
    case Tone::Good:
        return Role::Good;
    case Tone::Soon:
        return Role::Soon;
    case Tone::Failed:
        return Role::Failed;
    case Tone::Quiet:
        break;
    }
    return Role::Text;
}

Role groundRole(Tone tone)
{
    switch (tone) {
    case Tone::Good:
        return Role::GoodGround;
    case Tone::Soon:
        return Role::SoonGround;
    case Tone::Failed:
        return Role::FailedGround;
    case Tone::Quiet:
        break;
    }
    return Role::Chip;
}

Pill::Pill(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setFont(bold(secondaryFont()));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void Pill::show(Tone tone, const QString &sentence)
{
    m_tone = tone;
    if (text() != sentence)
        setText(sentence);
    update();
}

QSize Pill::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    return {metrics.horizontalAdvance(text()) + metrics.height() + space::controls,
        metrics.height() + space::small + 2};
}

QSize Pill::minimumSizeHint() const
{
    return {fontMetrics().height() * 5, sizeHint().height()};
}

void Pill::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour(groundRole(m_tone)));
    painter.drawRoundedRect(rect(), height() / 2.0, height() / 2.0);
    painter.setPen(colour(textRole(m_tone)));
    const int margin = fontMetrics().height() / 2;
    const QRect inner = rect().adjusted(margin, 0, -margin, 0);
    painter.drawText(inner, Qt::AlignCenter, elided(fontMetrics(), text(), inner.width()));
}

} // namespace ui
