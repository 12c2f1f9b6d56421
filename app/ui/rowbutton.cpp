// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rowbutton.h"

#include "ui/icon.h"
#include "ui/programstyle.h"
#include "ui/wrappedtext.h"

#include <QPainter>
#include <QStyle>

namespace ui {

namespace {

constexpr int rowEmblem = 34; // as the monogram of an account
constexpr int rowIcon = 18;
constexpr int besideEmblem = 10;

} // namespace

RowButton::RowButton(const QString &icon, const QString &name, const QString &line, QWidget *parent)
    : QPushButton(name, parent)
    , m_icon(icon)
    , m_line(line)
{
    setAccessibleDescription(line);
    setAutoDefault(false);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize RowButton::sizeHint() const
{
    const QFontMetrics first(bold(font()));
    const QFontMetrics second(secondaryFont());
    const int width = qMax(first.horizontalAdvance(text()), second.horizontalAdvance(m_line));
    return {width + rowEmblem + besideEmblem + 2 * space::rows,
        qMax(rowEmblem, first.height() + second.height()) + space::edge};
}

void RowButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    if (underMouse() || isDown()) {
        painter.setBrush(colour(Role::Chip));
        painter.drawRoundedRect(
            QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), space::rowRadius, space::rowRadius);
    }
    if (hasFocus())
        drawFocus(&painter, rect());
    const auto mirrored
        = [this](const QRect &rect) { return QStyle::visualRect(layoutDirection(), this->rect(), rect); };
    const QRect emblem(space::rows, (height() - rowEmblem) / 2, rowEmblem, rowEmblem);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour(underMouse() || isDown() ? Role::Panel : Role::Chip));
    painter.drawRoundedRect(mirrored(emblem), space::rowRadius, space::rowRadius);
    const int inset = (rowEmblem - rowIcon) / 2;
    painter.drawPixmap(mirrored(emblem.adjusted(inset, inset, -inset, -inset)).topLeft(),
        ui::icon(m_icon, Role::Secondary, rowIcon, devicePixelRatioF()));

    const int left = space::rows + rowEmblem + besideEmblem;
    const QFontMetrics first(bold(font()));
    const QFontMetrics second(secondaryFont());
    const int both = first.height() + second.height();
    const QRect lines = mirrored({left, (height() - both) / 2, width() - left - space::rows, both});
    painter.setFont(bold(font()));
    painter.setPen(colour(Role::Text));
    painter.drawText(lines, Qt::AlignLeft | Qt::AlignTop, elided(first, text(), lines.width()));
    painter.setFont(secondaryFont());
    painter.setPen(colour(Role::Secondary));
    painter.drawText(lines, Qt::AlignLeft | Qt::AlignBottom, elided(second, m_line, lines.width()));
}

} // namespace ui
