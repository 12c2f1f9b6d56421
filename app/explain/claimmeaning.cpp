// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/claimmeaning.h"

#include "explain/claimvalue.h"
#include "explain/time.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace explain {

using base::Json;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(explain::Claims)
};

constexpr int mostValues = 8; // in one line

QString dateMeaning(const ClaimEntry &entry, const Json &value, const QDateTime &now)
{
    const auto date = numericDate(value);
    if (!date) {
        return entry.text().arg(
            Words::tr("at a time that can't be read: it is no number of seconds since 1970"));
    }
    const QString when
        = Words::tr("%1, %2", "a date and how far away it is").arg(exact(*date), relative(*date, now));
    return (*date > now ? entry.text() : entry.pastText()).arg(when);
}

// What is known of a value, or of the items of a list.
QString valuesMeaning(const ClaimEntry &entry, const Json &value)
{
    if (entry.values.isEmpty() || value.isObject())
        return {};
    if (!value.isArray())
        return entry.valueText(value.text());
    QStringList known;
    for (const Json &item : value.items(mostValues)) {
        if (const QString text = entry.valueText(item.text()); !text.isEmpty())
            known += text;
    }
    return QLocale().createSeparatedList(known);
}

} // namespace

QString meaningOf(const ClaimEntry &entry, const Json &value, const QDateTime &now, bool isCertain)
{
    QString meaning = entry.form == ClaimEntry::Form::Date ? dateMeaning(entry, value, now) : entry.text();
    if (const QString values = valuesMeaning(entry, value); !values.isEmpty())
        meaning = Words::tr("%1: %2", "what a claim is for and what its value means").arg(meaning, values);
    if (!isCertain)
        meaning = Words::tr("Perhaps as at %1: %2", "name of a company").arg(entry.vendor, meaning);
    return meaning;
}

QString detailOf(const ClaimEntry &entry, const Json &value, const QDateTime &now)
{
    if (entry.form != ClaimEntry::Form::Date)
        return entry.detailText();
    const auto date = numericDate(value);
    if (!date)
        return {};
    return Words::tr("%1 here, %2 in UTC, %3", "the same moment three times")
        .arg(exact(*date), QLocale().toString(date->toUTC(), QLocale::ShortFormat), relative(*date, now));
}

} // namespace explain
