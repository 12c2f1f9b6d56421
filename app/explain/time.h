// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace explain {

// "41 min 07 s", "3 h 12 min", "5 days": two units at most, in the person's language.
QString duration(qint64 seconds);
QString shortDuration(qint64 seconds); // "41m", "3h", "5d": for the ring

// Between two clocks, in seconds; less is no news.
constexpr qint64 notableClockDifference = 30;

QString relative(const QDateTime &time, const QDateTime &now); // "in 41 min", "2 days ago", "now"
QString exact(const QDateTime &time); // local date and time, in the locale
QString timeOfDay(const QDateTime &time); // local, with seconds
// A day to come as people say it, "Thursday, 26 November"; of today the time.
QString deadline(const QDateTime &time, const QDateTime &now);
QString day(const QDateTime &time, const QDateTime &now); // "today", "yesterday", "tomorrow" or the date

} // namespace explain
