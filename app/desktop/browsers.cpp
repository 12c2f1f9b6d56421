// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/browsers.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QProcess>
#include <QSet>
#include <QSettings>
#include <QStandardPaths>
#include <algorithm>

namespace desktop {

namespace {

using base::Browser;
using base::NamedBrowser;

// The group [Desktop Entry], Desktop Entry Specification section 3.
QHash<QString, QString> readEntry(const QString &name)
{
    QHash<QString, QString> entry;
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return entry;
    bool isInside = false;
    while (!file.atEnd()) {
        const QString line = QString::fromUtf8(file.readLine()).trimmed();
        if (line.startsWith(u'['))
            isInside = line == QLatin1String("[Desktop Entry]");
        const qsizetype equals = line.indexOf(u'=');
        if (isInside && equals > 0 && !line.startsWith(u'#'))
            entry.insert(line.left(equals).trimmed(), line.mid(equals + 1).trimmed());
    }
    return entry;
}

bool isBrowser(const QHash<QString, QString> &entry)
{
    const QString yes = QStringLiteral("true");
    return entry[QStringLiteral("Hidden")] != yes && entry[QStringLiteral("NoDisplay")] != yes
        && entry[QStringLiteral("MimeType")].split(u';').contains(QLatin1String("x-scheme-handler/https"));
}

QString nameOf(const QHash<QString, QString> &entry)
{
    const QString locale = QLocale().name();
    for (const QString &each : {locale, locale.section(u'_', 0, 0)}) {
        const QString name = entry[QStringLiteral("Name[%1]").arg(each)];
        if (!name.isEmpty())
            return name;
    }
    return entry[QStringLiteral("Name")];
}

// Without what stands for addresses (section 7).
Browser commandOf(const QHash<QString, QString> &entry)
{
    QStringList words = QProcess::splitCommand(entry[QStringLiteral("Exec")]);
    words.removeIf([](const QString &word) { return word.startsWith(u'%') || word.startsWith(u'@'); });
    return words.isEmpty() ? Browser() : Browser {words.takeFirst(), words};
}

// Where a browser of that program keeps its profiles; empty: it isn't known.
struct Profiles
{
    const char *program;
    const char *folder; // under the home folder
    bool isMozillas;
};

constexpr Profiles kin[] {
    {"firefox", ".mozilla/firefox", true},
    {"firefox-esr", ".mozilla/firefox", true},
    {"librewolf", ".librewolf", true},
    {"chromium", ".config/chromium", false},
    {"chromium-browser", ".config/chromium", false},
    {"google-chrome-stable", ".config/google-chrome", false},
    {"google-chrome", ".config/google-chrome", false},
    {"brave-browser-stable", ".config/BraveSoftware/Brave-Browser", false},
    {"microsoft-edge-stable", ".config/microsoft-edge", false},
    {"vivaldi-stable", ".config/vivaldi", false},
};

QList<NamedBrowser> firefoxProfiles(const QString &folder)
{
    QList<NamedBrowser> profiles;
    QSettings ini(folder + QStringLiteral("/profiles.ini"), QSettings::IniFormat);
    for (const QString &group : ini.childGroups()) {
        const QString name = ini.value(group + QStringLiteral("/Name")).toString();
        if (group.startsWith(QLatin1String("Profile")) && !name.isEmpty())
            profiles.append({name, {{}, {QStringLiteral("-P"), name}}});
    }
    return profiles;
}

QList<NamedBrowser> chromiumProfiles(const QString &folder)
{
    QList<NamedBrowser> profiles;
    QFile file(folder + QStringLiteral("/Local State"));
    if (!file.open(QIODevice::ReadOnly))
        return profiles;
    const QJsonObject state = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonObject known
        = state[QStringLiteral("profile")].toObject()[QStringLiteral("info_cache")].toObject();
    for (auto each = known.begin(); each != known.end(); ++each) {
        const QString name = each.value().toObject()[QStringLiteral("name")].toString(each.key());
        profiles.append({name, {{}, {QStringLiteral("--profile-directory=") + each.key()}}});
    }
    return profiles;
}

QList<NamedBrowser> profilesOf(const Browser &browser)
{
    const QString program = QFileInfo(browser.program).fileName();
    for (const Profiles &each : kin) {
        if (program != QLatin1String(each.program))
            continue;
        const QString folder = QDir::home().filePath(QLatin1String(each.folder));
        return each.isMozillas ? firefoxProfiles(folder) : chromiumProfiles(folder);
    }
    return {};
}

QList<NamedBrowser> withProfiles(const NamedBrowser &plain)
{
    const auto profiles = profilesOf(plain.browser);
    QList<NamedBrowser> all {plain};
    if (profiles.size() < 2)
        return all;
    for (const NamedBrowser &profile : profiles) {
        all.append({QStringLiteral("%1 – %2").arg(plain.name, profile.name),
            {plain.browser.program, plain.browser.arguments + profile.browser.arguments}});
    }
    return all;
}

} // namespace

QList<NamedBrowser> installedBrowsers()
{
    QList<NamedBrowser> browsers;
    QSet<QString> seen; // an entry nearer to the user hides one of the same name
    for (const QString &folder : QStandardPaths::standardLocations(QStandardPaths::ApplicationsLocation)) {
        const QDir entries(folder);
        for (const QString &file : entries.entryList({QStringLiteral("*.desktop")}, QDir::Files)) {
            if (seen.contains(file))
                continue;
            seen.insert(file);
            const auto entry = readEntry(entries.filePath(file));
            const Browser command = commandOf(entry);
            if (isBrowser(entry) && !command.isSystems() && !nameOf(entry).isEmpty())
                browsers += withProfiles({nameOf(entry), command});
        }
    }
    std::sort(browsers.begin(), browsers.end(), [](const NamedBrowser &one, const NamedBrowser &other) {
        return one.name.localeAwareCompare(other.name) < 0;
    });
    return browsers;
}

} // namespace desktop
