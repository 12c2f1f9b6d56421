// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QDateTime>
#include <QWidget>
#include <optional>

class QLabel;

namespace ui {

// When a token was issued, when it ends, and where between the two it is now.
class LifetimeBar : public QWidget
{
    Q_OBJECT

public:
    explicit LifetimeBar(QWidget *parent = nullptr);

    void setLifetime(const QDateTime &issuedAt, const std::optional<QDateTime> &expiresAt);
    void setNow(const QDateTime &now);

private:
    class Track;

    void showTimes();
    void showEnd(const QDateTime &expiresAt);

    QDateTime m_issuedAt;
    std::optional<QDateTime> m_expiresAt;
    QDateTime m_now;

    QLabel *m_issued;
    QLabel *m_left;
    QLabel *m_end;
    Track *m_track;
};

} // namespace ui
