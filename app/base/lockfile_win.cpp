// SPDX-License-Identifier: GPL-3.0-or-later
// A file that nobody else may open, and that goes with its handle.
#include "base/lockfile.h"

#include <QDir>
#include <qt_windows.h>
#include <utility>

namespace base {

namespace {

// Whether access is denied as the file is on its way out, with a handle on it left.
bool isGoing(const wchar_t *path)
{
    const DWORD attributes = ::GetFileAttributesW(path);
    if (attributes == INVALID_FILE_ATTRIBUTES)
        return ::GetLastError() == ERROR_ACCESS_DENIED;
    return (attributes & (FILE_ATTRIBUTE_DIRECTORY | FILE_ATTRIBUTE_READONLY)) == 0;
}

} // namespace

bool LockFile::isLocked() const
{
    return m_handle != nullptr;
}

bool LockFile::tryNow()
{
    const std::wstring path = QDir::toNativeSeparators(m_path).toStdWString();
    void *const handle = ::CreateFileW(path.c_str(), GENERIC_WRITE | DELETE, 0, nullptr, OPEN_ALWAYS,
        FILE_ATTRIBUTE_NORMAL | FILE_FLAG_DELETE_ON_CLOSE, nullptr);
    if (handle != INVALID_HANDLE_VALUE) {
        m_handle = handle;
        return true;
    }
    const DWORD error = ::GetLastError();
    m_isTaken = error == ERROR_SHARING_VIOLATION || (error == ERROR_ACCESS_DENIED && isGoing(path.c_str()));
    return false;
}

void LockFile::unlock()
{
    if (isLocked())
        ::CloseHandle(std::exchange(m_handle, nullptr));
}

} // namespace base
