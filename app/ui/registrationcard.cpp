// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/registrationcard.h"

#include "ui/controls.h"
#include "ui/theme.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QPainter>

namespace ui {

RegistrationCard::RegistrationCard(const QString &provider, const RegistrationSteps &steps, QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(space::rows, space::rows, space::rows, space::rows);
    m_grid->setHorizontalSpacing(space::rows);
    m_grid->setVerticalSpacing(space::controls);
    m_grid->setColumnStretch(1, 1);
    QLabel *title = wrappedLabel(tr("Not registered yet? %1 gives a client ID here:").arg(provider), this);
    title->setFont(bold(title->font()));
    m_grid->addWidget(title, 0, 0, 1, 3);
    setAccessibleName(title->text());

    QPushButton *open = nullptr;
    if (!steps.page.isEmpty()) {
        open = button(tr("Open the page"), this);
        connect(open, &QPushButton::clicked, this, [this, page = steps.page] { Q_EMIT pageAsked(page); });
    }
    addLine(tr("Where"), steps.place.isEmpty() ? steps.page.host() : steps.place, open);
    addLine(tr("Type"), steps.type);
    for (const QString &redirect : steps.redirects) {
        QPushButton *copy = button(tr("Copy"), this);
        copy->setAccessibleName(tr("Copy %1").arg(redirect));
        connect(copy, &QPushButton::clicked, this,
            [redirect] { QGuiApplication::clipboard()->setText(redirect); });
        addLine(redirect == steps.redirects.first() ? tr("Redirect address") : QString(), redirect, copy);
    }
    for (const QString &step : steps.steps)
        addLine({}, step);
}

void RegistrationCard::addLine(const QString &name, const QString &text, QWidget *button)
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

void RegistrationCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour(Role::Chip));
    painter.drawRoundedRect(QRectF(rect()), space::rowRadius, space::rowRadius);
}

} // namespace ui
