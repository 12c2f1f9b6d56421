// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/preferences.h"

#include <QObject>

namespace accounts {

// The preferences in force, and the file that keeps them.
class KeptPreferences : public QObject
{
    Q_OBJECT

public:
    KeptPreferences(const QString &file, const Preferences &defaults, QObject *parent = nullptr)
        : QObject(parent)
        , m_file(file)
        , m_defaults(defaults)
        , m_set(Preferences::read(file, defaults))
        , m_isKept(!m_set.fault)
    {
    }

    const Preferences &current() const { return m_set.preferences; }
    // Why they aren't as they were set, where the file was no good at the start.
    const std::optional<base::Error> &fault() const { return m_set.fault; }

    // In force at once, for this run even where the file can't be written. Codes: those of Preferences.
    base::Result<base::Done> change(const Preferences &wanted)
    {
        if (wanted != current()) {
            m_set.preferences = wanted;
            m_isKept = false;
            Q_EMIT changed();
        }
        if (m_isKept)
            return base::Done {};
        const auto written = current().write(m_file, m_defaults);
        m_isKept = written.has_value();
        return written;
    }

Q_SIGNALS:
    void changed();

private:
    const QString m_file;
    const Preferences m_defaults;
    Preferences::Read m_set;
    bool m_isKept;
};

} // namespace accounts
