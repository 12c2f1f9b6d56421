// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/preferences.h"

#include "base/jsonobject.h"
#include "base/privatefile.h"

#include <QJsonDocument>
#include <QMap>
#include <algorithm>

namespace accounts {

namespace {

constexpr qint64 largestFile = 64 << 10; // bytes

const QString languageMember = QStringLiteral("language");
const QString themeMember = QStringLiteral("theme");
const QString trayMember = QStringLiteral("stay_in_tray");
const QString toldMember = QStringLiteral("told_of_tray");
const QString lockMember = QStringLiteral("lock_with_screen");
const QString clipboardMember = QStringLiteral("clipboard_seconds");
const QString handOutMember = QStringLiteral("hand_out");
const QString proxyMember = QStringLiteral("proxy");

const QMap<Preferences::Theme, QString> themeNames {
    {Preferences::Theme::System, QStringLiteral("system")},
    {Preferences::Theme::Light, QStringLiteral("light")},
    {Preferences::Theme::Dark, QStringLiteral("dark")},
};

QJsonObject toJson(const Preferences &all)
{
    return {
        {languageMember, all.language},
        {themeMember, themeNames.value(all.theme)},
        {trayMember, all.staysInTray},
        {toldMember, all.hasToldOfTray},
        {lockMember, all.locksWithScreen},
        {clipboardMember, qint64(all.clipboard.count())},
        {handOutMember, handOutName(all.newAccounts)},
        {proxyMember, all.network.toJson().value(proxyMember).toString()},
    };
}

// Where what is given as a proxy is none, nothing is given.
base::Route routeBy(const QJsonValue &proxy, const base::Route &otherwise)
{
    if (!proxy.isString())
        return otherwise;
    const base::Route route = base::Route::fromJson({{proxyMember, proxy}});
    return route.checkProxy() ? route : otherwise;
}

} // namespace

QStringList Preferences::members()
{
    return toJson({}).keys();
}

bool Preferences::takes(const QString &member, const QJsonValue &value)
{
    if (member == proxyMember)
        return value.isString() && base::Route::fromJson({{member, value}}).checkProxy();
    if (member == clipboardMember)
        return value == QJsonValue(value.toInteger());
    return toJson(of({{member, value}}, {})).value(member) == value;
}

QString Preferences::expected(const QString &member)
{
    static const QMap<QString, QString> values {
        {languageMember, QStringLiteral("\"en\", \"de\", …")},
        {themeMember, QStringLiteral("\"system\", \"light\", \"dark\"")},
        {clipboardMember, QStringLiteral("%1–%2").arg(shortestLoan.count()).arg(longestLoan.count())},
        {handOutMember, QStringLiteral("\"nobody\", \"ask_once\", \"ask_each_time\", \"command_line\"")},
        {proxyMember, QStringLiteral("\"none\", \"http://proxy.example:8080\"")},
    };
    return QStringLiteral("\"%1\": %2").arg(member, values.value(member, QStringLiteral("true, false")));
}

Preferences Preferences::of(const QJsonObject &object, const Preferences &defaults)
{
    Preferences read = defaults;
    read.language = object[languageMember].toString(defaults.language);
    read.theme = themeNames.key(object[themeMember].toString(), defaults.theme);
    read.staysInTray = object[trayMember].toBool(defaults.staysInTray);
    read.hasToldOfTray = object[toldMember].toBool(defaults.hasToldOfTray);
    read.locksWithScreen = object[lockMember].toBool(defaults.locksWithScreen);
    read.clipboard = std::chrono::seconds(
        std::clamp<qint64>(object[clipboardMember].toInteger(defaults.clipboard.count()),
            shortestLoan.count(), longestLoan.count()));
    read.newAccounts = handOutNamed(object[handOutMember].toString()).value_or(defaults.newAccounts);
    read.network = routeBy(object[proxyMember], defaults.network);
    return read;
}

Preferences Preferences::read(const QString &file, const Preferences &defaults)
{
    const auto bytes = base::PrivateFile(file).read(largestFile);
    return of(bytes ? base::readObject(*bytes) : QJsonObject(), defaults);
}

base::Result<base::Done> Preferences::write(const QString &file, const Preferences &defaults) const
{
    const QJsonObject usual = toJson(defaults);
    QJsonObject changed = toJson(*this);
    for (const QString &member : changed.keys()) {
        if (changed[member] == usual[member])
            changed.remove(member);
    }
    base::PrivateFile kept(file);
    if (const auto made = kept.append({}); !made)
        return base::Failure(made.error());
    return kept.rewrite(largestFile,
        [&changed](const QByteArray &) { return std::optional(QJsonDocument(changed).toJson()); });
}

} // namespace accounts
