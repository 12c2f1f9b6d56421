// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tile.h"

#include "ui/icon.h"
#include "ui/programstyle.h"
#include "ui/wrappedtext.h"

#include <QPainter>
#include <QStyle>

namespace ui {

namespace {

constexpr int emblemSize = 24;
constexpr int tickSize = 14;

} // namespace

Tile::Tile(const QString &icon, const QString &name, const QString &line, QWidget *parent)
    : QRadioButton(name, parent)
    , m_icon(icon)
    , m_line(line)
{
    setAccessibleDescription(line);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize Tile::sizeHint() const
{
    const QFontMetrics second(secondaryFont());
    const int width
        = qMax(QFontMetrics(bold(font())).horizontalAdvance(text()), second.horizontalAdvance(m_line));
    return {width + emblemSize + tickSize + 4 * space::rows,
        fontMetrics().height() + second.height() + space::edge};
}

void Tile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colour(isChecked() ? Role::Accent : Role::Line));
    painter.setBrush(colour(isChecked() ? Role::Selection : underMouse() ? Role::Window : Role::Panel));
    painter.drawRoundedRect(
        QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), space::rowRadius, space::rowRadius);
    if (hasFocus())
        drawFocus(&painter, rect());
    const auto mirrored
        = [this](const QRect &rect) { return QStyle::visualRect(layoutDirection(), this->rect(), rect); };
    const QRect emblem(space::rows, (height() - emblemSize) / 2, emblemSize, emblemSize);
    painter.drawPixmap(
        mirrored(emblem).topLeft(), ui::icon(m_icon, Role::Accent, emblemSize, devicePixelRatioF()));

    if (isChecked()) {
        const QRect tick(width() - space::rows - tickSize, (height() - tickSize) / 2, tickSize, tickSize);
        painter.drawPixmap(mirrored(tick).topLeft(),
            ui::icon(QStringLiteral("tick"), Role::Accent, tickSize, devicePixelRatioF()));
    }

    const int left = 2 * space::rows + emblemSize;
    const QFont first = bold(font());
    const int firstHeight = QFontMetrics(first).height();
    const QFontMetrics second(secondaryFont());
    const QRect lines = mirrored({left, (height() - firstHeight - second.height()) / 2,
        width() - left - tickSize - 2 * space::rows, firstHeight + second.height()});
    painter.setFont(first);
    painter.setPen(colour(Role::Text));
    painter.drawText(lines, Qt::AlignLeft | Qt::AlignTop, text());
    painter.setFont(secondaryFont());
    painter.setPen(colour(Role::Secondary));
    painter.drawText(lines, Qt::AlignLeft | Qt::AlignBottom, elided(second, m_line, lines.width()));
}

void Tile::mouseDoubleClickEvent(QMouseEvent *event)
{
    QRadioButton::mouseDoubleClickEvent(event);
    Q_EMIT doubleClicked();
}

} // namespace ui
