// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/preferences.h"

#include "base/jsonobject.h"
#include "base/privatefile.h"
#include "base/putaside.h"
#include "base/text.h"

#include <QDir>
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
const QString newAccountsMember = QStringLiteral("hand_out");
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
        {newAccountsMember, handOutName(all.newAccounts)},
        {proxyMember, all.network.toJson().value(proxyMember).toString()},
    };
}

base::Route routeBy(const QJsonValue &proxy, const base::Route &otherwise)
{
    if (proxy.isUndefined())
        return otherwise;
    const base::Route route = base::Route::fromJson({{proxyMember, proxy}});
    return proxy.isString() && route.checkProxy() ? route : base::Route::unreadable();
}

bool takes(const QString &member, const QJsonValue &value)
{
    if (member == proxyMember)
        return routeBy(value, {}).checkProxy().has_value();
    if (member == clipboardMember)
        return value == QJsonValue(value.toInteger());
    return toJson(Preferences::of({{member, value}}, {})).value(member) == value;
}

QString expected(const QString &member)
{
    static const QMap<QString, QString> values {
        {languageMember, QStringLiteral("\"en\", \"de\", …")},
        {themeMember, QStringLiteral("\"system\", \"light\", \"dark\"")},
        {clipboardMember,
            QStringLiteral("%1–%2")
                .arg(Preferences::shortestLoan.count())
                .arg(Preferences::longestLoan.count())},
        {newAccountsMember, QStringLiteral("\"nobody\", \"ask_once\", \"ask_each_time\", \"command_line\"")},
        {proxyMember, QStringLiteral("\"none\", \"http://proxy.example:8080\"")},
    };
    return QStringLiteral("\"%1\": %2").arg(member, values.value(member, QStringLiteral("true, false")));
}

// A proxy without the password that may be in it.
QString shown(const QString &member, const base::Json &value)
{
    if (member != proxyMember)
        return base::fromUtf8(value.toBytes());
    const auto proxy = base::Route::checkedProxy(value.string());
    return proxy || !value.isString() ? QStringLiteral("…") : proxy.error().found;
}

base::Failure damaged(const QString &expected, const QString &found)
{
    return base::failure(base::Error::Kind::BadInput, QStringLiteral("preferences.damaged"), expected,
        base::visible(found, 64));
}

// What is there instead may hold a password.
base::Failure noObject()
{
    return damaged(QStringLiteral("JSON {…}"), QStringLiteral("…"));
}

// Of a file's content; an empty one was made by whoever locked it first.
base::Result<base::Json> objectIn(const QByteArray &bytes)
{
    static constexpr QByteArrayView byteOrderMark("\xEF\xBB\xBF");
    const qsizetype start = bytes.startsWith(byteOrderMark) ? byteOrderMark.size() : 0;
    const auto object = base::Json::parse(bytes.isEmpty() ? QByteArrayView("{}") : bytes.sliced(start));
    if (!object)
        return damaged(QStringLiteral("JSON"), object.error().found);
    if (!object->isObject())
        return noObject();
    return *object;
}

// Qt, which reads them here and in of(), takes no number that is too large, and none of the others then.
base::Result<QJsonObject> valuesOf(const base::Json &object)
{
    const QJsonObject values = base::readObject(object.toBytes());
    if (values.size() != object.size())
        return noObject();
    return values;
}

QStringList notTaken(const QJsonObject &values)
{
    QStringList members = Preferences::members();
    members.removeIf([&values](const QString &member) {
        return !values.contains(member) || takes(member, values[member]);
    });
    return members;
}

// That writing it anew would lose nothing; a proxy that was written down as unreadable was lost before.
bool isUnderstood(const QByteArray &bytes)
{
    auto values = objectIn(bytes).and_then(valuesOf);
    if (values && values->value(proxyMember) == base::Route::unreadable().toJson()[proxyMember])
        values->remove(proxyMember);
    return values && notTaken(*values).isEmpty();
}

} // namespace

QStringList Preferences::members()
{
    return toJson({}).keys();
}

base::Result<base::Done> Preferences::check(const base::Json &object)
{
    const auto values = valuesOf(object);
    if (!values)
        return base::Failure(values.error());
    const QStringList wrong = notTaken(*values);
    if (wrong.isEmpty())
        return base::Done {};
    const QString &member = wrong.constFirst();
    return damaged(expected(member), shown(member, object.value(member.toUtf8())));
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
    read.newAccounts = handOutNamed(object[newAccountsMember].toString()).value_or(defaults.newAccounts);
    read.network = routeBy(object[proxyMember], defaults.network);
    return read;
}

Preferences::Read Preferences::read(const QString &file, const Preferences &defaults)
{
    const auto bytes = base::PrivateFile(file).read(largestFile);
    if (!bytes && bytes.error().kind == base::Error::Kind::NotFound)
        return {defaults, {}};
    Read read {defaults, {}};
    read.preferences.network = base::Route::unreadable();
    const auto object = bytes.and_then(objectIn);
    if (const auto values = object.and_then(valuesOf))
        read.preferences = of(*values, defaults);
    if (const auto checked = object.and_then(check); !checked) {
        read.fault = checked.error();
        read.fault->from = QDir::toNativeSeparators(file);
    }
    return read;
}

base::Result<base::Done> Preferences::write(const QString &file, const Preferences &defaults) const
{
    const QJsonObject usual = toJson(defaults);
    const QJsonObject mine = toJson(*this);
    base::PrivateFile kept(file);
    if (const auto made = kept.append({}); !made)
        return base::Failure(made.error());
    bool isCopied = true;
    const auto written
        = kept.rewrite(largestFile, [&](const QByteArray &before) -> std::optional<QByteArray> {
              isCopied = isUnderstood(before) || !base::putAside(file).isEmpty();
              if (!isCopied)
                  return {};
              QJsonObject all = base::readObject(before);
              for (const QString &member : mine.keys()) {
                  all.remove(member);
                  if (mine[member] != usual[member])
                      all.insert(member, mine[member]);
              }
              return QJsonDocument(all).toJson();
          });
    if (!isCopied) {
        return base::failure(base::Error::Kind::Disk, QStringLiteral("file.write"), {}, {},
            QDir::toNativeSeparators(file + QStringLiteral(".damaged")));
    }
    return written;
}

} // namespace accounts
