// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/segments.h"

#include "ui/programstyle.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QPainter>
#include <QPushButton>

namespace ui {

namespace {

class Segment : public QPushButton
{
public:
    Segment(const QString &name, QWidget *parent)
        : QPushButton(name, parent)
    {
        setCheckable(true);
        setAttribute(Qt::WA_Hover);
    }

    // As wide as its name in bold, so that nothing moves when it is chosen.
    QSize sizeHint() const override
    {
        const QFontMetrics metrics(bold(font()));
        return {metrics.horizontalAdvance(text()) + 2 * space::rows, metrics.height() + 2 * space::small + 2};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        if (isChecked() || underMouse())
            painter.fillRect(rect(), colour(isChecked() ? Role::Chip : Role::Window));
        if (hasFocus())
            drawFocus(&painter, rect());
        painter.setPen(colour(Role::Text));
        painter.setFont(isChecked() ? bold(font()) : font());
        painter.drawText(rect(), Qt::AlignCenter, text());
    }
};

} // namespace

Segments::Segments(QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
    , m_row(new QHBoxLayout(this))
{
    setAccessibleName(tr("View"));
    m_row->setContentsMargins(1, 1, 1, 1);
    m_row->setSpacing(0);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int segment, bool on) {
        if (on)
            Q_EMIT chosen(segment);
    });
}

void Segments::add(const QString &name, const QKeySequence &keys)
{
    auto *segment = new Segment(name, this);
    segment->setChecked(m_group->buttons().isEmpty());
    segment->setShortcut(keys);
    segment->setToolTip(QStringLiteral("%1 (%2)").arg(name, keys.toString(QKeySequence::NativeText)));
    m_group->addButton(segment, int(m_group->buttons().size()));
    m_row->addWidget(segment);
}

int Segments::current() const
{
    return m_group->checkedId();
}

void Segments::setCurrent(int segment)
{
    m_group->button(segment)->setChecked(true);
}

void Segments::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colour(Role::Line));
    painter.setBrush(colour(Role::Panel));
    painter.drawRoundedRect(
        QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), space::controlRadius, space::controlRadius);
}

} // namespace ui
