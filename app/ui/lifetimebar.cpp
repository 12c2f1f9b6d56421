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
    , m_clocks(wrappedSecondaryLabel({}, this))
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
    grid->addWidget(m_clocks, 2, 0, 1, 3);
    m_clocks->hide();
}

void LifetimeBar::setLifetime(const Lifetime &lifetime)
{
    m_lifetime = lifetime;
    showTimes();
    showClocks();
}

void LifetimeBar::setNow(const QDateTime &now)
{
    m_now = now;
    showTimes();
}

bool LifetimeBar::isYetToBegin() const
{
    return m_lifetime.notBefore.isValid() && m_now < m_lifetime.notBefore;
}

void LifetimeBar::showTimes()
{
    const bool isTold = m_lifetime.issuedAt.isValid();
    showStart(isTold ? m_lifetime.issuedAt : m_lifetime.notBefore);
    if (m_lifetime.expiresAt)
        showEnd(*m_lifetime.expiresAt);
    else
        showNoEnd();
    if (isYetToBegin()) {
        m_left->setText(tr("Not valid yet, begins %1").arg(explain::relative(m_lifetime.notBefore, m_now)));
        m_track->setGone(0, Role::Soon);
    }
}

void LifetimeBar::showStart(const QDateTime &start)
{
    m_issued->clear();
    m_issued->setToolTip({});
    if (!start.isValid())
        return;
    const bool isToday = start.toLocalTime().date() == m_now.toLocalTime().date();
    const QString time = isToday ? explain::timeOfDay(start) : explain::exact(start);
    m_issued->setText(
        m_lifetime.issuedAt.isValid() ? tr("Issued %1").arg(time) : tr("Valid from %1").arg(time));
    m_issued->setToolTip(explain::exact(start));
}

void LifetimeBar::showEnd(const QDateTime &expiresAt)
{
    const QDateTime start = m_lifetime.issuedAt.isValid() ? m_lifetime.issuedAt : m_lifetime.notBefore;
    const qint64 left = m_now.secsTo(expiresAt);
    const qint64 life = qMax<qint64>(1, start.isValid() ? start.secsTo(expiresAt) : left);
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

void LifetimeBar::showNoEnd()
{
    switch (m_lifetime.withoutEnd) {
    case Lifetime::End::NotTold:
        m_left->setText(tr("The server did not tell when it ends"));
        break;
    case Lifetime::End::Never:
        m_left->setText(tr("Never expires: it names no end"));
        break;
    case Lifetime::End::Soon:
        m_left->setText(tr("A proof names no end: it is taken shortly after it was made"));
        break;
    case Lifetime::End::Unreadable:
        m_left->setText(tr("When it ends can’t be read"));
        break;
    }
    m_end->clear();
    m_end->setToolTip({});
    m_track->setGone(0, Role::Good);
}

void LifetimeBar::showClocks()
{
    const qint64 ahead = m_lifetime.clockAhead.value_or(0);
    const QString apart = explain::duration(qAbs(ahead));
    m_clocks->setText(ahead > 0 ? tr("This computer’s clock is %1 ahead of the server’s.").arg(apart)
                                : tr("This computer’s clock is %1 behind the server’s.").arg(apart));
    m_clocks->setVisible(qAbs(ahead) >= explain::notableClockDifference);
}

} // namespace ui
