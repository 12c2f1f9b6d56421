// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/appearance.h"

#include <QGuiApplication>
#include <QStyleHints>
#include <utility>

namespace desktop {

namespace {

Appearance asQtKnows(Qt::ColorScheme scheme)
{
    Appearance wanted;
    if (scheme == Qt::ColorScheme::Dark)
        wanted.scheme = Appearance::Scheme::Dark;
    else if (scheme == Qt::ColorScheme::Light)
        wanted.scheme = Appearance::Scheme::Light;
    return wanted;
}

} // namespace

// As soon as somebody can hear it.
AppearancePortal::AppearancePortal(QObject *parent)
    : QObject(parent)
{
    const QStyleHints *hints = QGuiApplication::styleHints();
    connect(hints, &QStyleHints::colorSchemeChanged, this,
        [this](Qt::ColorScheme scheme) { keep(asQtKnows(scheme)); });
    QMetaObject::invokeMethod(
        this, [this, hints] { keep(asQtKnows(hints->colorScheme())); }, Qt::QueuedConnection);
}

AppearancePortal::~AppearancePortal() = default;

void AppearancePortal::keep(const Appearance &appearance)
{
    const Appearance before = std::exchange(m_current, appearance);
    if (m_current != before)
        Q_EMIT changed();
}

} // namespace desktop
