// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/startatlogin.h"

#include "desktop/programid.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace desktop {

namespace {

base::Failure unwritable(const QFileDevice &file)
{
    return base::failure(base::Error::Kind::Disk, QStringLiteral("start_at_login.unwritable"), {},
        file.errorString(), file.fileName());
}

} // namespace

StartAtLogin::StartAtLogin(const QString &configFolder, const QString &program)
    : m_file(QDir::cleanPath(
        configFolder + QStringLiteral("/../LaunchAgents/%1.plist").arg(QLatin1String(programId))))
    , m_program(program)
{
}

bool StartAtLogin::isPossible(const QString &)
{
    return true;
}

bool StartAtLogin::isOn() const
{
    return QFileInfo::exists(m_file);
}

base::Result<base::Done> StartAtLogin::set(bool on)
{
    return on ? write() : remove();
}

base::Result<base::Done> StartAtLogin::write()
{
    const QString text = QStringLiteral("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                                        "<!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\""
                                        " \"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">\n"
                                        "<plist version=\"1.0\">\n"
                                        "<dict>\n"
                                        "    <key>Label</key>\n"
                                        "    <string>%1</string>\n"
                                        "    <key>ProgramArguments</key>\n"
                                        "    <array>\n"
                                        "        <string>%2</string>\n"
                                        "        <string>--in-background</string>\n"
                                        "    </array>\n"
                                        "    <key>RunAtLoad</key>\n"
                                        "    <true/>\n"
                                        "    <key>ProcessType</key>\n"
                                        "    <string>Interactive</string>\n"
                                        "</dict>\n"
                                        "</plist>\n");
    const QByteArray bytes = text.arg(QLatin1String(programId), m_program.toHtmlEscaped()).toUtf8();
    QDir().mkpath(QFileInfo(m_file).path()); // if it can't be, the file says why
    QSaveFile file(m_file);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return base::Done {};
    return unwritable(file);
}

base::Result<base::Done> StartAtLogin::remove()
{
    QFile file(m_file);
    if (file.remove() || !file.exists())
        return base::Done {};
    return unwritable(file);
}

} // namespace desktop
