// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLockFile>
#include <QString>
#include <chrono>
#include <memory>

namespace base {

// A lock among processes: a file that is there as long as somebody holds it, or was killed while he did. Who
// holds it is the system's to know, so it is free with its holder's last breath; QLockFile, which looks at
// the name in the file, takes it for held where its holder was killed before it wrote that, where the
// computer is called otherwise by now, and where another process has got the number since. That is used where
// a file system has no locks.
class LockFile
{
public:
    explicit LockFile(const QString &path);
    ~LockFile() { unlock(); }
    Q_DISABLE_COPY_MOVE(LockFile)

    bool tryNow(); // else isTaken()
    bool tryFor(std::chrono::milliseconds patience);
    void unlock();

    bool isLocked() const;
    bool isTaken() const { return m_isTaken; } // by another, when it was tried last; else it has no place

private:
    const QString m_path;
    bool m_isTaken = false;
#ifdef Q_OS_WIN
    void *m_handle = nullptr;
#else
    bool tryByName();

    int m_descriptor = -1;
    std::unique_ptr<QLockFile> m_byName;
#endif
};

} // namespace base
