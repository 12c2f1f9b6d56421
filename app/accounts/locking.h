// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

namespace accounts {

// The person's lock on everything: a file that every program of this person goes by, also one that starts
// later. It says no more than that it is there.
class Locking
{
public:
    explicit Locking(const QString &folder); // made when it is needed

    bool isLocked() const;
    base::Result<base::Done> lock(); // code: "locking.write" (kind Disk)
    base::Result<base::Done> unlock(); // code: "locking.remove" (kind Disk)

private:
    QString m_file;
};

// Why a token can't be had: "accounts.locked" (kind Refused).
base::Error lockedError();

} // namespace accounts
