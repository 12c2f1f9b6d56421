// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scopechips.h"

#include "base/text.h"
#include "explain/scopes.h"
#include "ui/controls.h"
#include "ui/flowlayout.h"
#include "ui/theme.h"

#include <QPainter>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int padding = 9;
constexpr qsizetype mostChips = 100;
constexpr qsizetype longestScope = 200; // characters on screen

} // namespace

Chip::Chip(const QString &scope, bool granted, QWidget *parent)
    : QLabel(parent)
    , m_granted(granted)
{
    setTextFormat(Qt::PlainText);
    setText(base::visible(scope, longestScope));
    setAccessibleName(granted ? text() : tr("%1, not granted").arg(text()));
    setFont(secondaryFont());
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize Chip::sizeHint() const
{
    return {
        fontMetrics().horizontalAdvance(text()) + 2 * padding + 1, fontMetrics().height() + 2 * space::small};
}

QSize Chip::minimumSizeHint() const
{
    return {fontMetrics().height() * 3, sizeHint().height()};
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_granted ? QPen(Qt::NoPen) : QPen(colour(Role::Line), 1, Qt::DashLine));
    painter.setBrush(m_granted ? QBrush(colour(Role::Chip)) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(
        QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), space::controlRadius, space::controlRadius);

    QFont font = this->font();
    font.setStrikeOut(!m_granted);
    painter.setFont(font);
    painter.setPen(palette().color(m_granted ? QPalette::WindowText : QPalette::PlaceholderText));
    const QRect inner = rect().adjusted(padding, 0, -padding, 0);
    painter.drawText(inner, Qt::AlignCenter, fontMetrics().elidedText(text(), Qt::ElideRight, inner.width()));
}

ScopeChips::ScopeChips(QWidget *parent)
    : QWidget(parent)
    , m_title(secondaryLabel({}, this))
    , m_chips(new QWidget(this))
    , m_flow(new FlowLayout(space::small + 2, m_chips))
    , m_sentence(wrappedSecondaryLabel({}, this))
{
    setAccessibleName(tr("Scopes"));
    m_title->setFont(bold(secondaryFont()));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    m_chips->setSizePolicy(policy);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::controls);
    column->addWidget(m_title);
    column->addWidget(m_chips);
    column->addWidget(m_sentence);
}

void ScopeChips::setScopes(const oauth::Scopes &asked, const oauth::Scopes &granted)
{
    while (QLayoutItem *item = m_flow->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto add = [this](const oauth::Scopes &scopes, bool isGranted) {
        for (const QString &scope : scopes.tokens()) {
            if (m_flow->count() < mostChips)
                m_flow->addWidget(new Chip(scope, isGranted, m_chips));
        }
    };
    add(granted, true);
    add(asked.without(granted), false);

    m_title->setText(explain::scopesTitle(asked, granted));
    m_sentence->setText(explain::scopesSentence(asked, granted));
    m_sentence->setVisible(!m_sentence->text().isEmpty());
    m_chips->setVisible(m_flow->count() > 0);
}

} // namespace ui
