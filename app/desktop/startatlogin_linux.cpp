// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/startatlogin.h"

#include "desktop/programid.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QSaveFile>
#include <QStandardPaths>
#include <algorithm>

namespace desktop {

namespace {

// The group [Desktop Entry], Desktop Entry Specification section 3.
QHash<QByteArray, QByteArray> autostartEntry(const QString &name)
{
    QHash<QByteArray, QByteArray> entry;
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return entry;
    bool isInside = false;
    while (!file.atEnd()) {
        const QByteArray line = file.readLine().trimmed();
        if (line.startsWith('['))
            isInside = line == "[Desktop Entry]";
        const qsizetype equals = line.indexOf('=');
        if (isInside && equals > 0)
            entry.insert(line.first(equals).trimmed(), line.sliced(equals + 1).trimmed());
    }
    return entry;
}

// One argument of the key Exec (section 7): quoted if it has to be, and a percent sign begins no field code.
QString execArgument(QString argument)
{
    static const QString reserved = QStringLiteral(" \t\n\"'\\><~|&;$*?#()`");
    const bool isPlain = std::none_of(
        argument.cbegin(), argument.cend(), [](QChar each) { return reserved.contains(each); });
    argument.replace(u'%', QLatin1String("%%"));
    if (isPlain)
        return argument;
    for (const QChar each : {u'\\', u'"', u'`', u'$'})
        argument.replace(each, QStringLiteral("\\") + each);
    return u'"' + argument + u'"';
}

// A value of type string (section 4), which is undone before the quotes are.
QByteArray entryString(QString value)
{
    value.replace(u'\\', QLatin1String("\\\\"));
    value.replace(u'\n', QLatin1String("\\n"));
    value.replace(u'\t', QLatin1String("\\t"));
    value.replace(u'\r', QLatin1String("\\r"));
    return value.toUtf8();
}

// What such a value says.
QString stringOf(const QByteArray &value)
{
    static const QHash<QChar, QChar> meant {{u'n', u'\n'}, {u't', u'\t'}, {u'r', u'\r'}, {u's', u' '}};
    const QString written = QString::fromUtf8(value);
    QString read;
    for (qsizetype i = 0; i < written.size(); ++i) {
        const bool isEscaped = written.at(i) == u'\\' && i + 1 < written.size();
        read += isEscaped ? meant.value(written.at(i + 1), written.at(i + 1)) : written.at(i);
        i += isEscaped ? 1 : 0;
    }
    return read;
}

base::Failure unwritable(const QFileDevice &file)
{
    return base::failure(base::Error::Kind::Disk, QStringLiteral("start_at_login.unwritable"), {},
        file.errorString(), QDir::toNativeSeparators(file.fileName()));
}

} // namespace

StartAtLogin::StartAtLogin(const QString &configFolder, const QString &program)
    : m_file(configFolder + QStringLiteral("/autostart/%1.desktop").arg(QLatin1String(programId)))
    , m_program(program)
{
}

bool StartAtLogin::isPossible(const QString &root)
{
    return !QFileInfo::exists(root + QStringLiteral("/.flatpak-info"));
}

// Desktops switch an entry off by one key or the other, and leave out what they don't find.
bool StartAtLogin::isOn() const
{
    const auto entry = autostartEntry(m_file);
    const QString program = stringOf(entry["TryExec"]);
    return entry.contains("Exec") && entry["Hidden"] != "true"
        && entry["X-GNOME-Autostart-enabled"] != "false"
        && (program.isEmpty() || !QStandardPaths::findExecutable(program).isEmpty());
}

base::Result<base::Done> StartAtLogin::set(bool on)
{
    return on ? write() : remove();
}

base::Result<base::Done> StartAtLogin::write()
{
    const QByteArray id(programId);
    const QByteArray bytes = "[Desktop Entry]\n"
                             "Type=Application\n"
                             "Name=Cloakroom\n"
                             "Exec="
        + entryString(execArgument(m_program))
        + " --in-background\n"
          "TryExec="
        + entryString(m_program)
        + "\n"
          "Icon="
        + id
        + "\n"
          "Terminal=false\n"
          "X-GNOME-Autostart-enabled=true\n";
    QDir().mkpath(QFileInfo(m_file).path()); // if it can't be, the file says why
    QSaveFile file(m_file);
    // On a full disk a part may be written without a word: the size is what tells.
    const bool saved = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush()
        && file.size() == bytes.size() && file.commit();
    if (!saved)
        return unwritable(file);
    return base::Done {};
}

base::Result<base::Done> StartAtLogin::remove()
{
    QFile file(m_file);
    if (file.remove() || !file.exists())
        return base::Done {};
    return unwritable(file);
}

} // namespace desktop
