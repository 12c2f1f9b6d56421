// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QDateTime>
#include <QWidget>
#include <optional>

class QLabel;

namespace ui {

// From when to when a token is good.
struct Lifetime
{
    enum class End { NotTold, Never, Soon, Unreadable };

    QDateTime issuedAt; // invalid: not known
    QDateTime notBefore; // invalid: from the start
    std::optional<QDateTime> expiresAt;
    End withoutEnd = End::NotTold; // why there is no expiresAt
    std::optional<qint64> clockAhead = {}; // seconds that this computer's clock is ahead of the server's
};

// When a token was issued, when it ends, and where between the two it is now.
class LifetimeBar : public QWidget
{
    Q_OBJECT

public:
    explicit LifetimeBar(QWidget *parent = nullptr);

    void setLifetime(const Lifetime &lifetime);
    void setNow(const QDateTime &now);

private:
    class Track;

    void showTimes();
    void showStart(const QDateTime &start);
    void showEnd(const QDateTime &expiresAt);
    void showNoEnd();
    void showClocks();
    bool isYetToBegin() const;

    Lifetime m_lifetime;
    QDateTime m_now;

    QLabel *m_issued;
    QLabel *m_left;
    QLabel *m_end;
    QLabel *m_clocks;
    Track *m_track;
};

} // namespace ui
