// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/card.h"

#include "ui/controls.h"
#include "ui/theme.h"

#include <QGridLayout>
#include <QPainter>

namespace ui {

Card::Card(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(space::rows, space::rows, space::rows, space::rows);
    m_grid->setHorizontalSpacing(space::rows);
    m_grid->setVerticalSpacing(space::controls);
    m_grid->setColumnStretch(1, 1);
    QLabel *label = wrappedLabel(title, this);
    label->setFont(bold(label->font()));
    m_grid->addWidget(label, 0, 0, 1, 3);
    setAccessibleName(title);
}

void Card::addLine(const QString &name, const QString &text, QWidget *button)
{
    if (text.isEmpty())
        return;
    const int row = m_grid->rowCount();
    m_grid->addWidget(secondaryLabel(name, this), row, 0, Qt::AlignRight | Qt::AlignVCenter);
    QLabel *label = wrappedLabel(text, this);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_grid->addWidget(label, row, 1, 1, button ? 1 : 2, Qt::AlignVCenter);
    if (button)
        m_grid->addWidget(button, row, 2, Qt::AlignVCenter);
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour(Role::Chip));
    painter.drawRoundedRect(QRectF(rect()), space::rowRadius, space::rowRadius);
}

} // namespace ui
