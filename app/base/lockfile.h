// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLockFile>
#include <chrono>

namespace base {

// A lock among processes that is free at once when its holder has died, however it did: QLockFile takes it
// for held for ever where the file names nobody, as its holder was killed before it wrote, a computer that is
// called otherwise by now, or a number that another process has got since. The system knows better: it holds
// the file for whoever lives.
class LockFile : public QLockFile
{
public:
    explicit LockFile(const QString &path);

    // Where another holds it error() is LockFailedError.
    bool tryNow();
    bool tryFor(std::chrono::milliseconds patience);
};

} // namespace base
