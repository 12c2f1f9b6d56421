// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/time.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace explain {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(explain::Time)
};

constexpr qint64 minute = 60;
constexpr qint64 hour = 60 * minute;
constexpr qint64 dayLong = 24 * hour;
constexpr qint64 year = 365 * dayLong;

QString days(qint64 count)
{
    return count == 1 ? Words::tr("1 day") : Words::tr("%n days", nullptr, int(count));
}

QString years(qint64 count)
{
    return count == 1 ? Words::tr("1 year") : Words::tr("%n years", nullptr, int(count));
}

// In the digits of the person's language.
QString number(qint64 value)
{
    return QLocale().toString(value);
}

QString twoDigits(qint64 value)
{
    const QString digits = number(value);
    return digits.size() < 2 ? QLocale().zeroDigit() + digits : digits;
}

// One unit where a second one would only be noise.
QString about(qint64 seconds)
{
    if (seconds >= minute && seconds < hour)
        return Words::tr("%1 min").arg(number(seconds / minute));
    return duration(seconds);
}

QString shortDate(const QDate &date)
{
    QString format = QLocale().dateFormat(QLocale::ShortFormat);
    if (!format.contains(QLatin1String("yyyy")))
        format.replace(QLatin1String("yy"), QLatin1String("yyyy"));
    return QLocale().toString(date, format);
}

} // namespace

QString duration(qint64 seconds)
{
    seconds = qMax<qint64>(seconds, 0);
    if (seconds < minute)
        return Words::tr("%1 s").arg(number(seconds));
    if (seconds < hour)
        return Words::tr("%1 min %2 s").arg(number(seconds / minute), twoDigits(seconds % minute));
    if (seconds < dayLong) {
        return Words::tr("%1 h %2 min").arg(number(seconds / hour), twoDigits(seconds % hour / minute));
    }
    return seconds < 2 * year ? days(seconds / dayLong) : years(seconds / year);
}

QString shortDuration(qint64 seconds)
{
    seconds = qMax<qint64>(seconds, 0);
    if (seconds < minute)
        return Words::tr("%1s", "seconds, short").arg(number(seconds));
    if (seconds < hour)
        return Words::tr("%1m", "minutes, short").arg(number(seconds / minute));
    if (seconds < dayLong)
        return Words::tr("%1h", "hours, short").arg(number(seconds / hour));
    if (seconds < 2 * year)
        return Words::tr("%1d", "days, short").arg(number(seconds / dayLong));
    return Words::tr("%1y", "years, short").arg(number(seconds / year));
}

QString relative(const QDateTime &time, const QDateTime &now)
{
    const qint64 away = now.secsTo(time);
    if (away == 0)
        return Words::tr("now");
    return away > 0 ? Words::tr("in %1").arg(about(away)) : Words::tr("%1 ago").arg(about(-away));
}

QString exact(const QDateTime &time)
{
    return shortDate(time.toLocalTime().date()) + QLatin1Char(' ') + timeOfDay(time);
}

QString timeOfDay(const QDateTime &time)
{
    // The long format has the seconds that the short one lacks, and the time zone's name that nobody needs.
    static const QRegularExpression zone(QStringLiteral("\\s*\\(?t+\\)?"));
    QString format = QLocale().timeFormat(QLocale::LongFormat);
    return QLocale().toString(time.toLocalTime().time(), format.remove(zone).trimmed());
}

QString deadline(const QDateTime &time, const QDateTime &now)
{
    const QDateTime local = time.toLocalTime();
    if (local.date() == now.toLocalTime().date())
        return QLocale().toString(local.time(), QLocale::ShortFormat);
    // Nobody needs the year of a day so near.
    static const QRegularExpression year(QStringLiteral("^y+\\S*\\s*|[\\s,]*('[^']*'\\s*)?y+\\S*"));
    QString format = QLocale().dateFormat(QLocale::LongFormat);
    return QLocale().toString(local.date(), format.remove(year));
}

QString day(const QDateTime &time, const QDateTime &now)
{
    const QDate date = time.toLocalTime().date();
    switch (now.toLocalTime().date().daysTo(date)) {
    case -1:
        return Words::tr("yesterday");
    case 0:
        return Words::tr("today");
    case 1:
        return Words::tr("tomorrow");
    default:
        return shortDate(date);
    }
}

} // namespace explain
