// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/appearance.h"

#include "base/sessionbus.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusServiceWatcher>
#include <QDBusVariant>
#include <QList>
#include <QMap>
#include <functional>
#include <utility>

namespace desktop {

namespace {

const QString portal = QStringLiteral("org.freedesktop.portal.Desktop");
const QString portalPath = QStringLiteral("/org/freedesktop/portal/desktop");
const QString settingsInterface = QStringLiteral("org.freedesktop.portal.Settings");
const QString appearanceSpace = QStringLiteral("org.freedesktop.appearance");
const QString gnomeSpace = QStringLiteral("org.gnome.desktop.interface");
const QString gnomeAccessSpace = QStringLiteral("org.gnome.desktop.a11y.interface");

template <typename T> void takeInto(T &place, const QVariant &value)
{
    if (value.metaType() == QMetaType::fromType<T>())
        place = value.value<T>();
}

} // namespace

// Asks the portal and hears what changes.
class PortalSettings : public QObject
{
    Q_OBJECT

public:
    using Tell = std::function<void(const Appearance &)>;

    PortalSettings(const QDBusConnection &bus, const Tell &tell);

private:
    // The portal's own values; what it doesn't say is as it is here.
    struct Settings
    {
        uint colorScheme = 0;
        uint contrast = 0;
        uint reducedMotion = 0;
        bool enableAnimations = true;
        bool gnomeHighContrast = false; // what portals before 1.17 have of it

        void take(const QString &space, const QString &key, QVariant value);
        Appearance appearance() const;
    };
    struct Change
    {
        QString space;
        QString key;
        QVariant value;
    };

    void read();
    void finishReading();
    void keep(const Settings &settings);
    Q_SLOT void change(const QString &space, const QString &key, const QDBusVariant &value);

    Tell m_tell;
    Settings m_settings;
    std::unique_ptr<QDBusPendingCallWatcher> m_reading; // none: nothing is asked
    QList<Change> m_meanwhile; // while it reads
};

void PortalSettings::Settings::take(const QString &space, const QString &key, QVariant value)
{
    // Portals have wrapped values once more than they say.
    while (value.metaType() == QMetaType::fromType<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    if (space == appearanceSpace && key == QLatin1String("color-scheme"))
        takeInto(colorScheme, value);
    else if (space == appearanceSpace && key == QLatin1String("contrast"))
        takeInto(contrast, value);
    else if (space == appearanceSpace && key == QLatin1String("reduced-motion"))
        takeInto(reducedMotion, value);
    else if (space == gnomeSpace && key == QLatin1String("enable-animations"))
        takeInto(enableAnimations, value);
    else if (space == gnomeAccessSpace && key == QLatin1String("high-contrast"))
        takeInto(gnomeHighContrast, value);
}

// Unknown numbers are no preference, says the portal's description.
Appearance PortalSettings::Settings::appearance() const
{
    Appearance wanted;
    if (colorScheme == 1)
        wanted.scheme = Appearance::Scheme::Dark;
    else if (colorScheme == 2)
        wanted.scheme = Appearance::Scheme::Light;
    wanted.highContrast = contrast == 1 || gnomeHighContrast;
    wanted.reducedMotion = reducedMotion == 1 || !enableAnimations;
    return wanted;
}

PortalSettings::PortalSettings(const QDBusConnection &session, const Tell &tell)
    : m_tell(tell)
{
    QDBusConnection bus = session;
    // A portal may also take the place of another, so that it was never away.
    auto *owner = new QDBusServiceWatcher(portal, bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(owner, &QDBusServiceWatcher::serviceOwnerChanged, this,
        [this](const QString &, const QString &, const QString &next) {
            if (!next.isEmpty())
                read();
        });
    // Qt 6.4 looks the types of a slot up by their names, and doesn't know this one from the start.
    qRegisterMetaType<QDBusVariant>();
    bus.connect(portal, portalPath, settingsInterface, QStringLiteral("SettingChanged"), this,
        SLOT(change(QString, QString, QDBusVariant)));
    read();
}

void PortalSettings::read()
{
    QDBusMessage call
        = QDBusMessage::createMethodCall(portal, portalPath, settingsInterface, QStringLiteral("ReadAll"));
    call.setArguments({QStringList {appearanceSpace, gnomeSpace, gnomeAccessSpace}});
    m_meanwhile.clear();
    m_reading = std::make_unique<QDBusPendingCallWatcher>(QDBusConnection::sessionBus().asyncCall(call));
    connect(m_reading.get(), &QDBusPendingCallWatcher::finished, this, &PortalSettings::finishReading);
}

// What changed while it was read is newer than what was read, or the same.
void PortalSettings::finishReading()
{
    const QDBusMessage answer = m_reading->reply();
    m_reading.release()->deleteLater();
    const QList<Change> meanwhile = std::exchange(m_meanwhile, {});
    if (answer.signature() != QLatin1String("a{sa{sv}}"))
        return;
    const auto spaces = qdbus_cast<QMap<QString, QVariantMap>>(answer.arguments().first());
    Settings settings;
    for (auto space = spaces.begin(); space != spaces.end(); ++space) {
        for (auto each = space->begin(); each != space->end(); ++each)
            settings.take(space.key(), each.key(), each.value());
    }
    for (const Change &each : meanwhile)
        settings.take(each.space, each.key, each.value);
    keep(settings);
}

void PortalSettings::change(const QString &space, const QString &key, const QDBusVariant &value)
{
    if (m_reading)
        m_meanwhile.append({space, key, value.variant()});
    Settings settings = m_settings;
    settings.take(space, key, value.variant());
    keep(settings);
}

void PortalSettings::keep(const Settings &settings)
{
    m_settings = settings;
    m_tell(settings.appearance());
}

AppearancePortal::AppearancePortal(QObject *parent)
    : QObject(parent)
{
    if (!base::hasSessionBus())
        return;
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (bus.isConnected())
        m_source = std::make_unique<PortalSettings>(bus, [this](const Appearance &told) { keep(told); });
}

AppearancePortal::~AppearancePortal() = default;

void AppearancePortal::keep(const Appearance &appearance)
{
    const Appearance before = std::exchange(m_current, appearance);
    if (m_current != before)
        Q_EMIT changed();
}

} // namespace desktop

#include "appearance_linux.moc"
