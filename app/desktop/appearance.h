// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <memory>

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
// start, and whenever it changes. Without a bus or a portal there are no wishes, and it is silent. On macOS
// and Windows Qt knows the scheme, and nothing else is told.
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
    void keep(const Appearance &appearance);

    Appearance m_current;
    std::unique_ptr<QObject> m_source; // who asks the portal; none: there is nobody to ask
};

} // namespace desktop
