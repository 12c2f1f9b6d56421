// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/activityexport.h"

#include "explain/eventwords.h"
#include "explain/exchangewords.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace explain {

using accounts::Event;

namespace {

QString indented(const QString &text)
{
    const QString start = QStringLiteral("    ");
    return start + QString(text).replace(u'\n', u'\n' + start);
}

// A cell that starts like a formula would be one: it gets an apostrophe, which says that it is text.
QString cell(QString text)
{
    static const QString starts = QStringLiteral("=+-@\t\r\n|%");
    if (!text.isEmpty() && starts.contains(text.front()))
        text.prepend(u'\'');
    return u'"' + text.replace(u'"', QLatin1String("\"\"")) + u'"';
}

QString row(const QStringList &texts)
{
    QStringList cells;
    for (const QString &text : texts)
        cells += cell(text);
    return cells.join(u',') + QLatin1String("\r\n");
}

QString timeOf(const Event &event)
{
    return event.at.toUTC().toString(Qt::ISODate);
}

} // namespace

QByteArray toText(const QList<Event> &events)
{
    QString text;
    for (const Event &event : events) {
        const EventWords words = EventWords::of(event);
        text += timeOf(event) + QLatin1String("  ") + words.title + u'\n';
        if (!words.detail.isEmpty())
            text += indented(words.detail) + u'\n';
        if (!event.exchanges.isEmpty())
            text += indented(toText(event.exchanges)) + u'\n';
        text += u'\n';
    }
    return text.toUtf8();
}

QByteArray toJson(const QList<Event> &events)
{
    QJsonArray all;
    for (const Event &event : events)
        all.append(event.toJson());
    return QJsonDocument(all).toJson();
}

QByteArray toCsv(const QList<Event> &events)
{
    QString text = row({QStringLiteral("time"), QStringLiteral("kind"), QStringLiteral("event"),
        QStringLiteral("detail"), QStringLiteral("code"), QStringLiteral("status")});
    for (const Event &event : events) {
        const EventWords words = EventWords::of(event);
        const int status = event.exchanges.isEmpty() ? 0 : event.exchanges.last().status;
        text += row({timeOf(event), event.toJson()[QStringLiteral("kind")].toString(), words.title,
            words.detail, event.trouble ? event.trouble->code : QString(),
            status ? QString::number(status) : QString()});
    }
    return text.toUtf8();
}

} // namespace explain
