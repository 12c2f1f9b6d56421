// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusContext>
#include <QMap>
#include <atomic>

// What the test wants of it; it answers in a thread of its own, as QtKeychain waits for its first answer.
struct Mood
{
    std::atomic_bool isEnabled = true;
    std::atomic_bool isOpen = true;
    std::atomic_bool letsIn = true; // this program, when it opens the wallet
    std::atomic_bool removes = true;
    std::atomic_bool readsNothing = false;
    std::atomic_bool isSilent = false; // once it is open
    std::atomic_int openings = 0; // each could have asked the person
    std::atomic_int writes = 0;
};

// As much of Plasma's keychain as is asked for.
class ScriptedWallet : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.kde.KWallet")

public:
    explicit ScriptedWallet(Mood &mood)
        : m_mood(mood)
    {
    }

public Q_SLOTS: // the names are KWallet's
    bool isEnabled() const { return m_mood.isEnabled; }
    QString networkWallet() const { return QStringLiteral("kdewallet"); }
    bool isOpen(const QString &) const { return m_mood.isOpen; }

    int open(const QString &, qlonglong, const QString &)
    {
        ++m_mood.openings;
        if (m_mood.letsIn)
            m_mood.isOpen = true;
        constexpr int handle = 7;
        return m_mood.letsIn ? handle : -1;
    }

    int entryType(int, const QString &, const QString &entry, const QString &) const
    {
        constexpr int none = 0;
        constexpr int stream = 2;
        return m_entries.contains(entry) ? stream : none;
    }

    QByteArray readEntry(int, const QString &, const QString &entry, const QString &) const
    {
        return m_mood.readsNothing ? QByteArray() : m_entries.value(entry);
    }

    int writeEntry(int, const QString &, const QString &entry, const QByteArray &value, const QString &)
    {
        ++m_mood.writes;
        setDelayedReply(m_mood.isSilent);
        m_entries.insert(entry, value);
        return 0;
    }

    int removeEntry(int, const QString &, const QString &entry, const QString &)
    {
        if (!m_mood.removes)
            return -1;
        m_entries.remove(entry);
        return 0;
    }

private:
    Mood &m_mood;
    QMap<QString, QByteArray> m_entries;
};
