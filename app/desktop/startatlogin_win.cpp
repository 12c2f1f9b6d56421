// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/startatlogin.h"

#include <QDir>
#include <QSettings>
#include <qt_windows.h>

namespace desktop {

namespace {

const QString folder = QStringLiteral("HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\");
const QString name = QStringLiteral("Cloakroom");

// Task Manager switches an entry off by an odd first byte here.
QSettings approved()
{
    return QSettings(folder + QStringLiteral("Explorer\\StartupApproved\\Run"), QSettings::NativeFormat);
}

// Of the two troubles that Qt tells apart.
QString reason(QSettings::Status status)
{
    return qt_error_string(status == QSettings::AccessError ? ERROR_ACCESS_DENIED : ERROR_INVALID_DATA);
}

base::Result<base::Done> kept(QSettings &settings)
{
    settings.sync();
    if (settings.status() == QSettings::NoError)
        return base::Done {};
    return base::failure(base::Error::Kind::Disk, QStringLiteral("start_at_login.unwritable"), {},
        reason(settings.status()), settings.fileName());
}

} // namespace

StartAtLogin::StartAtLogin(const QString &, const QString &program)
    : m_file(folder + QStringLiteral("Run"))
    , m_program(program)
{
}

bool StartAtLogin::isPossible(const QString &)
{
    return true;
}

bool StartAtLogin::isOn() const
{
    const QByteArray state = approved().value(name).toByteArray();
    const bool isOff = !state.isEmpty() && (state.front() & 1) != 0;
    return !isOff && QSettings(m_file, QSettings::NativeFormat).contains(name);
}

base::Result<base::Done> StartAtLogin::set(bool on)
{
    return on ? write() : remove();
}

base::Result<base::Done> StartAtLogin::write()
{
    approved().remove(name);
    QSettings run(m_file, QSettings::NativeFormat);
    run.setValue(name, QStringLiteral("\"%1\" --in-background").arg(QDir::toNativeSeparators(m_program)));
    return kept(run);
}

base::Result<base::Done> StartAtLogin::remove()
{
    QSettings run(m_file, QSettings::NativeFormat);
    if (!run.contains(name))
        return base::Done {}; // which needs no right to write
    run.remove(name);
    return kept(run);
}

} // namespace desktop
