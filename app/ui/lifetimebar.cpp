// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lifetimebar.h"

#include "explain/time.h"
#include "ui/controls.h"

#include <QGridLayout>
#include <QPainter>
#include <QPainterPath>

namespace ui {

namespace {

constexpr int trackHeight = 8;
constexpr qint64 soonSeconds = 300; // near its end: the last fifth of its life, the last five minutes at most

} // namespace

// What has gone by of the life, filled from the left.
class LifetimeBar::Track : public QWidget
{
public:
    explicit Track(QWidget *parent)
        : QWidget(parent)
    {
        setFixedHeight(trackHeight);
    }

    void setGone(qreal gone, Role role)
    {
        m_gone = gone;
        m_role = role;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        QPainterPath path;
        path.addRoundedRect(rect(), trackHeight / 2.0, trackHeight / 2.0);
        painter.fillPath(path, colour(Role::Chip));
        painter.setClipPath(path);
        QRectF filled(rect());
        filled.setWidth(filled.width() * m_gone);
        if (isRightToLeft())
            filled.moveRight(width());
        painter.fillRect(filled, colour(m_role));
    }

private:
    qreal m_gone = 0;
    Role m_role = Role::Good;
};

LifetimeBar::LifetimeBar(QWidget *parent)
    : QWidget(parent)
    , m_issued(secondaryLabel({}, this))
    , m_left(wrappedLabel({}, this))
    , m_end(secondaryLabel({}, this))
    , m_track(new Track(this))
{
    m_left->setFont(bold(secondaryFont()));
    m_left->setAlignment(Qt::AlignHCenter);
    m_end->setAlignment(Qt::AlignRight | Qt::AlignTrailing);

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::rows);
    grid->setVerticalSpacing(space::small + 2);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 2);
    grid->setColumnStretch(2, 1);
    grid->addWidget(m_issued, 0, 0);
    grid->addWidget(m_left, 0, 1);
    grid->addWidget(m_end, 0, 2);
    grid->addWidget(m_track, 1, 0, 1, 3);
}

void LifetimeBar::setLifetime(const QDateTime &issuedAt, const std::optional<QDateTime> &expiresAt)
{
    m_issuedAt = issuedAt;
    m_expiresAt = expiresAt;
    showTimes();
}

void LifetimeBar::setNow(const QDateTime &now)
{
    m_now = now;
    showTimes();
}

void LifetimeBar::showTimes()
{
    const auto onToday
        = [this](const QDateTime &time) { return time.toLocalTime().date() == m_now.toLocalTime().date(); };
    if (m_issuedAt.isValid()) {
        m_issued->setText(
            tr("Issued %1")
                .arg(onToday(m_issuedAt) ? explain::timeOfDay(m_issuedAt) : explain::exact(m_issuedAt)));
        m_issued->setToolTip(explain::exact(m_issuedAt));
    } else {
        m_issued->clear();
        m_issued->setToolTip({});
    }
    if (m_expiresAt) {
        showEnd(*m_expiresAt);
        return;
    }
    m_left->setText(tr("The server did not tell when it ends"));
    m_end->clear();
    m_end->setToolTip({});
    m_track->setGone(0, Role::Good);
}

void LifetimeBar::showEnd(const QDateTime &expiresAt)
{
    const qint64 left = m_now.secsTo(expiresAt);
    const qint64 life = qMax<qint64>(1, m_issuedAt.isValid() ? m_issuedAt.secsTo(expiresAt) : left);
    m_left->setText(left > 0 ? tr("Expires in %1").arg(explain::duration(left))
                             : tr("Expired %1").arg(explain::relative(expiresAt, m_now)));
    m_end->setText(
        tr("%1 · %2", "time of day, day").arg(explain::timeOfDay(expiresAt), explain::day(expiresAt, m_now)));
    m_end->setToolTip(explain::exact(expiresAt));

    const Role role = left <= 0               ? Role::Failed
        : left <= qMin(soonSeconds, life / 5) ? Role::Soon
                                              : Role::Good;
    m_track->setGone(qBound(0.0, 1.0 - qreal(left) / qreal(life), 1.0), role);
}

} // namespace ui
