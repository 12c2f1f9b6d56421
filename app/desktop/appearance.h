// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusVariant>
#include <QList>
#include <QObject>
#include <memory>

class QDBusPendingCallWatcher;

namespace desktop {

// How the desktop wants programs to look.
struct Appearance
{
    enum class Scheme { NoPreference, Dark, Light };

    Scheme scheme = Scheme::NoPreference;
    bool highContrast = false;
    bool reducedMotion = false;

    bool operator==(const Appearance &) const = default;
};

// The appearance as the desktop's portal tells it (org.freedesktop.portal.Settings): first soon after the
// start, and whenever it changes. Without a bus or a portal there are no wishes, and it is silent.
class AppearancePortal : public QObject
{
    Q_OBJECT

public:
    explicit AppearancePortal(QObject *parent = nullptr);
    ~AppearancePortal() override;

    const Appearance &current() const { return m_current; }

Q_SIGNALS:
    void changed();

private:
    // The portal's own values; what it doesn't say is as it is here.
    struct Settings
    {
        uint colorScheme = 0;
        uint contrast = 0;
        uint reducedMotion = 0;
        bool enableAnimations = true;

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

    Settings m_settings;
    Appearance m_current;
    std::unique_ptr<QDBusPendingCallWatcher> m_reading; // none: nothing is asked
    QList<Change> m_meanwhile; // while it reads
};

} // namespace desktop
