// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <functional>
#include <optional>

namespace base {

// A file of this person's alone, which several programs may write: 0600 in a folder of 0700, opened without
// following a link, refused when it is somebody else's or no plain file, locked while it is written, unless
// its writers have a lock of their own. What was replaced is on the disk, name and all. Codes, all of kind
// Disk with `from` the path: "file.foreign", "file.read", "file.write"; an absent file is of kind NotFound,
// "file.absent".
class PrivateFile
{
public:
    enum class Lock { Own, Callers }; // with the callers' one, nothing is appended
    explicit PrivateFile(const QString &path, Lock lock = Lock::Own);

    Result<QByteArray> read(qint64 most) const; // the last `most` bytes
    Result<qint64> append(const QByteArray &bytes); // in one piece; the size it has then
    // Puts what `change` makes of the content in its place, whole or not at all; nothing: it stays as it is.
    using Change = std::function<std::optional<QByteArray>(const QByteArray &)>;
    Result<Done> rewrite(qint64 most, const Change &change);
    // Puts that in its place, or a new file there, whole or not at all. Two that make it anew need a lock of
    // their own.
    Result<Done> replace(const QByteArray &bytes);
    Result<Done> remove();

private:
    QString m_path;
    Lock m_lock;
};

} // namespace base
